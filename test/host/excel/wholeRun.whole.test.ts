import { quickReport } from '../../sample/quickReport';
import { silent } from '../contract/opened';
import { contentOf, counted, openExcel, type OpenedExcel } from './opened';

const titles = ['ML Engineer', 'Senior Data Scientist', 'Data Analyst', 'Data Architect', 'MLOps Lead'];

/** Sixty members in three units, as a user types them. */
function openRoster(excelApi: string): OpenedExcel {
  const opened = openExcel({ excelApi });
  const sheet = opened.host.book.addSheet('People');
  const rows = Array.from({ length: 60 }, (_, row) => [
    `E${row}`,
    `Person ${row}`,
    titles[row % titles.length] ?? '',
    `Unit ${row % 3}`,
    1,
  ]);
  for (const [row, cells] of [['Id', 'Name', 'Title', 'Unit', 'FTE'], ...rows].entries()) {
    for (const [column, value] of cells.entries()) {
      sheet.type(row, column, typeof value === 'string' ? `'${value}` : value);
    }
  }
  return opened;
}

async function run({ workbook }: OpenedExcel, now: number): Promise<readonly string[]> {
  const names = (await workbook.sheets()).map(({ name }) => name);
  const snapshot = await workbook.read(names, silent);
  const { sheets } = quickReport({ snapshot, now });
  return workbook.write(sheets, silent);
}

// This Excel refuses a formula with a table, sheet or bracket that is not there, and tables that overlap.
describe.each(['1.9', '1.13'])('a whole run in Excel with ExcelApi %s', (excelApi) => {
  test('writes every sheet with charts, and again in place', async () => {
    const opened = openRoster(excelApi);
    const { book } = opened.host;
    const names = await run(opened, 46_000);
    expect(counted(opened.host).requests).toBeLessThanOrEqual(2 * names.length);
    expect(book.sheets.map(({ name }) => name)).toEqual(expect.arrayContaining([...names]));
    expect(book.sheets.flatMap(({ charts }) => charts).length).toBeGreaterThanOrEqual(2);
    const mapping = book.tables().find(({ name }) => name === 'MLTP_Mapping');
    expect(mapping?.body.rows).toBe(60);
    const tables = book.tables();
    expect(await run(opened, 46_001)).toEqual(names);
    expect(book.tables()).toEqual(tables);
  });

  test('beside sheets of the user that have our names reads none of them', async () => {
    const opened = openRoster(excelApi);
    const { book } = opened.host;
    for (const name of ['Coverage', 'Team', 'Assumptions']) {
      book.addSheet(name).type(0, 0, 'Mine');
    }
    const theirs = book.sheets.map((sheet) => sheet.cells.used(false));
    await run(opened, 46_000);
    const names = await run(opened, 46_001);
    expect(names).toEqual(
      expect.arrayContaining(['Coverage (MLTP)', 'Team (MLTP)', 'Assumptions (MLTP)', 'Effort']),
    );
    const formulas = book.sheets.flatMap(({ name, cells }) =>
      cells.all().flatMap(({ formula }) => (formula === undefined ? [] : [`${name}: ${formula}`])),
    );
    expect(formulas.filter((formula) => /'Coverage \(MLTP\)'!/.test(formula)).length).toBeGreaterThan(100);
    expect(formulas.filter((formula) => /\b(?:Coverage|Team|Assumptions)'?!/.test(formula))).toEqual([]);
    expect(book.sheets.slice(0, theirs.length).map((sheet) => sheet.cells.used(false))).toEqual(theirs);
  });

  test('follows the roster, and is taken back', async () => {
    const opened = openRoster(excelApi);
    const { book } = opened.host;
    await run(opened, 46_000);
    for (const [column, value] of ["'E60", 'New Person', 'Data Scientist', 'Unit', 1].entries()) {
      book.sheet('People')?.type(61, column, value);
    }
    const before = contentOf(opened.host);
    await run(opened, 46_001);
    expect(book.tables().find(({ name }) => name === 'MLTP_Mapping')?.body.rows).toBe(61);
    expect(await opened.workbook.revert()).toBe(true);
    expect(contentOf(opened.host)).toEqual(before);
  });
});
