import { outcomeOf } from '../../../src/domain/plan/staffing/outcome';
import { greedyPlan } from '../../../src/domain/plan/staffing/greedyPlan';
import { staffingModel } from '../../../src/domain/plan/model/staffingModel';
import type { StaffingPlan } from '../../../src/domain/plan/staffing/staffingPlan';
import { solveStaffing } from '../../../src/host/solver/solveStaffing';
import type { SolverProgress } from '../../../src/host/solver/solverWatch';
import { company } from '../../domain/plan/staffing/company';
import { ticking } from '../../sample/clock';

const medium = company(2);
const large = company(5);

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
    expect(plan.outcome.objectives.total).toBeLessThanOrEqual(greedy.objectives.total + 1);
    expect(plan.proof.total.bound).toBeLessThanOrEqual(plan.outcome.objectives.total + 1);
    plan.outcome.costByYear.forEach((cost, year) => {
      expect(cost).toBeLessThanOrEqual((large.limits.budgets[year] ?? Infinity) + 0.01);
    });
  });

  test('tells how far it is: the objective at work, the best value so far and the bound below it', () => {
    expect(told.length).toBeGreaterThan(1);
    for (const { objective, value, bound } of told) {
      expect(['total', 'changes']).toContain(objective);
      expect(bound).toBeLessThanOrEqual(value + 1e-6);
    }
    expect(told.some(({ objective, value }) => objective === 'total' && value < 1e9)).toBe(true);
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
