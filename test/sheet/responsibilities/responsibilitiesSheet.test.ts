import { responsibilitiesSheet } from '../../../src/sheet/responsibilities/responsibilitiesSheet';
import { assumptions } from '../../sample/assumptions';
import { planningInput, workedExample } from '../../sample/planningInput';
import { overlaps, seen, seenCell } from '../../sample/seen';
import { workbookModel } from '../../sample/workbookModel';

/** One head each of Data Engineer, Data Scientist, Data Analyst and Machine Learning Engineer; growing maturity. */
const sheet = responsibilitiesSheet(workbookModel(workedExample));

const rowsOf = (plan: typeof sheet, id: string) =>
  plan.tables[0]?.rows.find(({ key }) => key === id)?.cells.map(seenCell);

test('the finding says how many nobody owns, and where', () => {
  expect(seen(sheet, 'finding')).toEqual([
    [
      'Without an owner: 58 of 120 responsibilities, most in Data Management; with one owner only: 59; left out on purpose: 3.',
    ],
  ]);
});

test('counts by phase: owned, one owner, no owner, left out, all', () => {
  expect(seen(sheet, 'byPhase_body')).toEqual([
    [0, 11, 10, 0, 21],
    [0, 8, 9, 0, 17],
    [0, 11, 15, 3, 29],
    [0, 11, 9, 0, 20],
    [0, 5, 6, 0, 11],
    [0, 8, 5, 0, 13],
    [0, 5, 4, 0, 9],
  ]);
  expect(seen(sheet, 'byPhase_closing')).toEqual([['Total', 0, 59, 58, 3, 120]]);
});

test('by profile and phase: the worst status with its count', () => {
  const rows = seen(sheet, 'byProfile_body');
  expect(rows[0]).toEqual([
    '✕ 1 of 1',
    '✕ 1 of 1',
    '✕ 1 of 1',
    '–',
    '✕ 1 of 1',
    '✕ 1 of 1',
    '✕ 1 of 1',
    '✕ 6 of 6',
  ]);
  expect(rows[3]?.[2]).toBe('○ 1 of 1');
  expect(rows[5]?.slice(0, 3)).toEqual(['◆ 5 of 5', '◆ 2 of 2', '◆ 5 of 6']);
});

test('owners by profile', () => {
  expect(seen(sheet, 'owners_body').map((row) => row.at(-1))).toEqual([0, 0, 0, 0, 0, 1, 1, 1, 0, 1]);
});

test('all 120 in a table, with status and what is left out', () => {
  expect(sheet.tables[0]?.rows).toHaveLength(120);
  expect(rowsOf(sheet, 'dataEngineer.dataManagement.6')).toEqual([
    'dataEngineer.dataManagement.6',
    'Data Engineer',
    'Data Management',
    1,
    '',
    1,
    '○ left out',
    3,
    '○ left out',
    'Build and register features in the feature store so that several projects can reuse them.',
    'No feature store: it pays off by reuse.',
  ]);
  expect(rowsOf(sheet, 'aiManagement.dataIngestion.1')?.slice(3, 9)).toEqual([
    0,
    '',
    0,
    '✕ no owner',
    3,
    null,
  ]);
});

test('what holds at which maturity, pattern and size', () => {
  const first = (block: string) => seen(sheet, block).flatMap(([word]) => (word === null ? [] : [word]));
  expect(first('omissions_body')).toEqual([
    '– not in force',
    '– not in force',
    '– not in force',
    '○ left out now',
  ]);
  expect(first('patterns_body')).toEqual([
    '– not in force',
    '● in force',
    '– not in force',
    '– not in force',
  ]);
  expect(first('sizes_body')).toEqual(['– not in force', '● in force', '– not in force']);
});

test('the reason in the table comes from the line of the omission that says why', () => {
  const cell = sheet.tables[0]?.rows
    .find(({ key }) => key === 'dataScientist.dataManagement.2')
    ?.cells.at(-1);
  const omissions = sheet.blocks.find(({ name }) => name === 'omissions_body');
  // Fourth omission, second of its three lines, column E.
  const row = (omissions?.top ?? 0) + 3 * 3 + 1 + 1;
  expect(cell).toEqual({
    formula: `IF(OR(MLTP_Maturity="starting",MLTP_Maturity="growing"),$E$${row},"")`,
    value: 'No feature store: it pays off by reuse.',
  });
});

test('in units of their own the Machine Learning Engineer owns what the architect would', () => {
  const decentralised = {
    ...workedExample,
    assumptions: assumptions({ organisationPattern: 'decentralised' }),
  };
  const plan = responsibilitiesSheet(workbookModel(decentralised));
  expect(rowsOf(plan, 'mlArchitect.modelTraining.1')?.slice(3, 7)).toEqual([
    0,
    'Machine Learning Engineer',
    1,
    '◆ one owner only',
  ]);
});

test('nobody at all: no responsibility has an owner', () => {
  const plan = responsibilitiesSheet(workbookModel(planningInput()));
  expect(seen(plan, 'byPhase_closing')).toEqual([['Total', 0, 0, 117, 3, 120]]);
});

test('no two blocks share a cell, and the table stands below them', () => {
  expect(overlaps(sheet)).toEqual([]);
  const last = Math.max(...sheet.blocks.map(({ top, rows }) => top + rows.length));
  expect(sheet.tables[0]?.top).toBe(last);
});

test('in German', () => {
  const german = responsibilitiesSheet(workbookModel(workedExample, 'de'));
  expect(seen(german, 'finding')).toEqual([
    [
      'Ohne Verantwortlichen: 58 von 120 Verantwortungen, die meisten in Data Management; mit nur einem Kopf: 59; bewusst ausgelassen: 3.',
    ],
  ]);
});
