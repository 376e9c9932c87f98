import { solveStaffing } from '../../../src/host/solver/solveStaffing';
import { byProfile } from '../../../src/domain/capacity/profileFte';
import type { StaffingProblem } from '../../../src/domain/plan/problem/staffingProblem';
import type { HiringDecision } from '../../../src/domain/plan/line/hiringDecision';
import { staffingProblemOf } from '../../../src/domain/plan/problem/staffingProblemOf';
import { hiringRows } from '../../../src/domain/plan/rows/hiringRows';
import { planningModel } from '../../../src/domain/planningModel';
import { assumptions } from '../../sample/assumptions';
import { bands, only } from '../../sample/hiringLines';
import { planningInput } from '../../sample/planningInput';
import { useCase } from '../../sample/useCase';
import { company } from '../../domain/plan/staffing/company';
import { emptyProblem } from '../../domain/plan/staffing/emptyProblem';
import { smallProblem } from '../../domain/plan/staffing/smallProblem';

const unwatched = { report: () => undefined, cancelled: () => false };
const large = company(5);

describe('solveStaffing', () => {
  test('answers an empty problem with an empty plan', async () => {
    const plan = await solveStaffing(emptyProblem, { timeLimitSeconds: 600, watch: unwatched });
    expect(plan).toMatchObject({
      status: 'optimal',
      lines: [],
      openCells: [],
      outcome: { open: 0, cost: 0 },
    });
  });

  test('answers a problem without any action with the gaps it leaves open', async () => {
    const problem = {
      ...smallProblem(7, 1000),
      hires: [],
      contracts: [],
      moves: [],
      shifts: [],
      settled: [],
    };
    const plan = await solveStaffing(problem, { timeLimitSeconds: 600, watch: unwatched });
    expect(plan.status).toBe('optimal');
    expect(plan.lines).toEqual([]);
    let missing = 0;
    for (const fte of problem.missing.flat(2)) missing += Math.max(0, fte);
    expect(plan.outcome.open).toBeCloseTo(missing, 9);
    expect(missing).toBeGreaterThan(0);
  });

  test('a member moves when there is work, not as early as may be', async () => {
    const spare = Array.from({ length: 8 }, () => -1);
    const problem: StaffingProblem = {
      ...emptyProblem,
      profiles: ['dataEngineer'],
      places: [
        { id: 'Alpha', central: false },
        { id: 'Beta', central: false },
      ],
      quarters: spare.map((_, at) => ({ id: `Q${at + 1}`, fiscalYear: 0 })),
      // Nothing is asked of Beta before the fourth quarter, then one FTE.
      missing: [[spare, [0, 0, 0, 1, 1, 1, 1, 1]]],
      prices: { dataEngineer: 30_000 },
      groups: [{ profile: 'dataEngineer', place: 'Alpha', level: 'mid', heads: 1, fte: 1, free: 1 }],
      moves: [{ action: 'redeploy', group: 0, profile: 'dataEngineer', place: 'Beta', months: 0 }],
    };
    const { lines } = await solveStaffing(problem, { timeLimitSeconds: 600, watch: unwatched });
    expect(lines.map(({ action, place, quarter }) => [action, place, quarter])).toEqual([
      ['redeploy', 'Beta', 3],
    ]);
  });

  test('answers numbers that are none and options for nobody with a plan', async () => {
    const problem = smallProblem(12, 1000);
    const plan = await solveStaffing(
      {
        ...problem,
        missing: [[[Number.NaN, Number.POSITIVE_INFINITY]]],
        contracts: [
          {
            profile: 'dataSteward',
            place: 'Nowhere',
            level: 'mid',
            fte: 1,
            band: Number.NaN,
            maxFte: null,
            earliest: 0,
          },
        ],
        excluded: ['hire'],
      },
      { timeLimitSeconds: 600, watch: unwatched },
    );
    expect(plan.lines.every(({ place }) => place !== 'Nowhere')).toBe(true);
    expect(Number.isFinite(plan.outcome.open) && Number.isFinite(plan.outcome.cost)).toBe(true);
  });

  test('gives the same plan for the same problem', async () => {
    for (const seed of [3, 8, 21]) {
      const problem = smallProblem(seed, 20000);
      const first = await solveStaffing(problem, { timeLimitSeconds: 600, watch: unwatched });
      const second = await solveStaffing(problem, { timeLimitSeconds: 600, watch: unwatched });
      expect(second.lines).toEqual(first.lines);
    }
  });

  test('ends when the watch says cancelled, with what it has', async () => {
    const seen: string[] = [];
    const watch = { report: () => undefined, cancelled: () => seen.push('asked') > 0 };
    const plan = await solveStaffing(large, { timeLimitSeconds: 600, watch });
    expect(plan.status).toBe('bound');
    expect(seen.length).toBeGreaterThan(0);
  });
});

