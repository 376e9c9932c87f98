import type { Grid } from '../../src/domain/grid';
import { readBook } from '../../src/host/file/readBook';
import type { SheetPlan } from '../../src/sheet/plan';
import { rosterWithUseCases, threeMembers, twoUseCases } from '../sample/rosters';
import { seen, seenCell } from '../sample/seen';
import { headings } from '../sample/userEdits';
import { quickReport } from '../sample/quickReport';
import { planned, records, reported, snapshotOf, tableOf, typed, workbookOf } from '../sample/workbook';

/** The block that formulas read assumptions from, by name: what is stated, the default, what is in use, the note. */
function inUse(plan: SheetPlan | undefined) {
  const block = plan?.blocks.find(({ name }) => name === 'in_use');
  const { top, left, rows } = block ?? { top: 0, left: 0, rows: [] };
  return (cellName: string) => {
    const at = plan?.names.find(({ name }) => name === cellName);
    expect(at?.column).toBe(left + 3);
    return (rows[(at?.row ?? 0) - top] ?? []).slice(1).map(seenCell);
  };
}

test('formulas read assumptions through the values in use, wherever the planner moved rows and columns', async () => {
  const { workbook } = await planned(workbookOf({ Roster: threeMembers }));
  await typed(workbook, ['MLTP_Assumptions', 'MLTP_Burden', 'Value'], 0.3);
  const snapshot = await snapshotOf(workbook);
  const tables = snapshot.tables.map((table) =>
    table.name === 'MLTP_Assumptions'
      ? {
          ...table,
          headers: [...table.headers.slice(0, 2), 'Remark', ...table.headers.slice(2)],
          rows: table.rows.map((row) => [...row.slice(0, 2), 'ours', ...row.slice(2)]).reverse(),
        }
      : table,
  );
  const { sheets, problems } = quickReport({ snapshot: { ...snapshot, tables } });
  const plan = sheets.find(({ name }) => name === 'Assumptions');
  expect(problems.filter(({ code }) => code === 'assumptionOutOfRange')).toEqual([]);
  expect(inUse(plan)('MLTP_Burden')).toEqual([0.3, 0.25, 0.3, '']);
  expect(inUse(plan)('MLTP_EffortModel')).toEqual(['levels', 'levels', 'levels', '']);
  expect(new Set(plan?.names.map(({ name }) => name)).size).toBe(plan?.tables[0]?.rows.length);
});

test('a currency in small letters is the same currency, and a rate that is none is given back', async () => {
  const { workbook } = await planned(workbookOf({ Roster: threeMembers }));
  await typed(workbook, ['MLTP_Assumptions', 'MLTP_Currency', 'Value'], ' eur');
  await typed(workbook, ['MLTP_Rates', 'EUR', 'Plan currency per unit'], 'x');
  const { workbook: again, report: said } = await planned(workbook);
  expect(said.workbook.model.assumptions.currency).toBe('EUR');
  expect(await records(again, 'MLTP_Rates')).toEqual([
    { Currency: 'EUR', 'Units per US dollar': 0.9, 'Plan currency per unit': 1 },
  ]);
});

test('limits of coverage out of their order give way together', async () => {
  const { workbook } = await planned(workbookOf({ Roster: threeMembers }));
  await typed(workbook, ['MLTP_Assumptions', 'MLTP_GapBelow', 'Value'], 1.1);
  await typed(workbook, ['MLTP_Assumptions', 'MLTP_TightBelow', 'Value'], 1);
  const { problems, workbook: model, sheets } = await reported(workbook);
  expect(problems.filter(({ code }) => code === 'thresholdOrder')).toMatchObject([
    {
      severity: 'warning',
      at: { sheet: 'Assumptions' },
      details: { assumption: 'MLTP_GapBelow', used: 0.8 },
    },
  ]);
  expect(model.model.assumptions).toMatchObject({ gapBelow: 0.8, tightBelow: 1, surplusAbove: 1.3 });
  const plan = sheets.find(({ name }) => name === 'Assumptions');
  const note = '▼ not allowed: the default counts';
  expect(inUse(plan)('MLTP_GapBelow')).toEqual([1.1, 0.8, 0.8, note]);
  expect(inUse(plan)('MLTP_TightBelow')).toEqual([1, 1, 1, '']);
});

