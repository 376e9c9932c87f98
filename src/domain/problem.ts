import type { CellAddress } from './grid';

/** How much a problem weighs: an error stops the run, a warning may change numbers, an info is good to know. */
export type Severity = 'error' | 'warning' | 'info';

/**
 * Something to tell the user about what was read, as plain data. `code` names the kind, `details` fills its
 * sentence (see problemSentence); `at` is the cell it is about. Problems are collected, never thrown.
 */
export interface Problem {
  readonly code: ProblemCode;
  readonly severity: Severity;
  readonly at?: CellAddress;
  readonly details: Readonly<Record<string, string | number>>;
  /** A safe correction the user may apply: the value that belongs into the cell at `at`. */
  readonly fix?: { readonly value: string | number };
}

/** The kinds of problems with their severity; each has a sentence in English and German. */
export const problemSeverities = {
  noSheet: 'error',
  sheetMissing: 'error',
  noHeader: 'error',
  noTitleColumn: 'error',
  noMember: 'error',
  severalSheets: 'warning',
  columnMissing: 'warning',
  columnByContent: 'info',
  duplicateId: 'warning',
  duplicateRow: 'warning',
  duplicateName: 'warning',
  missingId: 'warning',
  missingTitle: 'warning',
  titleNotText: 'warning',
  missingName: 'info',
  rowShifted: 'warning',
  rowNotRead: 'warning',
  totalRow: 'info',
  sectionRow: 'info',
  sectionUnit: 'info',
  noteRow: 'info',
  repeatedHeader: 'info',
  blankRows: 'info',
  hiddenRows: 'warning',
  leaver: 'info',
  vacancy: 'warning',
  twoPeople: 'warning',
  mergedCells: 'warning',
  emptyBelow: 'warning',
  errorCell: 'warning',
  numberAsText: 'info',
  columnAsText: 'info',
  notANumber: 'warning',
  dateUnreadable: 'warning',
  dateImpossible: 'warning',
  dateAmbiguous: 'warning',
  dateYearOnly: 'info',
  endBeforeStart: 'warning',
  fteRange: 'warning',
  fteZero: 'warning',
  fteAsPercent: 'info',
  fteUnreadable: 'warning',
  fteHours: 'info',
  partTimeAssumed: 'warning',
  costPeriod: 'info',
  costThousands: 'info',
  costRange: 'warning',
  costLooksMonthly: 'warning',
  currencyUnknown: 'warning',
  currencyMissing: 'info',
  mixedCurrencies: 'warning',
  ratingRange: 'warning',
  oldRatings: 'warning',
  formulaText: 'info',
} as const satisfies Readonly<Record<string, Severity>>;

/** The kind of a problem. */
export type ProblemCode = keyof typeof problemSeverities;

/** A problem with the severity of its kind. */
export function problem(
  code: ProblemCode,
  details: Problem['details'],
  at?: CellAddress,
  fix?: string | number,
): Problem {
  return {
    code,
    severity: problemSeverities[code],
    details,
    ...(at ? { at } : {}),
    ...(fix === undefined ? {} : { fix: { value: fix } }),
  };
}
