import type { Language } from '../../framework/language';
import { quoted } from './address';

/** The decimal and thousands signs of a language, written into formulas: those of the reader's program may be others. */
const signs: Readonly<Record<Language, { readonly decimal: string; readonly thousands: string }>> = {
  en: { decimal: '.', thousands: ',' },
  de: { decimal: ',', thousands: '.' },
};

/**
 * The formula of a number with one decimal, as `oneDecimal` states it. FIXED alone would take the decimal sign from the
 * settings of whoever opens the file, in the middle of a sentence in another language. 0.35 is rounded to 0.4, although sums
 * may come to a little less.
 */
export function oneDecimalFormula(formula: string, language: Language): string {
  const { decimal, thousands } = signs[language];
  return `SUBSTITUTE(FIXED(ROUND(${formula},6),1,TRUE),${quoted(thousands)},${quoted(decimal)})`;
}

/**
 * The formula of a whole number as a sentence in a language states it: 1,234,567 or 1.234.567, from 0 up to a million
 * millions. FIXED would group by the settings of whoever opens the file, in the middle of a sentence in another language.
 */
export function spokenWhole(formula: string, language: Language): string {
  const whole = `ROUND(${formula},0)`;
  const sign = quoted(signs[language].thousands);
  const from = (unit: string) => `INT(${whole}/${unit})`;
  const group = (unit: string) => `&${sign}&TEXT(MOD(${from(unit)},1000),"000")`;
  return (
    `IF(${whole}<1000,${whole}&"",IF(${whole}<1000000,${from('1000')}${group('1')},` +
    `IF(${whole}<1000000000,${from('1000000')}${group('1000')}${group('1')},` +
    `${from('1000000000')}${group('1000000')}${group('1000')}${group('1')})))`
  );
}