test('a cleared weight goes back to the effort model, cleared minimum heads to their number', async () => {
  const { workbook } = await planned(workbookOf({ Roster: threeMembers }));
  await typed(workbook, ['MLTP_Weights', 'Data Engineer', 'Data Ingestion'], '');
  await typed(workbook, ['MLTP_Weights', 'Data Engineer', 'Data Management'], '2,5');
  await typed(workbook, ['MLTP_Profiles', 'AI Management', 'Minimum heads'], '');
  await typed(workbook, ['MLTP_Assumptions', 'MLTP_Burden', 'Value'], '30 %');
  const again = (await planned(workbook)).workbook;
  const weights = await records(again, 'MLTP_Weights');
  const engineer = weights.find((row) => row['Profile'] === 'Data Engineer');
  expect([engineer?.['Data Ingestion'], engineer?.['Data Management']]).toEqual([3, 2.5]);
  const [management] = await records(again, 'MLTP_Profiles');
  expect([management?.['Profile'], management?.['Minimum heads']]).toEqual(['AI Management', 1]);
  const burden = (await records(again, 'MLTP_Assumptions')).find((row) => row['Name'] === 'MLTP_Burden');
  expect(burden?.['Value']).toBe(0.3);
});

test('another country brings its benchmarks, and a base the planner typed stays', async () => {
  const { workbook } = await planned(workbookOf({ Roster: threeMembers }));
  const bandsOf = async (file: typeof workbook) => {
    const rows = await records(file, 'MLTP_Salaries');
    return ['Data Engineer|Mid-level', 'Data Engineer|Senior'].map((band) =>
      rows.find((row) => row['Band'] === band),
    );
  };
  const [, german] = await bandsOf(workbook);
  await typed(workbook, ['MLTP_Salaries', 'Data Engineer|Mid-level', 'Base per head'], 71_234);
  await typed(workbook, ['MLTP_Assumptions', 'MLTP_Country', 'Value'], 'US');
  const again = await planned(workbook);
  const [mid, senior] = await bandsOf(again.workbook);
  expect([mid?.['Base per head'], mid?.['Country']]).toEqual([71_234, 'US']);
  const usd = Number(senior?.['Benchmark (USD)']);
  expect(usd).toBeGreaterThan(Number(german?.['Benchmark (USD)']));
  expect(senior?.['Base per head']).toBe(Math.round((usd * 0.9) / 100) * 100);
  const band = again.report.workbook.bands.find(({ key }) => key === 'Data Engineer|Senior');
  expect(band?.base).toBe(senior?.['Base per head']);
});

test('a base that is no pay is reported at its cell, the benchmark counts, and no line costs nothing', async () => {
  const { workbook } = await planned(await rosterWithUseCases(threeMembers, twoUseCases));
  const pay = (band: string, value: string | number) =>
    typed(workbook, ['MLTP_Salaries', band, 'Base per head'], value);
  const before = new Map((await records(workbook, 'MLTP_Salaries')).map((row) => [row['Band'], row]));
  await pay('Machine Learning Engineer|Mid-level', 'a lot');
  await pay('Data Engineer|Mid-level', 0);
  await pay('Data Scientist|Mid-level', '');
  await pay('Data Analyst|Mid-level', '71000');
  const { report, workbook: again } = await planned(workbook);
  const told = report.problems.filter(({ code }) => code === 'basePay');
  expect(told.map(({ at, details }) => [at?.sheet, details])).toEqual([
    ['Benchmarks', { band: 'Data Engineer, Mid-level', value: '0' }],
    ['Benchmarks', { band: 'Machine Learning Engineer, Mid-level', value: 'a lot' }],
  ]);
  const after = new Map((await records(again, 'MLTP_Salaries')).map((row) => [row['Band'], row]));
  for (const [band, row] of before)
    if (band !== 'Data Analyst|Mid-level') expect(after.get(band)).toEqual(row);
  expect(after.get('Data Analyst|Mid-level')).toMatchObject({
    'Base per head': 71_000,
    'Base in use': 71_000,
  });
  const lines = report.summary.hiring.filter(({ action }) => action !== 'open');
  expect(lines.length).toBeGreaterThan(0);
  expect(lines.filter(({ inPlan }) => inPlan <= 0)).toEqual([]);
});

