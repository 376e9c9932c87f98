import { solveStaffing } from '../../src/host/solver/solveStaffing';
import { planWorkbook } from '../../src/run/planWorkbook';
import { unwatchedRun } from '../../src/run/runWatch';
import { overviewEn } from '../../src/sheet/overview/overviewEn';
import type { FormulaCell, SheetPlan } from '../../src/sheet/plan';
import { rosterWithUseCases, threeMembers, twoUseCases } from '../sample/rosters';

const watch = { report: () => undefined, cancelled: () => false };

/** Plans by the seconds they had: the tests of this file read the same. */
const plans = new Map<number, Promise<SheetPlan>>();

/** The Summary sheet of the worked example, planned with a solver or quickly. */
function summary(seconds: number): Promise<SheetPlan> {
  const known = plans.get(seconds) ?? planned(seconds);
  plans.set(seconds, known);
  return known;
}

async function planned(seconds: number): Promise<SheetPlan> {
  const { report } = await planWorkbook(
    {
      workbook: await rosterWithUseCases(threeMembers, twoUseCases),
      ...{
        choice: null,
        sheets: null,
        language: 'en',
        now: 46348.5,
        version: '0.1.0',
        seconds,
        write: false,
      },
      solver: async (problem, timeLimitSeconds) => solveStaffing(problem, { timeLimitSeconds, watch }),
    },
    unwatchedRun,
  );
  const plan = report?.sheets.find(({ name }) => name === 'Summary');
  if (plan === undefined) throw new Error('there is no Summary');
  return plan;
}

const rows = (plan: SheetPlan, block: string) => plan.blocks.find(({ name }) => name === block)?.rows ?? [];
const values = (plan: SheetPlan, block: string) =>
  rows(plan, block).map(([cell]) => (typeof cell === 'object' && cell !== null ? cell.value : cell));

test('from doing nothing to covering all: less open for more money, each step at its price, one of them chosen', async () => {
  const plan = await summary(600);
  const names = values(plan, 'frontier_labels');
  expect(names[0]).toBe('Do nothing');
  expect(names.filter((name) => String(name).includes('chosen'))).toHaveLength(1);
  const [open, cost, step] = ['open', 'cost', 'step'].map((figure) =>
    values(plan, `frontier_${figure}`).map(Number),
  );
  if (open === undefined || cost === undefined || step === undefined) throw new Error('no frontier');
  expect(open.length).toBeGreaterThanOrEqual(3);
  open.slice(1).forEach((left, at) => {
    expect(left).toBeLessThan(open[at] ?? 0);
    expect(step[at + 1]).toBeCloseTo(((cost[at + 1] ?? 0) - (cost[at] ?? 0)) / ((open[at] ?? 0) - left), 6);
  });
  expect(plan.charts.map(({ name }) => name)).toEqual([
    'MLTP_SummaryQuarters',
    'MLTP_SummaryProfiles',
    'MLTP_Frontier',
    'MLTP_SummaryGap',
  ]);
  // What is signed now and what later is all that the plan costs.
  const [now = 0, later = 0] = values(plan, 'tranches_cost').map(Number);
  expect(now + later).toBeCloseTo(Number(values(plan, 'glance_cost_after')[0]), 6);
  // By fiscal year they are the same money.
  const years = rows(plan, 'tranches_years').map((row) =>
    row.reduce<number>((sum, cell) => sum + Number((cell as FormulaCell).value), 0),
  );
  expect(years[0]).toBeCloseTo(now, 6);
  expect(years[1]).toBeCloseTo(later, 6);
  expect((rows(plan, 'tranches_cost')[0]?.[0] as FormulaCell).formula).toContain('SUMIFS(');
});

test('at a glance: heads walk from the first to the last, and nothing is staffed better without the plan', async () => {
  const plan = await summary(600);
  const of = (block: string) => Number(values(plan, block)[0]);
  const walk = (rows(plan, 'walk_body')[0] ?? []).map((cell) => Number((cell as FormulaCell).value));
  const [first = 0, joiners = 0, leavers = 0, hires = 0, last = 0] = walk;
  expect([first, last]).toEqual([of('glance_people_before'), of('glance_people_after')]);
  expect(first + joiners - leavers + hires).toBe(last);
  expect(of('glance_staffed_after')).toBeGreaterThanOrEqual(of('glance_staffed_before'));
  const missing = values(plan, 'profiles_missing').map(Number);
  expect(missing.reduce((sum, fte) => sum + fte, 0)).toBeCloseTo(of('glance_missing_before'), 9);
  expect(values(plan, 'quarters_missing').reduce<number>((sum, fte) => sum + Number(fte), 0)).toBeCloseTo(
    of('glance_missing_before'),
    9,
  );
  expect(plan.onePage).toBe(true);
});

test('without a solver the sheet says what the other plans need', async () => {
  const plan = await summary(0);
  expect(values(plan, 'frontier_none')).toEqual([overviewEn.frontier.none]);
  expect(plan.charts.map(({ name }) => name)).toEqual([
    'MLTP_SummaryQuarters',
    'MLTP_SummaryProfiles',
    'MLTP_SummaryGap',
  ]);
  expect(rows(plan, 'tranches_cost')).toEqual([]);
});

test('what stands out is said by rules, each sentence from numbers beside the page', async () => {
  const plan = await summary(600);
  const numbers = (id: string) => Number(values(plan, `finding_${id}`)[0]);
  const said = values(plan, 'findings_body').map(String);
  expect(said).toHaveLength(7);
  for (const sentence of said) expect(sentence).toMatch(/^\S.*\.$/);
  // What lines close by themselves comes close to what all of them close together.
  const [closed = 0] = values(plan, 'plan_closed').map(Number);
  const byLines = numbers('own') + numbers('hired') + numbers('contracted');
  expect(Math.abs(byLines - closed)).toBeLessThan(0.02 * closed);
  expect(said[0]).toContain(String(values(plan, 'finding_profile')[0]));
  expect(said[1]).toMatch(numbers('end') < 0.9 * numbers('peak') ? /^The peak passes/ : /^The need lasts/);
  expect(said[5]).toMatch(numbers('worth') >= numbers('cost') ? /^Yes/ : /^No/);
  expect(said[6]).toMatch(/^Not known: no budget is set/);
});

test('the largest gap closes by quarter: who is employed, trained, hired and contracted come to what the plan has', async () => {
  const plan = await summary(600);
  const body = rows(plan, 'gap_body').map((row) => row.map((cell) => Number((cell as FormulaCell).value)));
  expect(body).toHaveLength(8);
  for (const [need = 0, ...parts] of body) {
    expect(need).toBeGreaterThanOrEqual(0);
    for (const part of parts) expect(part).toBeGreaterThanOrEqual(-1e-9);
  }
  const [last = []] = body.slice(-1);
  expect(last.slice(1).reduce((sum, part) => sum + part, 0)).toBeGreaterThan(body[0]?.[1] ?? 0);
});
