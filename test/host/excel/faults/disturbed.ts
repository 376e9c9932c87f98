import { excelWorkbook } from '../../../../src/host/excel/excelWorkbook';
import { HostFailure, type Workbook } from '../../../../src/host/port';
import type { SheetPlan } from '../../../../src/sheet/plan';
import { ExcelHost } from '../../../excel-host/host';
import { installClient } from '../../../excel-host/loadClient';
import { silent } from '../../contract/opened';
import {
  emptyPlan,
  matrixPlan,
  matrixRows,
  membersPlan,
  membersTable,
  threeLines,
} from '../../contract/samplePlans';
import { contentOf } from '../opened';

/** What stands before the run that is disturbed. */
const first: readonly SheetPlan[] = [
  membersPlan([...threeLines, ['m4', 'Linus', 1], ['m5', 'Margaret', 1]]),
  matrixPlan(matrixRows),
];

/** The members of the second run in another order, with a column that is new. */
const members = membersTable([
  ['m8', 'Barbara', 1],
  ['m5', 'Margaret', 0.7],
  ['m9', 'Edsger', 1],
  ['m3', 'Grace Hopper', 0.1],
  ['m10', 'Donald', 1],
]);

/** Changes of every kind: rows and a column go, come and change places, a block shrinks, a block, a sheet, a name and a chart are new. */
const second: readonly SheetPlan[] = [
  {
    ...membersPlan([]),
    tables: [
      {
        ...members,
        columns: [...members.columns, { header: 'Level', style: 'text', width: 9 }],
        rows: members.rows.map(({ key, cells }) => ({ key, cells: [...cells, `level of ${key}`] })),
      },
    ],
  },
  {
    ...matrixPlan([
      ['Phase', 'Capacity'],
      ['Ingestion', { formula: '=SUM(MLTP_Members[FTE])', value: 0 }],
    ]),
    names: [{ name: 'MLTP_Second', row: 3, column: 1 }],
    charts: [],
  },
  {
    ...emptyPlan('Effort'),
    blocks: [{ name: 'all', top: 0, left: 0, rows: matrixRows.slice(0, 2), style: 'ratio' }],
    charts: matrixPlan(matrixRows).charts.map((chart) => ({
      ...chart,
      name: 'effort',
      source: { top: 0, left: 0, rows: 2, columns: 3 },
    })),
  },
];

let current: ExcelHost;
let installed = false;

/** Connects the client, which is loaded once, with another host. */
function connectTo(host: ExcelHost): void {
  current = host;
  if (!installed) {
    installClient({
      answer: (text: string) => current.answer(text),
      isSetSupported: (name: string, version?: string) => current.isSetSupported(name, version),
    });
    installed = true;
  }
}

/** A workbook with a first run in it, and with what the user added since. */
export interface Disturbed {
  readonly host: ExcelHost;
  readonly workbook: Workbook;
}

/** The cell of the user's beside the matrix. */
const beside = { row: 9, column: 7 };

export async function disturbed(excelApi: string): Promise<Disturbed> {
  const host = new ExcelHost({ excelApi });
  connectTo(host);
  const roster = host.book.addSheet('Roster');
  for (const [row, cells] of [
    ['Name', 'FTE'],
    ['Ada', 1],
    ['Grace', 0.8],
  ].entries()) {
    for (const [column, value] of cells.entries()) {
      roster.type(row, column, value);
    }
  }
  roster.cells.put(1, 0, { ...roster.cells.at(1, 0), comment: 'on leave' });
  host.book.addSheet('Notes').type(4, 2, '=Roster!B2*2');
  host.book.addSheet('Blank');
  const workbook = excelWorkbook();
  await workbook.write(first, silent);
  const members = host.book.sheet('Members');
  members?.tables[0]?.addColumn([['Remark'], ['of m1'], ['of m2'], ['of m3'], ['of m4'], ['of m5']], null);
  members?.type(6, 5, 'Confirmed');
  for (const row of [6, 8]) {
    const remark = members?.cells.at(row, 6);
    if (remark !== undefined) {
      members?.cells.put(row, 6, { ...remark, comment: `ask about line ${row}` });
    }
  }
  host.book.sheet('Coverage')?.type(beside.row, beside.column, 'mine');
  // A small limit makes many requests of a small plan.
  host.limit = 6_000;
  return { host, workbook };
}

/** What is the user's, wherever it stands now. */
export function userThings({ book }: ExcelHost): unknown {
  const members = book.sheets.find((sheet) => sheet.tables.some(({ name }) => name === 'MLTP_Members'));
  const table = members?.tables[0];
  const column = (header: string) => (table?.rect.left ?? 0) + (table?.columnNamed(header) ?? 0);
  const rows = Array.from({ length: table?.body.rows ?? 0 }, (_, row) => (table?.body.top ?? 0) + row);
  const at = (row: number, header: string) => members?.cells.at(row, column(header));
  const line = (id: string) => {
    const row = rows.find((each) => at(each, 'Id')?.value === id) ?? -1;
    return [at(row, 'Status')?.value, at(row, 'Remark')?.value, at(row, 'Remark')?.comment];
  };
  const coverage = book.sheets.find((sheet) => sheet.cells.at(0, 0).value === 'Coverage');
  return {
    theirs: ['Roster', 'Notes'].map((name) => book.sheet(name)?.cells.all()),
    lines: [line('m3'), line('m5')],
    remarks: table?.headers().includes('Remark'),
    beside: coverage?.cells.at(beside.row, beside.column).value,
  };
}

/** How a run ended: written, or with which failure. */
export async function outcomeOf(run: Promise<unknown>): Promise<HostFailure | undefined> {
  try {
    await run;
    return undefined;
  } catch (error) {
    if (error instanceof HostFailure) {
      return error;
    }
    throw error;
  }
}

const theirs = ['Roster', 'Notes'];

/** A run that reads and writes, as every run of the planner does. */
export async function run(workbook: Workbook): Promise<void> {
  const basis = await workbook.read(theirs, silent);
  await workbook.write(second, silent, basis);
}

/** An undisturbed run: how many requests it takes, and what the workbook holds before and after. */
export async function undisturbed(excelApi: string) {
  const { host, workbook } = await disturbed(excelApi);
  const before = contentOf(host);
  const things = userThings(host);
  const from = host.received;
  const basis = await workbook.read(theirs, silent);
  const reading = host.received - from;
  await workbook.write(second, silent, basis);
  return {
    before,
    things,
    requests: host.received - from,
    reading,
    actions: host.actions.slice(from),
    after: contentOf(host),
  };
}
