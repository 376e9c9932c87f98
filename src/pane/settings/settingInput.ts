import { isoDate, serialOf } from '../../domain/calendar/serialDate';
import { localNumbers } from '../../domain/numberWords';
import type { Setting } from '../planner';

/** The number that a user typed as their locale writes numbers; `null` where it is none. */
export function readNumber(typed: string, locale: string): number | null {
  let text = typed.replace(/[\s\u00a0\u202f'’]/g, '').replace(/%$/, '');
  // Of point and comma the one that is no decimal sign separates thousands, also where the locale writes a blank: but
  // only in threes after a first digit, since "1.5" and "0.125" typed in German mean what they say.
  const [thousands, grouped] =
    localNumbers(locale).decimal === ','
      ? ['.', /^[+-]?[1-9]\d{0,2}(?:\.\d{3})+(?:,\d*)?$/]
      : [',', /^[+-]?[1-9]\d{0,2}(?:,\d{3})+(?:\.\d*)?$/];
  if (grouped.test(text)) text = text.replaceAll(thousands, '');
  text = text.replace(',', '.');
  return /^[+-]?\d+(\.\d*)?$|^[+-]?\.\d+$/.test(text) ? Number(text) : null;
}

/** The value of a setting as its field shows it; parts of one as per cent, dates in the form of a date field. */
export function shownValue({ value, look }: Setting, locale: string): string {
  if (value === null) return '';
  if (typeof value === 'string') return value;
  if (look === 'date') return isoDate(value);
  return localNumbers(locale).typed(look === 'percent' ? value * 100 : value, look === 'money');
}

/** What was typed as the value for the cell, `null` for none; `undefined` where the setting does not allow it. */
export function typedValue(
  typed: string,
  { range, look }: Setting,
  locale: string,
): Setting['value'] | undefined {
  const text = typed.trim();
  switch (range.kind) {
    case 'text':
      return text;
    case 'code':
      return text === '' ? undefined : text;
    case 'choice':
      return range.choices.includes(text) ? text : undefined;
    case 'date': {
      const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text) ?? [];
      return year === undefined ? undefined : serialOf(Number(year), Number(month), Number(day));
    }
    case 'number': {
      if (text === '' && range.orNone === true) return null;
      const number = readNumber(text, locale);
      if (number === null) return undefined;
      // Nine places, so that 8 per cent is 0.08.
      const value = look === 'percent' ? Math.round(number * 1e7) / 1e9 : number;
      return value < range.min || value > range.max ? undefined : value;
    }
  }
}
