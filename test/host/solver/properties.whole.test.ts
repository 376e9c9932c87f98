import type { PlanObjective } from '../../../src/domain/assumptions/assumptions';
import type { StaffingProblem } from '../../../src/domain/plan/problem/staffingProblem';
import type { StaffingPlan } from '../../../src/domain/plan/staffing/staffingPlan';
import { solveStaffing } from '../../../src/host/solver/solveStaffing';
import { smallProblem } from '../../domain/plan/staffing/smallProblem';

const watch = { report: () => undefined, cancelled: () => false };
const solve = async (problem: StaffingProblem) => solveStaffing(problem, { timeLimitSeconds: 600, watch });

/** What a plan is measured by first, with what the solver cannot tell from nothing. */
function measured(plan: StaffingPlan): { readonly value: number; readonly tolerance: number } {
  const { total, open } = plan.outcome.objectives;
  return plan.objective === 'balanced'
    ? { value: total, tolerance: 0.01 + 1e-6 * total }
    : { value: open, tolerance: 1e-5 };
}

/** Solves seeded problems and others made of them; the seeds whose measure gets better, or worse, than it may. */
async function wrongSeeds(
  objective: PlanObjective,
  other: (problem: StaffingProblem, plan: StaffingPlan) => StaffingProblem | null,
  isWrong: (change: number, tolerance: number) => boolean,
): Promise<{ readonly wrong: readonly string[]; readonly cases: number }> {
  const wrong: string[] = [];
  let cases = 0;
  for (let seed = 1; seed <= 480; seed++) {
    const problem = { ...smallProblem(seed, 1e9), objective };
    const plan = await solve(problem);
    const changed = other(problem, plan);
    if (changed === null) continue;
    cases += 1;
    const [before, after] = [measured(plan), measured(await solve(changed))];
    if (isWrong(after.value - before.value, before.tolerance))
      wrong.push(`${seed}: ${before.value} ${after.value}`);
  }
  return { wrong, cases };
}

const gotWorse = (change: number, tolerance: number) => change > tolerance;
const gotBetter = (change: number, tolerance: number) => change < -tolerance;

describe.each(['balanced', 'cover'] as const)('the optimum of seeded problems, %s', (objective) => {
  test('more budget never makes a plan worse', async () => {
    const { wrong, cases } = await wrongSeeds(
      objective,
      (problem) => {
        const budgets = problem.limits.budgets.map((budget) =>
          budget === null ? null : 1.5 * budget + 10_000,
        );
        if (budgets.every((budget) => budget === null)) return null;
        return { ...problem, limits: { ...problem.limits, budgets } };
      },
      gotWorse,
    );
    expect(wrong).toEqual([]);
    expect(cases).toBeGreaterThan(50);
  });

  test('a rejected line never makes a plan better', async () => {
    const { wrong, cases } = await wrongSeeds(
      objective,
      (problem, plan) => {
        const [line] = plan.lines;
        return line === undefined ? null : { ...problem, excluded: [...problem.excluded, line.key] };
      },
      gotBetter,
    );
    expect(wrong).toEqual([]);
    expect(cases).toBeGreaterThan(50);
  });

  test('no line has an alternative that leaves nothing more open and saves money', async () => {
    for (let seed = 1; seed <= 480; seed++) {
      const plan = await solve({ ...smallProblem(seed, 1e9), objective });
      for (const { next } of plan.lines) {
        expect(next.leavesOpen > 1e-6 || next.extraCost >= -0.01).toBe(true);
      }
    }
  });
});
