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
  const whole = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 });
  const tenths = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
  const hundredths = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });
  const tenthsPercent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 });
  return {
    language,
    locale,
    text: texts[language],
    count: (value) => whole.format(value),
    fte: (value) => tenths.format(value),
    hundredths: (value) => hundredths.format(value),
    percent: (value) => percent.format(value),
    tenthsPercent: (value) => (value === null ? '' : tenthsPercent.format(value / 100)),
    money: (value, currency) => `${whole.format(value)} ${currency}`.trim(),
  };
}
