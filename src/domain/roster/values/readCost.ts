import type { HeadingConcept } from '../headers/grammar/headingRules';
import { headerWords } from '../headers/headerWords';
import { conceptsOf } from '../headers/headingConcepts';
import { statedPeriod } from '../headers/statedPeriod';
import { readCurrency } from './currencies';
import { readNumber } from './readNumber';

/** For what time a cost is stated. */
export type PayPeriod = 'year' | 'month' | 'halfMonth' | 'fortnight' | 'week' | 'day' | 'hour';

/** A cost as one cell states it. */
export interface CostValue {
  readonly amount: number;
  readonly currency: string;
  /** Where the cell itself says it. */
  readonly period: PayPeriod | null;
  /** The cell itself says in what it counts: "120k", "65 Tsd. EUR", "18 lakh". */
  readonly scaled: boolean;
  /** Text that is nothing but a number. */
  readonly bareText: boolean;
}

/** Reads a cost: 65000, "1.234,56 EUR", "$120k", "65 Tsd. EUR", "5.000 €/Monat"; `null` where there is no amount. */
export function readCost(value: string | number): CostValue | null {
  if (typeof value === 'number') {
    return { amount: value, currency: '', period: null, scaled: false, bareText: false };
  }
  const bare = readNumber(value, true);
  if (bare !== null) return { amount: bare, currency: '', period: null, scaled: false, bareText: true };
  const digits = /[+-]?\d(?:[\d.,'’\s]*\d)?/.exec(value);
  if (!digits) return null;
  const amount = readNumber(digits[0], true);
  const rest = value.slice(0, digits.index) + ' ' + value.slice(digits.index + digits[0].length);
  if (amount === null || /\d/.test(rest) || !isBesideMoney(rest)) return null;
  const scale = scaleOf(rest);
  return {
    amount: amount * scale,
    currency: readCurrency(rest),
    period: statedPeriod(rest),
    scaled: scale !== 1,
    bareText: false,
  };
}

/** What words beside an amount may say of it. */
const ofMoney: ReadonlySet<HeadingConcept> = new Set<HeadingConcept>([
  ...([
    'hour',
    'day',
    'week',
    'fortnight',
    'halfMonth',
    'month',
    'year',
    'pay',
    'base',
    'gross',
    'total',
    'rate',
    'per',
    'cost',
    'currency',
  ] as const),
]);
const scales =
  /^(?:k|m|t|p|a|d|h|mio|mn|mill?|million(?:en|s)?|tsd|tausend|thousands?|keur|kusd|kchf|kgbp|teur|tchf|tusd|zl|kr|kc|rs|fr|sfr|lei|ft|inr|lpa|lakhs?|lacs?|crores?|cr|ca|circa|approx|about|rund|etwa)$/;

/** Whether the words beside a number speak of money: those of "Band 5" and "Grade 7" do not. */
function isBesideMoney(rest: string): boolean {
  const words = headerWords(rest.replace(/\p{L}{0,2}\$/gu, ' '))
    .split(' ')
    .filter((word) => word !== '' && !scales.test(word) && readCurrency(word) === '');
  if (words.length === 0) return true;
  const { concepts, unknown } = conceptsOf(words);
  return (
    unknown === 0 &&
    words.every((word) => word.length > 1) &&
    [...concepts].every((concept) => ofMoney.has(concept))
  );
}

/** In what amounts are counted, as a heading or words beside an amount say: "k€", "TEUR", "in thousands", "LPA", "crore"; 1 for plain amounts. */
export function scaleIn(text: string): number {
  if (/(?:^|[^\p{L}])(?:lpa|lakhs?|lacs?)(?!\p{L})/iu.test(text)) return 100_000;
  if (/(?:^|[^\p{L}])crores?(?!\p{L})/iu.test(text)) return 10_000_000;
  return saysThousands(text) ? 1000 : 1;
}

function saysThousands(text: string): boolean {
  return /(?:^|[^\p{L}])(?:k|tsd|t|tausend|thousands?|keur|kusd|kchf|kgbp|teur|tchf|tusd)(?![\p{L}])/iu.test(
    text,
  );
}

function scaleOf(rest: string): number {
  if (/(?:^|[^\p{L}])(?:m|mio|mn|million(?:en)?)(?![\p{L}])/iu.test(rest)) return 1_000_000;
  return scaleIn(rest);
}

/** How often a period is paid in a year: 12 months or as many as are paid, 26 fortnights, 52 weeks, 52 x hours of a week, 260 days. */
export function periodsPerYear(period: PayPeriod, hoursPerWeek: number, monthsPaid: number): number {
  switch (period) {
    case 'year':
      return 1;
    case 'month':
      return monthsPaid;
    case 'halfMonth':
      return 24;
    case 'fortnight':
      return 26;
    case 'week':
      return 52;
    case 'day':
      return 260;
    case 'hour':
      return 52 * hoursPerWeek;
  }
}

const manyMonths =
  /(?:[x×*] ?(1[2-6](?:[.,]\d{1,2})?)|(?<![\d.,])(1[2-6](?:[.,]\d{1,2})?) ?(?:[x×*]|(?:monats)?gehälter|salaries|salaires|pagas|mensilità|maanden|months|mois))(?![\p{L}\d])/iu;

/** How many monthly salaries a year has, as a heading says: "Monatsgehalt (x 13)", "14 pagas"; `null` where it does not. */
export function monthsPaidIn(header: string): number | null {
  const found = manyMonths.exec(header);
  const digits = found?.[1] ?? found?.[2];
  return digits === undefined ? null : readNumber(digits, false);
}
