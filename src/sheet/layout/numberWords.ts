import type { Language } from '../../framework/language';

const numberFormat = (language: Language, decimals: number, useGrouping: boolean) =>
  new Intl.NumberFormat(language, {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
    useGrouping,
    // A trace below 0 is 0, without a sign.
    signDisplay: 'negative',
  });

const inWords = (language: Language) => ({
  grouped: [0, 1, 2].map((decimals) => numberFormat(language, decimals, true)),
  oneDecimal: numberFormat(language, 1, false),
  plurals: new Intl.PluralRules(language),
  // Without a comma before the last word.
  list: new Intl.ListFormat(language === 'en' ? 'en-GB' : language, { type: 'conjunction' }),
});

const languages: Readonly<Record<Language, ReturnType<typeof inWords>>> = {
  en: inWords('en'),
  de: inWords('de'),
};

/** 0.35 is rounded to 0.4, although it is a little less in binary. */
const slack = 1e-12;

/** A number as a sentence states it, with the decimal and thousands signs of its language: 1,234.5 or 1.234,5. */
export function spokenNumber(value: number, language: Language, decimals: 0 | 1 | 2 = 1): string {
  return languages[language].grouped[decimals]?.format(value + slack) ?? '';
}

/** A number with one decimal and no thousands sign, as `oneDecimalFormula` writes it. */
export function oneDecimal(value: number, language: Language): string {
  return languages[language].oneDecimal.format(value + slack);
}

/** The word for a count, in the number that its language asks for: hire, or hires. */
export function plural(language: Language, count: number, one: string, other: string): string {
  return languages[language].plurals.select(count) === 'one' ? one : other;
}

/** A count with its word: 1 hire, or 1,200 hires; `shown` is the count as the reader's locale writes it. */
export function counted(
  language: Language,
  count: number,
  shown: string,
  one: string,
  other: string,
): string {
  return `${shown} ${plural(language, count, one, other)}`;
}

/** Words in a row: hires, trainings and moves. */
export function listed(language: Language, words: readonly string[]): string {
  return languages[language].list.format(words);
}
