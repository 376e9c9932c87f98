import type { Assumptions } from '../../assumptions/assumptions';

/** What attrition is worked out from. */
export type AttritionTerms = Pick<Assumptions, 'attrition' | 'backfill' | 'vacancyMonths' | 'rampMonths'>;

/** Part of the heads that is left for good after some quarters: of those who leave, the part that is not replaced. */
function keptPart({ attrition, backfill }: AttritionTerms, quarters: number): number {
  return (1 - attrition * (1 - backfill)) ** (quarters / 4);
}

/**
 * Part of the heads whose post stands empty until a replacement has come, where a post is empty for some months: leavers
 * who are replaced, a twelfth of them each month, until as many replacements come as heads leave.
 */
function vacantPart({ attrition, backfill }: AttritionTerms, quarters: number, months: number): number {
  return ((attrition * backfill) / 12) * Math.min(3 * quarters, Math.max(0, months));
}

/**
 * Part of employed heads that is paid after some quarters: some have left for good, and some posts are empty for the
 * months of a vacancy. Members count from the first quarter of the plan, hires from their own.
 */
export function paidPart(terms: AttritionTerms, quarters: number): number {
  return keptPart(terms, quarters) * (1 - vacantPart(terms, quarters, terms.vacancyMonths));
}

/**
 * Part of their work that is done after some quarters: beside the empty posts a replacement gives half of its effort over
 * the months of its ramp, which counts as half of them empty.
 */
export function workingPart(terms: AttritionTerms, quarters: number): number {
  const months = terms.vacancyMonths + Math.max(0, terms.rampMonths) / 2;
  return keptPart(terms, quarters) * (1 - vacantPart(terms, quarters, months));
}
