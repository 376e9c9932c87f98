import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { phases } from '../../src/framework/phases';
import { profileNames } from '../../src/framework/profileNames';
import type { MapOutput } from '../../src/cli/mapOutput';
import { readBook } from '../../src/host/file/readBook';
import type { PlanSummary } from '../../src/sheet/summary';
import { sampleRoster } from '../sample/sampleRoster';
import { planned } from '../sample/workbook';

type Mapped = MapOutput;

interface Ended {
  readonly code: number;
  readonly out: string;
  readonly said: string;
}

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'planner-commands-'));
});
afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

/** Runs a command of the planner as its user does. */
async function command(name: string, ...words: readonly string[]): Promise<Ended> {
  return new Promise((resolve) => {
    const argv = ['--import', 'tsx', join('src', 'cli', `${name}.ts`), ...words];
    const child = execFile(process.execPath, argv, { maxBuffer: 2 ** 26 }, (_, out, said) => {
      resolve({ code: child.exitCode ?? -1, out, said });
    });
  });
}

const lines = [
  'Employee ID,Name,Job Title,Business Unit,FTE,Hire Date,Annual Salary (EUR),Skills',
  'E1,Ada,Senior Data Engineer,Retail,1,2020-03-01,90000,"Python; SQL"',
  'E2,"Smith, ""Ben""",=Data Scientist,Retail,0.5,2021-04-01,80000,',
  'E3,Cem,🤖,Logistics,1,2022-05-01,50000,',
  'E4,Dee,Data Scientist (m/f/d) – Berlin,Retail,1,2023-06-01,70000,Statistics',
  `E5,Eve,${'Very '.repeat(80)}Long Title,Logistics,1,2024-07-01,60000,`,
  'E6,Fay,Gardener,Logistics,1,2024-07-01,30000,',
];
const roster = `${lines.join('\r\n')}\r\n`;

async function file(name: string, content: string): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
}

test('map --json: columns, one member a row in their order, problems', async () => {
  const { code, out, said } = await command('map', await file('map.csv', roster), '--json');
  expect([code, said]).toEqual([0, '']);
  const { columns, members, problems } = JSON.parse(out) as Mapped;
  expect(columns).toEqual({
    id: 'Employee ID',
    name: 'Name',
    title: 'Job Title',
    unit: 'Business Unit',
    fte: 'FTE',
    start: 'Hire Date',
    annualCost: 'Annual Salary (EUR)',
    skills: 'Skills',
  });
  expect(members.map(({ row, id }) => [row, id])).toEqual([
    [2, 'E1'],
    [3, 'E2'],
    [4, 'E3'],
    [5, 'E4'],
    [6, 'E5'],
    [7, 'E6'],
  ]);
  const [first] = members;
  expect(first?.evidence).toContain('Senior Data Engineer');
  expect(first?.confidence).toBeGreaterThan(0.5);
  expect({ ...first, evidence: '', confidence: 1 }).toEqual({
    row: 2,
    id: 'E1',
    name: 'Ada',
    title: 'Senior Data Engineer',
    unit: 'Retail',
    location: '',
    fte: 1,
    start: '2020-03-01',
    end: null,
    annualCost: 90000,
    currency: 'EUR',
    skills: [
      { skill: 'Python', rating: null },
      { skill: 'SQL', rating: null },
    ],
    profile: 'Data Engineer',
    profiles: [{ profile: 'Data Engineer', share: 1 }],
    level: 'Senior',
    status: 'auto',
    confidence: 1,
    evidence: '',
  });
  expect(members[1]).toMatchObject({ name: 'Smith, "Ben"', title: '=Data Scientist', fte: 0.5 });
  expect(members[3]).toMatchObject({ profile: 'Data Scientist' });
  expect(members[5]).toMatchObject({ profile: null, profiles: [], status: 'none' });
  for (const problem of problems) {
    expect(Object.keys(problem).sort()).toEqual(['cell', 'cells', 'count', 'message', 'severity']);
    expect(problem.cell).toMatch(/^(map![A-Z]+\d+)?$/);
  }
});

test('map: a column of titles and nothing else', async () => {
  const path = await file('titles.csv', 'Job Title\nData Engineer\nGardener\nData Engineer\n');
  const { code, out } = await command('map', path, '--json');
  const { members } = JSON.parse(out) as Mapped;
  expect(code).toBe(0);
  expect(members.map((each) => [each.row, each.title, each.profile])).toEqual([
    [2, 'Data Engineer', 'Data Engineer'],
    [3, 'Gardener', null],
    [4, 'Data Engineer', 'Data Engineer'],
  ]);
  expect(new Set(members.map(({ id }) => id)).size).toBe(3);
});

