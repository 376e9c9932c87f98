import { calendarDay } from './serialDate';

/** The month of a day on one line of months without gaps: year x 12 + month, January as 0. */
export function monthOf(serial: number): number {
  const { year, month } = calendarDay(serial);
  return year * 12 + month - 1;
}

/** How many of the three months from `first` on lie between two points on the line of months; parts of a month count. */
export function monthsWithin(from: number, to: number, first: number): number {
  return Math.max(0, Math.min(to, first + 3) - Math.max(from, first));
}

/**
 * The months of a term: from the month of its first day to the month of its last day, both counted whole. `null`
 * stands for no beginning or no end.
 */
export function termMonths(
  start: number | null,
  end: number | null,
): { readonly from: number; readonly to: number } {
  return {
    from: start === null ? -Infinity : monthOf(start),
    to: end === null ? Infinity : monthOf(end) + 1,
  };
}
