import {
  frontierOf,
  frontierQuestions,
  type FrontierPoint,
} from '../../../../src/domain/plan/frontier/frontier';
import { greedyStaffing } from '../../../../src/domain/plan/staffing/greedyStaffing';
import type { StaffingPlan } from '../../../../src/domain/plan/staffing/staffingPlan';
import { emptyProblem } from '../staffing/emptyProblem';

/** One quarter in which 100 FTE are missing. */
const problem = {
  ...emptyProblem,
  profiles: ['mlEngineer' as const],
  places: [{ id: 'A', central: false }],
  quarters: [{ id: '2027-Q1', fiscalYear: 0 }],
  missing: [[[100]]],
  objective: 'balanced' as const,
  prices: { mlEngineer: 50_000 },
};
const plan = greedyStaffing(problem);

/** A plan that leaves so much open at such a cost. */
function comesTo(open: number, cost: number): StaffingPlan {
  return { ...plan, outcome: { ...plan.outcome, open, cost } };
}

/** The frontier of plans that come to these, the second of the answers the chosen one. */
function frontier(chosen: StaffingPlan, answers: readonly StaffingPlan[]): readonly FrontierPoint[] {
  const questions = frontierQuestions(problem, { openPrice: 2 });
  return frontierOf({ problem, plan: chosen, openPrice: 2 }, questions, answers);
}

const shape = (points: readonly FrontierPoint[]) =>
  points.map(({ open, cost, openPrice, chosen, knee }) => [
    open,
    cost,
    openPrice,
    chosen ? 'chosen' : '',
    knee ? 'knee' : '',
  ]);

test('beside a balanced plan stand cheaper and dearer ones, and the one that covers all', () => {
  const asked = frontierQuestions(problem, { openPrice: 2 });
  expect(
    asked.map(({ objective, openPrice, problem: { prices } }) => [objective, openPrice, prices]),
  ).toEqual([
    ['balanced', 1.4, { mlEngineer: 35_000 }],
    ['balanced', 3, { mlEngineer: 75_000 }],
    ['balanced', 6, { mlEngineer: 150_000 }],
    ['cover', null, { mlEngineer: 50_000 }],
  ]);
});

test('beside the plan that covers all stand balanced ones, that of the stated worth among them', () => {
  const asked = frontierQuestions({ ...problem, objective: 'cover' }, { openPrice: 2 });
  expect(asked.map(({ objective, openPrice }) => [objective, openPrice])).toEqual([
    ['balanced', 1.4],
    ['balanced', 2],
    ['balanced', 3],
    ['balanced', 6],
  ]);
});

test.each([
  [1.3, [2, 3, 6]],
  [1.4, [2, 3, 6]],
  [2.4, [1.4, 3, 6]],
  [10, [1.4, 2, 3]],
])('beside a worth of %d stand the same worths, but for the nearest one', (openPrice, prices) => {
  const asked = frontierQuestions(problem, { openPrice });
  expect(asked.map((each) => each.openPrice)).toEqual([...prices, null]);
  // What a profile is worth changes in proportion.
  expect(asked[0]?.problem.prices.mlEngineer).toBeCloseTo((50_000 * (prices[0] ?? 0)) / openPrice, 6);
});

test('beside plans in which nothing is worth closing stands the one that covers all', () => {
  const asked = frontierQuestions(problem, { openPrice: 0 });
  expect(asked.map(({ objective }) => objective)).toEqual(['cover']);
  expect(frontierQuestions({ ...problem, objective: 'cover' }, { openPrice: 0 })).toEqual([]);
});

test('a worse plan and one that comes to the same are left out; the knee is where the curve bends', () => {
  // Half of what can be closed costs a tenth, the rest nine tenths; of the last two one is worse in both.
  const points = frontier(comesTo(50, 100), [
    comesTo(55, 120),
    comesTo(50.01, 100.2),
    comesTo(30, 900),
    comesTo(0, 1000),
  ]);
  expect(shape(points)).toEqual([
    [100, 0, null, '', ''],
    [50, 100, 2, 'chosen', 'knee'],
    [30, 900, 6, '', ''],
    [0, 1000, null, '', ''],
  ]);
});

test('where each step costs as much as the one before there is no knee', () => {
  const points = frontier(comesTo(50, 500), [
    comesTo(75, 250),
    comesTo(25, 750),
    comesTo(25, 750),
    comesTo(0, 1000),
  ]);
  expect(points.filter(({ knee }) => knee)).toEqual([]);
  expect(points).toHaveLength(5);
});

test('nothing to do is one plan', () => {
  const done = { ...problem, missing: [[[0]]] };
  const none = comesTo(0, 0);
  const questions = frontierQuestions(done, { openPrice: 2 });
  const points = frontierOf({ problem: done, plan: none, openPrice: 2 }, questions, [none, none, none, none]);
  expect(shape(points)).toEqual([[0, 0, 2, 'chosen', '']]);
});

test('a plan that should cover all and was cut short is left out', () => {
  const points = frontier(comesTo(50, 100), [
    comesTo(75, 50),
    comesTo(30, 900),
    comesTo(20, 950),
    comesTo(60, 80),
  ]);
  expect(points.map(({ open, objective }) => [open, objective])).toEqual([
    [100, 'nothing'],
    [75, 'balanced'],
    [50, 'balanced'],
    [30, 'balanced'],
    [20, 'balanced'],
  ]);
});
