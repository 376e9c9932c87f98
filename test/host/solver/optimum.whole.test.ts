import { solveStaffing } from '../../../src/host/solver/solveStaffing';
import { bruteForce, planCount } from '../../domain/plan/staffing/bruteForce';
import { smallProblem } from '../../domain/plan/staffing/smallProblem';

const unwatched = { report: () => undefined, cancelled: () => false };

describe('the optimum of small problems', () => {
  test('is the best of every plan there is, on open effort first and cost second, in 240 seeded cases', async () => {
    const wrong: string[] = [];
    let cases = 0;
    for (let seed = 1; cases < 240; seed++) {
      const problem = smallProblem(seed, 20000);
      if (planCount(problem) < 100) continue;
      const best = bruteForce(problem);
      if (best.plans < 10) continue;
      cases++;
      const { outcome: found, status } = await solveStaffing(problem, {
        timeLimitSeconds: 600,
        watch: unwatched,
      });
      expect(status).toBe('optimal');
      const { open, cost } = found.objectives;
      if (Math.abs(open - best.open) > 1e-5 || Math.abs(cost - best.cost) > 1e-2) {
        wrong.push(`${seed}: ${open} ${cost} instead of ${best.open} ${best.cost}`);
      }
    }
    expect(wrong).toEqual([]);
  });
});
