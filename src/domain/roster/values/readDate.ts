import { calendarDay, serialOf } from '../../calendar/serialDate';

/** What a cell says of a day. */
export interface DateValue {
  /** Excel serial number (days since 1899-12-30); `null` for no day. */
  readonly serial: number | null;
  /** open: without end ("unbefristet", 31.12.9999). swapped: day and month could be the other way round. */
  readonly found: 'day' | 'open' | 'swapped' | 'yearOnly' | 'impossible' | 'unreadable';
}

/** Which number of 03/04/2024 is the day. */
export type DayOrder = 'dayFirst' | 'monthFirst';

const firstSerial = 14611; // 1940-01-01: nobody on a roster started before
const openSerial = 73051; // 2100-01-01: HR systems write 31.12.9999 for "no end"

const months: readonly (readonly string[])[] = [
  ['jan', 'ene', 'gen'],
  ['feb', 'fev'],
  ['mar', 'mae', 'mrz', 'mrt'],
  ['apr', 'abr', 'avr'],
  ['may', 'mai', 'mei', 'mag'],
  ['jun', 'juin', 'giu'],
  ['jul', 'juil', 'lug'],
  ['aug', 'aou', 'ago'],
  ['sep', 'set'],
  ['oct', 'okt', 'ott'],
  ['nov'],
  ['dec', 'dez', 'dic'],
];

const openWords =
  /^(?:unbefristet|open|offen|permanent|indefinite|indefinido|unlimited|heute|today|present|current|aktuell|laufend|cdi|ongoing|-+)$/i;

/** Reads a day: a serial number, 20240131, ISO text, dd.mm.yyyy, dd/mm/yyyy or mm/dd/yyyy, "1. März 2024", "Jan 2024". */
export function readDate(value: string | number, order: DayOrder): DateValue {
  if (typeof value === 'number') return fromNumber(value);
  const text = value.trim();
  if (openWords.test(text)) return { serial: null, found: 'open' };
  if (/^\d{5}(?:\.\d+)?$|^\d{8}$|^\d{4}$/.test(text)) return fromNumber(Number(text));
  const iso = /^(\d{4})[-/.](\d{1,2})(?:[-/.](\d{1,2}))?(?:[T ].*)?$/.exec(text);
  if (iso) return day(Number(iso[1]), Number(iso[2]), Number(iso[3] ?? '1'));
  const parts = /^(\d{1,2})([./-])(\d{1,2})\2(\d{4}|\d{2})(?:[ ,T].*)?$/.exec(text);
  if (parts)
    return fromParts(
      Number(parts[1]),
      Number(parts[3]),
      fullYear(parts[4] ?? ''),
      parts[2] === '.' ? null : order,
    );
  const monthYear = /^(\d{1,2})[./-](\d{4})$/.exec(text);
  if (monthYear) return day(Number(monthYear[2]), Number(monthYear[1]), 1);
  return fromMonthName(text);
}

/** What slashed dates of a column say of their order: 25/12 has the day first, 12/25 the month; `null` where none tells. */
export function dayOrder(texts: Iterable<string>): DayOrder | 'both' | null {
  let dayFirst = false;
  let monthFirst = false;
  for (const text of texts) {
    const parts = /^\s*(\d{1,2})[/-](\d{1,2})[/-]\d{2,4}/.exec(text);
    if (Number(parts?.[1] ?? 0) > 12) dayFirst = true;
    if (Number(parts?.[2] ?? 0) > 12) monthFirst = true;
  }
  if (dayFirst && monthFirst) return 'both';
  if (dayFirst) return 'dayFirst';
  return monthFirst ? 'monthFirst' : null;
}

/** The serial number of a day of the proleptic Gregorian calendar; `null` where there is no such day. */
export function existingDay(year: number, month: number, dayOfMonth: number): number | null {
  const serial = serialOf(year, month, dayOfMonth);
  const found = calendarDay(serial);
  return found.month === month && found.day === dayOfMonth ? serial : null;
}

function fromNumber(number: number): DateValue {
  if (number >= 1940 && number < 2100 && Number.isInteger(number)) {
    return { serial: existingDay(number, 1, 1), found: 'yearOnly' };
  }
  if (number >= 19_400_101 && number <= 99_991_231) {
    return day(Math.floor(number / 10000), Math.floor(number / 100) % 100, number % 100);
  }
  if (number >= openSerial && number < 2_958_466) return { serial: null, found: 'open' };
  if (number >= firstSerial && number < openSerial) return { serial: Math.floor(number), found: 'day' };
  return { serial: null, found: 'impossible' };
}

function day(year: number, month: number, dayOfMonth: number): DateValue {
  if (year >= 2100 && year <= 9999) return { serial: null, found: 'open' };
  const serial = existingDay(year, month, dayOfMonth);
  return serial === null || serial < firstSerial
    ? { serial: null, found: 'impossible' }
    : { serial, found: 'day' };
}

function fromParts(first: number, second: number, year: number, order: DayOrder | null): DateValue {
  if (order === null) return day(year, second, first);
  if (first > 12) return day(year, second, first);
  if (second > 12) return day(year, first, second);
  const read = order === 'dayFirst' ? day(year, second, first) : day(year, first, second);
  return first === second || read.found !== 'day' ? read : { serial: read.serial, found: 'swapped' };
}

function fullYear(text: string): number {
  const year = Number(text);
  if (text.length > 2) return year;
  return year < 60 ? 2000 + year : 1900 + year;
}

function fromMonthName(text: string): DateValue {
  const parts =
    /^(?:(\d{1,2})(?:st|nd|rd|th)?[. -]*)?(?:de )?(\p{L}{3,12})\.?[ -]?(?:(\d{1,2})(?:st|nd|rd|th)?,? )?(?:de )?['’]?(\d{4}|\d{2})$/u.exec(
      text,
    );
  if (!parts) return { serial: null, found: 'unreadable' };
  const month = monthOf(parts[2] ?? '');
  if (month === 0) return { serial: null, found: 'unreadable' };
  return day(fullYear(parts[4] ?? ''), month, Number(parts[1] ?? parts[3] ?? '1'));
}

function monthOf(name: string): number {
  const plain = name.toLowerCase().replace('ä', 'ae').replace(/[éè]/g, 'e').replace('û', 'u');
  return months.findIndex((names) => names.some((start) => plain.startsWith(start))) + 1;
}
