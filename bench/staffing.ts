import { greedyPlan } from '../src/domain/plan/staffing/greedyPlan';
import { outcomeOf } from '../src/domain/plan/staffing/outcome';
import { gapOf } from '../src/domain/plan/staffing/proof';
import { staffingModel } from '../src/domain/plan/model/staffingModel';
import type { StaffingProblem } from '../src/domain/plan/problem/staffingProblem';
import { loadSolver } from '../src/host/solver/loadSolver';
import { solveStaffing } from '../src/host/solver/solveStaffing';
import { staffingInstance, type InstanceShape } from './staffingInstance';

/** What a solve came to. */
interface SolveFigures {
  /** Seconds that it might take. */
  readonly limit: number;
  /** Cost and worth of what stays open together, the time beyond the plan included, currency. */
  readonly total: number;
  /** Proven gap of the total, share of it; 0 is proven optimal. */
  readonly gap: number;
  readonly seconds: number;
  readonly processorSeconds: number;
  /** Resident memory of the process after it, megabytes. */
  readonly megabytes: number;
}

/** What was measured on one instance. */
export interface StaffingFigures {
  readonly name: string;
  /** Choices of the programme with pairs of places. */
  readonly choices: number;
  /** The total without a plan and of the greedy plan, currency. */
  readonly nothing: number;
  readonly greedy: number;
  readonly solves: readonly SolveFigures[];
}

async function solved(problem: StaffingProblem, limit: number): Promise<SolveFigures> {
  const start = performance.now();
  const cpu = process.cpuUsage();
  const watch = { report: () => undefined, cancelled: () => false };
  const { proof, outcome } = await solveStaffing(problem, { timeLimitSeconds: limit, watch });
  const used = process.cpuUsage(cpu);
  return {
    limit,
    total: outcome.objectives.total,
    gap: gapOf(proof.total),
    seconds: (performance.now() - start) / 1000,
    processorSeconds: (used.user + used.system) / 1e6,
    megabytes: process.memoryUsage().rss / 1e6,
  };
}

type Shape = Omit<InstanceShape, 'quarters' | 'objective'>;

async function measure(name: string, shape: Shape, limits: readonly number[]): Promise<StaffingFigures> {
  const problem = staffingInstance({ ...shape, quarters: 8, objective: 'balanced' });
  const staffing = staffingModel(problem);
  const totalOf = (units: readonly number[]) => outcomeOf(staffing, units).objectives.total;
  const nothing = totalOf(staffing.choices.map(() => 0));
  const greedy = totalOf(greedyPlan(staffing));
  const solves: SolveFigures[] = [];
  for (const limit of limits) {
    const found = await solved(problem, limit);
    solves.push(found);
    if (found.gap === 0) break;
  }
  return { name, choices: staffing.choices.length, nothing, greedy, solves };
}

function millions(value: number): string {
  return (value / 1e6).toFixed(2);
}

/** One instance, for a terminal. */
function print({ name, choices, nothing, greedy, solves }: StaffingFigures): void {
  console.log(
    `${name}: ${choices} choices; cost and worth of what stays open ${millions(nothing)} m without a plan, ` +
      `${millions(greedy)} m greedy`,
  );
  for (const { limit, total, gap, seconds, processorSeconds, megabytes } of solves)
    console.log(
      `  within ${limit} s: ${millions(total)} m, ${(total / greedy).toFixed(3)} of greedy, proven gap ` +
        `${(100 * gap).toFixed(2)} %, ${processorSeconds.toFixed(1)} processor seconds (${seconds.toFixed(1)} s), ` +
        `${megabytes.toFixed(0)} MB`,
    );
}

/** Currency per fiscal year: less than half of what covers everything, and more than that needs. */
const budgets = [
  ['binding', 1_500_000],
  ['loose', 20_000_000],
] as const;

/**
 * Measures the staffing optimum against the greedy planner: 10 profiles, 8 quarters and 500 members in 5 units, five
 * instances under a binding and five under a loose budget; then 100 and 300 units of 10 members who move anywhere.
 */
export async function benchStaffing(): Promise<readonly StaffingFigures[]> {
  await loadSolver();
  const all: StaffingFigures[] = [];
  const add = async (...given: Parameters<typeof measure>) => {
    const figures = await measure(...given);
    print(figures);
    all.push(figures);
  };
  for (const [name, budget] of budgets)
    for (const seed of [1, 2, 3, 4, 5])
      await add(
        `500 members, 5 units, ${name} budget, instance ${seed}`,
        { units: 5, members: 500, budgets: [budget, budget], hiresPerQuarter: 20, seed, anywhere: false },
        [10, 30],
      );
  for (const [units, limit] of [
    [100, 10],
    [300, 30],
  ] as const)
    await add(
      `${10 * units} members, ${units} units, no budget`,
      { units, members: 10 * units, budgets: [null, null], hiresPerQuarter: null, seed: 1, anywhere: true },
      [limit, 60],
    );
  return all;
}
