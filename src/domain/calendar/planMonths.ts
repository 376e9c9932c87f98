import { calendarDay } from './serialDate';

/** Months between the month of the first day of the plan and that of another day. */
export function monthsFrom(planStart: number, day: number): number {
  const from = calendarDay(planStart);
  const to = calendarDay(day);
  return (to.year - from.year) * 12 + to.month - from.month;
}

/** Months of a quarter, counted from 0, that lie from one month of the plan up to another, which is not counted. */
export function monthsOfQuarter(from: number, to: number, quarter: number): number {
  return Math.max(0, Math.min(3, to - 3 * quarter) - Math.max(0, from - 3 * quarter));
}

/**
 * Months of a quarter, counted from 0, in which something is there that begins in a month of the plan and lasts for some
 * quarters (`null`: for good); the month of its start counts in full.
 */
export function monthsInQuarter(startMonth: number, quarters: number | null, quarter: number): number {
  const end = quarters === null ? Number.POSITIVE_INFINITY : startMonth + 3 * quarters;
  return monthsOfQuarter(startMonth, end, quarter);
}
