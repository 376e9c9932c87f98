import { BrowserWorkbook } from '../../../src/host/browser/browserWorkbook';
import { emptyBook, type BookCell, type BookRow, type BookSheet } from '../../../src/host/file/book';
import { FileWorkbook } from '../../../src/host/file/fileWorkbook';
import type { CellValue, SheetGrid } from '../../../src/domain/grid';
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

class OpenedPage implements Opened {
  readonly workbook: BrowserWorkbook;
  private readonly file: FileWorkbook;

  constructor({ sheets }: Setup) {
    this.file = new FileWorkbook({ ...emptyBook(), sheets: sheets.map(sheetOf) });
    this.workbook = new BrowserWorkbook(this.file);
  }

  /** The grid cannot widen a table: the column comes with the file, its cells are typed. */
  async addColumn(name: string, header: string, values: readonly CellValue[]): Promise<void> {
    for (const sheet of this.file.book.sheets) {
      const table = sheet.tables.find((each) => each.name === name);
      if (table === undefined) continue;
      const column = table.left + table.columns.length;
      const wider = { ...table, columns: [...table.columns, { header }] };
      this.file.edit(sheet.name, (before) => ({
        ...before,
        tables: before.tables.map((each) => (each === table ? wider : each)),
      }));
      this.workbook.edit(
        sheet.name,
        [header, ...values].map((value, at) => ({ row: table.top + at, column, value })),
      );
    }
    return Promise.resolve();
  }

  async settle(): Promise<void> {
    return Promise.resolve();
  }
}

workbookContract('browser page', async (setup) => Promise.resolve(new OpenedPage(setup)));
