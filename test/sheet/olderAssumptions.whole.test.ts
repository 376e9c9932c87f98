import type { BookRow } from '../../src/host/book/book';
import { FileWorkbook } from '../../src/host/file/fileWorkbook';
import { rosterWithUseCases, threeMembers, twoUseCases } from '../sample/rosters';
import { planned, plannedFile, records, tableOf, typed } from '../sample/workbook';

/** What versions before the worths of single profiles had in MLTP_Profiles, and a column that the planner added. */
const older = ['Profile', 'Minimum heads', 'Minimum level', 'Planned by', 'Our notes'];

/** The workbook with MLTP_Profiles as such a version left it. */
async function asOlder(workbook: FileWorkbook): Promise<FileWorkbook> {
  const { headers, rows } = await tableOf(workbook, 'MLTP_Profiles');
  const old = rows.map((row) =>
    older.map((header) =>
      header === 'Our notes' ? `about ${String(row[0])}` : (row[headers.indexOf(header)] ?? null),
    ),
  );
  const sheets = workbook.book.sheets.map((sheet) => {
    const table = sheet.tables.find(({ name }) => name === 'MLTP_Profiles');
    if (table === undefined) return sheet;
    const changed = [older, ...old].map((row, at): [number, BookRow] => {
      const known = sheet.rows.get(table.top + at);
      const cells = [...(known?.cells ?? [])];
      for (let column = 0; column < headers.length; column += 1) {
        const value = row[column] ?? null;
        cells[table.left + column] = value === null ? undefined : { value };
      }
      return [table.top + at, { ...known, cells }];
    });
    const tables = sheet.tables.map((each) =>
      each === table ? { ...table, columns: older.map((header) => ({ header })) } : each,
    );
    return { ...sheet, touched: true, rows: new Map([...sheet.rows, ...changed]), tables };
  });
  return new FileWorkbook({ ...workbook.book, sheets });
}

const budgetOf = async (workbook: FileWorkbook, year: number) =>
  (await records(workbook, 'MLTP_Assumptions')).find(({ Name }) => Name === `MLTP_BudgetYear${year}`)?.[
    'Value'
  ];

test('a plan of an earlier version: a budget of 0 was none and becomes empty, profiles get their price, own columns stay', async () => {
  const { workbook } = await planned(await rosterWithUseCases(threeMembers, twoUseCases));
  for (const [year, budget] of [0, 400_000, 0].entries())
    await typed(workbook, ['MLTP_Assumptions', `MLTP_BudgetYear${year + 1}`, 'Value'], budget);
  const again = await plannedFile(await asOlder(workbook));
  expect(again.report.problems.filter(({ severity }) => severity !== 'info')).toEqual([]);
  expect(again.report.summary.years.map(({ budget }) => budget)).toEqual(
    [null, 400_000, null].slice(0, again.report.summary.years.length),
  );
  for (const [year, budget] of [null, 400_000, null].entries())
    expect([year, await budgetOf(again.workbook, year + 1)]).toEqual([year, budget]);
  const { headers, rows } = await tableOf(again.workbook, 'MLTP_Profiles');
  expect(headers.slice(0, older.length)).toEqual(older);
  expect(headers).toEqual(expect.arrayContaining(['Worth of an open FTE-quarter', 'Worth in use']));
  expect(rows.map((row) => row[4])).toEqual(rows.map(([name]) => `about ${String(name)}`));
  // From now on 0 means that nothing may be spent.
  await typed(again.workbook, ['MLTP_Assumptions', 'MLTP_BudgetYear1', 'Value'], 0);
  const third = await planned(again.workbook);
  expect(third.report.summary.years[0]?.budget).toBe(0);
  expect(await budgetOf(third.workbook, 1)).toBe(0);
});
