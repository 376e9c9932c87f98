import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Grid } from '../../src/domain/grid';
import { openWorkbook } from '../../src/host/file/openWorkbook';
import type { FileWorkbook } from '../../src/host/file/fileWorkbook';
import { readBook } from '../../src/host/file/readBook';
import { rosterWithUseCases, threeMembers, twoUseCases } from '../sample/rosters';
import { salaryRoster } from '../sample/salaryRoster';
import { planned, workbookOf } from '../sample/workbook';
import { differences } from './differences';
import { recalculate } from './libreOffice';

const outside: Grid = [
  ['Name', 'Job Title', 'FTE'],
  ['Ada', 'Gardener', 1],
  ['Ben', 'Accountant', 0.5],
];

/** Rated skills, some members without any, ids that look like numbers or patterns. */
const rated: Grid = [
  ['Employee ID', 'Name', 'Job Title', 'Unit', 'FTE', 'Python', 'SQL', 'Docker', 'PostgreSQL', 'Skills'],
  ['007', 'Ada', 'Data Engineer', 'Retail', 1, 4, 3, null, 5, null],
  ['7', 'Ben', 'Data Scientist', 'Retail', 1, 5, 0, 2, null, 'Keras; Airflow'],
  ['A*', 'Cem', 'Data Steward', 'Logistics', 1, null, null, null, null, null],
  ['A?', 'Dee', 'Data Governor', 'Logistics', 1, null, null, null, null, 'Juggling'],
  ['E5', 'Eli', 'Machine Learning Engineer', null, 0.5, 3.5, null, 4, null, 'Kubeflow'],
];

async function sample(): Promise<FileWorkbook> {
  return openWorkbook(
    new Uint8Array(await readFile(join('assets', 'sample-roster.xlsx'))),
    'sample-roster.xlsx',
  );
}

const rosters: readonly (readonly [name: string, open: () => Promise<FileWorkbook>])[] = [
  ['the sample roster', sample],
  ['2,600 rows of a salaries file', async () => openWorkbook(salaryRoster(2600, 20261122), 'salaries.csv')],
  ['the worked example', async () => rosterWithUseCases(threeMembers, twoUseCases)],
  ['one member', async () => Promise.resolve(workbookOf({ Roster: threeMembers.slice(0, 2) }))],
  ['rated skills', async () => Promise.resolve(workbookOf({ Roster: rated }))],
  ['no use case', async () => Promise.resolve(workbookOf({ Roster: threeMembers }))],
  ['nobody in the framework', async () => Promise.resolve(workbookOf({ Roster: outside }))],
];

/** Texts of error cells by address. */
function errors(bytes: Uint8Array): readonly string[] {
  const found: string[] = [];
  for (const sheet of readBook(bytes).sheets)
    for (const [row, { cells }] of sheet.rows)
      for (const [column, cell] of cells.entries())
        if (cell?.error === true) found.push(`${sheet.name} ${row} ${column}: ${String(cell.value)}`);
  return found;
}

describe.each(rosters)('%s', (_, open) => {
  let written: Uint8Array;
  let computed: Uint8Array;
  beforeAll(async () => {
    written = await (await planned(await open())).workbook.save();
    computed = await recalculate(written);
  });

  test('every formula has the result that LibreOffice computes', () => {
    const { formulas, found } = differences(written, computed, 1e-9);
    expect(formulas).toBeGreaterThan(500);
    expect(found.slice(0, 20)).toEqual([]);
  });

  test('no cell is an error', () => {
    expect(errors(computed)).toEqual([]);
    expect(errors(written)).toEqual([]);
  });

  test('at least two charts', () => {
    const charts = [...readBook(computed).parts.keys()].filter((path) => /charts\/chart\d+\.xml$/.test(path));
    expect(charts.length).toBeGreaterThanOrEqual(2);
  });
});

test('in German, formulas compare with the German words', async () => {
  const workbook = await rosterWithUseCases(threeMembers, twoUseCases, 'de');
  const written = await (await planned(workbook, 'de')).workbook.save();
  const computed = await recalculate(written);
  expect(differences(written, computed, 1e-9).found).toEqual([]);
  expect(errors(computed)).toEqual([]);
});
