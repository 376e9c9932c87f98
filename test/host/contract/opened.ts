import type { CellValue, SheetGrid } from '../../../src/domain/grid';
import type { Watch, Workbook } from '../../../src/host/port';
import type { Area, SheetPlan } from '../../../src/sheet/plan';
import type { Snapshot } from '../../../src/sheet/snapshot';

/** What the user has open before a run. */
export interface Setup {
  readonly sheets: readonly SheetGrid[];
  /** Tables of the user's over cells of the sheets; `rows` with the heading. */
  readonly tables?: readonly (Area & { readonly name: string; readonly sheet: string })[];
  /** Names of the user's, without equals sign. */
  readonly names?: readonly { readonly name: string; readonly refersTo: string }[];
}

/** What writers other than Excel do to a workbook. */
export type ForeignTrip = 'shows hidden names' | 'numbers charts anew';

/** A workbook under test, with what only a host's own test can do to it. */
export interface Opened {
  readonly workbook: Workbook;
  /** The user adds a column at the right of a table, with values for its rows from the top. */
  addColumn(table: string, header: string, values: readonly CellValue[]): Promise<void>;
  /** The user types a row below a table, which grows by it. */
  addRow(table: string, values: readonly CellValue[]): Promise<void>;
  /** What lies between two runs: nothing, or saving and opening again. */
  settle(): Promise<void>;
  /** The formula of a cell, without equals sign. */
  formula(sheet: string, row: number, column: number): Promise<string>;
  /** The formulas of the conditional formats of a sheet, without equals sign. */
  rules(sheet: string): Promise<readonly string[]>;
  /** What a name refers to, without equals sign and as short as it can be written. */
  refersTo(name: string): Promise<string | undefined>;
  /** Lets a name refer to other cells. */
  pointName(name: string, refersTo: string): Promise<void>;
  hiddenNames(): Promise<readonly string[]>;
  shownNames(): Promise<readonly string[]>;
  tables(): Promise<readonly { readonly name: string; readonly sheet: string }[]>;
  /** The charts of the workbook. */
  charts(): Promise<readonly { readonly name: string; readonly title: string }[]>;
  renameSheet(from: string, to: string): Promise<void>;
  renameTable(from: string, to: string): Promise<void>;
  /** The user makes a chart of ours theirs. */
  retitleChart(chart: string, name: string, title: string): Promise<void>;
  /** The user locks which sheets the workbook has. */
  protectStructure(): Promise<void>;
  /** Another writer opens and saves the workbook. */
  foreignTrip(how: ForeignTrip): Promise<void>;
}

/** Asks for nothing and never cancels. */
export const silent: Watch = { report: () => undefined, cancelled: () => false };

/** A roster of the user's, from B2 on. */
export const roster: SheetGrid = {
  name: 'Roster',
  top: 1,
  left: 1,
  values: [
    ['Name', 'Title', 'FTE', 'Remote'],
    ['Ada', 'ML Engineer', 1, true],
    ['Alan', null, 0.5, false],
  ],
};

/** Values of a sheet as read, with its first row and column, or nothing when it is not there. */
export async function grid(workbook: Workbook, name: string): Promise<SheetGrid | undefined> {
  return (await workbook.read([name], silent)).sheets[0];
}

/** The value of a cell as read; what lies outside the filled part is empty. */
export async function cell(
  workbook: Workbook,
  sheet: string,
  row: number,
  column: number,
): Promise<CellValue> {
  const read = await grid(workbook, sheet);
  return read?.values[row - read.top]?.[column - read.left] ?? null;
}

/** Every sheet and table as read. */
export async function all(workbook: Workbook): Promise<Snapshot> {
  const names = (await workbook.sheets()).map(({ name }) => name);
  const { sheets, tables } = await workbook.read(names, silent);
  return { sheets: sheets.map(({ name, top, left, values }) => ({ name, top, left, values })), tables };
}

/** Rows of the sample table. */
export async function tableRows(workbook: Workbook): Promise<Snapshot['tables'][number]['rows']> {
  const { tables } = await workbook.read([], silent);
  return tables.find(({ name }) => name === 'MLTP_Members')?.rows ?? [];
}

/** Writes plans and lets happen what lies between two runs. */
export async function write(opened: Opened, ...plans: readonly SheetPlan[]): Promise<readonly string[]> {
  const names = await opened.workbook.write(plans, silent);
  await opened.settle();
  return names;
}

/** Opens a workbook with what the user has in it. */
export type Open = (setup: Setup) => Promise<Opened>;
