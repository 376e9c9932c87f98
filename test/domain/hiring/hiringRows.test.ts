import * as fc from 'fast-check';
import { serialOf } from '../../../src/domain/calendar/serialDate';
import { byProfile } from '../../../src/domain/capacity/profileFte';
import type { HiringDecision } from '../../../src/domain/hiring/hiringDecision';
import type { HiringRow } from '../../../src/domain/hiring/hiringRow';
import { hiringRows } from '../../../src/domain/hiring/hiringRows';
import { staffingProblemOf } from '../../../src/domain/hiring/problem/staffingProblemOf';
import { planningModel, type PlanningInput } from '../../../src/domain/planningModel';
import { greedyStaffing } from '../../../src/domain/staffing/greedyStaffing';
import { organisationPatterns } from '../../../src/framework/organisationPatterns';
import { profileNames } from '../../../src/framework/profileNames';
import { anyStaff, anyUseCases } from '../../sample/arbitrary';
import { assumptions } from '../../sample/assumptions';
import { mapped } from '../../sample/member';
import { planningInput } from '../../sample/planningInput';
import { useCase } from '../../sample/useCase';

const noHeads = byProfile(() => 0);
const engineer = [{ profile: 'dataEngineer', share: 1 }] as const;
const bands = profileNames.flatMap(({ id: profile }) => [
  { profile, level: 'mid' as const, base: 60_000 },
  { profile, level: 'senior' as const, base: 80_000 },
]);

/** The lines of the quick plan. */
function rows(
  stated: Partial<PlanningInput>,
  decisions: readonly HiringDecision[] = [],
): readonly HiringRow[] {
  const model = planningModel(planningInput({ minimumHeads: noHeads, bands, ...stated }));
  return hiringRows({ model, plan: greedyStaffing(staffingProblemOf(model, decisions)), decisions });
}

/** Weights with which a use case asks for these profiles only, all alike. */
function only(...asked: readonly string[]): PlanningInput['weights'] {
  const phases = { dataIngestion: 1, dataPreparation: 1, dataManagement: 1, modelTraining: 1 };
  const later = { modelManagement: 1, deploymentManagement: 1, monitorMaintain: 1 };
  const nothing = Object.fromEntries(Object.keys({ ...phases, ...later }).map((phase) => [phase, 0]));
  return Object.fromEntries(
    profileNames.map(({ id }) => [id, asked.includes(id) ? { ...phases, ...later } : nothing]),
  ) as PlanningInput['weights'];
}

const weights = only('dataEngineer');
const actions = (found: readonly HiringRow[]) => found.filter(({ action }) => action !== 'open');
const brief = (found: readonly HiringRow[]) =>
  actions(found).map(({ id, heads, status }) => [id, heads, status]);

/** An approved, rejected ... line of one Data Engineer at Mid-level from 2027 Q2 on. */
function decided(stated: Partial<HiringDecision> = {}): HiringDecision {
  return {
    id: 'hire|dataEngineer|mid|centre|2027-Q2',
    status: 'approved',
    action: 'hire',
    profile: 'dataEngineer',
    level: 'mid',
    place: 'centre',
    start: serialOf(2027, 4, 1),
    quarters: null,
    months: null,
    heads: 1,
    fteEach: 1,
    changed: false,
    noted: false,
    ...stated,
  };
}

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

test('a single head is Senior where nobody can guide, Mid-level where someone can', () => {
  const useCases = [useCase(1, { fte: 1.5, unit: 'Retail' })];
  const level = (staff: PlanningInput['staff']) =>
    actions(rows({ staff, useCases, weights })).map((row) => row.level);
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

describe('lines the planner decided on', () => {
  const staff = [mapped(1, engineer, {}, 'lead')];
  const stated = { staff, useCases: [useCase(1, { fte: 3 })], weights };

  test('an approved line stays as it is and the plan adds the rest beside it', () => {
    expect(brief(rows(stated, [decided()]))).toEqual([
      ['hire|dataEngineer|mid|centre|2027-Q2', 1, 'approved'],
      ['hire|dataEngineer|mid|centre|2027-Q2~2', 1, 'proposed'],
    ]);
  });

  test('an approved line that nothing asks for any more stays and costs', () => {
    const found = actions(rows({ ...stated, useCases: [useCase(1, { fte: 1 })] }, [decided()]));
    expect(brief(found)).toEqual([['hire|dataEngineer|mid|centre|2027-Q2', 1, 'approved']]);
    expect(found[0]?.cost.inPlan).toBe(60_000 * 1.25 * 1.75 + 60_000 * 0.2 + 5000);
  });

  test('an approved line that starts later leaves its quarter to others', () => {
    const later = decided({ heads: 2, start: serialOf(2027, 8, 15), changed: true });
    const [approved] = actions(rows(stated, [later]));
    expect(approved).toMatchObject({ id: later.id, quarter: 2, start: later.start, heads: 2, closes: 11 });
  });

  test('a rejected line costs nothing and does not come back in its quarter', () => {
    const found = actions(rows(stated, [decided({ status: 'rejected' })]));
    const rejected = found.find(({ status }) => status === 'rejected');
    expect(rejected?.cost.inPlan).toBe(0);
    const proposed = found.filter(({ status }) => status === 'proposed');
    expect(proposed.map(({ id }) => id)).not.toContain('hire|dataEngineer|mid|centre|2027-Q2');
  });

  test('a line on hold is kept without cost', () => {
    const [held] = actions(rows(stated, [decided({ status: 'onHold', heads: 2 })]));
    expect(held).toMatchObject({ status: 'onHold', cost: { inPlan: 0 } });
  });

  test('a proposed line that is gone is dropped, and withdrawn where the planner wrote on it', () => {
    const nobody = { ...stated, useCases: [useCase(1, { fte: 1 })] };
    expect(brief(rows(nobody, [decided({ status: 'proposed' })]))).toEqual([]);
    expect(brief(rows(nobody, [decided({ status: 'proposed', noted: true })]))).toEqual([
      ['hire|dataEngineer|mid|centre|2027-Q2', 1, 'withdrawn'],
    ]);
  });
});

const anyInput = fc
  .record({
    staff: anyStaff,
    useCases: anyUseCases,
    organisationPattern: fc.constantFrom(...organisationPatterns.map(({ id }) => id)),
    monthsToHire: fc.integer({ min: 0, max: 12 }),
    minimumGap: fc.integer({ min: 1, max: 20 }),
    contractorsPerPlace: fc.integer({ min: 0, max: 2 }),
    budgetYear1: fc.constantFrom(0, 100_000, 500_000),
    backfill: fc.constantFrom(0, 0.5, 1),
  })
  .map(({ staff, useCases, minimumGap, ...rest }) =>
    planningInput({
      staff,
      useCases,
      bands,
      assumptions: assumptions({ minimumGap: minimumGap / 20, ...rest }),
    }),
  );

test('ids are unique, and the same whatever the order of the members', () => {
  fc.assert(
    fc.property(anyInput, (input) => {
      const ids = rows(input).map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      const turned = rows({ ...input, staff: [...input.staff].reverse() });
      expect(turned.map(({ id }) => id).sort()).toEqual([...ids].sort());
    }),
    { seed: 20261122, numRuns: 60 },
  );
});

test('a plan whose every line is approved comes back as it was', () => {
  fc.assert(
    fc.property(anyInput, (input) => {
      const first = actions(rows(input));
      const approved = first.map((row): HiringDecision => ({
        ...row,
        status: 'approved',
        changed: false,
        noted: false,
      }));
      const again = actions(rows(input, approved)).filter(({ status }) => status === 'approved');
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
