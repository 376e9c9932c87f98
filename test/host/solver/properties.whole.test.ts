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
  prepared: (problem: StaffingProblem) => StaffingProblem = (problem) => problem,
): Promise<{ readonly wrong: readonly string[]; readonly cases: number }> {
  const wrong: string[] = [];
  let cases = 0;
  for (let seed = 1; seed <= 480; seed++) {
    const problem = prepared({ ...smallProblem(seed, 1e9), objective });
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

/** FTE of the member that is added. */
const memberFte = 0.5;

/** The problem with one more member of half an FTE in its first cell, who is there from the first quarter to the last. */
function withMember(problem: StaffingProblem): StaffingProblem | null {
  const [profile] = problem.profiles;
  const [place] = problem.places;
  if (profile === undefined || place === undefined) return null;
  const fte = memberFte;
  return {
    ...problem,
    missing: problem.missing.map((row, at) =>
      row.map((quarters, column) =>
        at === 0 && column === 0 ? quarters.map((missing) => missing - fte) : quarters,
      ),
    ),
    groups: [...problem.groups, { profile, place: place.id, level: 'mid', heads: 1, free: 1, fte }],
  };
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

  test('an added member never makes a plan worse, where a head may be hired for any gap', async () => {
    // Contractors come in whole steps up to the gap: the member is one of them.
    const atAnySize = (problem: StaffingProblem): StaffingProblem => ({
      ...problem,
      contracts: problem.contracts.map((contract) => ({ ...contract, fte: memberFte })),
      limits: { ...problem.limits, minimumGap: 0, shiftLeast: problem.limits.shiftStep },
    });
    const { wrong, cases } = await wrongSeeds(
      objective,
      (problem) => withMember(problem),
      gotWorse,
      atAnySize,
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
        expect(next === null || next.leavesOpen > 1e-6 || next.extraCost >= -0.01).toBe(true);
      }
    }
  });
});
