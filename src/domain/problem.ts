import type { CellAddress } from './grid';
import type { RosterField } from './roster/rosterField';
import type { english } from './roster/sentences/english';
import type { PayPeriod } from './roster/values/readCost';
import type { HolesOf } from './sentence';

/** How much a problem weighs: an error stops the run, a warning may change numbers, an info is good to know. */
export type Severity = 'error' | 'warning' | 'info';

/** The kind of a problem: each has a sentence in English and German. */
export type ProblemCode = keyof typeof english;

/** Details that are more than a text or a number, which stand in a sentence as they are. */
interface KnownDetails {
  readonly field: RosterField;
  readonly period: PayPeriod;
  readonly direction: 'left' | 'right';
  readonly treated: 'read' | 'left out';
  readonly count: number;
  readonly row: number;
  readonly rows: number;
}

/** What fills the sentence of a kind of problem: a value for each name in braces. */
export type ProblemDetails<Code extends ProblemCode> = {
  readonly [Name in HolesOf<(typeof english)[Code]>]: Name extends keyof KnownDetails
    ? KnownDetails[Name]
    : string | number;
};

/**
 * Something to tell the user about what was read, as plain data. `code` names the kind, `details` fills its
 * sentence (see problemSentence); `at` is the cell it is about. Problems are collected, never thrown.
 */
export type Problem<Code extends ProblemCode = ProblemCode> = {
  readonly [Each in Code]: {
    readonly code: Each;
    readonly severity: Severity;
    readonly at?: CellAddress;
    readonly details: ProblemDetails<Each>;
    /** A safe correction the user may apply: the value that belongs into the cell at `at`. */
    readonly fix?: { readonly value: string | number };
  };
}[Code];

/** The severity of each kind of problem. */
export const problemSeverities = {
  noSheet: 'error',
  sheetMissing: 'error',
  noHeader: 'error',
  noTitleColumn: 'error',
  noMember: 'error',
  uncalculated: 'error',
  severalSheets: 'warning',
  encodingDoubtful: 'warning',
  columnMissing: 'warning',
  rowsOfSeveral: 'warning',
  columnByContent: 'info',
  columnByPart: 'info',
  columnAsked: 'warning',
  columnUnlike: 'warning',
  duplicateId: 'warning',
  duplicateRow: 'warning',
  duplicateName: 'warning',
  missingId: 'warning',
  missingTitle: 'warning',
  titleNotText: 'warning',
  missingName: 'info',
  rowShifted: 'warning',
  rowTooLong: 'warning',
  otherTable: 'warning',
  tableBeside: 'warning',
  transposed: 'error',
  skillsOnSide: 'error',
  tableMissing: 'error',
  rowNotRead: 'warning',
  totalRow: 'info',
  sectionRow: 'info',
  sectionUnit: 'info',
  noteRow: 'info',
  repeatedHeader: 'info',
  blankRows: 'info',
  hiddenRows: 'warning',
  leaver: 'info',
  notAPerson: 'info',
  onLeave: 'warning',
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
  fteDiffers: 'warning',
  fteHours: 'info',
  fteHoursOf: 'info',
  partTimeAssumed: 'warning',
  costPeriod: 'info',
  costScale: 'info',
  costRange: 'warning',
  costLooksMonthly: 'warning',
  currencyUnknown: 'warning',
  currencyMissing: 'info',
  mixedCurrencies: 'warning',
  ratingRange: 'warning',
  oldRatings: 'warning',
  formulaText: 'info',
  longText: 'warning',
} as const satisfies Readonly<Record<ProblemCode, Severity>>;

/** A problem with the severity of its kind. */
export function problem<Code extends ProblemCode>(
  code: Code,
  details: ProblemDetails<Code>,
  at?: CellAddress,
  fix?: string | number,
): Problem {
  const told: Problem<Code> = {
    code,
    severity: problemSeverities[code],
    details,
    ...(at ? { at } : {}),
    ...(fix === undefined ? {} : { fix: { value: fix } }),
  };
  // Whatever the code is, a problem of it is a problem.
  return told as Problem;
}
