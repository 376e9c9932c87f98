import {
  calculateFormulas,
  type CellLike,
  type FormulaResultLike,
  type RowLike,
  type WorkbookLike,
  type WorksheetLike,
} from '@cj-tech-master/excelts/formula';
import { cellName } from '../../src/domain/cellName';
import type { Book, BookCell, BookSheet } from '../../src/host/book/book';
import { FileWorkbook } from '../../src/host/file/fileWorkbook';
import { quotedSheet } from '../../src/host/refresh/formulaNames';

/** What the engine calls a cell with a formula, and any other. */
const formulaCell = 6;
const plainCell = 1_000;

/** What formulas say of tables, as the engine understands it. */
interface TableWords {
  /** Columns of tables of one row as ranges, by their name in formulas. */
  readonly oneRow: ReadonlyMap<string, string>;
  /** The number of the first row of a table by its name. */
  readonly firstRow: ReadonlyMap<string, number>;
}

function tableWords({ sheets }: Book): TableWords {
  const oneRow = new Map<string, string>();
  const firstRow = new Map<string, number>();
  for (const sheet of sheets)
    for (const { name, top, left, rows, columns } of sheet.tables) {
      firstRow.set(name, top + 2);
      if (rows !== 1) continue;
      for (const [index, { header }] of columns.entries()) {
        const cell = cellName(top + 1, left + index);
        oneRow.set(`${name}[${header}]`, `${quotedSheet(sheet.name)}!${cell}:${cell}`);
      }
    }
  return { oneRow, firstRow };
}

/**
 * A formula as the engine computes it like Excel and LibreOffice, which disagree with it three times. To them an empty
 * cell is not below 5: here the formula asks for cells that are filled, too. The first cell of a column has a row: here
 * its number stands. A column of a table of one row is a range as any other: here it is written as one.
 */
