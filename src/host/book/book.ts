import type { CellValue, SheetGrid } from '../../domain/grid';
import { Parts } from '../package/parts';
import type { Area, ChartPlan, ConditionalFormat, Style, Validation } from '../../sheet/plan';

/**
 * How a cell looks: one of our styles, or the number of a cell format of the file that was read, which is kept
 * as it is. Nothing means the plain format.
 */
export type CellFormat = Style | number;

/** A cell that is not empty. Cells are never changed, only replaced. */
export interface BookCell {
  readonly value: CellValue;
  /** As files hold it: no equals sign, new functions with their prefix, `[#This Row]` written out. */
  readonly formula?: string;
  readonly format?: CellFormat;
  /** Whether its text is meant to wrap, where its format is one that the file brought. */
  readonly wraps?: boolean;
  /** `value` is the text of an error, such as `#REF!`, not text of that wording. */
  readonly error?: boolean;
  /** What the file said of a formula that is more than a formula: attributes of its element, kept as read. */
  readonly formulaKind?: string;
  /** Attributes of the cell that are kept as read (dynamic arrays, reading aids). */
  readonly kept?: string;
  /** Number of the shared string with formatting inside the text. */
  readonly richText?: number;
}

/** Cells of a row by column counted from 0, with the row's own attributes as read. */
export interface BookRow {
  readonly cells: readonly (BookCell | undefined)[];
  readonly hidden?: boolean;
  /** Attributes of the row element as read (height, outline, its format), without number, spans and `hidden`. */
  readonly attributes?: string;
}

/** Rows of a sheet by their number, counted from 0. */
export interface BookRows extends ReadonlyMap<number, BookRow> {
  /** How many rows and columns from the first on hold all cells, where that is known without a look at every row. */
  readonly extent?: { readonly rows: number; readonly columns: number };
}

/** A column of a table. */
export interface BookColumn {
  readonly header: string;
  /** The formula that new rows get, as files hold it; nothing where rows get none. */
  readonly formula?: string;
}

/** A native table; `top` is the row of its headings, shown or not, and `rows` counts its body. */
export interface BookTable {
  readonly name: string;
  readonly top: number;
  readonly left: number;
  readonly rows: number;
  readonly columns: readonly BookColumn[];
  readonly totals: boolean;
  /** Its number in the file and the part it was read from. */
  readonly id?: number;
  readonly part?: string;
  /** The element of its filter as read. */
  readonly filter?: string;
}

/** A note (an old-style comment) on a cell. */
export interface BookNote {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  /** A1 name of the cell it was read from. */
  readonly was: string;
}

/** An element of a sheet that is kept as it was read. */
export interface KeptElement {
  readonly name: string;
  readonly xml: string;
  /** Its number among the elements of the part it was read from. */
  readonly was?: number;
}

/** What our plans add to a sheet beside cells and tables. */
export interface SheetDress {
  readonly widths: Readonly<Record<number, number>>;
  /** Columns, from 0, that are hidden where a sheet has no other word on them. */
  readonly hidden: readonly number[];
  readonly freeze: { readonly rows: number; readonly columns: number };
  readonly validations: readonly { readonly area: Area; readonly rule: Validation }[];
  readonly conditionalFormats: readonly ConditionalFormat[];
  readonly charts: readonly DressChart[];
  /** Charts that an earlier run drew and this one does not, by the word that remembers them. */
  readonly goneCharts: readonly string[];
  /** Pages side by side that a new sheet is printed on. */
  readonly printWide: number;
  /** The colour of the tab of a new sheet, RRGGBB. */
  readonly tab?: string | undefined;
  /** Whether a new sheet is printed whole on one upright page. */
  readonly onePage: boolean;
}

/**
 * A chart to draw; `was` is the place that an earlier run gave it, so that one the user moved is told apart, and `showed`
 * the cells it was made of, by which it is told where another writer dropped its name.
 */
export interface DressChart {
  readonly plan: ChartPlan;
  readonly was: Area | undefined;
  readonly showed: Area | undefined;
  /** The style of its numbers, which its value axis follows. */
  readonly values: Style | undefined;
}

/** One sheet. Sheets are never changed, only replaced; one with `part` and without `touched` is saved as read. */
export interface BookSheet {
  readonly name: string;
  readonly hidden: boolean;
  /** The part it was read from. */
  readonly part?: string;
  /** Whether something in it differs from what was read. */
  readonly touched?: boolean;
  readonly rows: BookRows;
  readonly tables: readonly BookTable[];
  readonly notes: readonly BookNote[];
  /** Elements beside the cells in the order of the file. */
  readonly kept: readonly KeptElement[];
  readonly dress?: SheetDress;
  /** Of a text table whose encoding is in doubt: see SheetGrid. */
  readonly doubtfulText?: NonNullable<SheetGrid['doubtfulText']>;
}

/** A name for a place or a formula; `sheet` is the tab it belongs to when it is not of the whole workbook. */
export interface BookName {
  readonly name: string;
  /** As files hold it, without equals sign. */
  readonly refersTo: string;
  readonly hidden: boolean;
  readonly sheet?: number;
}

/** A workbook in memory: what the file host, and a grid in a page, work on. */
export interface Book {
  readonly sheets: readonly BookSheet[];
  readonly names: readonly BookName[];
  /** Number formats of the cell formats that were read, by their number. */
  readonly numberFormats: readonly string[];
  /** Days between the first day of the file's date system and 1899-12-30: 1462 in files of the old Mac system. */
  readonly epoch: 0 | 1462;
  /** Every part of the file that was read, by its path; empty for a new workbook. */
  readonly parts: Parts;
  /** How formulas in parts that are kept as read went on, one after the other, since cells they name moved. */
  readonly moves: readonly ((formula: string) => string)[];
}

/** A workbook without sheets. */
export function emptyBook(): Book {
  return { sheets: [], names: [], numberFormats: ['General'], epoch: 0, parts: new Parts(), moves: [] };
}

/** The cell at a place, when it is not empty. */
export function cellAt(sheet: BookSheet, row: number, column: number): BookCell | undefined {
  return sheet.rows.get(row)?.cells[column];
}

/** A table of the workbook by its name, with the sheet it is on. */
export function tableNamed(
  book: Book,
  name: string,
): { readonly sheet: BookSheet; readonly table: BookTable } | undefined {
  for (const sheet of book.sheets) {
    const table = sheet.tables.find((each) => each.name.toLowerCase() === name.toLowerCase());
    if (table !== undefined) return { sheet, table };
  }
  return undefined;
}
