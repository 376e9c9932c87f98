import type { Assumptions } from '../../assumptions/assumptions';

/** What attrition is worked out from. */
export type AttritionTerms = Pick<Assumptions, 'attrition' | 'backfill'>;

/**
 * Part of employed heads whose work and pay are still there after some quarters: of those who leave, the part that is not
 * replaced is gone for good. Members count from the first quarter of the plan, hires from their own.
 */
export function remainingPart({ attrition, backfill }: AttritionTerms, quarters: number): number {
  return (1 - attrition * (1 - backfill)) ** (quarters / 4);
}
