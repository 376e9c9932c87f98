import type { Value } from './typed';
import type { Rect } from './address';
import { sheetColumns } from './address';

/** The looks of a cell by the names Excel gives them (`Font.Bold`, `Fill.Color`). */
type Format = Readonly<Record<string, unknown>>;

export interface Cell {
  readonly value: Value;
  readonly formula?: string;
  readonly quoted?: boolean;
  readonly numberFormat: string;
  readonly format: Format;
  readonly comment?: string;
}

/** A cell nobody has touched. */
export const blank: Cell = { value: '', numberFormat: 'General', format: {} };

/** The cells of a sheet that differ from a blank one. */
export class Cells {
  readonly #cells = new Map<number, Cell>();

  at(row: number, column: number): Cell {
    return this.#cells.get(row * sheetColumns + column) ?? blank;
  }

  put(row: number, column: number, cell: Cell): void {
    const key = row * sheetColumns + column;
    if (cell.value === '' && cell.formula === undefined && isPlain(cell)) {
      this.#cells.delete(key);
    } else {
      this.#cells.set(key, cell);
    }
  }

  /** Every cell that differs from a blank one. */
  all(): readonly Cell[] {
    return [...this.#cells.values()];
  }

  /** The smallest rectangle around every cell that holds something (or is formatted, unless `valuesOnly`). */
  used(valuesOnly: boolean): Rect | null {
    let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
    for (const [key, cell] of this.#cells) {
      if (valuesOnly && cell.value === '' && cell.formula === undefined) {
        continue;
      }
      const row = Math.floor(key / sheetColumns);
      const column = key % sheetColumns;
      top = Math.min(top, row);
      left = Math.min(left, column);
      bottom = Math.max(bottom, row);
      right = Math.max(right, column);
    }
    return bottom < 0 ? null : { top, left, rows: bottom - top + 1, columns: right - left + 1 };
  }

  /** Takes the cells of a rectangle out, with their places in it. */
  take(rect: Rect): readonly { readonly row: number; readonly column: number; readonly cell: Cell }[] {
    const taken = [];
    const bottom = rect.top + rect.rows;
    const right = rect.left + rect.columns;
    for (const [key, cell] of this.#cells) {
      const row = Math.floor(key / sheetColumns);
      const column = key % sheetColumns;
      if (row >= rect.top && row < bottom && column >= rect.left && column < right) {
        this.#cells.delete(key);
        taken.push({ row, column, cell });
      }
    }
    return taken;
  }
}

function isPlain(cell: Cell): boolean {
  return (
    cell.numberFormat === 'General' && Object.keys(cell.format).length === 0 && cell.comment === undefined
  );
}
