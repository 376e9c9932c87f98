import { responsibilitiesSheet } from '../../../src/sheet/responsibilities/responsibilitiesSheet';
import { assumptions } from '../../sample/assumptions';
import { planningInput, workedExample } from '../../sample/planningInput';
import { overlaps, seen, seenCell } from '../../sample/seen';
import { workbookModel } from '../../sample/workbookModel';

/**
 * Retail has one head each of Data Engineer, Data Scientist and Data Analyst and a use case in production, Logistics a Machine
 * Learning Engineer and a proof of concept, which needs neither the phases after training nor the engineer; the feature store is left out.
 */
const withoutStore = {
  ...workedExample,
  rules: {
    ...workedExample.rules,
    omissions: {
      ...workedExample.rules.omissions,
      noSharedFeatures: { leftOut: true, owner: 'Ada', until: null },
    },
  },
};
const sheet = responsibilitiesSheet(workbookModel(withoutStore));

const rowsOf = (plan: typeof sheet, id: string) =>
  plan.tables[0]?.rows.find(({ key }) => key === id)?.cells.map(seenCell);

test('the finding says how many nobody owns, and where', () => {
  expect(seen(sheet, 'finding')).toEqual([
    [
      'Without an owner where needed: 95 of 120 responsibilities, most in Data Ingestion; with one owner only: 22; left out on purpose: 3.',
    ],
  ]);
});

test('counts by phase: owned, one owner, no owner, left out, not needed, all', () => {
  // In the phases of the proof of concept its four profiles have nobody in Logistics; after them Retail alone counts.
  expect(seen(sheet, 'byPhase_body')).toEqual([
    [0, 0, 21, 0, 0, 21],
    [0, 0, 17, 0, 0, 17],
    [0, 11, 15, 3, 0, 29],
    [0, 0, 20, 0, 0, 20],
    [0, 4, 7, 0, 0, 11],
    [0, 3, 10, 0, 0, 13],
    [0, 4, 5, 0, 0, 9],
  ]);
  expect(seen(sheet, 'byPhase_closing')).toEqual([['Total', 0, 22, 95, 3, 0, 120]]);
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
  expect(rows[5]?.slice(0, 3)).toEqual(['✕ 5 of 5', '✕ 2 of 2', '◆ 5 of 6']);
});

test('owners by unit; below them the fewest where a use case needs them, and where nobody is', () => {
  const nobody = [0, 0, 0, 0, 0];
  expect(seen(sheet, 'unitOwners_labels')).toEqual([['Logistics'], ['Retail']]);
  expect(seen(sheet, 'unitOwners_body')).toEqual([
    [0, 1, ...nobody, 0, 0, 0, 0, 1],
    [1, 1, ...nobody, 1, 1, 1, 0, 0],
  ]);
  const both = 'Logistics, Retail';
  expect(seen(sheet, 'unitOwners_closing')).toEqual([
    ['Whole organisation', 1, 2, ...nobody, 1, 1, 1, 0, 1],
    ['Central unit', null, null, ...nobody, 0, 0, 0, 0, 0],
    ['Fewest owners', null, null, ...nobody, 0, 0, 0, 0, 0],
    [
      'Without an owner in',
      null,
      null,
      ...nobody.map(() => both),
      'Logistics',
      'Logistics',
      'Logistics',
      both,
      'Retail',
    ],
    ['Fewest owners, production only', null, null, ...nobody, 1, 1, 1, 0, 0],
    [
      'Without an owner in, production only',
      null,
      null,
      ...nobody.map(() => 'Retail'),
      '',
      '',
      '',
      'Retail',
      'Retail',
    ],
  ]);
});

test('each use case with the responsibilities that nobody in its unit owns', () => {
  expect(seen(sheet, 'useCases_body')).toEqual([
    // Retail, all 117: without an owner are those of AI Management, Governor, the architects, Product Owner, Steward, ML Engineer.
    [
      'Retail',
      'Production',
      '✕ 11 of 21',
      '✕ 9 of 17',
      '✕ 15 of 26',
      '✕ 13 of 20',
      '✕ 7 of 11',
      '✕ 10 of 13',
      '✕ 5 of 9',
      '✕ 70 of 117',
    ],
    // A proof of concept needs Product Owner, Data Engineer, Data Scientist and Data Analyst in three phases.
    [
      'Logistics',
      'Proof of concept',
      '✕ 13 of 13',
      '✕ 11 of 11',
      '–',
      '✕ 10 of 10',
      '–',
      '–',
      '–',
      '✕ 34 of 34',
    ],
  ]);
});

test('what has no planned effort stays in view', () => {
  // Data Architect 2 and Data Engineer 3 in training, Data Analyst 6 outside preparation, one each of Data Engineer, Data
  // Scientist and Data Steward in monitoring, and of the Machine Learning Engineer in ingestion.
  expect(seen(sheet, 'effortless')).toEqual([[15]]);
  const row = sheet.tables[0]?.rows.find(({ key }) => key === 'dataEngineer.modelTraining.1');
  expect(row?.cells.map(seenCell).slice(5, 8)).toEqual([0, '✕ no owner', 0]);
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
    '',
    'Production only',
    'Data Engineering',
    'ML Skill Profiles, table of Figure 9',
    'Build and register features in the feature store so that several projects can reuse them.',
    'No feature store: it pays off by reuse.',
    4,
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

test('what is left out, and which pattern and size hold', () => {
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
    ?.cells.at(-2);
  const omissions = sheet.blocks.find(({ name }) => name === 'omissions_body');
  // Fourth omission, second of its three lines, column E.
  const row = (omissions?.top ?? 0) + 3 * 3 + 1 + 1;
  expect(cell).toEqual({
    formula: `IF(INDEX(Demand!$K$7:$K$14,MLTP_QuarterShown)=1,$E$${row},"")`,
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
    0,
    '✕ no owner',
  ]);
  // The one Machine Learning Engineer is in Logistics; the use case in production is in Retail.
  expect(rowsOf(plan, 'mlArchitect.modelTraining.1')?.[9]).toBe('Retail');
});

test('nobody at all: no responsibility has an owner', () => {
  const plan = responsibilitiesSheet(workbookModel(planningInput()));
  expect(seen(plan, 'byPhase_closing')).toEqual([['Total', 0, 0, 120, 0, 0, 120]]);
});

test('no two blocks share a cell, and the table stands below them', () => {
  expect(overlaps(sheet)).toEqual([]);
  const last = Math.max(...sheet.blocks.map(({ top, rows }) => top + rows.length));
  expect(sheet.tables[0]?.top).toBe(last);
});

test('in German', () => {
  const german = responsibilitiesSheet(workbookModel(withoutStore, 'de'));
  expect(seen(german, 'finding')).toEqual([
    [
      'Ohne Zuständige, wo sie gebraucht werden: 95 von 120 Zuständigkeiten, die meisten in Data Ingestion; mit nur einem Kopf: 22; bewusst ausgelassen: 3.',
    ],
  ]);
});
