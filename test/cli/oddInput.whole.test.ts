import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { planFile } from '../../src/cli/planFile';
import { CommandFailure } from '../../src/cli/command';
import type { CellValue, Grid } from '../../src/domain/grid';
import { serialOf } from '../../src/domain/calendar/serialDate';
import type { PlanSummary } from '../../src/sheet/summary';
import { rosterWithUseCases, threeMembers, twoUseCases } from '../sample/rosters';
import { salaryRoster } from '../sample/salaryRoster';
import { useCase } from '../sample/useCase';
import { ticking } from '../sample/clock';
import { planned, records, typed, workbookOf } from '../sample/workbook';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'planner-odd-'));
});
afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

async function file(name: string, content: string | Uint8Array): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
}

/** Plans a file as the command line does, with a time limit that a long search reaches. */
async function summaryOf(path: string): Promise<PlanSummary> {
  const clock = ticking(20);
  const {
    report: { summary },
  } = await planFile({ path, out: null, language: 'en', seconds: 600, clock });
  return summary;
}

type Typing = readonly [table: string, key: string, header: string, value: string | number];

/** The worked example as an earlier run left it, with these cells typed over. */
async function edited(name: string, ...typings: readonly Typing[]): Promise<string> {
  const { workbook } = await planned(await rosterWithUseCases(threeMembers, twoUseCases));
  for (const [table, key, header, value] of typings) await typed(workbook, [table, key, header], value);
  return file(name, await workbook.save());
}

const assume = (key: string, value: string | number): Typing => ['MLTP_Assumptions', key, 'Value', value];

const acting = ({ hiring }: PlanSummary) => hiring.filter(({ action }) => action !== 'open');
const gaps = ({ hiring }: PlanSummary) => hiring.filter(({ action }) => action === 'open');

/** Whatever is asked, a plan says in numbers what it closes and what stays open. */
function expectWhole(summary: PlanSummary): void {
  const open = gaps(summary).reduce((sum, { closes }) => sum + closes, 0);
  expect(summary.plan.openFteQuarters).toBeCloseTo(open, 6);
  for (const { reason, heads, boundBy } of summary.hiring) {
    expect(reason).not.toBe('');
    expect(Number.isInteger(heads)).toBe(true);
    expect(boundBy).toBeDefined();
  }
  for (const gap of gaps(summary)) expect(gap.boundBy.length).toBeGreaterThan(0);
}

test.each([0, 1])(
  'an empty budget is no limit; one of %s pays for nothing, and everything stays open',
  async (budget) => {
    const free = await summaryOf(await edited('free.xlsx', assume('MLTP_BudgetYear1', '')));
    expect(acting(free).some(({ inPlan }) => inPlan > 0)).toBe(true);
    expect(free.years.map((year) => year.budget)).toEqual(free.years.map(() => null));
    const years = [1, 2, 3].map((year) => assume(`MLTP_BudgetYear${year}`, budget));
    const poor = await summaryOf(await edited('poor.xlsx', ...years));
    expectWhole(poor);
    expect(acting(poor).filter(({ inPlan }) => inPlan > 0)).toEqual([]);
    expect(gaps(poor).length).toBeGreaterThan(0);
    expect(gaps(poor).some(({ boundBy }) => boundBy.includes('budget'))).toBe(true);
  },
);

test('hires per quarter: 0 is no limit, 1 is kept, minimum heads above it or not', async () => {
  const free = await summaryOf(await edited('unlimited.xlsx', assume('MLTP_HiresPerQuarter', 0)));
  expect(acting(free).length).toBeGreaterThan(1);
  const tight = await summaryOf(
    await edited('tight.xlsx', assume('MLTP_HiresPerQuarter', 1), [
      'MLTP_Profiles',
      'Data Engineer',
      'Minimum heads',
      50,
    ]),
  );
  expectWhole(tight);
  const byQuarter = new Map<string, number>();
  for (const { action, quarter, heads } of acting(tight))
    if (action === 'hire') byQuarter.set(quarter, (byQuarter.get(quarter) ?? 0) + heads);
  expect(byQuarter.size).toBeGreaterThan(1);
  expect(Math.max(...byQuarter.values())).toBe(1);
});

test('nobody can be hired before the plan ends', async () => {
  const late = await summaryOf(await edited('late.xlsx', assume('MLTP_MonthsToHire', 24)));
  expectWhole(late);
  expect(acting(late).filter(({ action }) => action === 'hire')).toEqual([]);
  expect(gaps(late).every(({ boundBy }) => boundBy.length > 0)).toBe(true);
});

