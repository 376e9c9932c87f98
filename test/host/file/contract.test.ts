import type { CellValue, SheetGrid } from '../../../src/domain/grid';
import type { Workbook } from '../../../src/host/port';
import {
  emptyBook,
  type Book,
  type BookCell,
  type BookRow,
  type BookSheet,
} from '../../../src/host/file/book';
import { FileWorkbook } from '../../../src/host/file/fileWorkbook';
import { openWorkbook } from '../../../src/host/file/openWorkbook';
import type { Opened, Setup } from '../contract/opened';
import { workbookContract } from '../contract/workbookContract';

function sheetOf({ name, top, left, values }: SheetGrid): BookSheet {
  const rows = new Map<number, BookRow>();
  for (const [number, row] of values.entries()) {
    const cells: (BookCell | undefined)[] = [];
    for (const [column, value] of row.entries()) cells[left + column] = { value };
    rows.set(top + number, { cells });
  }
  return { name, hidden: false, rows, tables: [], notes: [], kept: [] };
}

/** The book with a column more in a table, as Excel adds it. */
function withColumn(book: Book, name: string, header: string, values: readonly CellValue[]): Book {
  const sheets = book.sheets.map((sheet) => {
    const table = sheet.tables.find((each) => each.name === name);
    if (table === undefined) return sheet;
    const rows = new Map(sheet.rows);
    for (const [at, value] of [header, ...values].entries()) {
      const row = rows.get(table.top + at);
      const cells = [...(row?.cells ?? [])];
      cells[table.left + table.columns.length] = { value };
      rows.set(table.top + at, { ...row, cells });
    }
    const wider = { ...table, columns: [...table.columns, { header }] };
    return {
      ...sheet,
      rows,
      touched: true,
      tables: sheet.tables.map((each) => (each === table ? wider : each)),
    };
  });
  return { ...book, sheets };
}

class OpenedFile implements Opened {
  constructor(
    private file: FileWorkbook,
    private readonly saves: boolean,
  ) {}

  get workbook(): Workbook {
    return this.file;
  }

  async addColumn(table: string, header: string, values: readonly CellValue[]): Promise<void> {
    this.file = new FileWorkbook(withColumn(this.file.book, table, header, values));
    await this.settle();
  }

  async settle(): Promise<void> {
    if (this.saves) this.file = await openWorkbook(await this.file.save(), 'plan.xlsx');
  }
}

async function open({ sheets }: Setup, saves: boolean): Promise<Opened> {
  const opened = new OpenedFile(new FileWorkbook({ ...emptyBook(), sheets: sheets.map(sheetOf) }), saves);
  await opened.settle();
  return opened;
}

workbookContract('file in memory', async (setup) => open(setup, false));
workbookContract('file saved and opened between runs', async (setup) => open(setup, true));
