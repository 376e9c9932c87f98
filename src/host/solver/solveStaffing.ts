import { completeValues } from '../../domain/plan/model/completeValues';
import { greedyPlan } from '../../domain/plan/staffing/greedyPlan';
import { withoutIdle } from '../../domain/plan/staffing/withoutIdle';
import { mergeTwins, spreadUnits } from '../../domain/plan/model/mergeTwins';
import { breaksRow } from '../../domain/plan/model/parts';
import { sharedRules } from '../../domain/plan/model/linearModel';
import { staffingModel, type StaffingModel } from '../../domain/plan/model/staffingModel';
import {
  staffingPlan,
  unproven,
  type StaffingPlan,
  type StaffingSolution,
} from '../../domain/plan/staffing/staffingPlan';
import type { StaffingProblem } from '../../domain/plan/problem/staffingProblem';
import { loadSolver } from './loadSolver';
import { solveParts } from './solveParts';
import type { SolverWatch } from './solverWatch';

/** How a solve is run. */
export interface SolveOptions {
  /** Seconds after which the best plan so far comes back with what is proven of it. */
  readonly timeLimitSeconds: number;
  readonly watch: SolverWatch;
  /** Tells the present moment in milliseconds; that of the machine unless stated. */
  readonly clock?: () => number;
}

/** How far an optimal plan may undercut the greedy one; beyond it the shared limits are taken to bind. */
const greedyMargin = 1.4;

/** A greedy plan that leaves out the shared limits, where an optimal one might keep them; `null` where they must bind. */
function looseStart(staffing: StaffingModel): readonly number[] | null {
  const { model } = staffing;
  const values = completeValues(model, greedyPlan(staffing, sharedRules));
  const within = model.rows.rule.every((rule, row) => {
    if (!sharedRules.has(rule)) return true;
    return !breaksRow(
      model,
      values.map((value) => value / greedyMargin),
      row,
    );
  });
  return within ? values : null;
}

/**
 * Finds the staffing optimum: least open effort within the limits, then least cost, then fewest changes. Deterministic
 * where it ends before the time limit. When time runs out, the user cancels or the solver cannot be loaded, the best
 * plan so far comes back with status bound.
 */
export async function solveStaffing(problem: StaffingProblem, options: SolveOptions): Promise<StaffingPlan> {
  const clock = options.clock ?? Date.now;
  const deadline = clock() + options.timeLimitSeconds * 1000;
  const whole = staffingModel(problem);
  const { problem: smaller, members } = mergeTwins(problem);
  const staffing = staffingModel(smaller);
  const greedy = greedyPlan(staffing);
  const planFor = ({ units, proof }: StaffingSolution) =>
    staffingPlan(whole, { units: spreadUnits(staffing, members, whole, units), proof });
  try {
    const highs = await loadSolver();
    const start = completeValues(staffing.model, greedy);
    const task = { highs, order: staffing.objectives, clock, deadline, watch: options.watch };
    const { values, proof } = solveParts(task, staffing.model, start, looseStart(staffing));
    // A part that runs out of time may still hold units without which nothing more is open.
    return planFor({ units: withoutIdle(staffing, values.slice(0, staffing.choices.length)), proof });
  } catch {
    return planFor(unproven(staffing, greedy));
  }
}
