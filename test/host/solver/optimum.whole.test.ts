import type { PlanObjective } from '../../../src/domain/assumptions/assumptions';
import { solveStaffing } from '../../../src/host/solver/solveStaffing';
import type { StaffingProblem } from '../../../src/domain/plan/problem/staffingProblem';
import type { StaffingPlan } from '../../../src/domain/plan/staffing/staffingPlan';
import { bruteForce, planCount, type BestOfAll } from '../../domain/plan/staffing/bruteForce';
import { lendingProblem } from '../../domain/plan/staffing/lendingProblem';
import { smallProblem } from '../../domain/plan/staffing/smallProblem';

const unwatched = { report: () => undefined, cancelled: () => false };

/** The seeded problems with enough plans to choose from. */
function* cases(objective: PlanObjective) {
  for (let seed = 1; ; seed++) {
    const problem = { ...smallProblem(seed, 20000), objective };
    if (planCount(problem) < 100) continue;
    const best = bruteForce(problem);
    if (best.plans >= 10) yield { seed, problem, best };
  }
}

/** What is wrong with the optimum of a problem, compared with the best of all plans; `null` where nothing is. */
function wrongWith({ objective }: StaffingProblem, { outcome, status }: StaffingPlan, best: BestOfAll) {
  const { total, open, cost } = outcome.objectives;
  const isBest =
    objective === 'balanced'
      ? Math.abs(total - best.total) < 1e-2 + 1e-6 * best.total
      : Math.abs(open - best.open) < 1e-5 && Math.abs(cost - best.cost) < 1e-2;
  if (status === 'optimal' && isBest) return null;
  return `${status}: ${total} ${open} ${cost} instead of ${best.total} ${best.open} ${best.cost}`;
}

describe('the optimum of small problems is the best of every plan there is', () => {
  test.each(['balanced', 'cover'] as const)('%s, in 240 seeded cases', async (objective) => {
    const wrong: string[] = [];
    let count = 0;
    for (const { seed, problem, best } of cases(objective)) {
      if (++count > 240) break;
      const plan = await solveStaffing(problem, { timeLimitSeconds: 600, watch: unwatched });
      const found = wrongWith(problem, plan, best);
      if (found !== null) wrong.push(`${seed} ${found}`);
    }
    expect(wrong).toEqual([]);
  });
  test.each(['balanced', 'cover'] as const)('%s, where heads lend shares', async (objective) => {
    const wrong: string[] = [];
    let lent = 0;
    for (let seed = 1; seed <= 300; seed++) {
      const problem = { ...lendingProblem(seed, 20000), objective };
      if (planCount(problem) < 20 || planCount(problem) > 60000) continue;
      const plan = await solveStaffing(problem, { timeLimitSeconds: 600, watch: unwatched });
      if (plan.lines.some(({ action, from }) => action === 'shift' && from?.place === 'A')) lent += 1;
      const found = wrongWith(problem, plan, bruteForce(problem));
      if (found !== null) wrong.push(`${seed} ${found}`);
    }
    expect(wrong).toEqual([]);
    expect(lent).toBeGreaterThan(8);
  });
});
