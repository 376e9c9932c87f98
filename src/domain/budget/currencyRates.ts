import { usdRates } from '../assumptions/defaultAssumptions';
import type { Assumptions } from '../assumptions/assumptions';
import type { MappedMember } from '../mapping/reviewOrder';

/** Units of the plan currency per unit of a currency, by ISO 4217 code. */
export type CurrencyRates = Readonly<Record<string, number>>;

/** The currencies members are paid in, in the order of first mention, the plan currency first. */
export function paidCurrencies(staff: readonly MappedMember[], { currency }: Assumptions): readonly string[] {
  const found = new Set([currency]);
  for (const { member } of staff) if (member.currency !== '') found.add(member.currency);
  return [...found];
}

/** The rate of a currency by the published rates; 1 for the plan currency and for one of which no rate is known. */
export function defaultRate(code: string, { currency, usdRate }: Assumptions): number {
  const perDollar = usdRates[code];
  return code === currency || perDollar === undefined ? 1 : usdRate / perDollar;
}
