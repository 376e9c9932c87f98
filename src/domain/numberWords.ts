import type { Language } from '../framework/language';

const numberFormat = (locale: string, least: number, most: number, useGrouping = true) =>
  new Intl.NumberFormat(locale, {
    minimumFractionDigits: least,
    maximumFractionDigits: most,
    useGrouping,
    // A trace below 0 is 0, without a sign.
    signDisplay: 'negative',
  });

/** As many decimals as a number can have. */
const anyDecimals = 20;

const inWords = (language: Language) => ({
  grouped: [0, 1, 2].map((decimals) => numberFormat(language, decimals, decimals)),
  oneDecimal: numberFormat(language, 1, 1, false),
  hundredths: numberFormat(language, 0, 2, false),
  exact: numberFormat(language, 0, anyDecimals, false),
  plurals: new Intl.PluralRules(language),
  // Without a comma before the last word.
  list: new Intl.ListFormat(language === 'en' ? 'en-GB' : language, { type: 'conjunction' }),
});

const languages: Readonly<Record<Language, ReturnType<typeof inWords>>> = {
  en: inWords('en'),
  de: inWords('de'),
};

/** 0.35 is rounded to 0.4, although it, or the sum it is, is a little less in binary; as ROUND to six places in a formula. */
function settled(value: number): number {
  return Math.round(value * 1e6) / 1e6 + 1e-12;
}

/** A number as a sentence states it, with the decimal and thousands signs of its language: 1,234.5 or 1.234,5. */
export function spokenNumber(value: number, language: Language, decimals: 0 | 1 | 2 = 1): string {
  return languages[language].grouped[decimals]?.format(settled(value)) ?? '';
}

/** A number with one decimal and no thousands sign, as `oneDecimalFormula` writes it. */
export function oneDecimal(value: number, language: Language): string {
  return languages[language].oneDecimal.format(settled(value));
}

/** A number with no thousands sign and up to two decimals, as few as it needs: 1234.5 or 1234,5. */
export function plainNumber(value: number, language: Language): string {
  return languages[language].hundredths.format(settled(value));
}

/** A number with all its decimals and no thousands sign, as somebody may have typed it. */
export function exactNumber(value: number, language: Language): string {
  return languages[language].exact.format(value);
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

/** How a locale such as en-GB or de-AT writes numbers. */
export interface LocalNumbers {
  readonly whole: (value: number) => string;
  /** At most so many decimals. */
  readonly tenths: (value: number) => string;
  readonly hundredths: (value: number) => string;
  /** At most four decimals, for a field that is typed in; `grouped` with thousands signs. */
  readonly typed: (value: number, grouped: boolean) => string;
  /** A ratio as per cent, whole or with at most one decimal. */
  readonly percent: (ratio: number) => string;
  readonly tenthsPercent: (ratio: number) => string;
  /** The decimal sign. */
  readonly decimal: string;
}

/** The numbers of a locale. */
export function localNumbers(locale: string): LocalNumbers {
  const atMost = (decimals: number, useGrouping = true) => numberFormat(locale, 0, decimals, useGrouping);
  const percentOf = (decimals: number) =>
    new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: decimals });
  const [whole, tenths, hundredths, grouped, ungrouped] = [
    atMost(0),
    atMost(1),
    atMost(2),
    atMost(4),
    atMost(4, false),
  ];
  const [percent, tenthsPercent] = [percentOf(0), percentOf(1)];
  return {
    whole: (value) => whole.format(value),
    tenths: (value) => tenths.format(value),
    hundredths: (value) => hundredths.format(value),
    typed: (value, isGrouped) => (isGrouped ? grouped : ungrouped).format(value),
    percent: (ratio) => percent.format(ratio),
    tenthsPercent: (ratio) => tenthsPercent.format(ratio),
    decimal: tenths.formatToParts(0.5).find(({ type }) => type === 'decimal')?.value ?? '.',
  };
}
