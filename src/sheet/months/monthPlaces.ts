import { planQuarters } from '../../domain/calendar/quarter';
import { reference } from '../layout/address';

/** The months of a plan. */
export const planMonths = 3 * planQuarters;

/** Sheet columns of the Months sheet: names, numbers, the first month, and the totals behind the last. */
export const monthColumns = { label: 0, number: 1, first: 2, total: 2 + planMonths } as const;

/** The lines of the calendar of the Months sheet, from top to bottom. */
export const calendarLines = [
  'number',
  'firstDay',
  'quarter',
  'level',
  'before',
  'remaining',
  'weight',
  'from',
  'to',
] as const;

/** The id of a line of the calendar. */
export type CalendarLine = (typeof calendarLines)[number];

const calendarTop = 4;

/** Sheet row of the title of the calendar; headings and lines follow. */
export const calendarRow = (line: CalendarLine): number => calendarTop + 2 + calendarLines.indexOf(line);

/** First sheet row below the calendar and the note on it. */
export const belowCalendar = calendarTop + 2 + calendarLines.length + 2;

/** The title of the calendar. */
export const calendarTitle = calendarTop;

/** A line of the calendar in a month, counted from 0, as formulas of the same sheet refer to it. */
export function calendarCell(line: CalendarLine, month: number): string {
  return reference(calendarRow(line), monthColumns.first + month, 'row');
}

/** The first day of the plan, as formulas of any sheet refer to it. */
export const planFirstDay = `Months!${reference(calendarRow('firstDay'), monthColumns.first, 'both')}`;

/** Months paid up to the beginning of a month of the plan, from 0 to 24, as formulas of any sheet refer to them. */
export function paidUpTo(month: number): string {
  return `Months!${reference(calendarRow('before'), monthColumns.first + month, 'both')}`;
}

/** Months paid up to the beginning of the month whose number a formula gives; those outside of the plan count as its ends. */
export function paidMonthsAt(month: string): string {
  const row = calendarRow('before');
  const all = `${reference(row, monthColumns.first, 'both')}:${reference(row, monthColumns.total, 'both')}`;
  return `INDEX(Months!${all},1,1+MIN(${planMonths},MAX(0,${month})))`;
}

/** The lines of all units together, from top to bottom. */
export const wholeLines = [
  'heads',
  'fte',
  'members',
  'planPay',
  'oneOff',
  'replacement',
  'total',
  'share',
  'quarterCheck',
  'headsCheck',
] as const;

/** The id of a line of all units together. */
export type WholeLine = (typeof wholeLines)[number];

/** Sheet row of a line of all units together. */
export function wholeRow(line: WholeLine): number {
  return belowCalendar + 2 + wholeLines.indexOf(line);
}

/** What stands by unit, each in a block of its own. */
export const unitFigures = ['heads', 'fte', 'members', 'planPay', 'oneOff', 'total'] as const;

/** The id of a block by unit. */
export type UnitFigure = (typeof unitFigures)[number];

const listTop = belowCalendar + 2 + wholeLines.length + 2;
/** Title and headings above the rows of a block, sum, check and an empty row below them. */
const around = { above: 2, below: 3 } as const;

/** Sheet row of the title of the list of units with their cost centres. */
export const unitListTop = listTop;

/** Sheet row of the title of a block by unit; `units` of them have a row. */
export function unitTop(figure: UnitFigure, units: number): number {
  const height = around.above + units + around.below;
  const list = listTop + around.above + units + 2;
  return list + height * unitFigures.indexOf(figure);
}

/** Sheet row of the title of the block by cost centre. */
export function centreTop(units: number): number {
  return unitTop('total', units) + around.above + units + around.below;
}

/** The names of the cost centres, none and all others last, as formulas of any sheet refer to them. */
export function centreNames(units: number, count: number): string {
  const top = centreTop(units) + around.above;
  const at = (row: number) => reference(row, monthColumns.label, 'both');
  return `Months!${at(top)}:${at(top + count - 1)}`;
}

/** The total of a line of all units together. */
export function wholeTotal(line: WholeLine): string {
  return reference(wholeRow(line), monthColumns.total, 'both');
}

/** The totals of all rows of a block by unit. */
export function unitTotals(figure: UnitFigure, units: number): string {
  const at = (unit: number) =>
    reference(unitTop(figure, units) + around.above + unit, monthColumns.total, 'both');
  return `${at(0)}:${at(units - 1)}`;
}
