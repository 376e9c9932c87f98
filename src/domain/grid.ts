/**
 * What a cell holds, as a host reads it: text, number, truth value or nothing (`null`).
 * Dates are Excel serial numbers (days since 1899-12-30); an error is its text, such as `#REF!`.
 */
export type CellValue = string | number | boolean | null;

/** Rows of cell values, top to bottom; rows may differ in length. */
export type Grid = readonly (readonly CellValue[])[];

/** A place in a workbook: sheet name, row and column counted from 0. */
export interface CellAddress {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** A place in a sheet, row and column counted from 0. */
export type CellPlace = Omit<CellAddress, 'sheet'>;

/** A rectangle of cells that are merged into one; row and column of its first cell counted from 0. */
export interface MergedBlock {
  readonly top: number;
  readonly left: number;
  readonly rows: number;
  readonly columns: number;
}

/** The filled part of one sheet. */
export interface SheetGrid {
  readonly name: string;
  /** Row and column, counted from 0, of the first value of `values` in the sheet. */
  readonly top: number;
  readonly left: number;
  readonly values: Grid;
  /** Number formats in the shape of `values`, where the host knows them. */
  readonly numberFormats?: readonly (readonly string[])[];
  /** Sheet rows (counted from 0) that are hidden or filtered away, where the host knows them. */
  readonly hiddenRows?: readonly number[];
  /**
   * Merged blocks, in rows and columns of the sheet, where the host knows of any. Only the first cell of a block holds
   * its value.
   */
  readonly merges?: readonly MergedBlock[];
  /**
   * Days between 1899-12-30 and the day from which the workbook counts, where that is another: what a number in no format
   * of dates has to be moved by where it means a day. Numbers that are shown as dates are moved already.
   */
  readonly plainDays?: number;
  /** The encoding that a text table was read in where another is nearly as likely, with a word that tells. */
  readonly doubtfulText?: { readonly encoding: string; readonly word: string };
  /** Cells, in rows and columns of the sheet, whose formula the file holds without its value, where there are any. */
  readonly uncalculated?: readonly CellPlace[];
}

/** The most characters that a cell of a workbook holds. */
export const longestText = 32_767;

/** A text as long as a cell can hold; half a character at the end goes. */
export function fittingText(text: string): string {
  return text.length <= longestText ? text : text.slice(0, longestText).replace(/[\ud800-\udbff]$/, '');
}