test.each(['IN', 'CH', 'US'])(
  'in %s, with or without salaries of its own, every level has a base',
  async (country) => {
    const { workbook } = await planned(workbookOf({ Roster: threeMembers }));
    await typed(workbook, ['MLTP_Assumptions', 'MLTP_Country', 'Value'], country);
    await typed(workbook, ['MLTP_Assumptions', 'MLTP_Currency', 'Value'], 'SEK');
    const { report, workbook: again } = await planned(workbook);
    expect(report.problems.map(({ code }) => code)).not.toContain('assumptionOutOfRange');
    expect(report.workbook.bands).toHaveLength(50);
    expect(report.workbook.bands.filter(({ base }) => base <= 0)).toEqual([]);
    const notes = (await records(again, 'MLTP_Salaries')).map((row) => String(row['Note']));
    // What a band falls back to stands beside it.
    expect(notes.filter((note) => !note.includes(country))).toEqual([]);
  },
);

test('an assumption outside its range is reported at its cell, and the default counts', async () => {
  const { workbook } = await planned(workbookOf({ Roster: threeMembers }));
  await typed(workbook, ['MLTP_Assumptions', 'MLTP_Burden', 'Value'], 7);
  await typed(workbook, ['MLTP_Assumptions', 'MLTP_EffortModel', 'Value'], 'guess');
  const { problems, workbook: model, sheets } = await reported(workbook);
  const { headers, rows, top, left } = await tableOf(workbook, 'MLTP_Assumptions');
  const cell = (name: string) => ({
    sheet: 'Assumptions',
    row: top + 1 + rows.findIndex(([key]) => key === name),
    column: left + headers.indexOf('Value'),
  });
  expect(problems.filter(({ code }) => code === 'assumptionOutOfRange')).toEqual([
    {
      code: 'assumptionOutOfRange',
      severity: 'warning',
      at: cell('MLTP_EffortModel'),
      details: { assumption: 'MLTP_EffortModel', value: 'guess', used: 'levels' },
    },
    {
      code: 'assumptionOutOfRange',
      severity: 'warning',
      at: cell('MLTP_Burden'),
      details: { assumption: 'MLTP_Burden', value: '7', used: 0.25 },
    },
  ]);
  expect(model.model.assumptions).toMatchObject({ burden: 0.25, effortModel: 'levels' });
  const plan = sheets.find(({ name }) => name === 'Assumptions');
  const note = '▼ not allowed: the default counts';
  expect(inUse(plan)('MLTP_Burden')).toEqual([7, 0.25, 0.25, note]);
  expect(inUse(plan)('MLTP_EffortModel')).toEqual(['guess', 'levels', 'levels', note]);
  const findings = plan === undefined ? [] : seen(plan, 'finding');
  expect(findings).toEqual([['2 typed values are not allowed (▼): their defaults count.']]);
  const rowOf = (name: string) => plan?.tables[0]?.rows.find(({ key }) => key === name)?.cells ?? [];
  expect(rowOf('MLTP_Burden').slice(2, 5).map(seenCell)).toEqual([
    null,
    null,
    '▼ default counts; allowed 0 – 2',
  ]);
});

test('roster text that looks like a formula stays text', async () => {
  const nasty: Grid = [
    ...headings,
    ['=1+1', '=HYPERLINK("http://example.com")', 'Data Engineer', '@SUM(A1)', 1],
    ['+49', '-Ben', '=Data Scientist', '\tTab', 1],
  ];
  const { workbook } = await planned(workbookOf({ Roster: nasty }));
  const { sheets } = readBook(await workbook.save());
  for (const sheet of sheets) {
    for (const { cells } of sheet.rows.values()) {
      for (const cell of cells) {
        expect(cell?.formula ?? '').not.toMatch(/example\.com|^1\+1$|SUM\(A1\)$|Data Scientist$/);
      }
    }
  }
  const rows = await records(workbook, 'MLTP_Mapping');
  expect(rows.map((row) => [row['Member ID'], row['Name'], row['Unit']])).toEqual([
    ['=1+1', '=HYPERLINK("http://example.com")', '@SUM(A1)'],
    ['+49', '-Ben', 'Tab'],
  ]);
});