function engineFormula(formula: string, { oneRow, firstRow }: TableWords): string {
  return formula
    .replace(/(?<=[(,])([^(),"]+),(?="<(?!>))/g, '$1,"<>",$1,')
    .replace(/\bROW\(INDEX\((\w+)\[[^[\]]+\],1\)\)/g, (found, table: string) =>
      String(firstRow.get(table) ?? found),
    )
    .replace(/\b\w+\[[^[\]]+\]/g, (column) => oneRow.get(column) ?? column);
}

/** What a formula comes to. */
type Result = Pick<BookCell, 'value' | 'error'>;

/** The engine forgets the first of more formulas than these; what it is given is cut into pieces of fewer. */
const mostFormulas = 9_000;

/** The formula cells of a book in pieces, sheet by sheet. */
function piecesOf({ sheets }: Book): readonly ReadonlySet<BookCell>[] {
  const all = sheets.flatMap(({ rows }) =>
    [...rows.values()].flatMap(({ cells }) =>
      cells.flatMap((cell) => (cell?.formula === undefined ? [] : [cell])),
    ),
  );
  const count = Math.ceil(all.length / mostFormulas);
  return Array.from(
    { length: count },
    (_, at) => new Set(all.slice(at * mostFormulas, (at + 1) * mostFormulas)),
  );
}

/** A sheet as the engine takes it. `cellAs` says how a cell stands in it; an empty one does not. */
function engineSheet(
  sheet: BookSheet,
  id: number,
  cellAs: (cell: BookCell) => Pick<CellLike, 'formula' | 'value'>,
) {
  const cells = new Map<number, Map<number, CellLike>>();
  let right = 1;
  for (const [number, row] of sheet.rows) {
    const line = new Map<number, CellLike>();
    for (const [column, cell] of row.cells.entries()) {
      if (cell === undefined) continue;
      const { formula, value } = cellAs(cell);
      if (formula === undefined && value === null) continue;
      line.set(column + 1, {
        row: number + 1,
        col: column + 1,
        type: formula === undefined ? plainCell : formulaCell,
        ...(formula === undefined ? {} : { formula }),
        model: formula === undefined ? {} : { formula },
        value,
        // No result yet, so that none is carried over where the engine has none.
        result: undefined,
      });
    }
    cells.set(number + 1, line);
    right = Math.max(right, row.cells.length);
  }
  const at = (row: number, column: number) => cells.get(row)?.get(column);
  const worksheet: WorksheetLike = {
    id,
    name: sheet.name,
    dimensions: { top: 1, left: 1, bottom: Math.max(1, ...cells.keys()), right },
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

function resultOf(result: FormulaResultLike): Result {
  if (result instanceof Date) throw new Error('The engine gives a day that is no number.');
  return typeof result === 'object' ? { value: result.error, error: true } : { value: result ?? null };
}

/** Computes the formulas of one piece, all other cells being as they are known. */
function computedPiece(book: Book, piece: ReadonlySet<BookCell>, known: ReadonlyMap<BookCell, Result>) {
  const words = tableWords(book);
  const sheets = book.sheets.map((sheet, index) =>
    engineSheet(sheet, index + 1, (cell) => {
      if (cell.formula !== undefined && piece.has(cell))
        return { formula: engineFormula(cell.formula, words), value: null };
      const { value, error } = known.get(cell) ?? cell;
      return { value: error === true ? { error: String(value) } : value };
    }),
  );
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
  const results = new Map<BookCell, Result>();
  for (const [index, { rows }] of book.sheets.entries())
    for (const [number, { cells }] of rows)
      for (const [column, cell] of cells.entries())
        if (cell !== undefined && piece.has(cell))
          results.set(cell, resultOf(sheets[index]?.at(number + 1, column + 1)?.result));
  return results;
}

/** What every formula comes to: pieces are computed until none changes what another is made of. */
function resultsIn(book: Book): ReadonlyMap<BookCell, Result> {
  const pieces = piecesOf(book);
  const known = new Map<BookCell, Result>();
  let stale = [...pieces];
  for (let [piece] = stale; piece !== undefined; [piece] = stale) {
    const now = piece;
    stale = stale.filter((each) => each !== now);
    const results = computedPiece(book, now, known);
    const isNew = ([cell, { value }]: readonly [BookCell, Result]) =>
      value !== (known.get(cell) ?? cell).value;
    if ([...results].some(isNew))
      stale = [...stale, ...pieces.filter((each) => each !== now && !stale.includes(each))];
    for (const [cell, result] of results) known.set(cell, result);
  }
  return known;
}

/** A book whose cells are the same objects whenever they are looked at; rows of a new sheet are made when asked for. */
function withOwnCells(book: Book): Book {
  const sheets = book.sheets.map((sheet) => ({
    ...sheet,
    rows: new Map([...sheet.rows].map(([number, row]) => [number, { ...row, cells: [...row.cells] }])),
  }));
  return { ...book, sheets };
}

/**
 * The workbook with every formula computed anew by a formula engine that knows nothing of the planner. A function that
 * the engine does not have comes to `#NAME?`.
 */
export function recalculated(workbook: FileWorkbook): FileWorkbook {
  const book = withOwnCells(workbook.book);
  const results = resultsIn(book);
  const computed = (cell: BookCell | undefined): BookCell | undefined => {
    const result = cell === undefined ? undefined : results.get(cell);
    if (cell === undefined || result === undefined) return cell;
    const { formula, format } = cell;
    return {
      ...(formula === undefined ? {} : { formula }),
      ...(format === undefined ? {} : { format }),
      ...result,
    };
  };
  const sheets = book.sheets.map((sheet) => ({
    ...sheet,
    touched: true,
    rows: new Map(
      [...sheet.rows].map(([number, row]) => [number, { ...row, cells: row.cells.map(computed) }]),
    ),
  }));
  return new FileWorkbook({ ...book, sheets });
}
