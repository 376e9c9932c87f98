import type { Assumptions } from '../assumptions/assumptions';

/** What one or more hires cost, in the currency of the plan. */
export interface HireCost {
  /** Annual base of all heads. */
  readonly base: number;
  /** Annual base with burden. */
  readonly loaded: number;
  /** Recruiting and onboarding, once. */
  readonly oneOff: number;
  /** Loaded cost of the months until the end of the plan, with the one-off cost. */
  readonly inPlan: number;
}

/**
 * Loaded cost = base x (1 + burden) + recruiting + onboarding (design, section 2, "Money").
 * `base` is the annual base of one full-time head, `months` how many months of the plan the heads work.
 */
export function hireCost(base: number, heads: number, months: number, assumptions: Assumptions): HireCost {
  const annual = base * heads;
  const loaded = annual * (1 + assumptions.burden);
  const oneOff = annual * assumptions.recruiting + heads * assumptions.onboarding;
  return { base: annual, loaded, oneOff, inPlan: (loaded * months) / 12 + oneOff };
}
