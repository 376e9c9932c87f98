import { calendarDay } from './serialDate';

/** Months between the month of the first day of the plan and that of another day. */
export function monthsFrom(planStart: number, day: number): number {
  const from = calendarDay(planStart);
  const to = calendarDay(day);
  return (to.year - from.year) * 12 + to.month - from.month;
}

/**
 * Months of a quarter, counted from 0, in which something is there that begins in a month of the plan and lasts for some
 * quarters (`null`: for good); the month of its start counts in full.
 */
export function monthsInQuarter(startMonth: number, quarters: number | null, quarter: number): number {
  const from = startMonth - 3 * quarter;
  const to = quarters === null ? 3 : from + 3 * quarters;
  return Math.max(0, Math.min(3, to) - Math.max(0, from));
}