test('approved lines above the budget stay, nothing is proposed beside them, and a note says so', async () => {
  const { workbook } = await planned(await rosterWithUseCases(threeMembers, twoUseCases));
  for (const row of await records(workbook, 'MLTP_Hiring'))
    if (row['Action'] === 'Hire')
      await typed(workbook, ['MLTP_Hiring', String(row['Line']), 'Status'], 'Approved');
  for (const year of [1, 2, 3])
    await typed(workbook, ['MLTP_Assumptions', `MLTP_BudgetYear${year}`, 'Value'], 10_000);
  const summary = await summaryOf(await file('approved.xlsx', await workbook.save()));
  expectWhole(summary);
  expect(
    new Set(
      acting(summary)
        .filter(({ inPlan }) => inPlan > 0)
        .map(({ status }) => status),
    ),
  ).toEqual(new Set(['approved']));
  const warnings = summary.plan.notes.filter(({ severity }) => severity === 'warning');
  expect(warnings).toHaveLength(2);
  expect(warnings[0]?.message).toMatch(
    /^The lines cost [\d,]+ EUR in fiscal year 2027, more than its budget of 10,000 EUR/,
  );
});

test('no use case at all, not even an assumed one: nothing but the heads that are asked for', async () => {
  const path = await edited(
    'idle.xlsx',
    assume('MLTP_RunningUseCases', 0),
    ['MLTP_UseCases', 'Use case 1', 'Status', 'Stopped'],
    ['MLTP_UseCases', 'Use case 2', 'Status', 'Stopped'],
    ['MLTP_Profiles', 'AI Management', 'Minimum heads', 0],
  );
  const idle = await summaryOf(path);
  expect(idle.hiring).toEqual([]);
  expect(idle.plan).toMatchObject({ status: 'optimal', openFteQuarters: 0, cost: 0, gap: 0, notes: [] });
});

test('all members leave in the first quarter: everything they did is missing from then on', async () => {
  const leaving: Grid = threeMembers.map((row, at): readonly CellValue[] => [
    ...row,
    at === 0 ? 'End Date' : serialOf(2027, 2, 1),
  ]);
  const { workbook } = await planned(await rosterWithUseCases(leaving, twoUseCases));
  const summary = await summaryOf(await file('leaving.xlsx', await workbook.save()));
  expectWhole(summary);
  expect(acting(summary).some(({ profile }) => profile === 'Data Engineer')).toBe(true);
});

test('members and use cases that end before they start', async () => {
  const roster: Grid = [
    ['Name', 'Job Title', 'Start Date', 'End Date'],
    ['Ada', 'Data Engineer', serialOf(2028, 1, 1), serialOf(2026, 12, 1)],
    ['Ben', 'Data Scientist', serialOf(2020, 1, 1), null],
  ];
  const backwards = useCase(1, { start: serialOf(2028, 1, 1), end: serialOf(2027, 1, 1) });
  const { workbook } = await planned(await rosterWithUseCases(roster, [backwards]));
  expectWhole(await summaryOf(await file('backwards.xlsx', await workbook.save())));
});

test.each([
  ['only headings', 'Name,Job Title\n'],
  ['nothing', ''],
])('%s: one sentence', async (_, content) => {
  await expect(summaryOf(await file('none.csv', content))).rejects.toMatchObject({
    message: expect.stringMatching(/^[^\n]+\.$/) as string,
  });
});

test('nobody in the framework: a plan that hires', async () => {
  const summary = await summaryOf(await file('gardeners.csv', 'Name,Job Title\nAda,Gardener\nBen,Cook\n'));
  expectWhole(summary);
  expect(summary.mapping.none).toBe(2);
});

test('a hundred units with a few members each', async () => {
  const titles = ['Data Engineer', 'Data Scientist', 'ML Engineer', 'Data Analyst'];
  const rows = Array.from({ length: 400 }, (_, at) => [
    `E${at}`,
    `Member ${at}`,
    titles[at % titles.length] ?? '',
    `Unit ${Math.floor(at / 4)}`,
    1,
  ]);
  const useCases = Array.from({ length: 100 }, (_, at) => useCase(at, { unit: `Unit ${at}`, size: 'M' }));
  const workbook = await rosterWithUseCases(
    [['Employee ID', 'Name', 'Job Title', 'Business Unit', 'FTE'], ...rows],
    useCases,
  );
  const summary = await summaryOf(await file('units.xlsx', await workbook.save()));
  expectWhole(summary);
  expect(new Set(summary.hiring.map(({ place }) => place)).size).toBeGreaterThan(50);
});

test('5,000 rows', async () => {
  const summary = await summaryOf(await file('large.csv', salaryRoster(5000, 20261122)));
  expect(summary.members).toBe(5000);
  expectWhole(summary);
});

test('a workbook whose only sheet is empty', async () => {
  const path = await file('blank.xlsx', await workbookOf({ Roster: [[null]] }).save());
  await expect(summaryOf(path)).rejects.toThrow(CommandFailure);
});
