import { coveragePercent } from '../../../src/domain/coverage/coveragePercent';
import { coverageStatus } from '../../../src/domain/coverage/coverageStatus';
import { planningModel, type PlanningModel } from '../../../src/domain/planningModel';
import { serialOf } from '../../../src/domain/calendar/serialDate';
import type { MappedMember } from '../../../src/domain/mapping/reviewOrder';
import { assumptions } from '../../sample/assumptions';
import { mapped } from '../../sample/member';
import { planningInput } from '../../sample/planningInput';
import { useCase } from '../../sample/useCase';

/** What users of other planners reported as wrong, done with this one. */

const engineer = [{ profile: 'dataEngineer', share: 1 }] as const;

function planOf(
  staff: readonly MappedMember[],
  stated: Parameters<typeof assumptions>[0] = {},
): PlanningModel {
  return planningModel(
    planningInput({ staff, useCases: [useCase(1, { fte: 7 })], assumptions: assumptions(stated) }),
  );
}

/** FTE of Data Engineers in each quarter of the plan. */
function given({ balances }: PlanningModel): readonly number[] {
  return balances.map(({ fte }) => Math.round(fte.dataEngineer * 1e9) / 1e9);
}

test('somebody who joins in March gives nothing before (OCA/timesheet 445)', () => {
  const joins = mapped(1, engineer, { start: serialOf(2027, 3, 15) });
  expect(given(planOf([joins]))).toEqual([0.333333333, 1, 1, 1, 1, 1, 1, 1]);
});

test('what happens in one month counts in its quarter alone (project-koku/koku 3316)', () => {
  const there = { start: serialOf(2027, 5, 1), end: serialOf(2027, 5, 31) };
  expect(given(planOf([mapped(1, engineer, there)]))).toEqual([0, 0.333333333, 0, 0, 0, 0, 0, 0]);
  const { balances } = planningModel(planningInput({ useCases: [useCase(1, { fte: 6, ...there })] }));
  expect(balances.map(({ useCaseFte }) => Math.round(useCaseFte * 1e9) / 1e9)).toEqual([
    0, 2, 0, 0, 0, 0, 0, 0,
  ]);
});

test('a member with several profiles and a unit is one member (yanivsegev/VSTS-DropPlan 108)', () => {
  const shares = [
    { profile: 'dataEngineer', share: 0.5 },
    { profile: 'dataScientist', share: 0.3 },
    { profile: 'mlEngineer', share: 0.2 },
  ] as const;
  const { balances } = planningModel(
    planningInput({
      staff: [mapped(1, shares, { unit: 'Retail' })],
      useCases: [useCase(1, { unit: 'Retail' }), useCase(2, { unit: 'Logistics' })],
    }),
  );
  for (const { givenFte } of balances) expect(givenFte).toBeCloseTo(1, 12);
});

test('a member without working time has no capacity (yanivsegev/VSTS-DropPlan 111)', () => {
  expect(given(planOf([mapped(1, engineer, { fte: 0 })]))).toEqual([0, 0, 0, 0, 0, 0, 0, 0]);
});

test('half a week that is 80 % available is 0.4, not 0.8 (wiltonn/productfolio-v2 9)', () => {
  const [first] = given(planOf([mapped(1, engineer, { fte: 0.5 })], { availability: 0.8 }));
  expect(first).toBe(0.4);
});

test('nothing over nothing is no percentage, and nobody is a word of its own (frePPLe/frepple 154)', () => {
  const limits = assumptions();
  expect([coveragePercent(3, 0, limits), coverageStatus(3, 0, limits)]).toEqual([null, 'noDemand']);
  expect([coveragePercent(0, 3, limits), coverageStatus(0, 3, limits)]).toEqual([0, 'noCapacity']);
});

test('above 100 % the number is still told (bardsoftware/ganttproject 151)', () => {
  const limits = assumptions();
  expect([1.01, 1.5, 2.53].map((capacity) => coveragePercent(capacity, 1, limits))).toEqual([101, 150, 253]);
});

test('too many in one unit do not hide too few in another (LibrePlan/libreplan 595)', () => {
  const staff = [1, 2, 3, 4, 5, 6].map((n) => mapped(n, engineer, { unit: 'Retail' }));
  const useCases = [useCase(1, { unit: 'Retail', fte: 7 }), useCase(2, { unit: 'Logistics', fte: 7 })];
  const [first] = planningModel(planningInput({ staff, useCases })).balances;
  const total = (table: 'demand' | 'capacity' | 'missing') =>
    Object.values(first?.[table].dataEngineer ?? {}).reduce((sum, fte) => sum + fte, 0);
  expect(total('capacity')).toBeCloseTo(6, 9);
  expect(total('capacity')).toBeGreaterThan(total('demand'));
  // All that Logistics asks for is missing: half of the demand.
  expect(total('missing')).toBeCloseTo(total('demand') / 2, 9);
});
