import { completeValues } from '../../../../src/domain/plan/model/completeValues';
import { staffingModel } from '../../../../src/domain/plan/model/staffingModel';
import type { StaffingProblem } from '../../../../src/domain/plan/problem/staffingProblem';
import { emptyProblem } from '../staffing/emptyProblem';

/** Two quarters of one year in which two data engineers are missing; hiring costs 10 per quarter, a contractor 16. */
const engineers: StaffingProblem = {
  ...emptyProblem,
  profiles: ['dataEngineer'],
  places: [{ id: 'A', central: false }],
  quarters: [
    { id: '2027-Q1', fiscalYear: 0 },
    { id: '2027-Q2', fiscalYear: 0 },
  ],
  missing: [[[2, 2]]],
  hires: [
    {
      profile: 'dataEngineer',
      place: 'A',
      level: 'mid',
      seat: 0,
      heads: 2,
      fte: 1,
      band: 32,
      earliest: 0,
    },
  ],
  terms: { ...emptyProblem.terms, recruiting: 0 },
  contracts: [
    {
      profile: 'dataEngineer',
      place: 'A',
      level: 'senior',
      fte: 1,
      band: 32,
      maxFte: 1,
      earliest: 0,
    },
  ],
};

function under(budget: number | null) {
  return staffingModel({ ...engineers, limits: { ...engineers.limits, budgets: [budget] } });
}

/** Names of what a plan does, and the values of the totals under it. */
function totals(units: readonly number[]) {
  const { model } = under(50);
  const values = completeValues(model, units);
  return model.rows.rule.flatMap((rule, row) => {
    if (rule !== 'total') return [];
    const total = model.rows.indices[(model.rows.starts[row + 1] ?? 0) - 1] ?? -1;
    return [values[total]];
  });
}

test('totals count contractors by year and hires altogether, where they have more than one thing to count', () => {
  // The units: hires from Q1 and from Q2, contractors in Q1 and in Q2. The heads that stay are all of the hires.
  expect(under(50).choices.map(({ action, quarter }) => `${action} ${quarter}`)).toEqual([
    'hire 0',
    'hire 1',
    'contract 0',
    'contract 1',
  ]);
  expect(totals([1, 0, 1, 1])).toEqual([2, 1, 1]);
  expect(totals([0, 2, 0, 1])).toEqual([1, 2, 2]);
});

test('without a limit that cells share, nothing ties them together', () => {
  for (const budget of [null, 1000]) expect(under(budget).model.rows.rule).not.toContain('total');
});
