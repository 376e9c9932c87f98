import type { Objective } from '../model/linearModel';
import type { StaffingModel } from '../model/staffingModel';
import type { PlanObjective } from '../../assumptions/assumptions';
import { outcomeOf, type Outcome } from './outcome';
import type { OpenCell, PlanLine } from './planLine';
import { planLines } from './planLines';
import { gapOf, type PlanProof, type Proof } from './proof';
import { warningsOf, type StaffingWarning } from './warnings';

/** What a solver found: units of each choice of the model, and what it proved of them. */
export interface StaffingSolution {
  readonly units: readonly number[];
  readonly proof: PlanProof;
}

/** A staffing plan with what it adds to settled lines, what stays open, what it costs and how well that is proven. */
export interface StaffingPlan {
  readonly objective: PlanObjective;
  /** optimal: every objective is proven least; bound: see `gap` and `proof` for what is proven. */
  readonly status: 'optimal' | 'bound';
  /** Proven gap of the first objective, see gapOf; `null` where nothing is proven of it. */
  readonly gap: number | null;
  /** Values and proven bounds of the objectives, see Outcome; the cost of settled lines included. */
  readonly proof: PlanProof;
  readonly lines: readonly PlanLine[];
  readonly openCells: readonly OpenCell[];
  readonly outcome: Outcome;
  readonly warnings: readonly StaffingWarning[];
}

/** A solution of which nothing is proven. */
export function unproven(staffing: StaffingModel, units: readonly number[]): StaffingSolution {
  const { total, open, cost, changes } = outcomeOf(staffing, units).objectives;
  const bare = (value: number) => ({ value, bound: 0 });
  const proof = { total: bare(total), open: bare(open), cost: bare(cost), changes: bare(changes) };
  return { units, proof };
}

/** Turns a solution into a plan. */
export function staffingPlan(staffing: StaffingModel, solution: StaffingSolution): StaffingPlan {
  const { units, proof } = solution;
  const outcome = outcomeOf(staffing, units);
  const settled = outcome.cost - outcome.objectives.cost;
  const withSettled = ({ value, bound }: Proof): Proof => ({
    value: value + settled,
    bound: bound + settled,
  });
  const [first = 'total'] = staffing.objectives;
  const isProven = (objective: Objective) => gapOf(proof[objective]) === 0;
  const isKnown = proof[first].bound > 0 || isProven(first);
  const { lines, openCells } = planLines(staffing, units);
  return {
    objective: staffing.context.problem.objective,
    status: staffing.objectives.every(isProven) ? 'optimal' : 'bound',
    gap: isKnown ? gapOf(proof[first]) : null,
    proof: { ...proof, cost: withSettled(proof.cost) },
    lines,
    openCells,
    outcome,
    warnings: warningsOf(staffing, units, lines),
  };
}
