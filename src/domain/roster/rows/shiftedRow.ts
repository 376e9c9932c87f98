import type { CellValue } from '../../grid';
import type { ProblemCode } from '../../problem';
import { looksLikeName, looksLikeTitle } from '../layout/contentFit';
import type { SheetLayout } from '../layout/sheetLayout';
import type { RosterField } from '../rosterField';
import { cellText } from '../values/cellText';
import { readCurrency } from '../values/currencies';
import { readCost } from '../values/readCost';
import { readDate } from '../values/readDate';
import { fullWeek, readFte } from '../values/readFte';
import { readNumber } from '../values/readNumber';

/** A row whose cells from `from` on stand one column too far right (1) or left (-1). */
export interface RowShift {
  readonly row: readonly CellValue[];
  readonly by: 1 | -1;
  readonly from: number;
}

/** Problems that a shifted row causes; two of them make a row suspicious. */
export const signsOfShift: ReadonlySet<ProblemCode> = new Set([
  'notANumber',
  'dateUnreadable',
  'dateImpossible',
  'fteUnreadable',
  'fteRange',
  'fteZero',
  'costRange',
  'currencyUnknown',
]);

/** Whether a cell cannot be a title or a name: a number or a day stands there. */
export function isMisplaced(cell: CellValue | undefined): boolean {
  const text = cellText(cell);
  if (typeof cell === 'number') return true;
  return /\d/.test(text) && (readNumber(text, true) !== null || isDay(text));
}

/** Finds how the cells of suspicious rows were shifted. The values of the columns are collected at the first one. */
export function shiftFinder(layout: SheetLayout): (row: readonly CellValue[]) => RowShift | null {
  let known: ReadonlyMap<number, ReadonlySet<string>> | null = null;
  return (row) => {
    known ??= knownValues(layout);
    return bestShift(row, layout, known);
  };
}

function bestShift(
  row: readonly CellValue[],
  layout: SheetLayout,
  known: ReadonlyMap<number, ReadonlySet<string>>,
): RowShift | null {
  const now = judge(row, layout, known);
  let best: RowShift | null = null;
  let bestFit = now.fit;
  for (const { index: from } of layout.columns) {
    for (const by of [1, -1] as const) {
      const moved = shifted(row, from, by, layout);
      const { fit, wrong } = judge(moved, layout, known);
      const dropped = (by === 1 && cellText(row[from]) !== '' ? 0.5 : 0) + oddJoin(row, from, by, layout);
      if (wrong * 3 > now.wrong || fit - dropped <= bestFit) continue;
      best = { row: moved, by, from };
      bestFit = fit - dropped;
    }
  }
  return best;
}

/** A code of two letters behind a comma is that of a state: "Austin, TX" is one place, so "Data Engineer, Austin" is no title. */
function oddJoin(row: readonly CellValue[], from: number, by: 1 | -1, { columns }: SheetLayout): number {
  const place = columns.find(({ field }) => field === 'location')?.index ?? -1;
  const isState = by === 1 && place >= 0 && /^[A-Z]{2}$/.test(cellText(row[place + 1]));
  return isState && from !== place ? 0.25 : 0;
}

/** The row with its cells moved back; a name that a comma split into two cells is put together again. */
function shifted(
  row: readonly CellValue[],
  from: number,
  by: 1 | -1,
  layout: SheetLayout,
): readonly CellValue[] {
  const before = row.slice(0, from);
  if (by === -1) return [...before, null, ...row.slice(from)];
  const isName = layout.columns.some(({ field, index }) => joinedFields.has(field) && index === from);
  const parts = [row[from], row[from + 1]]
    .map((cell) => cellText(cell))
    .filter((text) => /\p{L}/u.test(text));
  return isName ? [...before, parts.join(', '), ...row.slice(from + 2)] : [...before, ...row.slice(from + 1)];
}

/** Texts that hold a comma of their own. */
const joinedFields: ReadonlySet<RosterField> = new Set(['name', 'title', 'unit', 'location']);

/** How well cells fit their columns: 2 where a cell looks exactly right, 1 where it may be, and how many cannot be right. */
function judge(
  row: readonly CellValue[],
  layout: SheetLayout,
  known: ReadonlyMap<number, ReadonlySet<string>>,
): { readonly fit: number; readonly wrong: number } {
  let fit = 0;
  let wrong = 0;
  for (const { field, index } of layout.columns) {
    const cell = row[index] ?? null;
    const text = cellText(cell);
    if (text === '') continue;
    const value = known.get(index)?.has(text) === true ? 2 : fitOfCell(field, cell, text);
    fit += value;
    if (value === 0) wrong++;
  }
  return { fit, wrong };
}

function fitOfCell(field: RosterField, cell: CellValue, text: string): 0 | 1 | 2 {
  const value = typeof cell === 'number' ? cell : text;
  switch (field) {
    case 'title':
      return isMisplaced(cell) ? 0 : looksLikeTitle(text) ? 2 : 1;
    case 'name':
    case 'manager':
      return isMisplaced(cell) ? 0 : looksLikeName(text) ? 2 : 1;
    case 'id':
      return /\d/.test(text) ? 2 : 1;
    case 'firstName':
    case 'lastName':
    case 'unit':
    case 'location':
      return isMisplaced(cell) ? 0 : 1;
    case 'start':
    case 'ratingDate':
      return isDay(value) ? 2 : 0;
    case 'end':
      return isDay(value) || readDate(value, 'dayFirst').found === 'open' ? 2 : 0;
    case 'fte':
      return isWorkingTime(value) ? 2 : 0;
    case 'annualCost':
      return (readCost(value)?.amount ?? 0) > 200 ? 2 : 0;
    case 'currency':
      return readCurrency(text) === '' ? 0 : 2;
    case 'years':
      return isYears(value) ? 2 : 0;
    default:
      return 1;
  }
}

function isDay(value: string | number): boolean {
  const { found } = readDate(value, 'dayFirst');
  return found === 'day' || found === 'swapped';
}

function isWorkingTime(value: string | number): boolean {
  const { found, fte } = readFte(value, 'percent', fullWeek(40));
  return found !== 'unreadable' && found !== 'outOfRange' && (fte ?? 1) <= 1.2;
}

function isYears(value: string | number): boolean {
  const number = typeof value === 'number' ? value : readNumber(value, false);
  return number !== null && number >= 0 && number < 60;
}

/** Values that a text column holds more than once: where one stands, its column is. */
function knownValues(layout: SheetLayout): ReadonlyMap<number, ReadonlySet<string>> {
  const repeated: ReadonlySet<RosterField> = new Set([
    'unit',
    'costCentre',
    'location',
    'title',
    'level',
    'manager',
  ]);
  const known = new Map<number, Set<string>>();
  for (const { field, index } of layout.columns) {
    if (!repeated.has(field)) continue;
    const once = new Set<string>();
    const twice = new Set<string>();
    for (let at = layout.firstRow; at < layout.sheet.values.length; at++) {
      const text = cellText(layout.sheet.values[at]?.[index]);
      if (text !== '') (once.has(text) ? twice : once).add(text);
    }
    known.set(index, twice);
  }
  return known;
}
