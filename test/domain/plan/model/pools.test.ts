import { poolsOf, unpooled } from '../../../../src/domain/plan/model/pools';
import { staffingModel } from '../../../../src/domain/plan/model/staffingModel';
import type { StaffingProblem } from '../../../../src/domain/plan/problem/staffingProblem';
import { emptyProblem } from '../staffing/emptyProblem';

const group = (place: string) =>
  ({ profile: 'dataEngineer', place, level: 'mid', heads: 1, free: 1, fte: 1 }) as const;
const move = (from: number, place: string) =>
  ({ action: 'redeploy', group: from, profile: 'dataEngineer', place, months: 0 }) as const;

/** Two Data Engineers to spare in A and B, one missing in each of C and D: four pairs of places. */
const problem: StaffingProblem = {
  ...emptyProblem,
  profiles: ['dataEngineer'],
  places: ['A', 'B', 'C', 'D'].map((id) => ({ id, central: false })),
  quarters: [{ id: '2027-Q1', fiscalYear: 0 }],
  missing: [[[-1], [-1], [1], [1]]],
  groups: [group('A'), group('B')],
  moves: [move(0, 'C'), move(0, 'D'), move(1, 'C'), move(1, 'D')],
};

test('who leaves and who comes are counted apart: two ends each instead of four pairs', () => {
  const pools = poolsOf(problem);
  expect(pools.others).toEqual([]);
  expect(pools.pools.map(({ groups, targets }) => [groups, targets.map(({ place }) => place)])).toEqual([
    [
      [0, 1],
      ['C', 'D'],
    ],
  ]);
  const { choices, model } = staffingModel(problem, pools);
  expect(choices.map(({ from, cell, upper }) => [from, cell, upper])).toEqual([
    [0, -1, 1],
    [1, -1, 1],
    [-1, 2, 1],
    [-1, 3, 1],
  ]);
  expect(model.rows.rule.filter((rule) => rule === 'pool')).toHaveLength(1);
});

test('those who leave and those who come are brought together in their order', () => {
  const pools = poolsOf(problem);
  const modelOf = (moves: StaffingProblem['moves']) => staffingModel({ ...problem, moves });
  const paired = unpooled(staffingModel(problem, pools), [1, 1, 1, 1], pools, modelOf);
  expect(paired.moves.map((each) => [each.group, each.place])).toEqual([
    [0, 'C'],
    [1, 'D'],
  ]);
  expect(paired.staffing.choices.map(({ from, cell }, at) => [from, cell, paired.units[at]])).toEqual([
    [0, 2, 1],
    [1, 3, 1],
  ]);
});

test('where a pair of places is ruled out the profile stays in pairs', () => {
  const excluded = ['redeploy|dataEngineer>dataEngineer|mid|A>C|1fte'];
  const pools = poolsOf({ ...problem, excluded });
  expect(pools).toEqual({ pools: [], others: problem.moves });
});
