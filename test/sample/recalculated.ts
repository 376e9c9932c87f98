import {
  calculateFormulas,
  type CellLike,
  type FormulaResultLike,
  type RowLike,
  type WorkbookLike,
  type WorksheetLike,
} from '@cj-tech-master/excelts/formula';
import { cellName } from '../../src/domain/cellName';
import type { Book, BookCell, BookRow, BookSheet } from '../../src/host/file/book';
import { FileWorkbook } from '../../src/host/file/fileWorkbook';
import { quotedSheet } from '../../src/host/refresh/formulaNames';

/** What the engine calls a cell with a formula, and any other. */
const formulaCell = 6;
const plainCell = 1_000;

/** Columns of tables of one row as ranges, by their name in formulas. */
function oneRowColumns({ sheets }: Book): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const sheet of sheets)
    for (const { name, top, left, rows, columns } of sheet.tables)
      if (rows === 1)
        for (const [index, { header }] of columns.entries()) {
          const cell = cellName(top + 1, left + index);
          found.set(`${name}[${header}]`, `${quotedSheet(sheet.name)}!${cell}:${cell}`);
        }
  return found;
}

/**
 * A formula as the engine computes it like Excel and LibreOffice, which disagree with it twice. To them an empty cell is
 * not below 5: here the formula asks for cells that are filled, too. And a column of a table of one row is a range to
 * them as any other: here it is written as one.
 */
function engineFormula(formula: string, oneRow: ReadonlyMap<string, string>): string {
  return formula
    .replace(/(?<=[(,])([^(),"]+),(?="<(?!>))/g, '$1,"<>",$1,')
    .replace(/\b\w+\[[^[\]]+\]/g, (column) => oneRow.get(column) ?? column);
}

/** A cell as the engine takes it. A formula has no result yet, so that none is carried over where the engine has none. */
function engineCell({ formula, error, value }: BookCell, row: number, column: number): CellLike {
  return {
    row: row + 1,
    col: column + 1,
    type: formula === undefined ? plainCell : formulaCell,
    ...(formula === undefined ? {} : { formula }),
    model: formula === undefined ? {} : { formula },
    value: error === true ? { error: String(value) } : value,
    result: undefined,
  };
}

/** A sheet as the engine takes it, and its formula cells by their place. */
function engineSheet(sheet: BookSheet, id: number, oneRow: ReadonlyMap<string, string>) {
  const cells = new Map<number, Map<number, CellLike>>();
  let right = 0;
  for (const [number, row] of sheet.rows) {
    const line = new Map<number, CellLike>();
    for (const [column, cell] of row.cells.entries())
      if (cell?.formula !== undefined)
        line.set(
          column + 1,
          engineCell({ ...cell, formula: engineFormula(cell.formula, oneRow) }, number, column),
        );
      else if (cell !== undefined && cell.value !== null)
        line.set(column + 1, engineCell(cell, number, column));
    cells.set(number + 1, line);
    right = Math.max(right, row.cells.length);
  }
  const at = (row: number, column: number) => cells.get(row)?.get(column);
  const worksheet: WorksheetLike = {
    id,
    name: sheet.name,
    dimensions: { top: 1, left: 1, bottom: Math.max(1, ...cells.keys()), right: Math.max(1, right) },
    eachRow: (...args: readonly unknown[]) => {
      const each = args.at(-1) as (row: RowLike, number: number) => void;
      for (const [number, line] of cells) {
        const eachCell = (...inner: readonly unknown[]) => {
          const visit = inner.at(-1) as (cell: CellLike, column: number) => void;
          for (const [column, cell] of line) visit(cell, column);
        };
        each({ hidden: sheet.rows.get(number - 1)?.hidden ?? false, eachCell }, number);
      }
    },
    findCell: at,
    getCell: (row, column) => {
      const found = at(row, column);
      if (found === undefined)
        throw new Error(`A formula writes into ${sheet.name}, row ${row}, column ${column}.`);
      return found;
    },
    getTables: () =>
      sheet.tables.map(({ name, top, left, rows, columns, totals }) => ({
        table: {
          name,
          tl: { row: top + 1, col: left + 1 },
          columns: columns.map(({ header }) => ({ name: header })),
          rows: Array.from({ length: rows }),
          headerRow: true,
          totalsRow: totals,
        },
      })),
  };
  return { worksheet, at };
}

/** A formula cell with what the engine makes of it; days come as numbers. */
function withResult({ formula, format }: BookCell, result: FormulaResultLike): BookCell {
  const cell = { ...(formula === undefined ? {} : { formula }), ...(format === undefined ? {} : { format }) };
  if (typeof result === 'object' && 'error' in result) return { ...cell, value: result.error, error: true };
  if (result instanceof Date) throw new Error('The engine gives a day that is no number.');
  return { ...cell, value: result ?? null };
}

/**
 * The workbook with every formula computed anew by a formula engine that knows nothing of the planner. A function that
 * the engine does not have comes to `#NAME?`.
 */
export function recalculated({ book }: FileWorkbook): FileWorkbook {
  const oneRow = oneRowColumns(book);
  const sheets = book.sheets.map((sheet, index) => engineSheet(sheet, index + 1, oneRow));
  const worksheets = sheets.map(({ worksheet }) => worksheet);
  const names = book.names.map(({ name, refersTo, sheet }) => ({
    name,
    ranges: [refersTo],
    ...(sheet === undefined ? {} : { localSheetId: sheet }),
  }));
  const workbook: WorkbookLike = {
    worksheets,
    getWorksheet: (key) => worksheets.find(({ id, name }) => id === key || name === key),
    definedNames: { getAllEntries: () => names, getAllNames: () => names },
  };
  calculateFormulas(workbook);
  const computed = (sheet: BookSheet, index: number): BookSheet => {
    const rows = new Map<number, BookRow>();
    for (const [number, row] of sheet.rows)
      rows.set(number, {
        ...row,
        cells: row.cells.map((cell, column) =>
          cell?.formula === undefined
            ? cell
            : withResult(cell, sheets[index]?.at(number + 1, column + 1)?.result),
        ),
      });
    return { ...sheet, rows, touched: true };
  };
  const next: Book = { ...book, sheets: book.sheets.map(computed) };
  return new FileWorkbook(next);
}