test('five units that miss 0.2 Data Engineers each hire one, who lends a share to each', async () => {
  const model = planningModel(
    planningInput({
      minimumHeads: byProfile(() => 0),
      bands,
      weights: only('dataEngineer'),
      useCases: ['A', 'B', 'C', 'D', 'E'].map((unit, at) => useCase(at + 1, { unit, fte: 0.2 })),
      assumptions: assumptions({ objective: 'balanced', rampMonths: 0, shiftPrice: 2000, trainingTime: 0.4 }),
    }),
  );
  const problem = staffingProblemOf(model, []);
  const plan = await solveStaffing(problem, { timeLimitSeconds: 600, watch: unwatched });
  const lines = hiringRows({ model, plan, decisions: [] }).map(
    ({ action, place, quarter, heads, fte, closes, opens, conditions }) =>
      [
        action,
        place,
        quarter,
        heads,
        fte.toFixed(1),
        closes.toFixed(1),
        opens.toFixed(1),
        ...conditions,
      ].join(' '),
  );
  // A head can start after three months. From then on it gives 0.2 FTE to each unit for seven quarters: 7 FTE-quarters, of
  // which the four others have 1.4 each. Only the first quarter stays open, 0.2 FTE in each unit.
  expect(lines).toEqual([
    'shift B 1 0 0.2 1.4 1.4 lent',
    'shift C 1 0 0.2 1.4 1.4 lent',
    'shift D 1 0 0.2 1.4 1.4 lent',
    'shift E 1 0 0.2 1.4 1.4 lent',
    'hire A 1 1 1.0 7.0 0.0',
    ...['A', 'B', 'C', 'D', 'E'].map((unit) => `open ${unit} 0 0 0.2 0.2 0.0`),
  ]);
  // 60,000 a year with 25 % on-costs for 21 months, recruiting of 20 %, onboarding 5,000, four shifts of 2,000.
  expect(plan.outcome.cost).toBeCloseTo((75_000 * 21) / 12 + 12_000 + 5000 + 4 * 2000, 6);
  expect(plan.outcome.open).toBeCloseTo(1, 9);
  // Approved, all stands as it is: nothing comes beside it.
  const decisions = hiringRows({ model, plan, decisions: [] })
    .filter(({ action }) => action !== 'open')
    .map((row): HiringDecision => ({
      ...{ ...row, status: 'approved', changed: false, noted: false, stage: 'none', positions: [] },
    }));
  const again = await solveStaffing(staffingProblemOf(model, decisions), {
    timeLimitSeconds: 600,
    watch: unwatched,
  });
  expect(again.lines).toEqual([]);
  expect(again.outcome.open).toBeCloseTo(1, 9);
  const kept = hiringRows({ model, plan: again, decisions });
  expect(kept.every(({ origin }) => origin === 'planned')).toBe(true);
  // Without the hire approved, it is found again beside the shares that are.
  const shares = decisions.filter(({ action }) => action === 'shift');
  const found = await solveStaffing(staffingProblemOf(model, shares), {
    timeLimitSeconds: 600,
    watch: unwatched,
  });
  expect(found.lines.map(({ action, place, heads }) => [action, place, heads])).toEqual([['hire', 'A', 1]]);
  // Beside it nothing is hired where heads may not lend: 0.2 FTE are no head.
  const alone = await solveStaffing({ ...problem, shifts: [] }, { timeLimitSeconds: 600, watch: unwatched });
  expect(alone.lines).toEqual([]);
});
