import type { Language } from '../../framework/language';

/** A number as a sentence states it, with the decimal and thousands signs of its language: 1,234.5 or 1.234,5. */
export function spokenNumber(value: number, language: Language, decimals = 1): string {
  const digits = { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
  const rounded = Number((value + 1e-12).toFixed(decimals));
  // A trace below 0 is 0, without a sign.
  return (rounded === 0 ? 0 : rounded).toLocaleString(language, digits);
}
