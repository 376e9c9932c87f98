import * as fc from 'fast-check';
import { placeId } from '../../../../src/domain/plan/line/placeId';
import { staffingCells } from '../../../../src/domain/plan/problem/staffingCells';
import { lineTiers } from '../../../../src/domain/plan/rows/lineTiers';
import { planEffect } from '../../../../src/domain/plan/rows/planEffect';
import { planningModel } from '../../../../src/domain/planningModel';
import { assumptions } from '../../../sample/assumptions';
import { anyPlan } from '../../../sample/anyPlan';
import { actions, only, rowsOf } from '../../../sample/hiringLines';
import { mapped } from '../../../sample/member';
import { planningInput } from '../../../sample/planningInput';
import { useCase } from '../../../sample/useCase';

/** Three use cases of one FTE each, all of Data Engineers, and one of them who works half the time. */
const model = planningModel(
  planningInput({
    assumptions: assumptions({ referenceTeam: 'none', reuseWithoutTeam: 1, availability: 1, attrition: 0 }),
    weights: only('dataEngineer'),
    staff: [mapped(1, [{ profile: 'dataEngineer', share: 1 }], { fte: 0.5 })],
    useCases: (['must', 'should', 'could'] as const).map((priority, n) =>
      useCase(n + 1, { fte: 1, priority }),
    ),
  }),
);

const cell = { profile: 'dataEngineer', place: placeId({ kind: 'centre' }) } as const;
const gives = (fte: number) => model.quarters.map(() => fte);

/** A line of Data Engineers that gives so many FTE in every quarter. */
const line = (id: string, fte: number) => ({
  ...cell,
  id,
  action: 'hire' as const,
  from: null,
  gives: gives(fte),
  takes: gives(0),
});

function tiers(...lines: readonly ReturnType<typeof line>[]) {
  const effect = planEffect(staffingCells(model), lines);
  return lines.map(({ id }) => lineTiers(lines, effect, model).get(id));
}

const rounded = (values: Readonly<Record<string, number>> = {}) =>
  Object.fromEntries(Object.entries(values).map(([key, value]) => [key, Number(value.toFixed(6))]));

test('members serve must first, then lines in their order: what is missing is half of must, all of should and could', () => {
  const [first, second] = tiers(line('first', 1), line('second', 1.5));
  expect(rounded(first?.closesBy)).toEqual({ must: 4, should: 4, could: 0 });
  expect(rounded(second?.closesBy)).toEqual({ must: 0, should: 4, could: 8 });
  // Among equals the higher priority counts.
  expect([first?.tier, second?.tier]).toEqual(['must', 'could']);
});

test('the parts by priority and by phase add up to what a line closes, and what is too much counts nowhere', () => {
  const [only] = tiers(line('only', 4));
  expect(rounded(only?.closesBy)).toEqual({ must: 4, should: 8, could: 8 });
  expect(Object.values(only?.closesIn ?? {}).reduce((sum, part) => sum + part, 0)).toBeCloseTo(20, 9);
});

test('a line that closes nothing is of no tier', () => {
  expect(tiers(line('none', 0)).map((each) => each?.tier)).toEqual([null]);
});

test('whatever the plan, the parts of a line add up to what it closes, and what opens elsewhere is never more than it takes', () => {
  let seen = 0;
  fc.assert(
    fc.property(anyPlan, (input) => {
      for (const row of actions(rowsOf(planningModel(input)))) {
        const sum = (parts: Readonly<Record<string, number>> | readonly number[]) =>
          Object.values(parts).reduce((total, part) => total + part, 0);
        expect(sum(row.closesBy)).toBeCloseTo(row.closes, 6);
        expect(sum(row.closesIn)).toBeCloseTo(row.closes, 6);
        expect(row.opens).toBeLessThanOrEqual(sum(row.takes) + 1e-6);
        seen += row.closes > 0 ? 1 : 0;
      }
    }),
    { seed: 20261203, numRuns: 60 },
  );
  expect(seen).toBeGreaterThan(20);
});

test('a head that lends serves where its effort goes', () => {
  const shared = planningModel(
    planningInput({
      assumptions: assumptions({ referenceTeam: 'none', reuseWithoutTeam: 1, attrition: 0 }),
      weights: only('dataEngineer'),
      useCases: [
        useCase(1, { unit: 'A', fte: 0.25, priority: 'could' }),
        useCase(2, { unit: 'B', fte: 0.75, priority: 'must' }),
      ],
    }),
  );
  const at = (unit: string) => ({ profile: 'dataEngineer', place: placeId({ kind: 'unit', unit }) }) as const;
  const all = (fte: number) => shared.quarters.map(() => fte);
  const lines = [
    { ...at('B'), id: 'shift', action: 'shift' as const, from: at('A'), gives: all(0.75), takes: all(0.75) },
    { ...at('A'), id: 'hire', action: 'hire' as const, from: null, gives: all(1), takes: all(0) },
  ];
  const found = lineTiers(lines, planEffect(staffingCells(shared), lines), shared);
  // Eight quarters of 1 FTE: 0.75 of them must, lent to B, and 0.25 could in A.
  expect(rounded(found.get('hire')?.closesBy)).toEqual({ must: 6, should: 0, could: 2 });
  expect(rounded(found.get('shift')?.closesBy)).toEqual({ must: 6, should: 0, could: 0 });
  expect(found.get('hire')?.tier).toBe('must');
});
