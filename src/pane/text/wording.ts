import { localNumbers } from '../../domain/numberWords';
import type { Language } from '../../framework/language';
import { de } from './de';
import { en, type PaneText } from './en';
import { paneLanguage } from './paneLanguage';

/** Texts and number formats of one locale. */
export interface Wording {
  readonly language: Language;
  readonly locale: string;
  readonly text: PaneText;
  /** 1234 as the locale writes it. */
  readonly count: (value: number) => string;
  /** FTE with at most one decimal. */
  readonly fte: (value: number) => string;
  /** A number with at most two decimals. */
  readonly hundredths: (value: number) => string;
  /** A ratio as whole percent. */
  readonly percent: (value: number) => string;
  /** A number of per cent with at most one decimal; empty for `null`. */
  readonly tenthsPercent: (value: number | null) => string;
  /** An amount without decimals; `currency` is an ISO 4217 code. */
  readonly money: (value: number, currency: string) => string;
}

const texts: Readonly<Record<Language, PaneText>> = { en, de };

/** The wording for a locale such as en-GB or de-DE. */
export function wordingOf(locale: string): Wording {
  const language = paneLanguage(locale);
  const numbers = localNumbers(locale);
  return {
    language,
    locale,
    text: texts[language],
    count: numbers.whole,
    fte: numbers.tenths,
    hundredths: numbers.hundredths,
    percent: numbers.percent,
    tenthsPercent: (value) => (value === null ? '' : numbers.tenthsPercent(value / 100)),
    money: (value, currency) => `${numbers.whole(value)} ${currency}`.trim(),
  };
}
