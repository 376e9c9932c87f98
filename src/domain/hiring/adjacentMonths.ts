import { adjacency } from '../../framework/adjacency';
import type { ProfileId } from '../../framework/profileNames';

/** Months of training from one profile to another; `null` where the framework knows no such step. */
export function adjacentMonths(from: ProfileId, to: ProfileId): number | null {
  return adjacency.find((step) => step.from === from && step.to === to)?.months ?? null;
}
