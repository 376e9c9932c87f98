import { CellValueType, type ICellData, type Nullable } from '@univerjs/core';
import type { FWorksheet } from '@univerjs/preset-sheets-core';
import type { CellValue } from '../../domain/grid';
import type { GridEdit } from '../../host/browser/gridEdit';

function valueOf(cell: Nullable<ICellData>): CellValue {
  const value = cell?.v ?? cell?.p?.body?.dataStream.replace(/\r\n$/, '') ?? null;
  if (value === '') return null;
  return cell?.t === CellValueType.BOOLEAN && value !== null ? Number(value) === 1 || value === true : value;
}

/** Cells of a sheet of the grid as they stand now, in the shape of what changed: rows, then columns. */
export function gridEdits(
  sheet: FWorksheet,
  changed: Readonly<Record<number, Readonly<Record<number, unknown>>>>,
): readonly GridEdit[] {
  const edits: GridEdit[] = [];
  for (const [line, columns] of Object.entries(changed)) {
    for (const place of Object.keys(columns)) {
      const [row, column] = [Number(line), Number(place)];
      const cell = sheet.getSheet().getCellRaw(row, column);
      const formula = (cell?.f ?? cell?.si) ? sheet.getRange(row, column).getFormula() : '';
      edits.push({ row, column, value: valueOf(cell), ...(formula === '' ? {} : { formula }) });
    }
  }
  return edits;
}
