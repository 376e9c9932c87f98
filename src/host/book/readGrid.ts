import { showsDate } from '../../domain/calendar/showsDate';
import type { CellPlace, CellValue, SheetGrid } from '../../domain/grid';
import type { TableGrid } from '../../sheet/snapshot';
import { looks, type Look } from '../../sheet/look';
import type { Book, BookCell, BookRow, BookSheet, BookTable } from './book';
import { mergedBlocks } from './mergedBlocks';

/** The number format of a cell. */
export function numberFormatOf(book: Book, cell: BookCell | undefined): string {
  const format = cell?.format;
  if (typeof format === 'number') return book.numberFormats[format] ?? 'General';
  const look: Look = format === undefined ? {} : looks[format];
  return look.numberFormat ?? 'General';
}

/** The value of a cell, dates counted from 1899-12-30 whatever the file counts from. */
export function valueOf(book: Book, cell: BookCell | undefined): CellValue {
  if (cell === undefined) return null;
  const { value } = cell;
  if (typeof value !== 'number' || book.epoch === 0) return value;
  return showsDate(numberFormatOf(book, cell)) ? value + book.epoch : value;
}

const isFilled = (cell: BookCell | undefined): boolean => cell !== undefined && cell.value !== null;

/** The filled part of a sheet, from 0: first row and column with a value, and past the last. */
export function filledArea(sheet: BookSheet): {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
} {
  let [top, left, bottom, right] = [Infinity, Infinity, 0, 0];
  for (const [number, { cells }] of sheet.rows) {
    const first = cells.findIndex(isFilled);
    if (first < 0) continue;
    top = Math.min(top, number);
    bottom = Math.max(bottom, number + 1);
    left = Math.min(left, first);
    right = Math.max(right, 1 + cells.findLastIndex(isFilled));
  }
  return bottom === 0 ? { top: 0, left: 0, bottom: 0, right: 0 } : { top, left, bottom, right };
}

/** Cells of an area whose formula has no value, by row. */
function uncalculatedCells(
  { rows }: BookSheet,
  isIn: (place: CellPlace) => boolean,
): Pick<SheetGrid, 'uncalculated'> {
  const uncalculated: CellPlace[] = [];
  for (const [row, { cells }] of rows)
    cells.forEach((cell, column) => {
      const isBare = cell?.formula !== undefined && cell.value === null;
      if (isBare && isIn({ row, column })) uncalculated.push({ row, column });
    });
  return uncalculated.length === 0 ? {} : { uncalculated };
}

/** From how many cells a grid is cut where it is empty, and how many cells of it stand for each filled one then. */
const largeArea = 1_000_000;
const sparse = 20;

/** Whether a sheet is so large and empty that its rows have to end with their last filled cell. */
function isSparse({ rows }: BookSheet, area: number): boolean {
  if (area < largeArea) return false;
  let filled = 0;
  for (const { cells } of rows.values()) filled += Object.keys(cells).length;
  return area > sparse * filled;
}

/** The number formats of cells of a row, from one column on; as most rows are like the one before, they share its list. */
function rowFormats(
  book: Book,
  cells: BookRow['cells'],
  left: number,
  length: number,
  before: readonly string[],
): readonly string[] {
  let same = before.length === length;
  for (let column = 0; same && column < length; column += 1)
    same = numberFormatOf(book, cells[left + column]) === before[column];
  return same ? before : Array.from({ length }, (_, column) => numberFormatOf(book, cells[left + column]));
}

/**
 * The filled part of a sheet as the core reads it: all rows as wide as the widest, but for a large sheet that is nearly
 * empty. There a row ends with its last filled cell, so that a cell far away costs no more than any other.
 */
export function sheetGrid(book: Book, sheet: BookSheet): SheetGrid {
  const { top, left, bottom, right } = filledArea(sheet);
  const cut = isSparse(sheet, (bottom - top) * (right - left));
  const values: (readonly CellValue[])[] = [];
  const numberFormats: (readonly string[])[] = [];
  const hiddenRows: number[] = [];
  let formats: readonly string[] = [];
  for (let number = top; number < bottom; number += 1) {
    const row = sheet.rows.get(number);
    if (row?.hidden === true) hiddenRows.push(number);
    const cells = row?.cells ?? [];
    const end = cut ? 1 + cells.findLastIndex(isFilled) : right;
    const length = Math.max(end - left, 0);
    values.push(Array.from({ length }, (_, column) => valueOf(book, cells[left + column])));
    formats = rowFormats(book, cells, left, length, formats);
    numberFormats.push(formats);
  }
  const merges = mergedBlocks(sheet);
  const grid = { name: sheet.name, top, left, values, numberFormats, hiddenRows };
  return {
    ...grid,
    ...(merges.length === 0 ? {} : { merges }),
    ...(book.epoch === 0 ? {} : { plainDays: book.epoch }),
    ...(sheet.doubtfulText === undefined ? {} : { doubtfulText: sheet.doubtfulText }),
    ...uncalculatedCells(sheet, () => true),
  };
}

/** A table as it stands on its sheet; the blank row of an empty table is no row. */
export function tableGrid(book: Book, sheet: BookSheet, table: BookTable): TableGrid {
  const rows: CellValue[][] = [];
  for (let row = 0; row < table.rows; row += 1) {
    const { cells = [] } = sheet.rows.get(table.top + 1 + row) ?? {};
    rows.push(table.columns.map((_, column) => valueOf(book, cells[table.left + column])));
  }
  const blank = rows.length === 1 && rows[0]?.every((value) => value === null) === true;
  return {
    name: table.name,
    sheet: sheet.name,
    top: table.top,
    left: table.left,
    headers: table.columns.map(({ header }) => header),
    rows: blank ? [] : rows,
    ...uncalculatedCells(
      sheet,
      ({ row, column }) =>
        row > table.top &&
        row <= table.top + table.rows &&
        column >= table.left &&
        column < table.left + table.columns.length,
    ),
  };
}
