const unixEpochSerial = 25569;
const millisecondsPerDay = 86_400_000;

/** Excel serial number (days since 1899-12-30) of a calendar day; month counted from 1, out-of-range months roll over. */
export function serialOf(year: number, month: number, day: number): number {
  return Date.UTC(year, month - 1, day) / millisecondsPerDay + unixEpochSerial;
}

/** Year, month (from 1) and day of an Excel serial number; a time of day is dropped. */
export function calendarDay(serial: number): {
  readonly year: number;
  readonly month: number;
  readonly day: number;
} {
  const date = new Date((Math.floor(serial) - unixEpochSerial) * millisecondsPerDay);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** ISO text, such as 2026-01-31, of an Excel serial number. */
export function isoDate(serial: number): string {
  const { year, month, day } = calendarDay(serial);
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
