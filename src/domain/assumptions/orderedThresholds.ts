import type { Assumptions } from './assumptions';

/** The limits of coverage from the lowest to the highest. */
export const thresholdKeys = [
  'gapBelow',
  'tightBelow',
  'surplusAbove',
] as const satisfies readonly (keyof Assumptions)[];

/** Whether the limits of coverage stand in their order; two may be equal. */
export function areThresholdsOrdered({ gapBelow, tightBelow, surplusAbove }: Assumptions): boolean {
  return gapBelow <= tightBelow && tightBelow <= surplusAbove;
}
