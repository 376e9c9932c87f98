import { calendarDay, serialOf } from './serialDate';

/** The same day some whole months later, or before where they are below 0; the last of the month where it has no such day. */
export function monthsLater(serial: number, months: number): number {
  const { year, month, day } = calendarDay(serial);
  const last = calendarDay(serialOf(year, month + Math.trunc(months) + 1, 0)).day;
  return serialOf(year, month + Math.trunc(months), Math.min(day, last));
}
