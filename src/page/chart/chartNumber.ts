import { plainNumber } from '../../domain/numberWords';

/** A number of a chart as the language of the page writes it, with at most two decimals. */
export function chartNumber(value: number): string {
  return plainNumber(value, document.documentElement.lang === 'de' ? 'de' : 'en');
}