test('a sheet of the user’s that is called Coverage is left alone, and a roster may be called so', async () => {
  const theirs: Grid = [
    ['Insurance', 'Coverage'],
    ['Fire', 'full'],
  ];
  const first = await planned(workbookOf({ Coverage: theirs, Roster: threeMembers }));
  const second = await planned(first.workbook);
  for (const { workbook, sheetNames } of [first, second]) {
    expect(sheetNames).toContain('Coverage (MLTP)');
    const snapshot = await snapshotOf(workbook);
    expect(snapshot.sheets.find(({ name }) => name === 'Coverage')?.values).toEqual(theirs);
  }
  const roster = await planned(workbookOf({ Framework: threeMembers }));
  const again = await planned(roster.workbook);
  expect(again.report.workbook.choice.sheet).toBe('Framework');
  expect(again.report.workbook.model.staff).toHaveLength(3);
});

test('members outside the framework ask for no use cases and make no organisation large; the planner overrules it', async () => {
  const person = (n: number, title: string, unit: string) => [`E${n}`, `Person ${n}`, title, unit, 1];
  const inFramework = [1, 2, 3, 4, 5, 6, 7, 8].map((n) => person(n, 'Data Engineer', 'Group Data Office'));
  const outside = Array.from({ length: 40 }, (_, at) => person(100 + at, 'Accountant', 'Corporate Finance'));
  const roster = [['Employee ID', 'Name', 'Job Title', 'Business Unit', 'FTE'], ...inFramework, ...outside];
  const { workbook, report: said } = await planned(workbookOf({ Roster: roster }));
  // 8 FTE of 48: two use cases instead of ten; 8 heads are a small organisation.
  expect(said.workbook.model.assumptions).toMatchObject({
    runningUseCases: 2,
    organisationSize: 'small',
    centralUnit: 'Group Data Office',
  });
  await typed(workbook, ['MLTP_Assumptions', 'MLTP_OrganisationSize', 'Value'], 'large');
  await typed(workbook, ['MLTP_Assumptions', 'MLTP_CentralUnit', 'Value'], '');
  await typed(workbook, ['MLTP_Assumptions', 'MLTP_RunningUseCases', 'Value'], 5);
  expect((await reported(workbook)).workbook.model.assumptions).toMatchObject({
    runningUseCases: 5,
    organisationSize: 'large',
    centralUnit: '',
  });
});

test('Assumptions say what each practice would save and saves in the quarter shown; Coverage adds it up', async () => {
  const { workbook } = await planned(await rosterWithUseCases(threeMembers, twoUseCases));
  await typed(workbook, ['MLTP_Assumptions', 'MLTP_ReferenceTeam', 'Value'], 'none');
  await typed(workbook, ['MLTP_Omissions', 'Feature store', 'Left out'], 'Yes');
  // The last month counts whole: two of three months of the first quarter.
  await typed(workbook, ['MLTP_Omissions', 'Feature store', 'Until'], 46422);
  const { workbook: again, report: said } = await planned(workbook);
  const practices = await records(again, 'MLTP_Omissions');
  const seenIn = (column: string) => practices.map((row) => Math.round(Number(row[column]) * 1e9) / 1e9);
  // One of six responsibilities of the Data Engineer (3/14) and of the Data Scientist (1/14), 5/7 FTE of the use case in
  // production; the proof of concept has no Data Management.
  const would = ((3 / 14 + 1 / 14) / 6) * (5 / 7);
  const row = practices.findIndex((each) => each['Practice'] === 'Feature store');
  expect(seenIn('Would save (FTE)')[row]).toBeCloseTo(would, 9);
  expect(seenIn('Would save (FTE)').every((fte) => fte > 0)).toBe(true);
  expect(seenIn('Saves (FTE)')).toEqual(
    practices.map((_, at) => (at === row ? Math.round(would * (2 / 3) * 1e9) / 1e9 : 0)),
  );
  expect(said.workbook.model.balance.leftOut).toBeCloseTo(would * (2 / 3), 12);
});
