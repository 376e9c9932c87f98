import type { PlanObjective } from '../../../src/domain/assumptions/assumptions';
import { solveStaffing } from '../../../src/host/solver/solveStaffing';
import { bruteForce, planCount } from '../../domain/plan/staffing/bruteForce';
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

describe('the optimum of small problems is the best of every plan there is', () => {
  test.each(['balanced', 'cover'] as const)('%s, in 240 seeded cases', async (objective) => {
    const wrong: string[] = [];
    let count = 0;
    for (const { seed, problem, best } of cases(objective)) {
      if (++count > 240) break;
      const { outcome, status } = await solveStaffing(problem, { timeLimitSeconds: 600, watch: unwatched });
      const { total, open, cost } = outcome.objectives;
      const isBest =
        objective === 'balanced'
          ? Math.abs(total - best.total) < 1e-2 + 1e-6 * best.total
          : Math.abs(open - best.open) < 1e-5 && Math.abs(cost - best.cost) < 1e-2;
      if (status !== 'optimal' || !isBest)
        wrong.push(
          `${seed} ${status}: ${total} ${open} ${cost} instead of ${best.total} ${best.open} ${best.cost}`,
        );
    }
    expect(wrong).toEqual([]);
  });
});
