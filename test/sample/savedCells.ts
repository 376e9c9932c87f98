import { readBook } from '../../src/host/file/readBook';
import type { FileWorkbook } from '../../src/host/file/fileWorkbook';

/** Every cell of our sheets as saved: value and formula. */
export async function savedCells(workbook: FileWorkbook): Promise<Readonly<Record<string, unknown>>> {
  const cells: Record<string, unknown> = {};
  for (const sheet of readBook(await workbook.save()).sheets) {
    for (const [row, { cells: line }] of sheet.rows) {
      for (const [column, cell] of line.entries()) {
        if (cell === undefined || (cell.value === null && cell.formula === undefined)) continue;
        cells[`${sheet.name} ${row} ${column}`] = [cell.value, cell.formula];
      }
    }
  }
  return cells;
}
