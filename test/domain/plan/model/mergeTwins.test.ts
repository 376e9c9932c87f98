import { mergeTwins, spreadUnits } from '../../../../src/domain/plan/model/mergeTwins';
import { staffingModel } from '../../../../src/domain/plan/model/staffingModel';
import type { StaffingProblem } from '../../../../src/domain/plan/problem/staffingProblem';
import { emptyProblem } from '../staffing/emptyProblem';

const move = { action: 'train', profile: 'mlEngineer', place: 'A', months: 0 } as const;

/** Three ML Engineers are missing; two Data Engineers at Mid-level and two Seniors are to spare. */
const problem: StaffingProblem = {
  ...emptyProblem,
  profiles: ['dataEngineer', 'mlEngineer'],
  places: [{ id: 'A', central: false }],
  quarters: [{ id: 'Q1', fiscalYear: 0 }],
  missing: [[[-4]], [[3]]],
  groups: [
    { profile: 'dataEngineer', place: 'A', level: 'mid', heads: 2, free: 2, fte: 1 },
    { profile: 'dataEngineer', place: 'A', level: 'senior', heads: 2, free: 2, fte: 1 },
  ],
  moves: [
    { ...move, group: 0 },
    { ...move, group: 1 },
  ],
};

describe('mergeTwins', () => {
  test('makes one group of members who differ in level alone, and gives the units back by group', () => {
    const merged = mergeTwins(problem);
    expect(merged.problem.groups.map(({ heads }) => heads)).toEqual([4]);
    expect(merged.problem.moves).toHaveLength(1);
    const original = staffingModel(problem);
    const units = spreadUnits(staffingModel(merged.problem), merged.members, original, [3]);
    expect(original.choices.map(({ level }, index) => [level, units[index]])).toEqual([
      ['mid', 2],
      ['senior', 1],
    ]);
  });

  test('keeps groups apart where the way differs or a line is rejected', () => {
    const longer = {
      ...problem,
      moves: [
        { ...move, group: 0 },
        { ...move, group: 1, months: 6 },
      ],
    };
    const rejected = { ...problem, excluded: ['train|dataEngineer>mlEngineer|senior|A>A|1fte'] };
    for (const each of [longer, rejected]) expect(mergeTwins(each).problem.groups).toHaveLength(2);
  });
});
