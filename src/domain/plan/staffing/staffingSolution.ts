import type { PlanProof } from './proof';

/** What a solver found: units of each choice of the model, and what it proved of them. */
export interface StaffingSolution {
  readonly units: readonly number[];
  readonly proof: PlanProof;
}