test('--table: the second of two tables side by side, remembered in the plan', async () => {
  const path = await file(
    'two.csv',
    'Name,Job Title,,Name,Job Title\nAna Costa,Data Engineer,,Raj Patel,Data Scientist\n',
  );
  const names = async (...words: readonly string[]): Promise<readonly string[]> => {
    const { out } = await command('map', ...words, '--json');
    return (JSON.parse(out) as Mapped).members.map(({ name }) => name);
  };
  expect(await names(path)).toEqual(['Ana Costa']);
  expect(await names(path, '--table', '2')).toEqual(['Raj Patel']);
  const { code, said } = await command('map', path, '--table', 'second');
  expect([code, said]).toEqual([
    2,
    '"second" is no table: count the tables that stand side by side from 1.\n',
  ]);
  const plan = join(folder, 'two.xlsx');
  await command('plan', path, '--table', '2', '--out', plan, '--seconds', '0');
  expect(await names(plan)).toEqual(['Raj Patel']);
});

test('plan --json: coverage by profile and phase, hiring, plan; the plan is written where --out says', async () => {
  const path = await file('plan.csv', roster);
  const out = join(folder, 'new', 'deep', 'plan.xlsx');
  const { code, out: printed, said } = await command('plan', path, '--json', '--out', out, '--seconds', '2');
  expect([code, said]).toEqual([0, '']);
  const summary = JSON.parse(printed) as PlanSummary;
  expect(Object.keys(summary.coverage)).toEqual(profileNames.map(({ name }) => name));
  for (const row of Object.values(summary.coverage)) {
    expect(Object.keys(row)).toEqual(phases.map(({ name }) => name));
    for (const { capacity, demand, coverage } of Object.values(row)) {
      expect(capacity).toBeGreaterThanOrEqual(0);
      expect(coverage).toBe(demand <= 1e-9 ? null : capacity / demand);
    }
  }
  const management = summary.coverage['AI Management'];
  // One head, 3 of the 18 weights of AI Management in every phase but Model Training.
  expect(management?.['Data Ingestion']?.demand).toBeCloseTo(1 / 6, 12);
  expect(management?.['Model Training']?.coverage).toBeNull();
  expect(summary).toMatchObject({ members: 6, fte: 5.5, useCases: 0, out });
  expect(summary.hiring.length).toBeGreaterThan(0);
  expect(summary.hiring.every(({ currency, reason }) => currency === 'EUR' && reason !== '')).toBe(true);
  expect(await readFile(path, 'utf8')).toBe(roster);
  const { sheets } = readBook(new Uint8Array(await readFile(out)));
  const names = sheets.map(({ name }) => name);
  for (const name of [
    'plan',
    'Coverage',
    'Effort',
    'Hiring Plan',
    'Mapping',
    'Use Cases',
    'Assumptions',
    'Run Log',
  ])
    expect(names).toContain(name);
});

/** The sample with the plan of a run on 22 November 2026, whose first quarter stands in its assumptions. */
let sample: string;
beforeAll(async () => {
  sample = join(folder, 'sample.xlsx');
  await writeFile(sample, await (await planned(await sampleRoster())).workbook.save());
});

test('plan --json --objective --price: what the plan is chosen by, the plans beside it, and what each line rests on', async () => {
  const path = join(folder, 'priced.xlsx');
  const { code, out, said } = await command(
    'plan',
    sample,
    '--json',
    '--out',
    path,
    ...['--price', '1.4', '--seconds', '300'],
  );
  expect([code, said]).toEqual([0, '']);
  const { objective, status, gap, frontier, hiring } = JSON.parse(out) as PlanSummary;
  expect([objective, status, gap]).toEqual(['balanced', 'optimal', 0]);
  expect(frontier.length).toBeGreaterThanOrEqual(4);
  expect(frontier.filter(({ chosen }) => chosen).map(({ openPrice }) => openPrice)).toEqual([1.4]);
  frontier.slice(1).forEach((point, at) => {
    expect(point.cost).toBeGreaterThan(frontier[at]?.cost ?? Infinity);
    expect(point.open).toBeLessThan(frontier[at]?.open ?? 0);
  });
  for (const line of hiring) {
    if (line.action === 'open') continue;
    expect(line.costPerFteQuarter).toBeCloseTo(line.cost / line.fteQuarters, 6);
    expect(line.costPerFteQuarter).toBeLessThanOrEqual(line.price ?? 0);
    expect(line.alternative).toEqual(line.next);
    expect(line.tranche).toMatch(/^now|later$/);
    expect(line.decideBy).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect(line.views === null).toBe(line.action !== 'hire' && line.action !== 'train');
  }
  // The price stands in the plan from then on, and the input keeps its own.
  const again = await command('plan', path, '--json', '--seconds', '0', '--objective', 'cover');
  expect(again.code).toBe(0);
  const { sheets } = readBook(new Uint8Array(await readFile(path)));
  const assumptions = sheets.find(({ name }) => name === 'Assumptions');
  const price = [...(assumptions?.rows.values() ?? [])].find(({ cells }) =>
    cells.some((cell) => cell?.value === 'MLTP_OpenPrice'),
  );
  expect(price?.cells.map((cell) => cell?.value)).toContain(1.4);
  expect((JSON.parse(again.out) as PlanSummary).objective).toBe('cover');
});

