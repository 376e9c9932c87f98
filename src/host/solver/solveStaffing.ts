import { completeValues } from '../../domain/plan/model/completeValues';
import { greedyPlan } from '../../domain/plan/staffing/greedyPlan';
import { withoutIdle } from '../../domain/plan/staffing/withoutIdle';
import { mergeTwins, spreadUnits } from '../../domain/plan/model/mergeTwins';
import { breaksRow } from '../../domain/plan/model/parts';
import { sharedRules } from '../../domain/plan/model/linearModel';
import { poolsOf, unpooled } from '../../domain/plan/model/pools';
import { staffingModel, type StaffingModel } from '../../domain/plan/model/staffingModel';
import { greedyStaffing } from '../../domain/plan/staffing/greedyStaffing';
import { staffingPlan, type StaffingPlan } from '../../domain/plan/staffing/staffingPlan';
import type { MoveOption, StaffingProblem } from '../../domain/plan/problem/staffingProblem';
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
 * Finds the staffing optimum within the limits: least cost and worth of open effort together, or least open effort and then
 * least cost; then fewest changes. Deterministic where it ends before the time limit. When time runs out or the user
 * cancels, the best plan so far comes back with status bound; where the solver cannot be loaded, the quick plan.
 */
export async function solveStaffing(problem: StaffingProblem, options: SolveOptions): Promise<StaffingPlan> {
  const clock = options.clock ?? Date.now;
  const deadline = clock() + options.timeLimitSeconds * 1000;
  const { problem: smaller, members } = mergeTwins(problem);
  const pools = poolsOf(smaller);
  const staffing = staffingModel(smaller, pools);
  try {
    const highs = await loadSolver();
    const start = completeValues(staffing.model, greedyPlan(staffing));
    const task = { highs, order: staffing.objectives, clock, deadline, watch: options.watch };
    const { values, proof } = solveParts(task, staffing.model, start, looseStart(staffing));
    const units = values.slice(0, staffing.choices.length);
    const paired = unpooled(staffing, units, pools, (moves) => staffingModel({ ...smaller, moves }));
    const whole = staffingModel({ ...problem, moves: movesTold(problem, paired.moves, members) });
    // A part that runs out of time may still hold units without which nothing more is open.
    const needed = withoutIdle(paired.staffing, paired.units);
    return staffingPlan(whole, { units: spreadUnits(paired.staffing, members, whole, needed), proof });
  } catch {
    return greedyStaffing(problem);
  }
}

/** Moves of a problem at most for which a plan names all that could be done instead. */
const mostMovesTold = 2000;

/** The moves that a plan is told with: all, or in a large company those that are made and the trainings. */
function movesTold(
  { moves }: StaffingProblem,
  made: readonly MoveOption[],
  members: readonly (readonly number[])[],
): readonly MoveOption[] {
  if (moves.length <= mostMovesTold) return moves;
  return made.flatMap((move) => (members[move.group] ?? []).map((group) => ({ ...move, group })));
}
