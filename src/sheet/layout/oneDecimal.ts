import type { Language } from '../../framework/language';
import { quoted } from './address';

/** The decimal sign of a language. */
const signs: Readonly<Record<Language, string>> = { en: '.', de: ',' };

/** A number with one decimal as a sentence states it: 0.35 is 0.4, although it is a little less in binary. */
export function oneDecimal(value: number, language: Language): string {
  return (Math.round((value + 1e-12) * 10) / 10).toFixed(1).replace('.', signs[language]);
}

/**
 * The formula of the same. FIXED alone would take the decimal sign from the settings of whoever opens the file, in the
 * middle of a sentence in another language.
 */
export function oneDecimalFormula(formula: string, language: Language): string {
  const other: Language = language === 'en' ? 'de' : 'en';
  return `SUBSTITUTE(FIXED(${formula},1,TRUE),${quoted(signs[other])},${quoted(signs[language])})`;
}
