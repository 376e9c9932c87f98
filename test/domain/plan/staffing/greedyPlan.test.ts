import { staffingModel } from '../../../../src/domain/plan/model/staffingModel';
import type { StaffingProblem } from '../../../../src/domain/plan/problem/staffingProblem';
import { greedyPlan } from '../../../../src/domain/plan/staffing/greedyPlan';
import { emptyProblem } from './emptyProblem';

const [engineers, analysts] = [
  { profile: 'dataEngineer', place: 'A' },
  { profile: 'dataAnalyst', place: 'A' },
] as const;

/** Two quarters in which members who hold both profiles could do half a Data Engineer's work, for 2,000 each time. */
const problem: StaffingProblem = {
  ...emptyProblem,
  profiles: ['dataEngineer', 'dataAnalyst'],
  places: [{ id: 'A', central: false }],
  quarters: [
    { id: '2027-Q1', fiscalYear: 0 },
    { id: '2027-Q2', fiscalYear: 1 },
  ],
  missing: [[[1, 1]], [[-1, -0.5]]],
  shifts: [{ from: analysts, to: engineers, maxFte: 1, lent: false }],
  terms: { ...emptyProblem.terms, shiftPrice: 2000 },
};

/** Steps of half an FTE by quarter and length, such as `0+2: 1`. */
function shifted(budgets: readonly (number | null)[]) {
  const staffing = staffingModel({ ...problem, limits: { ...problem.limits, budgets } });
  const units = greedyPlan(staffing);
  return staffing.choices.flatMap(({ quarter, quarters }, at) =>
    (units[at] ?? 0) > 0 ? [`${quarter}+${quarters}: ${units[at]}`] : [],
  );
}

test('what is paid once counts in the budget of its year', () => {
  // Half an FTE for both quarters, and half for the first alone.
  expect(shifted([null, null])).toEqual(['0+1: 1', '0+2: 1']);
  // The budget pays one of them.
  expect(shifted([3000, null])).toEqual(['0+2: 1']);
  // Nothing may begin in the first year: the second half is left.
  expect(shifted([0, null])).toEqual(['1+1: 1']);
  expect(shifted([0, 0])).toEqual([]);
});
