import { greedyPlan } from '../src/domain/staffing/greedyPlan';
import { outcomeOf } from '../src/domain/staffing/outcome';
import { gapOf } from '../src/domain/staffing/proof';
import { staffingModel } from '../src/domain/staffing/staffingModel';
import type { StaffingProblem } from '../src/domain/staffing/staffingProblem';
import { loadSolver } from '../src/host/solver/loadSolver';
import { solveStaffing } from '../src/host/solver/solveStaffing';
import { staffingInstance } from './staffingInstance';

/** What was measured on one instance. Seconds are wall-clock; processor seconds stand beside them. */
export interface StaffingFigures {
  readonly name: string;
  readonly members: number;
  readonly units: number;
  /** Whole variables and rows of the programme. */
  readonly variables: number;
  readonly rows: number;
  /** Uncovered effort without a plan, of the greedy plan and of the solver's, FTE-quarters. */
  readonly missing: number;
  readonly greedyUncovered: number;
  readonly uncovered: number;
  /** Cost of the greedy plan and of the solver's, currency. */
  readonly greedyCost: number;
  readonly cost: number;
  /** Proven gaps of open effort and cost after the short limit, share of the value; 0 is proven optimal. */
  readonly openGap: number;
  readonly costGap: number;
  readonly seconds: number;
  readonly processorSeconds: number;
  /** Seconds to the proven optimum of open effort and cost; `null` where the long limit ended first. */
  readonly secondsToOptimum: number | null;
}

/** Limits of the benchmark, seconds. */
export interface StaffingLimitsInSeconds {
  readonly short: number;
  /** 0 leaves out the run to the proven optimum. */
  readonly long: number;
}

const unwatched = { report: () => undefined, cancelled: () => false };

async function timed(problem: StaffingProblem, timeLimitSeconds: number) {
  const start = performance.now();
  const cpu = process.cpuUsage();
  const plan = await solveStaffing(problem, { timeLimitSeconds, watch: unwatched });
  const used = process.cpuUsage(cpu);
  return {
    plan,
    seconds: (performance.now() - start) / 1000,
    processorSeconds: (used.user + used.system) / 1e6,
  };
}

async function measure(
  name: string,
  factor: number,
  budget: number,
  limits: StaffingLimitsInSeconds,
): Promise<StaffingFigures> {
  const shape = { units: 5 * factor, members: 500 * factor };
  const problem = staffingInstance({
    ...shape,
    quarters: 8,
    budgets: [budget * factor, budget * factor],
    hiresPerQuarter: 20 * factor,
    seed: 1,
  });
  const staffing = staffingModel(problem);
  const none = outcomeOf(
    staffing,
    staffing.choices.map(() => 0),
  );
  const greedy = outcomeOf(staffing, greedyPlan(staffing));
  const { plan, seconds, processorSeconds } = await timed(problem, limits.short);
  const far = plan.status === 'optimal' || limits.long === 0 ? null : await timed(problem, limits.long);
  const best = far ?? { plan, seconds };
  return {
    name,
    ...shape,
    variables: staffing.choices.length,
    rows: staffing.model.rows.rule.length,
    missing: none.uncovered,
    greedyUncovered: greedy.uncovered,
    uncovered: plan.outcome.uncovered,
    greedyCost: greedy.cost,
    cost: plan.outcome.cost,
    openGap: gapOf(plan.proof.open),
    costGap: gapOf(plan.proof.cost),
    seconds,
    processorSeconds,
    secondsToOptimum: best.plan.status === 'optimal' ? best.seconds : null,
  };
}

/** Currency per fiscal year and 500 members: less than half of what covers everything, and more than that needs. */
const budgets = [
  ['binding', 1_500_000],
  ['loose', 20_000_000],
] as const;

/**
 * Measures the staffing optimum against the greedy planner: 10 profiles, 8 quarters, 500 members in 5 units, and twice
 * and four times that, under a binding and a loose budget.
 */
export async function benchStaffing(
  limits: StaffingLimitsInSeconds = { short: 10, long: 60 },
): Promise<readonly StaffingFigures[]> {
  await loadSolver();
  const figures: StaffingFigures[] = [];
  for (const factor of [1, 2, 4]) {
    for (const [name, budget] of budgets) {
      figures.push(await measure(`${factor}x ${name}`, factor, budget, limits));
    }
  }
  return figures;
}
