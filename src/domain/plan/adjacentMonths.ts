import { adjacency, trainingMonths } from '../../framework/adjacency';
import type { ProfileId } from '../../framework/profileNames';
import type { Assumptions } from '../assumptions/assumptions';

/** Months of training from one profile to another; `null` where the framework knows no such step. */
export function adjacentMonths(
  from: ProfileId,
  to: ProfileId,
  assumptions: Pick<Assumptions, 'trainingMonths'>,
): number | null {
  const step = adjacency.find((known) => known.from === from && known.to === to);
  return step === undefined ? null : trainingMonths(step.overlap, assumptions.trainingMonths);
}
