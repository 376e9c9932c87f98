import { serialOf } from '../../../../src/domain/calendar/serialDate';
import type { KnownGroup } from '../../../../src/domain/plan/problem/memberGroups';
import { effectLine, movedHeads, quarterOfStart } from '../../../../src/domain/plan/problem/settledLines';
import { planningModel } from '../../../../src/domain/planningModel';
import { bands, decided } from '../../../sample/hiringLines';
import { planningInput } from '../../../sample/planningInput';

const model = planningModel(planningInput({ bands }));
const quarters = model.quarters.map(({ quarter }) => quarter);

test('a line starts so many months after the plan, hires with their band, without a start after its end', () => {
  const { startMonth, ...line } = effectLine(decided({ heads: 2, fteEach: 0.5 }), model);
  expect(quarters.map(({ name }) => name).slice(0, 2)).toEqual(['2027 Q1', '2027 Q2']);
  expect(startMonth).toBe(3);
  expect(line).toEqual({ action: 'hire', quarters: null, months: null, heads: 2, fte: 1, band: 60_000 });
  expect(effectLine(decided({ start: null }), model).startMonth).toBe(24);
  // A line without a level is paid as Mid-level.
  expect(effectLine(decided({ level: null }), model).band).toBe(60_000);
  expect(effectLine(decided({ level: 'lead' }), model).band).toBe(0);
  expect(effectLine(decided({ action: 'open', heads: 3, fteEach: 0.5 }), model).fte).toBe(0.5);
});

test.each<[string, number | null, number | null]>([
  ['before the plan', serialOf(2026, 5, 1), 0],
  ['on its first day', serialOf(2027, 1, 1), 0],
  ['on the last day of a quarter', serialOf(2027, 3, 31), 0],
  ['on the first of the next', serialOf(2027, 4, 1), 1],
  ['after the plan', serialOf(2029, 1, 1), null],
  ['nowhere', null, null],
])('a start %s lies in its quarter', (_, start, index) => {
  expect(quarterOfStart(start, quarters)).toBe(index);
});

test('heads are moved out of their group by trainings and redeployments, not by shifts and hires', () => {
  const group = (level: KnownGroup['level'], fte: number): KnownGroup => ({
    profile: 'dataAnalyst',
    place: 'Retail',
    level,
    fte,
    heads: 4,
    members: [],
    movable: true,
    learns: ['dataEngineer'],
  });
  const groups = [group('mid', 1), group('mid', 0.8), group('lead', 1)];
  const moves = (id: string, fteEach = 1) => {
    const action = id.split('|')[0] as 'train' | 'redeploy' | 'shift' | 'hire';
    return movedHeads([decided({ id, action, place: 'Retail', heads: 2, fteEach })], groups);
  };
  expect(moves('train|dataAnalyst>dataEngineer|mid|Retail>Retail|1fte|2027-Q2')).toEqual([2, 0, 0]);
  expect(moves('redeploy|dataAnalyst>dataEngineer|mid|Retail>Retail|0.8fte|2027-Q2', 0.8)).toEqual([0, 2, 0]);
  expect(moves('train|dataAnalyst>dataEngineer|senior|Retail>Retail|1fte|2027-Q2')).toEqual([0, 0, 0]);
  expect(moves('shift|dataAnalyst>dataEngineer|Retail>Retail|2q|2027-Q2')).toEqual([0, 0, 0]);
  expect(moves('hire|dataEngineer|mid|Retail|2027-Q2')).toEqual([0, 0, 0]);
});
