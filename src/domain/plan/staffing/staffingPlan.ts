import type { StaffingModel } from '../model/staffingModel';
import { outcomeOf, type Outcome } from './outcome';
import type { OpenCell, PlanLine } from './planLine';
import { planLines } from './planLines';
import { gapOf, type PlanProof } from './proof';
import { warningsOf, type StaffingWarning } from './warnings';

/** What a solver found: units of each choice of the model, and what it proved of them. */
export interface StaffingSolution {
  readonly units: readonly number[];
  readonly proof: PlanProof;
}

/** A staffing plan with what it adds to settled lines, what stays open, what it costs and how well that is proven. */
export interface StaffingPlan {
  /** optimal: open effort and cost are both proven least; bound: see `proof` for what is proven. */
  readonly status: 'optimal' | 'bound';
  /** Values and proven bounds of the objectives, see Outcome; the cost of settled lines included. */
  readonly proof: PlanProof;
  readonly lines: readonly PlanLine[];
  readonly openCells: readonly OpenCell[];
  readonly outcome: Outcome;
  readonly warnings: readonly StaffingWarning[];
}

/** A solution of which nothing is proven. */
export function unproven(staffing: StaffingModel, units: readonly number[]): StaffingSolution {
  const { open, cost, changes } = outcomeOf(staffing, units).objectives;
  const bare = (value: number) => ({ value, bound: 0 });
  return { units, proof: { open: bare(open), cost: bare(cost), changes: bare(changes) } };
}

/** Turns a solution into a plan. */
export function staffingPlan(staffing: StaffingModel, solution: StaffingSolution): StaffingPlan {
  const { units, proof } = solution;
  const outcome = outcomeOf(staffing, units);
  const settled = outcome.cost - outcome.objectives.cost;
  const cost = { value: proof.cost.value + settled, bound: proof.cost.bound + settled };
  const { lines, openCells } = planLines(staffing, units);
  return {
    status: gapOf(proof.open) === 0 && gapOf(proof.cost) === 0 ? 'optimal' : 'bound',
    proof: { ...proof, cost },
    lines,
    openCells,
    outcome,
    warnings: warningsOf(staffing, units, lines),
  };
}
