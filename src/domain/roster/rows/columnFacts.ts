import type { CellValue, Grid } from '../../grid';
import { headerWords } from '../headers/headerWords';
import { isRate, statedPeriod } from '../headers/statedPeriod';
import type { ColumnUse } from '../layout/columnUse';
import type { SheetLayout } from '../layout/sheetLayout';
import type { RosterField } from '../rosterField';
import type { RosterSettings } from '../rosterSettings';
import { cellText } from '../values/cellText';
import { readCurrency } from '../values/currencies';
import { monthsPaidIn, scaleIn, type PayPeriod } from '../values/readCost';
import { dayOrder, type DayOrder } from '../values/readDate';
import { asClock, fteUnit, hoursIn, hoursPeriod, type FteUnit, type HoursPeriod } from '../values/readFte';
import { readNumber } from '../values/readNumber';

/** What only the whole column says of its cells. */
export interface ColumnFacts {
  readonly use: ColumnUse;
  readonly unit: FteUnit;
  /** Of which period its hours are, where it holds hours. */
  readonly hoursPer: HoursPeriod;
  readonly order: DayOrder;
  /** Whether other dates of the column settle which number is the day. */
  readonly orderIsSure: boolean;
  readonly period: PayPeriod | null;
  /** What an amount of the column counts: 1, 1,000 for thousands. */
  readonly scale: number;
  /** How many monthly salaries its heading says that a year has; `null` where it does not. */
  readonly monthsPaid: number | null;
  readonly currency: string;
  /** Every number of the column is text, as in a .csv file. */
  readonly textNumbers: boolean;
  /** How many cells hold a number. */
  readonly numbers: number;
}

const numberFields: ReadonlySet<RosterField> = new Set([
  'fte',
  'fullTime',
  'workDays',
  'payMonths',
  'annualCost',
  'years',
]);
const dateFields: ReadonlySet<RosterField> = new Set(['start', 'end', 'ratingDate']);

/** Reads the facts of every column in one pass over each. */
export function columnFacts(layout: SheetLayout, settings: RosterSettings): readonly ColumnFacts[] {
  const ofSheet = layout.columns.some(({ field }) => dateFields.has(field)) ? sheetOrder(layout) : null;
  return layout.columns.map((use) => {
    const header = headerWords(use.header);
    const cells = filled(layout, use);
    const numbers = numberFields.has(use.field) ? numbersOf(cells, use.field === 'annualCost') : [];
    const hours = use.field === 'fte' ? hoursOf(cells) : [];
    const own = dateFields.has(use.field) ? dayOrder(texts(cells)) : null;
    const order = own ?? ofSheet;
    const isSure = order === 'dayFirst' || order === 'monthFirst';
    return {
      use,
      unit: fteUnit(header, use.field === 'fte' ? numbers : []),
      hoursPer: hoursPeriod(`${use.banner} ${use.header}`, hours.length > 0 ? hours : numbers),
      order: isSure ? order : settings.language === 'de' ? 'dayFirst' : 'monthFirst',
      orderIsSure: isSure,
      period: statedPeriod(use.header) ?? statedPeriod(use.banner),
      scale: use.field === 'annualCost' ? scaleIn(`${use.banner} ${use.header}`) : 1,
      monthsPaid: use.field === 'annualCost' ? monthsPaidIn(`${use.banner} ${use.header}`) : null,
      currency: use.field === 'annualCost' ? readCurrency(use.header) || readCurrency(use.banner) : '',
      numbers: numbers.length,
      textNumbers: numbers.length > 0 && !cells.some((cell) => typeof cell === 'number'),
    };
  });
}

/** The columns of pay, rates by hour or day after salaries. */
export function salariesFirst(facts: readonly ColumnFacts[]): readonly ColumnFacts[] {
  const costs = facts.filter(({ use }) => use.field === 'annualCost');
  const rates = costs.filter(({ use }) => isRate(use)).sort(byHeading);
  return [...costs.filter(({ use }) => !isRate(use)), ...rates];
}

/** An order of columns that their places change only where their headings are the same. */
export function byHeading({ use: one }: ColumnFacts, { use: other }: ColumnFacts): number {
  return one.header < other.header ? -1 : Number(one.header > other.header) || one.index - other.index;
}

/** So many rows of a sheet tell the order of its dates. */
const orderRows = 5000;

/** The order that dates such as 13/04/2025 in any column of the sheet prove, of birthdays as well as of hires; `null` where none tells. */
function sheetOrder({ sheet, firstRow }: SheetLayout): DayOrder | null {
  const order = dayOrder(slashed(sheet.values.slice(firstRow, firstRow + orderRows)));
  return order === 'both' ? null : order;
}

function* slashed(rows: Grid): Iterable<string> {
  for (const row of rows)
    for (const cell of row)
      if (typeof cell === 'string' && /^\d{1,2}[/-]\d{1,2}[/-]\d{2,4}/.test(cell)) yield cell;
}

function filled(layout: SheetLayout, { field, index }: ColumnUse): readonly CellValue[] {
  const cells: CellValue[] = [];
  const { values, numberFormats } = layout.sheet;
  for (let row = layout.firstRow; row < values.length; row++) {
    const cell = values[row]?.[index];
    if (cell === null || cell === undefined || cell === '') continue;
    cells.push(field === 'fte' ? asClock(cell, numberFormats?.[row]?.[index] ?? '') : cell);
  }
  return cells;
}

function numbersOf(cells: readonly CellValue[], thousands: boolean): readonly number[] {
  const numbers: number[] = [];
  for (const cell of cells) {
    const number = typeof cell === 'number' ? cell : readNumber(cellText(cell), thousands);
    if (number !== null) numbers.push(number);
  }
  return numbers;
}

/** The hours that cells state with their unit: "32 Std.", "38:30". */
function hoursOf(cells: readonly CellValue[]): readonly number[] {
  const hours: number[] = [];
  for (const cell of cells) {
    const stated = typeof cell === 'string' ? hoursIn(cell) : null;
    if (stated !== null) hours.push(stated);
  }
  return hours;
}

function* texts(cells: readonly CellValue[]): Iterable<string> {
  for (const cell of cells) if (typeof cell === 'string') yield cell;
}
