import type { CellValue } from '../../../src/domain/grid';
import { BrowserWorkbook } from '../../../src/host/browser/browserWorkbook';
import type { Setup } from '../contract/opened';
import { workbookContract } from '../contract/workbookContract';
import { OpenedFile } from '../file/openedFile';

class OpenedPage extends OpenedFile {
  constructor(setup: Setup) {
    super(setup, false, (file) => new BrowserWorkbook(file));
  }

  /** The grid cannot widen a table: the column comes with the file, its cells are typed. */
  override async addColumn(name: string, header: string, values: readonly CellValue[]): Promise<void> {
    const page = this.workbook;
    if (!(page instanceof BrowserWorkbook)) throw new Error('This is no page.');
    for (const sheet of this.file.book.sheets) {
      const table = sheet.tables.find((each) => each.name === name);
      if (table === undefined) continue;
      const column = table.left + table.columns.length;
      const wider = { ...table, columns: [...table.columns, { header }] };
      this.file.edit(sheet.name, (before) => ({
        ...before,
        tables: before.tables.map((each) => (each === table ? wider : each)),
      }));
      page.edit(
        sheet.name,
        [header, ...values].map((value, at) => ({ row: table.top + at, column, value })),
      );
    }
    return Promise.resolve();
  }
}

workbookContract('browser page', async (setup) => Promise.resolve(new OpenedPage(setup)));
