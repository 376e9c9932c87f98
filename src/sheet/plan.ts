import type { CellValue } from '../domain/grid';

/** A formula in English function names and A1 or table references, with the value the core computed for it. */
export interface FormulaCell {
  readonly formula: string;
  readonly value: CellValue;
}

/**
 * What a host does with one cell: write a value (text is always written as text, never as a formula),
 * write a formula, or, for `undefined`, leave the cell as the user has it.
 */
export type Cell = CellValue | FormulaCell | undefined;

/** A rectangle of a sheet; row and column counted from 0. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly rows: number;
  readonly columns: number;
}

/** The looks a cell can have. A host maps each to fonts, fills and number formats; see src/sheet/look.ts. */
export type Style =
  | 'title'
  | 'finding'
  | 'section'
  | 'heading'
  | 'headingTurned'
  | 'headingNumber'
  | 'label'
  | 'text'
  | 'wrapped'
  | 'note'
  | 'link'
  | 'count'
  | 'year'
  | 'fte'
  | 'ratio'
  | 'percent'
  | 'money'
  | 'date'
  | 'dateNumber'
  | 'status'
  | 'total'
  | 'totalMoney'
  | 'totalCount'
  | 'check'
  | 'input'
  | 'inputPercent'
  | 'inputMoney'
  | 'inputDate'
  | 'inputDefault'
  | 'inputDefaultMoney'
  | 'inputDefaultDate';

/** A rectangle of cells in one style. Blocks of a plan do not overlap each other or a table. */
export interface Block {
  /** Unique in its sheet and the same in every run: the host finds the cells of an earlier run by it. */
  readonly name: string;
  readonly top: number;
  readonly left: number;
  readonly rows: readonly (readonly Cell[])[];
  readonly style: Style;
}

/** What a cell accepts. An inline list holds at most 255 characters; the host falls back to `source`. */
export type Validation =
  | { readonly kind: 'list'; readonly values: readonly string[] }
  | { readonly kind: 'decimal' | 'whole' | 'date'; readonly min: number; readonly max: number };

/** A column of a table. */
export interface TableColumn {
  /** The heading: the fixed name by which formulas and later runs find the column. */
  readonly header: string;
  readonly style: Style;
  /** Width in characters. */
  readonly width: number;
  readonly validation?: Validation;
  /** Whether a new column is hidden; one that stands stays as the user has it. */
  readonly hidden?: true;
}

/** A row of a table with the value of its key column. */
export interface TableRow {
  readonly key: string;
  readonly cells: readonly Cell[];
}

/**
 * A native table. On a refresh the host keeps the table and every column of the user's; it finds our columns by
 * header and rows by the text of their key: rows whose key is not in the plan are deleted, and the rest come into the
 * order of `rows` with all that is on them. `undefined` cells stay untouched.
 */
export interface TablePlan {
  readonly name: string;
  readonly top: number;
  readonly left: number;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
  /** The number of the column that holds the keys; the first where not stated. */
  readonly key?: number;
}

/** A workbook name for one cell, such as an assumption that formulas refer to. */
export interface NamedCell {
  readonly name: string;
  readonly row: number;
  readonly column: number;
}

/** The looks of a conditional format: each is a colour that also differs in lightness, beside a symbol and a word. */
export type Tone = 'gap' | 'tight' | 'covered' | 'surplus' | 'quiet' | 'alarm' | 'good';

/** Colours an area by the beginning of its text, by a number, or by a formula relative to its first cell. */
export interface ConditionalFormat {
  readonly area: Area;
  readonly rule:
    | { readonly kind: 'beginsWith'; readonly text: string }
    | { readonly kind: 'notZero' }
    | { readonly kind: 'formula'; readonly formula: string };
  readonly tone: Tone;
}

/** A series of a chart in the order of its source. */
export interface ChartSeries {
  readonly name: string;
  /** RRGGBB. */
  readonly colour: string;
  /** Drawn as a line over the columns. */
  readonly line?: boolean;
}

/** A native chart over a contiguous area: first column the categories, first row the series names, one series a column. */
export interface ChartPlan {
  /** Unique in the workbook and the same in every run. */
  readonly name: string;
  readonly kind: 'stackedColumn' | 'clusteredColumn' | 'stackedBar' | 'clusteredBar' | 'line';
  readonly title: string;
  readonly source: Area;
  readonly series: readonly ChartSeries[];
  readonly categoryTitle: string;
  readonly valueTitle: string;
  /** The cells the chart covers. */
  readonly place: Area;
}

/** What a sheet is for: to be signed, to be read, to be filled in, or to be traced. */
export type SheetPurpose = 'decision' | 'reading' | 'input' | 'working';

/** One sheet to write, as plain data: a host only interprets it. */
export interface SheetPlan {
  /** The fixed name of the sheet. A sheet of the user's that has it is left alone: the host adds a suffix to ours. */
  readonly name: string;
  readonly blocks: readonly Block[];
  readonly tables: readonly TablePlan[];
  readonly names: readonly NamedCell[];
  readonly validations: readonly { readonly area: Area; readonly rule: Validation }[];
  readonly conditionalFormats: readonly ConditionalFormat[];
  /** Cells that look different from the block or table column they are in; applied after those. */
  readonly styles: readonly { readonly area: Area; readonly style: Style }[];
  readonly charts: readonly ChartPlan[];
  /** Width in characters of columns counted from 0, where it differs from the host's own. */
  readonly widths: Readonly<Record<number, number>>;
  readonly freeze: { readonly rows: number; readonly columns: number };
  /** What the sheet is for, which gives the colour of its tab. */
  readonly purpose?: SheetPurpose;
  /** As many columns from the first as a reader prints, where a sheet has more; a host without print set-up ignores it. */
  readonly printColumns?: number;
  /** Pages side by side that a sheet is printed on, its first columns that stay in place repeated; one where not stated. */
  readonly printWide?: number;
  /** Whether the whole sheet is printed on one upright page, and a new file opens on it. */
  readonly onePage?: true;
}
