import { HostFailure, unwatched, type Workbook } from '../../src/host/port';
import { greedyStaffing } from '../../src/domain/plan/staffing/greedyStaffing';
import { planWorkbook, type PlanTask } from '../../src/run/planWorkbook';
import { unwatchedRun, type RunProgress } from '../../src/run/runWatch';
import type { Solver } from '../../src/run/solvePlans';
import { prepare } from '../../src/sheet/prepare';
import type { Snapshot } from '../../src/sheet/snapshot';
import { rosterWithUseCases, threeMembers, twoUseCases } from '../sample/rosters';
import { snapshotOf } from '../sample/workbook';

const greedy: Solver = (problem) => Promise.resolve(greedyStaffing(problem));

function taskOn(workbook: Workbook, more: Partial<PlanTask> = {}): PlanTask {
  const settings = { choice: null, sheets: null, language: 'en', now: 46348.5, version: '0.1.0' } as const;
  return { workbook, ...settings, solver: greedy, seconds: 1, write: true, ...more };
}

const sample = () => rosterWithUseCases(threeMembers, twoUseCases);

/** The snapshot with a count of how often a cell of its roster is looked at. */
function counting(snapshot: Snapshot): { readonly snapshot: Snapshot; readonly count: () => number } {
  let count = 0;
  const sheets = snapshot.sheets.map((sheet) => {
    const values = sheet.values.map((row) => {
      const counted = [...row];
      row.forEach((value, column) => {
        Object.defineProperty(counted, column, {
          get: () => {
            count += 1;
            return value;
          },
        });
      });
      return counted;
    });
    return { ...sheet, values };
  });
  return { snapshot: { ...snapshot, sheets }, count: () => count };
}

test('a run with a solver and scenarios reads the workbook once and looks at its roster as often as one prepare', async () => {
  const workbook = await sample();
  const alone = counting(await snapshotOf(workbook));
  const { run } = prepare({ ...taskOn(workbook), snapshot: alone.snapshot });
  expect(run?.scenarios).toHaveLength(2);
  expect(alone.count()).toBeGreaterThan(threeMembers.flat().length);

  const whole = counting(await snapshotOf(workbook));
  let reads = 0;
  let solved = 0;
  const solver: Solver = (...asked) => {
    solved += 1;
    return greedy(...asked);
  };
  const counted: Workbook = Object.assign(Object.create(workbook) as Workbook, {
    read: () => {
      reads += 1;
      return Promise.resolve(whole.snapshot);
    },
  });
  const { report } = await planWorkbook(taskOn(counted, { solver }), unwatchedRun);
  expect(report?.workbook.scenarios.outcomes).toHaveLength(2);
  // The base, two scenarios, four other plans of the frontier and five views.
  expect([reads, solved, whole.count()]).toEqual([1, 1 + 2 + 4 + 5, alone.count()]);
});

test('a run tells its steps in order, and how far each is', async () => {
  const told: RunProgress[] = [];
  const watch = { tell: (progress: RunProgress) => told.push(progress), cancelled: () => false };
  const solver: Solver = (problem, seconds, { report }) => {
    report({ done: 1, total: 2, sheet: 'Hiring Plan' });
    return greedy(problem, seconds, unwatched);
  };
  const { report, written } = await planWorkbook(taskOn(await sample(), { solver }), watch);
  const steps = told.map(({ step }) => step).filter((step, index, all) => step !== all[index - 1]);
  expect(steps).toEqual(['read', 'prepare', 'solve', 'report', 'write']);
  // Of 1.9 of the time for the base, three tenths go to the two scenarios together, as to the four other plans and of the five views.
  const solving = told.flatMap(({ step, share }) => (step === 'solve' && share !== null ? [share] : []));
  expect(solving.map((share) => Math.round(share * 1000))).toEqual([
    ...[263, 566, 645],
    ...[704, 743, 783, 822],
    ...[858, 889, 921, 953, 984],
  ]);
  for (const { share } of told) if (share !== null) expect(share).toBeLessThanOrEqual(1);
  expect(written).toEqual(report?.sheets.map(({ name }) => name));
});

test.each(['prepare', 'solve', 'report', 'write'] as const)(
  'a run cancelled before the step %s writes nothing',
  async (last) => {
    const workbook = await sample();
    const before = await workbook.save();
    const told: string[] = [];
    const watch = {
      tell: ({ step }: RunProgress) => told.push(step),
      cancelled: () => told.at(-1) === last,
    };
    await expect(planWorkbook(taskOn(workbook), watch)).rejects.toMatchObject({ kind: 'cancelled' });
    expect(told.at(-1)).toBe(last);
    expect(await workbook.save()).toEqual(before);
  },
);

test('a solver that is cancelled ends the run, one that fails at a scenario leaves all scenarios to the quick plan', async () => {
  const stopped: Solver = () => Promise.reject(new HostFailure('cancelled', 'test'));
  await expect(planWorkbook(taskOn(await sample(), { solver: stopped }), unwatchedRun)).rejects.toThrow(
    HostFailure,
  );
  let asked = 0;
  const failing: Solver = (problem) => {
    asked += 1;
    const plan = greedyStaffing(problem);
    return Promise.resolve(asked === 3 ? null : { ...plan, status: 'optimal' });
  };
  const { report } = await planWorkbook(taskOn(await sample(), { solver: failing }), unwatchedRun);
  // The second scenario has no answer; the other questions are asked all the same.
  expect(asked).toBe(12);
  expect(report?.workbook.plan.status).toBe('optimal');
  const { base, outcomes } = report?.workbook.scenarios ?? {};
  expect([base, ...(outcomes ?? [])].map((outcome) => outcome?.status)).toEqual(['bound', 'bound', 'bound']);
});

test('a roster with an error is not planned, whatever is asked', async () => {
  const workbook = await sample();
  const choice = { sheet: 'Missing', columns: {} };
  const { report, problems, written } = await planWorkbook(taskOn(workbook, { choice }), unwatchedRun);
  expect([report, written]).toEqual([null, []]);
  expect(problems.map(({ code }) => code)).toEqual(['sheetMissing']);
});