test.each([
  [['--objective', 'best'], '"best" is no objective: use balanced or cover.'],
  [
    ['--price', 'much'],
    '"much" is no worth of an open FTE-quarter: use a number of loaded quarters from 0 to 100.',
  ],
  [
    ['--price', '-1'],
    '"-1" is no worth of an open FTE-quarter: use a number of loaded quarters from 0 to 100.',
  ],
])('plan %j ends with one sentence', async (words, sentence) => {
  const { code, said } = await command('plan', sample, ...words);
  expect([code, said.trim()]).toEqual([2, sentence]);
});

test('plan --json --quarter: quarters that add up, the headline of Coverage, coverage of the quarter asked for', async () => {
  const path = join(folder, 'quarter.xlsx');
  const words = [sample, '--json', '--out', path, '--seconds', '0', '--quarter', 'q3 2027'];
  const { code, out, said } = await command('plan', ...words);
  expect([code, said]).toEqual([0, '']);
  const { quarters, headline, coverage, coverageQuarter } = JSON.parse(out) as PlanSummary;
  expect(quarters.map(({ quarter, useCaseFte, otherWork }) => [quarter, useCaseFte, otherWork])).toEqual([
    ['2027 Q1', 52, 2],
    ['2027 Q2', 56, 2],
    ['2027 Q3', 54, 2],
    ['2027 Q4', 49, 2],
    ['2028 Q1', 49, 2],
    ['2028 Q2', 49, 2],
    ['2028 Q3', 43, 2],
    ['2028 Q4', 43, 2],
  ]);
  for (const { byEffort, savedByReuse, useCaseFte } of quarters)
    expect(byEffort + savedByReuse).toBeCloseTo(useCaseFte, 9);
  expect(coverageQuarter).toBe('2027 Q3');
  let demand = 0;
  for (const row of Object.values(coverage)) for (const cell of Object.values(row)) demand += cell.demand;
  // The use cases of the quarter, and one head of AI Management.
  expect(demand).toBeCloseTo(54 + 1, 9);
  const { sheets } = readBook(new Uint8Array(await readFile(path)));
  const finding = sheets.find(({ name }) => name === 'Coverage')?.rows.get(1)?.cells[0]?.value;
  expect(headline?.text).toBe(finding);
  expect(headline?.text).toContain(
    ` FTE of ${headline?.profile} missing in ${headline?.phase} in ${headline?.quarter} (`,
  );
});

test('plan --quarter: a quarter that the plan does not have is told before anything is saved', async () => {
  const before = await readdir(folder);
  const words = [sample, '--out', join(folder, 'none.xlsx'), '--seconds', '0', '--quarter', '2031 Q1'];
  expect(await command('plan', ...words)).toEqual({
    code: 2,
    out: '',
    said: 'The plan has no quarter "2031 Q1": use one of 2027 Q1, 2027 Q2, 2027 Q3, 2027 Q4, 2028 Q1, 2028 Q2, 2028 Q3, 2028 Q4.\n',
  });
  expect(await readdir(folder)).toEqual(before);
});

test.each([
  ['plan', 'missing.csv'],
  ['map', 'missing.csv'],
  ['plan', '--unknown'],
  ['map', '--unknown'],
  ['framework', '--unknown'],
  ['template', 'surplus.xlsx'],
])('%s %s ends with exit 2 and one sentence', async (name, word) => {
  const before = await readdir(folder);
  const { code, out, said } = await command(name, word.startsWith('--') ? word : join(folder, word));
  expect([code, out]).toEqual([2, '']);
  expect(said.trimEnd()).toMatch(/^[^\n]+$/);
  expect(said).not.toMatch(/\bat .*:\d+:\d+/);
  expect(await readdir(folder)).toEqual(before);
});
