import type { Grid } from '../../src/domain/grid';
import type { Language } from '../../src/framework/language';
import { emptyBook, type BookCell, type BookRow, type BookSheet } from '../../src/host/book/book';
import { FileWorkbook } from '../../src/host/file/fileWorkbook';
import { openWorkbook } from '../../src/host/file/openWorkbook';
import type { Watch } from '../../src/host/port';
import type { Report } from '../../src/sheet/report';
import type { Snapshot, TableGrid } from '../../src/sheet/snapshot';
import { quickReport } from './quickReport';

const silent: Watch = { report: () => undefined, cancelled: () => false };

function sheetOf(name: string, values: Grid): BookSheet {
  const rows = new Map<number, BookRow>();
  for (const [number, row] of values.entries()) {
    const cells = row.map((value): BookCell | undefined => (value === null ? undefined : { value }));
    rows.set(number, { cells });
  }
  return { name, hidden: false, rows, tables: [], notes: [], kept: [] };
}

/** A workbook whose sheets hold these values from A1 on. */
export function workbookOf(sheets: Readonly<Record<string, Grid>>): FileWorkbook {
  return new FileWorkbook({
    ...emptyBook(),
    sheets: Object.entries(sheets).map(([name, values]) => sheetOf(name, values)),
  });
}

/** Everything a run reads. */
export async function snapshotOf(workbook: FileWorkbook): Promise<Snapshot> {
  const names = (await workbook.sheets()).map(({ name }) => name);
  return workbook.read(names, silent);
}

/** The workbook saved and opened again. */
async function reopened(workbook: FileWorkbook): Promise<FileWorkbook> {
  return openWorkbook(await workbook.save(), 'plan.xlsx');
}

/** A workbook after a run. */
export interface Planned {
  readonly workbook: FileWorkbook;
  readonly report: Report;
  readonly sheetNames: readonly string[];
}

/** First runs by what they were made from. Many tests of a suite begin with the same. */
const firstRuns = new Map<string, Planned>();

/** What was said to first runs, by the same. */
const firstReports = new Map<string, Report>();

/** All that a book holds as text; nothing for one that was planned before, which no second test has. */
function madeFrom({ book }: FileWorkbook, language: Language): string | undefined {
  if (book.sheets.some(({ tables }) => tables.some(({ name }) => name === 'MLTP_Hiring'))) return undefined;
  return JSON.stringify([language, book], (_, value: unknown) => (value instanceof Map ? [...value] : value));
}

/** What a run of the planner says to a workbook as it stands, without writing. */
export async function reported(workbook: FileWorkbook, language: Language = 'en'): Promise<Report> {
  const key = madeFrom(workbook, language);
  const known = key === undefined ? undefined : firstReports.get(key);
  if (known !== undefined) return known;
  const said = quickReport({ snapshot: await snapshotOf(workbook), language });
  if (key !== undefined) firstReports.set(key, said);
  return said;
}

/** Runs the planner on a workbook, which itself stays as it is. */
export async function planned(start: FileWorkbook, language: Language = 'en'): Promise<Planned> {
  const key = madeFrom(start, language);
  const known = key === undefined ? undefined : firstRuns.get(key);
  if (known !== undefined) return { ...known, workbook: new FileWorkbook(known.workbook.book) };
  const said = await reported(start, language);
  const workbook = new FileWorkbook(start.book);
  const sheetNames = await workbook.write(said.sheets, silent);
  const run = { workbook, report: said, sheetNames };
  if (key !== undefined) firstRuns.set(key, { ...run, workbook: new FileWorkbook(workbook.book) });
  return run;
}

/** Runs the planner on a workbook, saves it and opens it again. */
export async function plannedFile(start: FileWorkbook, language: Language = 'en'): Promise<Planned> {
  const run = await planned(start, language);
  return { ...run, workbook: await reopened(run.workbook) };
}

/** A table of ours as it stands. */
export async function tableOf(workbook: FileWorkbook, name: string): Promise<TableGrid> {
  const { tables } = await workbook.read([], silent);
  const table = tables.find((each) => each.name === name);
  if (table === undefined) throw new Error(`The workbook has no table ${name}.`);
  return table;
}

/** The rows of a table as records by heading. */
export async function records(
  workbook: FileWorkbook,
  name: string,
): Promise<readonly Readonly<Record<string, TableGrid['rows'][number][number]>>[]> {
  const { headers, rows } = await tableOf(workbook, name);
  return rows.map((row) => Object.fromEntries(headers.map((header, index) => [header, row[index] ?? null])));
}

/** Types a value into a cell of a table: the row whose key (in a hidden column of MLTP_Hiring, else the first) is this. */
export async function typed(
  workbook: FileWorkbook,
  [name, key, header]: readonly [table: string, key: string, header: string],
  value: string | number,
): Promise<void> {
  const { sheet, top, left, headers, rows } = await tableOf(workbook, name);
  const keys = Math.max(
    0,
    headers.findIndex((each) => each === 'Line' || each === 'Zeile'),
  );
  const row = rows.findIndex((cells) => String(cells[keys] ?? '') === key);
  const column = headers.indexOf(header);
  if (row < 0 || column < 0) throw new Error(`${name} has no cell "${key}", "${header}".`);
  await workbook.correct([{ at: { sheet, row: top + 1 + row, column: left + column }, value }]);
}
