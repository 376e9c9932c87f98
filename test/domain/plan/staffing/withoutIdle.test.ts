import * as fc from 'fast-check';
import { staffingModel } from '../../../../src/domain/plan/model/staffingModel';
import type { StaffingProblem } from '../../../../src/domain/plan/problem/staffingProblem';
import { withoutIdle } from '../../../../src/domain/plan/staffing/withoutIdle';
import { planningModel } from '../../../../src/domain/planningModel';
import { anyPlan } from '../../../sample/anyPlan';
import { actions, rowsOf } from '../../../sample/hiringLines';
import { idleLines } from '../../../sample/idleLines';
import { emptyProblem } from './emptyProblem';

const hire = {
  profile: 'dataEngineer',
  place: 'A',
  fte: 1,
  band: 40000,
  earliest: 0,
  seat: 0,
  heads: 2,
} as const;
/** One and a half Data Engineers are missing for two quarters; a Senior costs more than one at Mid-level. */
const engineers: StaffingProblem = {
  ...emptyProblem,
  profiles: ['dataEngineer'],
  places: [{ id: 'A', central: false }],
  quarters: [
    { id: '2027-Q1', fiscalYear: 0 },
    { id: '2027-Q2', fiscalYear: 0 },
  ],
  missing: [[[1.5, 1.5]]],
  hires: [
    { ...hire, level: 'mid' },
    { ...hire, level: 'senior', band: 60000 },
  ],
};

test.each([
  // Units of: Mid-level from the first quarter and from the second, Senior from the first and from the second.
  { what: 'the dearest of three goes', units: [2, 0, 1, 0], left: [2, 0, 0, 0] },
  {
    what: 'of one too many in the second quarter alone the later goes',
    units: [1, 1, 0, 1],
    left: [1, 1, 0, 0],
  },
  { what: 'a head that closes half an FTE stays', units: [1, 0, 0, 1], left: [1, 0, 0, 1] },
  { what: 'nothing stays nothing', units: [0, 0, 0, 0], left: [0, 0, 0, 0] },
])('units that close nothing are given back: $what', ({ units, left }) => {
  const staffing = staffingModel(engineers);
  expect(staffing.choices.map(({ level, quarter }) => [level, quarter])).toEqual([
    ['mid', 0],
    ['mid', 1],
    ['senior', 0],
    ['senior', 1],
  ]);
  expect(withoutIdle(staffing, units)).toEqual(left);
});

test('no line of the quick plan closes nothing, and with any of them approved it stays once and none comes that does', () => {
  fc.assert(
    fc.property(anyPlan, fc.nat(), (input, pick) => {
      const model = planningModel(input);
      const rows = rowsOf(model);
      expect(idleLines(model, rows)).toEqual([]);
      const lines = actions(rows);
      const line = lines[pick % Math.max(1, lines.length)];
      if (line === undefined) return;
      const approved = { ...line, status: 'approved', changed: false, noted: false } as const;
      const again = rowsOf(model, [approved]);
      expect(again.filter(({ status }) => status === 'approved').map(({ id }) => id)).toEqual([line.id]);
      expect(idleLines(model, again)).toEqual([]);
    }),
    { seed: 20261129, numRuns: 60 },
  );
});
