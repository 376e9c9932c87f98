import type { PayPeriod } from '../values/readCost';
import { headerWords } from './headerWords';
import { conceptsOf } from './headingConcepts';

const periods = [
  ...(['hour', 'day', 'fortnight', 'halfMonth', 'week', 'month', 'year'] as const),
] as const satisfies readonly PayPeriod[];

const hourPeriods = ['day', 'week', 'month', 'year'] as const;

/** The period that a heading, or the words beside an amount, name; `null` where they name none. "Annualized" wins over all others. */
export function statedPeriod(text: string): PayPeriod | null {
  if (text.trim() === '') return null;
  const words = headerWords(text).split(' ');
  if (words.includes('annualized')) return 'year';
  const { concepts } = conceptsOf(words);
  return periods.find((period) => concepts.has(period)) ?? null;
}

/** The period of which a heading of hours says that it holds the hours: "Hours per month"; `null` where it names none. */
export function periodOfHours(text: string): (typeof hourPeriods)[number] | null {
  const { concepts } = conceptsOf(headerWords(text).split(' '));
  return hourPeriods.find((period) => concepts.has(period)) ?? null;
}

/** Whether a column of pay holds rates by hour or day. */
export function isRate({ header, banner }: { readonly header: string; readonly banner: string }): boolean {
  const period = statedPeriod(header) ?? statedPeriod(banner);
  return period === 'hour' || period === 'day';
}
