import { roundingTolerance, solverTolerance } from '../model/tolerance';

/** How far a value of an objective is proven. */
export interface Proof {
  /** What the plan reaches. */
  readonly value: number;
  /** What no plan can go below, proven; given the values of the objectives before it. */
  readonly bound: number;
}

/** The proofs of the three objectives in order: open effort (FTE-quarters), cost (currency), changes. */
export interface PlanProof {
  readonly open: Proof;
  readonly cost: Proof;
  readonly changes: Proof;
}

/** Proven gap of a value: what it may lie above its bound, as a share of the value; 0 is optimal. */
export function gapOf({ value, bound }: Proof): number {
  const over = value - bound;
  return over <= solverTolerance * Math.max(1, Math.abs(value))
    ? 0
    : over / Math.max(Math.abs(value), roundingTolerance);
}
