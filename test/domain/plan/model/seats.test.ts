import { staffingModel } from '../../../../src/domain/plan/model/staffingModel';
import type { StaffingProblem } from '../../../../src/domain/plan/problem/staffingProblem';
import { greedyPlan } from '../../../../src/domain/plan/staffing/greedyPlan';
import { emptyProblem } from '../staffing/emptyProblem';

const seat = { profile: 'dataEngineer', place: 'A', fte: 1, earliest: 0, heads: 1 } as const;

/** One quarter in which 2 FTE are missing; the next head is Senior, the one after it at Mid-level and cheaper. */
const problem: StaffingProblem = {
  ...emptyProblem,
  profiles: ['dataEngineer'],
  places: [{ id: 'A', central: false }],
  quarters: [{ id: '2027-Q1', fiscalYear: 0 }],
  missing: [[[2]]],
  hires: [
    { ...seat, seat: 0, level: 'senior', band: 80_000 },
    { ...seat, seat: 1, level: 'mid', band: 60_000 },
  ],
};

/** Heads that the quick plan hires, by level. */
function hired(stated: Partial<StaffingProblem>) {
  const staffing = staffingModel({ ...problem, ...stated });
  const units = greedyPlan(staffing);
  return staffing.choices.flatMap(({ level }, at) => ((units[at] ?? 0) > 0 ? [[level, units[at]]] : []));
}

test('the seats of a team are filled in their order, each once', () => {
  expect(hired({})).toEqual([
    ['senior', 1],
    ['mid', 1],
  ]);
  // One head is missing: it is the first seat, though the second would cost less.
  expect(hired({ missing: [[[1]]] })).toEqual([['senior', 1]]);
});

test('where a level is ruled out, the seats behind it stay empty', () => {
  expect(hired({ excluded: ['hire|dataEngineer|senior|A'] })).toEqual([]);
});
