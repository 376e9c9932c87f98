import type { CellValue, Grid } from '../../src/domain/grid';
import type { Book, BookCell, BookSheet, BookTable } from '../../src/host/book/book';
import { FileWorkbook } from '../../src/host/file/fileWorkbook';
import { workbookOf } from './workbook';

type Change = (sheet: BookSheet, table: BookTable) => BookSheet;

function changed(workbook: FileWorkbook, name: string, change: Change): FileWorkbook {
  const book: Book = workbook.book;
  const sheets = book.sheets.map((sheet) => {
    const table = sheet.tables.find((each) => each.name === name);
    return table === undefined ? sheet : { ...change(sheet, table), touched: true };
  });
  return new FileWorkbook({ ...book, sheets });
}

const cellOf = (value: CellValue): BookCell | undefined => (value === null ? undefined : { value });

/** The workbook with a row typed below a table, which grows by it as in Excel. */
export function withTableRow(
  workbook: FileWorkbook,
  name: string,
  values: readonly CellValue[],
): FileWorkbook {
  return changed(workbook, name, (sheet, table) => {
    const cells: (BookCell | undefined)[] = [];
    for (const [index, value] of values.entries()) cells[table.left + index] = cellOf(value);
    const rows = new Map(sheet.rows).set(table.top + 1 + table.rows, { cells });
    const tables = sheet.tables.map((each) => (each === table ? { ...table, rows: table.rows + 1 } : each));
    return { ...sheet, rows, tables };
  });
}

/** The workbook with a column of the user's before the first of a table that stands alone in its rows. */
export function withFirstColumn(
  workbook: FileWorkbook,
  name: string,
  header: string,
  values: readonly CellValue[],
): FileWorkbook {
  return changed(workbook, name, (sheet, table) => {
    const rows = new Map(sheet.rows);
    for (const [index, value] of [header, ...values].entries()) {
      const row = rows.get(table.top + index);
      const cells = [...(row?.cells ?? [])];
      cells.splice(table.left, 0, cellOf(value));
      rows.set(table.top + index, { ...row, cells });
    }
    const wider = { ...table, columns: [{ header }, ...table.columns] };
    return { ...sheet, rows, tables: sheet.tables.map((each) => (each === table ? wider : each)) };
  });
}

/** The headings of the sample rosters. */
export const headings: Grid = [['Employee ID', 'Name', 'Job Title', 'Business Unit', 'FTE']];

/** Puts the roster of a workbook in place of the one that stands there, as a planner pastes a new export. */
export function withRoster(workbook: FileWorkbook, rows: Grid): FileWorkbook {
  const other = workbookOf({ Roster: [...headings, ...rows] }).book.sheets[0];
  const { book } = workbook;
  const sheets = book.sheets.map((sheet) =>
    sheet.name === 'Roster' && other !== undefined ? { ...sheet, rows: other.rows, touched: true } : sheet,
  );
  return new FileWorkbook({ ...book, sheets });
}
