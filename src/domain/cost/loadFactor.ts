import type { Assumptions } from '../assumptions/assumptions';

/** Loaded cost of a post as a multiple of its base pay: bonus on the base, and employer on-costs on both. */
export function loadFactor({ bonus, burden }: Pick<Assumptions, 'bonus' | 'burden'>): number {
  return (1 + bonus) * (1 + burden);
}
