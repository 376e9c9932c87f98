import type { CellValue } from '../../src/domain/grid';
import { cellName } from '../../src/domain/cellName';
import { cellAt, type Book } from '../../src/host/book/book';

/** A formula cell whose stored result is not the computed one. */
export interface Difference {
  readonly cell: string;
  readonly formula: string;
  readonly stored: CellValue;
  readonly computed: CellValue;
}

/** Empty text and an empty cell show the same. */
function shown(value: CellValue): CellValue {
  return value === '' ? null : value;
}

/** Whether two values are the same; numbers to a tolerance, relative above 1. */
export function isSameValue(one: CellValue, other: CellValue, tolerance: number): boolean {
  if (typeof one === 'number' && typeof other === 'number')
    return Math.abs(one - other) <= tolerance * Math.max(1, Math.abs(one), Math.abs(other));
  return shown(one) === shown(other);
}

/**
 * Compares the result of every formula of `before` with that in `after`, the same workbook computed elsewhere.
 * `tolerance` is relative for numbers above 1.
 */
export function bookDifferences(
  before: Book,
  after: Book,
  tolerance: number,
): { readonly formulas: number; readonly found: readonly Difference[] } {
  const computed = new Map(after.sheets.map((sheet) => [sheet.name, sheet]));
  const found: Difference[] = [];
  let formulas = 0;
  for (const sheet of before.sheets) {
    const other = computed.get(sheet.name);
    for (const [number, row] of sheet.rows) {
      for (const [column, cell] of row.cells.entries()) {
        if (cell?.formula === undefined) continue;
        formulas += 1;
        const value = other === undefined ? null : (cellAt(other, number, column)?.value ?? null);
        if (!isSameValue(cell.value, value, tolerance))
          found.push({
            cell: `${sheet.name}!${cellName(number, column)}`,
            formula: cell.formula,
            stored: cell.value,
            computed: value,
          });
      }
    }
  }
  return { formulas, found };
}
