import type { Objective } from '../model/linearModel';
import { roundingTolerance, solverTolerance } from '../model/tolerance';

/** How far a value of an objective is proven. */
export interface Proof {
  /** What the plan reaches. */
  readonly value: number;
  /** What no plan can go below, proven; given the values of the objectives before it. */
  readonly bound: number;
}

/** The proofs of the objectives, in their units; those that a plan was not asked for stay at value and bound 0. */
export type PlanProof = Readonly<Record<Objective, Proof>>;

/** A proof of nothing. */
const noProof: Proof = { value: 0, bound: 0 };

/** The proofs of a plan of which nothing is known. */
export const noProofs: PlanProof = { total: noProof, open: noProof, cost: noProof, changes: noProof };

/** Proven gap of a value: what it may lie above its bound, as a share of the value; 0 is optimal. */
export function gapOf({ value, bound }: Proof): number {
  const over = value - bound;
  return over <= solverTolerance * Math.max(1, Math.abs(value))
    ? 0
    : over / Math.max(Math.abs(value), roundingTolerance);
}
