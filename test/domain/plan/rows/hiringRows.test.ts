import * as fc from 'fast-check';
import { serialOf } from '../../../../src/domain/calendar/serialDate';
import type { HiringDecision } from '../../../../src/domain/plan/line/hiringDecision';
import type { HiringRow } from '../../../../src/domain/plan/rows/hiringRow';
import { planningModel, type PlanningInput } from '../../../../src/domain/planningModel';
import { anyPlan } from '../../../sample/anyPlan';
import { assumptions, usualAssumptions } from '../../../sample/assumptions';
import { actions, engineer, only, rows, rowsOf } from '../../../sample/hiringLines';
import { mapped } from '../../../sample/member';
import { useCase } from '../../../sample/useCase';

const weights = only('dataEngineer');

test('two heads where two FTE are missing, half of their first quarter lost to the ramp', () => {
  const staff = [mapped(1, engineer, {}, 'lead')];
  const [hire, ...gaps] = rows({ staff, useCases: [useCase(1, { fte: 3 })], weights });
  // From 2027 Q2 on: 2 x 0.5 in the first quarter and 2 in each of the six after it.
  expect(hire).toMatchObject({ heads: 2, fte: 2, capacity: 1, seenIn: 2 });
  expect(hire?.demand).toBeCloseTo(3, 12);
  expect(hire?.closes).toBeCloseTo(13, 12);
  // 2 FTE in 2027 Q1 and 1 FTE in 2027 Q2 stay open.
  expect(gaps.map(({ action, quarter }) => [action, quarter])).toEqual([['open', 0]]);
  expect(gaps[0]?.closes).toBeCloseTo(3, 12);
  expect(gaps[0]?.fte).toBeCloseTo(2, 12);
  expect(gaps[0]?.cost.inPlan).toBe(0);
});

test('a need that ends within the plan is bridged, not hired', () => {
  // 0.9 FTE are missing in 2027 and 0.3 in 2028; a head is hired for 0.5 FTE of the last quarter or more.
  const useCases = [useCase(1, { fte: 0.3 }), useCase(2, { fte: 0.6, end: serialOf(2027, 12, 31) })];
  const stated = assumptions({ rampMonths: 0, minimumGap: 0.5, contractorsPerPlace: 1 });
  const [contract, ...rest] = rows({ useCases, weights, assumptions: stated });
  // Half a contract in each quarter of 2027: all of the gap in the first three, 0.9 - 0.3 FTE in the fourth.
  expect(contract).toMatchObject({ action: 'contract', quarter: 0, quarters: 4, heads: 1, fteEach: 0.5 });
  expect(contract?.closes).toBeCloseTo(4 * 0.5, 12);
  expect(rest.map(({ action }) => action)).toEqual(['open']);
  expect(rest[0]?.closes).toBeCloseTo(4 * 0.4 + 4 * 0.3, 12);
});

test('a gap that nobody could close in time is told apart from one that no action fits', () => {
  const gapOf = (start: number | null, end: number) => {
    const useCases = [useCase(1, { fte: 0.8, start, end })];
    const [gap] = rows({ useCases, weights, assumptions: assumptions({ rampMonths: 0 }) });
    return [gap?.action, gap?.quarter, gap?.quarters, gap?.boundBy];
  };
  // Nobody is hired for a need that ends: in the first quarter nobody could come, in 2027 Q4 somebody could.
  expect(gapOf(null, serialOf(2027, 3, 31))).toEqual(['open', 0, 1, ['noAction']]);
  expect(gapOf(serialOf(2027, 10, 1), serialOf(2028, 3, 31))).toEqual(['open', 3, 2, ['noOffer']]);
});

test('a head that is hired closes what else is missing while it is there', () => {
  // 1.4 FTE are missing in 2027 and 0.6 in 2028.
  const useCases = [useCase(1, { fte: 0.6 }), useCase(2, { fte: 0.8, end: serialOf(2027, 12, 31) })];
  const [hire] = rows({ useCases, weights, assumptions: assumptions({ rampMonths: 0, minimumGap: 0.5 }) });
  expect(hire).toMatchObject({ action: 'hire', quarter: 1, heads: 1 });
  expect(hire?.closes).toBeCloseTo(3 * 1 + 4 * 0.6, 12);
});

test('a head takes the level that is furthest below the target mix', () => {
  const useCases = [useCase(1, { fte: 1.5, unit: 'Retail' })];
  const level = (staff: PlanningInput['staff']) =>
    actions(rows({ staff, useCases, weights, assumptions: usualAssumptions() }))
      .filter(({ action }) => action === 'hire')
      .map((row) => row.level);
  expect(level([mapped(1, engineer, { unit: 'Retail', fte: 0.5 })])).toEqual(['senior']);
  expect(level([mapped(1, engineer, { unit: 'Retail', fte: 0.5 }, 'senior')])).toEqual(['mid']);
});

test.each([
  [0, '2027-Q1'],
  [1, '2027-Q2'],
  [3, '2027-Q2'],
  [4, '2027-Q3'],
  [21, '2028-Q4'],
  [24, undefined],
])('%d months from approval to the first day: first hire in %s', (monthsToHire, quarter) => {
  const [hire] = actions(
    rows({ useCases: [useCase(1, { fte: 1 })], weights, assumptions: assumptions({ monthsToHire }) }),
  );
  expect(hire?.id.split('|').at(-1)).toBe(quarter);
});

test('a Data Scientist before anyone provides data is warned of', () => {
  const stated = { useCases: [useCase(1, { fte: 1 })], weights: only('dataScientist') };
  expect(actions(rows(stated))[0]?.warnings).toContain('scientistBeforeData');
  const staff = [mapped(1, engineer, {}, 'senior')];
  expect(actions(rows({ ...stated, staff }))[0]?.warnings).not.toContain('scientistBeforeData');
});

test('a plan whose every line is approved comes back as it was', () => {
  fc.assert(
    fc.property(anyPlan, (input) => {
      const model = planningModel(input);
      const first = actions(rowsOf(model));
      const approved = first.map((row): HiringDecision => ({
        ...row,
        status: 'approved',
        changed: false,
        noted: false,
        stage: 'none',
        positions: [],
      }));
      const again = actions(rowsOf(model, approved)).filter(({ status }) => status === 'approved');
      const figures = (found: readonly HiringRow[]) =>
        found.map(({ id, start, heads, fte, quarters, cost }) => [
          id,
          start,
          heads,
          fte,
          quarters,
          cost.inPlan,
        ]);
      expect(figures(again).sort()).toEqual(figures(first).sort());
    }),
    { seed: 20261123, numRuns: 60 },
  );
});

test('a gap that is too small for a hire stays open for its size, and in the first quarter for want of time', () => {
  const open = (fte: number) =>
    rows({ weights: only('dataEngineer'), useCases: [useCase(1, { fte })] }).map(
      ({ action, quarters, boundBy }) => [action, quarters, ...boundBy],
    );
  expect(open(0.3)).toEqual([['open', 8, 'noAction', 'belowMinimum']]);
  // A head closes the larger one from the second quarter on, half of its effort in the first months.
  expect(open(0.6)[0]?.[0]).toBe('hire');
});
