import { isoDate, serialOf } from '../../domain/calendar/serialDate';
import type { Setting } from '../planner';
import { readNumber } from './readNumber';

/** The value of a setting as its field shows it; parts of one as per cent, dates in the form of a date field. */
export function shownValue({ value, look }: Setting, locale: string): string {
  if (typeof value === 'string') return value;
  if (look === 'date') return isoDate(value);
  const format = new Intl.NumberFormat(locale, { maximumFractionDigits: 4, useGrouping: look === 'money' });
  return format.format(look === 'percent' ? value * 100 : value);
}

/** What was typed as the value for the cell; `null` where the setting does not allow it. */
export function typedValue(typed: string, { range, look }: Setting, locale: string): string | number | null {
  const text = typed.trim();
  switch (range.kind) {
    case 'text':
      return text;
    case 'code':
      return text === '' ? null : text;
    case 'choice':
      return range.choices.includes(text) ? text : null;
    case 'date': {
      const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text) ?? [];
      return year === undefined ? null : serialOf(Number(year), Number(month), Number(day));
    }
    case 'number': {
      const number = readNumber(text, locale);
      if (number === null) return null;
      // Nine places, so that 8 per cent is 0.08.
      const value = look === 'percent' ? Math.round(number * 1e7) / 1e9 : number;
      return value < range.min || value > range.max ? null : value;
    }
  }
}
