import type { StaffingProblem } from '../../../../src/domain/plan/problem/staffingProblem';
import { staffingModel } from '../../../../src/domain/plan/model/staffingModel';
import { withFloor } from '../../../../src/domain/plan/staffing/floorPlan';
import { lastLines, type LastLine } from '../../../../src/domain/plan/staffing/lastPlan';
import { staffingPlan, unproven } from '../../../../src/domain/plan/staffing/staffingPlan';
import { decided } from '../../../sample/hiringLines';
import { emptyProblem } from './emptyProblem';

/**
 * One quarter in which half a Data Engineer is missing in A, worth 10,000, and one is spare in B. A head costs 25,000, a
 * redeployment 2,000.
 */
const problem: StaffingProblem = {
  ...emptyProblem,
  objective: 'balanced',
  prices: { dataEngineer: 20_000 },
  profiles: ['dataEngineer'],
  places: [
    { id: 'A', central: false },
    { id: 'B', central: false },
  ],
  quarters: [{ id: '2027-Q1', fiscalYear: 0 }],
  missing: [[[0.5], [-1]]],
  groups: [{ profile: 'dataEngineer', place: 'B', level: 'mid', heads: 1, free: 1, fte: 1 }],
  hires: [
    {
      ...{ profile: 'dataEngineer', place: 'A', seat: 0, heads: 1, level: 'mid' },
      ...{ fte: 1, band: 80_000, earliest: 0 },
    },
  ],
  terms: { ...emptyProblem.terms, recruiting: 0 },
};
const move = { action: 'redeploy', group: 0, profile: 'dataEngineer', place: 'A', months: 0 } as const;

/** The lines of the plan that hires, of which so much is proven, with its floor: actions, gap and total. */
function shown(stated: Partial<StaffingProblem>, bound: number) {
  const whole = { ...problem, ...stated };
  const staffing = staffingModel(whole);
  const units = staffing.choices.map(({ action }) => (action === 'hire' ? 1 : 0));
  const nothing = { value: 0, bound: 0 };
  const proof = { total: { value: 25_000, bound }, open: nothing, cost: nothing, changes: nothing };
  const plan = withFloor(whole, staffingPlan(staffing, { units, proof }));
  return [plan.lines.map(({ action }) => action).join(' '), plan.gap, plan.outcome.objectives.total];
}

test('doing nothing is the plan where it is better than one that is far from proven', () => {
  expect(shown({}, 8000)).toEqual(['', 0.2, 10_000]);
});

test('free moves are the plan where they are better still', () => {
  expect(shown({ moves: [move] }, 2000)).toEqual(['redeploy', 0, 2000]);
});

test('a plan that is proven to 5 % stands, and one that is better than its floor', () => {
  expect(shown({}, 23_750)).toEqual(['hire', 0.05, 25_000]);
  expect(shown({ prices: { dataEngineer: 60_000 } }, 20_000)).toEqual(['hire', 0.2, 25_000]);
});

test('a plan that covers all does so whatever it costs', () => {
  expect(shown({ objective: 'cover' }, 1)[0]).toBe('hire');
});

test('what the last run proposed is the plan where it is better than one that is far from proven', () => {
  const whole: StaffingProblem = { ...problem, prices: { dataEngineer: 60_000 }, moves: [move] };
  const staffing = staffingModel(whole);
  const nothing = unproven(
    staffing,
    staffing.choices.map(() => 0),
  );
  const hire = 'hire|dataEngineer|mid|A';
  const last = { key: hire, quarter: '2027-Q1', term: null, heads: 1, fteEach: 1 };
  const shownWith = (lines: readonly LastLine[], moves: StaffingProblem['moves'] = []) => {
    const plan = withFloor({ ...whole, moves }, staffingPlan(staffing, nothing), lines);
    return [plan.lines.map(({ action }) => action).join(' '), plan.outcome.objectives.total];
  };
  expect(shownWith([])).toEqual(['', 30_000]);
  expect(shownWith([last])).toEqual(['hire', 25_000]);
  // Two heads no longer fit; one of them does.
  expect(shownWith([{ ...last, heads: 2 }])).toEqual(['hire', 25_000]);
  expect(shownWith([last], [move])).toEqual(['redeploy', 2000]);
});

test('what the last run proposed is known by the ids of its lines; decided and added ones are not part of it', () => {
  const line = decided({ id: 'hire|dataEngineer|mid|Retail|2027-Q2', status: 'proposed', heads: 2 });
  expect(
    lastLines([
      line,
      { ...line, status: 'approved' },
      { ...line, status: 'rejected' },
      { ...line, changed: true },
      { ...line, id: 'hand|4' },
    ]),
  ).toEqual([{ key: 'hire|dataEngineer|mid|Retail', quarter: '2027-Q2', term: null, heads: 2, fteEach: 1 }]);
});
