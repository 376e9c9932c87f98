import { serialOf } from '../../../../../src/domain/calendar/serialDate';
import { byProfile } from '../../../../../src/domain/capacity/profileFte';
import { deferral } from '../../../../../src/domain/plan/action/defer/deferral';
import type { HiringDecision } from '../../../../../src/domain/plan/line/hiringDecision';
import { staffingProblemOf } from '../../../../../src/domain/plan/problem/staffingProblemOf';
import { hiringRows } from '../../../../../src/domain/plan/rows/hiringRows';
import { planEffect } from '../../../../../src/domain/plan/rows/planEffect';
import { staffingCells } from '../../../../../src/domain/plan/problem/staffingCells';
import { planningModel } from '../../../../../src/domain/planningModel';
import type { UseCase } from '../../../../../src/domain/demand/useCase';
import { solveStaffing } from '../../../../../src/host/solver/solveStaffing';
import { assumptions } from '../../../../sample/assumptions';
import { bands, only } from '../../../../sample/hiringLines';
import { mapped } from '../../../../sample/member';
import { planningInput } from '../../../../sample/planningInput';
import { useCase } from '../../../../sample/useCase';

const engineer = [{ profile: 'dataEngineer', share: 1 }] as const;

/**
 * Two use cases of 2 FTE of Data Engineers, each for a year, one after the other would do: two engineers are there. The first
 * runs in 2027, the second from April 2027 to March 2028.
 */
const modelOf = (stated: Partial<UseCase> = {}, objective: 'balanced' | 'cover' = 'balanced') =>
  planningModel(
    planningInput({
      bands,
      minimumHeads: byProfile(() => 0),
      weights: only('dataEngineer'),
      assumptions: assumptions({ objective, monthsToHire: 24 }),
      staff: [mapped(1, engineer, { unit: 'A' }), mapped(2, engineer, { unit: 'A' })],
      useCases: [
        useCase(1, { unit: 'A', fte: 2, end: serialOf(2027, 12, 31) }),
        useCase(2, {
          ...{
            unit: 'A',
            fte: 2,
            status: 'planned',
            start: serialOf(2027, 4, 1),
            end: serialOf(2028, 3, 31),
          },
          ...{ priority: 'should', maySlip: 3, ...stated },
        }),
      ],
    }),
  );

async function planOf(model: ReturnType<typeof modelOf>, decisions: readonly HiringDecision[] = []) {
  const plan = await solveStaffing(staffingProblemOf(model, decisions), {
    timeLimitSeconds: 600,
    watch: { report: () => undefined, cancelled: () => false },
  });
  return { plan, rows: hiringRows({ model, plan, decisions }) };
}

test('what a delay frees is not asked for then and asked for later, and it counts a loaded quarter per FTE and quarter', () => {
  const found = deferral(modelOf(), 'Use case 2', 3);
  expect(found).toMatchObject({ slip: 3, quarter: 1 });
  // 2 FTE in Q2 to Q4 of 2027, and as much in Q2 to Q4 of 2028: the quarter between is in both lives.
  const rounded = (values: readonly number[]) => values.map((fte) => Math.round(fte * 1e9) / 1e9);
  expect(found?.frees.map(({ profile, gives, takes }) => [profile, rounded(gives), rounded(takes)])).toEqual([
    ['dataEngineer', [0, 2, 2, 2, 0, 0, 0, 0], [0, 0, 0, 0, 0, 2, 2, 2]],
  ]);
  // 60,000 with 25 % on-costs are 18,750 a quarter, for 2 FTE and 3 quarters.
  expect(found?.price).toBeCloseTo(2 * 3 * 18_750, 6);
  expect(deferral(modelOf({ priority: 'must' }), 'Use case 2', 1)?.price).toBeCloseTo(2 * 2 * 18_750, 6);
});

test.each([
  ['has no start', { start: null }],
  ['has begun', { start: serialOf(2026, 12, 1) }],
  ['is stopped', { status: 'stopped' }],
  ['begins after the plan', { start: serialOf(2029, 1, 1) }],
] as const)('a use case that %s is not put off', (_, stated) => {
  expect(deferral(modelOf(stated), 'Use case 2', 1)).toBeNull();
});

test('the second use case waits for the first: nothing stays open, and nothing is paid', async () => {
  const model = modelOf();
  const { plan, rows } = await planOf(model);
  const told = rows.map(({ action, useCase: name, quarter, quarters, closes, opens, cost, id }) => [
    ...[action, name, quarter, quarters, closes.toFixed(6), opens.toFixed(6), cost.inPlan],
    id.replace(/\|\d{4}-Q\d$/u, ''),
  ]);
  expect(told).toEqual([
    ['defer', 'Use case 2', 1, 3, '6.000000', '0.000000', 0, 'defer|productOwner|Use case 2|3q'],
  ]);
  expect(plan.outcome).toMatchObject({ open: 0, cost: 0 });
  expect(plan.status).toBe('optimal');
});

test.each([
  // As much as a loaded quarter, twice that for what must be: an open quarter is worth twice that again.
  ['it may slip by two quarters only, so one stays open', { maySlip: 2 }, 2],
  ['it may not slip', { maySlip: null }, null],
  ['it may slip less than a quarter', { maySlip: 0.5 }, null],
] as const)('%s', async (_, stated, quarters) => {
  const { rows } = await planOf(modelOf(stated));
  const deferred = rows.filter(({ action }) => action === 'defer');
  expect(deferred.map((row) => row.quarters)).toEqual(quarters === null ? [] : [quarters]);
});

test('a plan that covers all puts nothing off', async () => {
  const { rows } = await planOf(modelOf({}, 'cover'));
  expect(rows.filter(({ action }) => action === 'defer')).toEqual([]);
});

test('a decision on a delay holds: approved it stands, rejected no other delay of the use case is proposed', async () => {
  const model = modelOf();
  const { rows } = await planOf(model);
  const decided = (status: HiringDecision['status']): readonly HiringDecision[] =>
    rows
      .filter(({ action }) => action === 'defer')
      .map((row) => ({ ...row, status, changed: false, noted: false, stage: 'none', positions: [] }));
  const approved = await planOf(model, decided('approved'));
  expect(approved.plan.lines).toEqual([]);
  expect(approved.plan.outcome.open).toBeCloseTo(0, 9);
  expect(approved.rows).toMatchObject([{ action: 'defer', status: 'approved', origin: 'planned' }]);
  const rejected = await planOf(model, decided('rejected'));
  expect(rejected.plan.outcome.open).toBeCloseTo(6, 9);
  expect(rejected.rows.map(({ action, status }) => [action, status])).toEqual([
    ['defer', 'rejected'],
    ['open', 'proposed'],
  ]);
  // A line that does not count frees nothing.
  const effect = planEffect(staffingCells(model), rejected.rows);
  const [place = ''] = rows.map((row) => row.place);
  expect(effect({ profile: 'dataEngineer', place }).map(({ added }) => added)).toEqual(
    model.quarters.map(() => 0),
  );
});
