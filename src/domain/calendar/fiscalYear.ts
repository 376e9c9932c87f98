import type { Quarter } from './quarter';
import { calendarDay } from './serialDate';

/** Calendar year in which the fiscal year of a quarter begins; the year begins with `firstMonth`, 1 to 12. */
export function fiscalYearOf(quarter: Quarter, firstMonth: number): number {
  const { year, month } = calendarDay(quarter.firstDay);
  return month < firstMonth ? year - 1 : year;
}

/** For each quarter the place of its fiscal year among those of the plan, 0 first. */
export function fiscalYearIndices(quarters: readonly Quarter[], firstMonth: number): readonly number[] {
  const first = quarters[0];
  if (first === undefined) return [];
  const start = fiscalYearOf(first, firstMonth);
  return quarters.map((quarter) => fiscalYearOf(quarter, firstMonth) - start);
}

/** Name of a fiscal year: 2027, or 2027/28 where it does not begin in January. */
export function fiscalYearName(year: number, firstMonth: number): string {
  return firstMonth === 1 ? String(year) : `${year}/${String((year + 1) % 100).padStart(2, '0')}`;
}
