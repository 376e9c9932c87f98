import type { CellValue, SheetGrid } from '../../grid';
import type { RosterSettings } from '../rosterSettings';
import { cellText } from '../values/cellText';
import { chooseColumns, type ColumnChoice } from './chooseColumns';
import { findHeaderRow, type HeaderRow } from './headerRow';

/** Where the roster of a sheet is and what its columns are. */
export interface SheetLayout extends ColumnChoice {
  readonly sheet: SheetGrid;
  readonly header: HeaderRow;
  /** Index in the values of the first row under the header. */
  readonly firstRow: number;
  /** Sheet rows, counted from 0, that are hidden or filtered away. */
  readonly hiddenRows: ReadonlySet<number>;
}

/** So many filled rows show what a column holds. */
const sampleRows = 100;

/** The layout of the roster in a sheet; `null` where no row looks like a header. */
export function sheetLayout(sheet: SheetGrid, settings: RosterSettings): SheetLayout | null {
  const found = findHeaderRow(sheet.values);
  if (!found) return null;
  const firstRow = found.row + found.rows;
  const body = filledRows(sheet, firstRow);
  const header = widened(found, body);
  const samples = header.cells.map((_, index) => body.map((row) => row[index] ?? null));
  const choice = chooseColumns(header.cells, (index) => samples[index] ?? [], settings.columns ?? {});
  return { sheet, header, firstRow, hiddenRows: new Set(sheet.hiddenRows ?? []), ...choice };
}

function filledRows(sheet: SheetGrid, firstRow: number): readonly (readonly CellValue[])[] {
  const rows: (readonly CellValue[])[] = [];
  for (let index = firstRow; index < sheet.values.length && rows.length < sampleRows; index++) {
    const row = sheet.values[index] ?? [];
    let filled = 0;
    for (const cell of row) if (cellText(cell) !== '') filled++;
    if (filled > 1 || (filled === 1 && row.length === 1)) rows.push(row);
  }
  return rows;
}

/** Columns right of the last heading have none, but may be recognised by their content. */
function widened(header: HeaderRow, body: readonly (readonly CellValue[])[]): HeaderRow {
  const cells = [...header.cells];
  for (const row of body) {
    while (cells.length < row.length) cells.push({ text: '', match: null, skill: false });
  }
  return { ...header, cells };
}
