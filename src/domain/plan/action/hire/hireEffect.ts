import { paidPart, workingPart, type AttritionTerms } from '../../line/attrition';
import type { ActionEffect, EffectLine } from '../actionEffect';

/** Full months of work that a head has given some months after its start, while its effort rises evenly over the ramp. */
function worked(months: number, ramp: number): number {
  if (months <= 0) return 0;
  return months < ramp ? (months * months) / (2 * ramp) : months - ramp / 2;
}

/** Quarters of the plan between the start of a hire and a quarter, begun ones as whole. */
function quartersThere(startMonth: number, quarter: number): number {
  return Math.max(0, Math.ceil((3 * quarter - Math.max(0, startMonth)) / 3));
}

/** Part of the heads of a hire that is expected to be there, and paid, in a quarter. */
export function hiredPart(startMonth: number, quarter: number, terms: AttritionTerms): number {
  return paidPart(terms, quartersThere(startMonth, quarter));
}

/**
 * A hire rises evenly to full effort over the ramp months and is paid in full from its first month; from then on a part of
 * the heads leaves, see workingPart and paidPart. Recruiting and onboarding are paid once.
 */
export const hireEffect: ActionEffect = {
  fullFrom: ({ startMonth }, { rampMonths }) => startMonth + Math.max(0, rampMonths),
  gives: ({ startMonth }, quarter, terms) => {
    const since = 3 * quarter - startMonth;
    const months = worked(since + 3, terms.rampMonths) - worked(since, terms.rampMonths);
    return (workingPart(terms, quartersThere(startMonth, quarter)) * months) / 3;
  },
  takes: () => 0,
  base: ({ band }) => band,
  paidPart: ({ startMonth }, quarter, terms) => hiredPart(startMonth, quarter, terms),
  oneOff: ({ band, heads }: EffectLine, { recruiting, onboarding }) =>
    band * heads * recruiting + heads * onboarding,
};
