import { greedyPlan } from '../src/domain/plan/staffing/greedyPlan';
import { outcomeOf } from '../src/domain/plan/staffing/outcome';
import { gapOf } from '../src/domain/plan/staffing/proof';
import { staffingModel } from '../src/domain/plan/model/staffingModel';
import type { StaffingProblem } from '../src/domain/plan/problem/staffingProblem';
import { loadSolver } from '../src/host/solver/loadSolver';
import { solveStaffing } from '../src/host/solver/solveStaffing';
import type { SolverProgress } from '../src/host/solver/solverWatch';
import { staffingInstance } from './staffingInstance';

/** What was measured on one instance. Seconds are wall-clock; processor seconds stand beside them. */
export interface StaffingFigures {
  readonly name: string;
  readonly members: number;
  readonly units: number;
  /** Whole variables and rows of the programme. */
  readonly variables: number;
  readonly rows: number;
  /** Open effort without a plan, of the greedy plan and of the solver's, FTE-quarters. */
  readonly missing: number;
  readonly greedyOpen: number;
  readonly open: number;
  /** Cost of the greedy plan and of the solver's, currency. */
  readonly greedyCost: number;
  readonly cost: number;
  /** Proven gaps of open effort and cost after the short limit, share of the value; 0 is proven optimal. */
  readonly openGap: number;
  readonly costGap: number;
  readonly seconds: number;
  readonly processorSeconds: number;
  /** Seconds until the least open effort was proven, and the whole optimum; `null` where the long limit ended first. */
  readonly secondsToLeastOpen: number | null;
  readonly secondsToOptimum: number | null;
}

/** Limits of the benchmark, seconds. */
export interface StaffingLimitsInSeconds {
  readonly short: number;
  /** 0 leaves out the run to the proven optimum. */
  readonly long: number;
}

async function timed(problem: StaffingProblem, timeLimitSeconds: number) {
  const start = performance.now();
  const cpu = process.cpuUsage();
  let open = 0;
  const watch = {
    report: ({ objective }: SolverProgress) => {
      if (objective === 'open') open = performance.now() - start;
    },
    cancelled: () => false,
  };
  const plan = await solveStaffing(problem, { timeLimitSeconds, watch });
  const used = process.cpuUsage(cpu);
  return {
    plan,
    secondsToLeastOpen: gapOf(plan.proof.open) === 0 ? open / 1000 : null,
    seconds: (performance.now() - start) / 1000,
    processorSeconds: (used.user + used.system) / 1e6,
  };
}

async function measure(
  name: string,
  factor: number,
  budget: number,
  limits: StaffingLimitsInSeconds,
  seed: number,
): Promise<StaffingFigures> {
  const shape = { units: 5 * factor, members: 500 * factor };
  const problem = staffingInstance({
    ...shape,
    quarters: 8,
    budgets: [budget * factor, budget * factor],
    hiresPerQuarter: 20 * factor,
    seed,
    anywhere: false,
    objective: 'balanced',
  });
  const staffing = staffingModel(problem);
  const none = outcomeOf(
    staffing,
    staffing.choices.map(() => 0),
  );
  const greedy = outcomeOf(staffing, greedyPlan(staffing));
  const near = await timed(problem, limits.short);
  const { plan, seconds, processorSeconds } = near;
  const best = plan.status === 'optimal' || limits.long === 0 ? near : await timed(problem, limits.long);
  return {
    name,
    ...shape,
    variables: staffing.choices.length,
    rows: staffing.model.rows.rule.length,
    missing: none.open,
    greedyOpen: greedy.open,
    open: plan.outcome.open,
    greedyCost: greedy.cost,
    cost: plan.outcome.cost,
    openGap: gapOf(plan.proof.open),
    costGap: gapOf(plan.proof.cost),
    seconds,
    processorSeconds,
    secondsToLeastOpen: near.secondsToLeastOpen ?? best.secondsToLeastOpen,
    secondsToOptimum: best.plan.status === 'optimal' ? best.seconds : null,
  };
}

function stated(seconds: number | null): string {
  return seconds === null ? 'not reached' : `${seconds.toFixed(1)} s`;
}

function percent(share: number): string {
  return `${(100 * share).toFixed(2)} %`;
}

/** One instance in three lines, for a terminal. */
function print(figures: StaffingFigures, limits: StaffingLimitsInSeconds): void {
  const { name, members, units, variables, rows, missing, open, greedyOpen } = figures;
  console.log(`${name}: ${members} members, ${units} units, ${variables} whole variables, ${rows} rows`);
  console.log(
    `  open effort ${open.toFixed(2)} FTE-quarters of ${missing.toFixed(2)} (greedy planner ` +
      `${greedyOpen.toFixed(2)}), cost ${figures.cost.toFixed(0)} (${figures.greedyCost.toFixed(0)})`,
  );
  console.log(
    `  proven gap after ${limits.short} s: open effort ${percent(figures.openGap)}, cost ${percent(figures.costGap)}; ` +
      `proven: least open effort ${stated(figures.secondsToLeastOpen)}, whole optimum ${stated(figures.secondsToOptimum)}`,
  );
}

/** Currency per fiscal year and 500 members: less than half of what covers everything, and more than that needs. */
const budgets = [
  ['binding', 1_500_000],
  ['loose', 20_000_000],
] as const;

/**
 * Measures the staffing optimum against the greedy planner: 10 profiles, 8 quarters, 500 members in 5 units, and twice
 * and four times that, under a binding and a loose budget; five instances of the first.
 */
export async function benchStaffing(
  limits: StaffingLimitsInSeconds = { short: 10, long: 60 },
): Promise<readonly StaffingFigures[]> {
  await loadSolver();
  const all: StaffingFigures[] = [];
  for (const factor of [1, 2, 4]) {
    for (const [name, budget] of budgets) {
      // How hard an instance is varies most where it is small and its budget binds: one alone would say little.
      const seeds = factor === 1 && name === 'binding' ? [1, 2, 3, 4, 5] : [1];
      for (const seed of seeds) {
        const figures = await measure(`${factor}x ${name}, instance ${seed}`, factor, budget, limits, seed);
        print(figures, limits);
        all.push(figures);
      }
    }
  }
  return all;
}
