import type { Assumptions } from '../assumptions/assumptions';

/** Expected part of heads that is still there, replacements included, after some quarters. */
export function survival(assumptions: Assumptions, quarters: number): number {
  return (1 - assumptions.attrition * (1 - assumptions.backfill)) ** (quarters / 4);
}
