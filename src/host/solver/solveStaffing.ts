import { completeValues } from '../../domain/staffing/completeValues';
import { greedyPlan } from '../../domain/staffing/greedyPlan';
import { outcomeOf } from '../../domain/staffing/outcome';
import { staffingModel, type StaffingModel } from '../../domain/staffing/staffingModel';
import { staffingPlan, type StaffingPlan } from '../../domain/staffing/staffingPlan';
import type { StaffingProblem } from '../../domain/staffing/staffingProblem';
import type { StaffingSolution } from '../../domain/staffing/staffingSolution';
import { loadSolver } from './loadSolver';
import { solveParts } from './solveParts';
import type { SolverWatch } from './solverWatch';

/** How a solve is run. */
export interface SolveOptions {
  /** Seconds after which the best plan so far comes back with what is proven of it. */
  readonly timeLimitSeconds: number;
  readonly watch: SolverWatch;
}

/** The plan of the greedy planner, of which nothing is proven. */
function unproven(staffing: StaffingModel, units: readonly number[]): StaffingSolution {
  const { open, cost, changes } = outcomeOf(staffing, units);
  const bare = (value: number) => ({ value, bound: 0 });
  return { units, proof: { open: bare(open), cost: bare(cost), changes: bare(changes) } };
}

/**
 * Finds the staffing optimum: least open effort within the limits, then least cost, then fewest changes. Deterministic
 * where it ends before the time limit. When time runs out, the user cancels or the solver cannot be loaded, the best
 * plan so far comes back with status bound.
 */
export async function solveStaffing(problem: StaffingProblem, options: SolveOptions): Promise<StaffingPlan> {
  const deadline = Date.now() + options.timeLimitSeconds * 1000;
  const staffing = staffingModel(problem);
  const units = greedyPlan(staffing);
  const start = completeValues(staffing.model, units);
  try {
    const highs = await loadSolver();
    const { values, proof } = solveParts({ highs, deadline, watch: options.watch }, staffing.model, start);
    return staffingPlan(staffing, { units: values.slice(0, staffing.choices.length), proof });
  } catch {
    return staffingPlan(staffing, unproven(staffing, units));
  }
}
