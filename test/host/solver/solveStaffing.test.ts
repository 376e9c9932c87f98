import { outcomeOf } from '../../../src/domain/plan/staffing/outcome';
import { greedyPlan } from '../../../src/domain/plan/staffing/greedyPlan';
import { staffingModel } from '../../../src/domain/plan/model/staffingModel';
import type { StaffingPlan } from '../../../src/domain/plan/staffing/staffingPlan';
import { solveStaffing } from '../../../src/host/solver/solveStaffing';
import type { SolverProgress } from '../../../src/host/solver/solverWatch';
import { company } from '../../domain/plan/staffing/company';
import { emptyProblem } from '../../domain/plan/staffing/emptyProblem';
import { smallProblem } from '../../domain/plan/staffing/smallProblem';
import { ticking } from '../../sample/clock';

const unwatched = { report: () => undefined, cancelled: () => false };
const medium = company(2);
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
            maxHeads: null,
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

  describe('where time runs out', () => {
    const told: SolverProgress[] = [];
    let plan: StaffingPlan;
    beforeAll(async () => {
      const watch = { report: (progress: SolverProgress) => told.push(progress), cancelled: () => false };
      plan = await solveStaffing(large, { timeLimitSeconds: 600, watch, clock: ticking(6) });
    });

    test('comes back with a plan at least as good as the greedy one and a bound below it', () => {
      const staffing = staffingModel(large);
      const greedy = outcomeOf(staffing, greedyPlan(staffing));
      expect(plan.status).toBe('bound');
      expect(plan.outcome.objectives.open).toBeLessThanOrEqual(greedy.objectives.open + 1e-6);
      expect(plan.proof.open.bound).toBeLessThanOrEqual(plan.outcome.objectives.open + 1e-6);
      plan.outcome.costByYear.forEach((cost, year) => {
        expect(cost).toBeLessThanOrEqual((large.limits.budgets[year] ?? Infinity) + 0.01);
      });
    });

    test('tells how far it is: the objective at work, the best value so far and the bound below it', () => {
      expect(told.length).toBeGreaterThan(1);
      for (const { objective, value, bound } of told) {
        expect(['open', 'cost', 'changes']).toContain(objective);
        expect(bound).toBeLessThanOrEqual(value + 1e-6);
      }
      expect(told.some(({ objective, value }) => objective === 'open' && value < 100)).toBe(true);
    });
  });

  test('never takes back what it told: a second run goes on from the value and the bound of the first', async () => {
    const told: SolverProgress[] = [];
    const watch = { report: (progress: SolverProgress) => told.push(progress), cancelled: () => false };
    await solveStaffing(medium, { timeLimitSeconds: 600, watch, clock: ticking(3) });
    const before = new Map<string, SolverProgress>();
    for (const progress of told) {
      const key = `${progress.objective} ${progress.done}`;
      const last = before.get(key);
      before.set(key, progress);
      if (last === undefined) continue;
      expect(progress.value).toBeLessThanOrEqual(last.value + 1e-6);
      expect(progress.bound).toBeGreaterThanOrEqual(last.bound - 1e-6);
    }
    expect(told.length).toBeGreaterThan(5);
  });

  test('ends when the watch says cancelled, with what it has', async () => {
    const seen: string[] = [];
    const watch = { report: () => undefined, cancelled: () => seen.push('asked') > 0 };
    const plan = await solveStaffing(large, { timeLimitSeconds: 600, watch });
    expect(plan.status).toBe('bound');
    expect(seen.length).toBeGreaterThan(0);
  });
});
