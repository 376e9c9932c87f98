import { solveStaffing } from '../../../src/host/solver/solveStaffing';
import { company } from '../../domain/plan/staffing/company';
import { emptyProblem } from '../../domain/plan/staffing/emptyProblem';
import { smallProblem } from '../../domain/plan/staffing/smallProblem';

const unwatched = { report: () => undefined, cancelled: () => false };
const large = company(5);

describe('solveStaffing', () => {
  test('answers an empty problem with an empty plan', async () => {
    const plan = await solveStaffing(emptyProblem, { timeLimitSeconds: 600, watch: unwatched });
    expect(plan).toMatchObject({
      status: 'optimal',
      lines: [],
      openCells: [],
      outcome: { open: 0, cost: 0 },
    });
  });

  test('answers a problem without any action with the gaps it leaves open', async () => {
    const problem = {
      ...smallProblem(7, 1000),
      hires: [],
      contracts: [],
      moves: [],
      shifts: [],
      settled: [],
    };
    const plan = await solveStaffing(problem, { timeLimitSeconds: 600, watch: unwatched });
    expect(plan.status).toBe('optimal');
    expect(plan.lines).toEqual([]);
    let missing = 0;
    for (const fte of problem.missing.flat(2)) missing += Math.max(0, fte);
    expect(plan.outcome.open).toBeCloseTo(missing, 9);
    expect(missing).toBeGreaterThan(0);
  });

  test('answers numbers that are none and options for nobody with a plan', async () => {
    const problem = smallProblem(12, 1000);
    const plan = await solveStaffing(
      {
        ...problem,
        missing: [[[Number.NaN, Number.POSITIVE_INFINITY]]],
        contracts: [
          {
            profile: 'dataSteward',
            place: 'Nowhere',
            level: 'mid',
            fte: 1,
            band: Number.NaN,
            maxFte: null,
            earliest: 0,
          },
        ],
        excluded: ['hire'],
      },
      { timeLimitSeconds: 600, watch: unwatched },
    );
    expect(plan.lines.every(({ place }) => place !== 'Nowhere')).toBe(true);
    expect(Number.isFinite(plan.outcome.open) && Number.isFinite(plan.outcome.cost)).toBe(true);
  });

  test('gives the same plan for the same problem', async () => {
    for (const seed of [3, 8, 21]) {
      const problem = smallProblem(seed, 20000);
      const first = await solveStaffing(problem, { timeLimitSeconds: 600, watch: unwatched });
      const second = await solveStaffing(problem, { timeLimitSeconds: 600, watch: unwatched });
      expect(second.lines).toEqual(first.lines);
    }
  });

  test('ends when the watch says cancelled, with what it has', async () => {
    const seen: string[] = [];
    const watch = { report: () => undefined, cancelled: () => seen.push('asked') > 0 };
    const plan = await solveStaffing(large, { timeLimitSeconds: 600, watch });
    expect(plan.status).toBe('bound');
    expect(seen.length).toBeGreaterThan(0);
  });
});
