import type { CellPlace, CellValue, SheetGrid } from '../domain/grid';

/** A table as it stands in the workbook. */
export interface TableGrid {
  readonly name: string;
  readonly sheet: string;
  /** Row and column, counted from 0, of the first heading. */
  readonly top: number;
  readonly left: number;
  readonly headers: readonly string[];
  readonly rows: readonly (readonly CellValue[])[];
  /** Cells of its rows, in rows and columns of the sheet, whose formula the file holds without its value, if any. */
  readonly uncalculated?: readonly CellPlace[];
}

/** What a host reads before a run: sheets that may be a roster and every table of ours (name begins with MLTP_). */
export interface Snapshot {
  readonly sheets: readonly SheetGrid[];
  readonly tables: readonly TableGrid[];
}
