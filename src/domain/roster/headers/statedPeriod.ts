import type { PayPeriod } from '../values/readCost';
import { headerWords } from './headerWords';
import { conceptsOf } from './headingConcepts';

const periods = ['hour', 'day', 'week', 'month', 'year'] as const satisfies readonly PayPeriod[];

/** The period that a heading, or the words beside an amount, name; `null` where they name none. "Annualized" wins over all others. */
export function statedPeriod(text: string): PayPeriod | null {
  if (text.trim() === '') return null;
  const words = headerWords(text).split(' ');
  if (words.includes('annualized')) return 'year';
  const { concepts } = conceptsOf(words);
  return periods.find((period) => concepts.has(period)) ?? null;
}
