import type { CellValue } from '../../domain/grid';
import type { Cell, TableRow } from '../plan';
import type { StandingRows } from '../tables/tableReading';

/** A row of ours with its key. */
export interface KeyedRow {
  readonly key: string;
  readonly cells: readonly Cell[];
}

/**
 * Rows in the order a refresh keeps: first those that are in the table already, where they are, then the new ones.
 * `gone` makes the cells of a row that is in the table and not among ours; `null` removes the row.
 */
export function inExistingOrder(
  rows: readonly KeyedRow[],
  existing: Pick<StandingRows, 'rowCount' | 'key'> | null,
  gone: (row: number) => readonly Cell[] | null,
): readonly TableRow[] {
  if (existing === null) return rows;
  const waiting = new Map(rows.map((row) => [row.key, row] as const));
  const result: TableRow[] = [];
  for (let row = 0; row < existing.rowCount; row += 1) {
    const key = existing.key(row);
    const ours = waiting.get(key);
    if (ours !== undefined) {
      result.push(ours);
      waiting.delete(key);
      continue;
    }
    const cells = gone(row);
    if (cells !== null) result.push({ key, cells });
  }
  return [...result, ...waiting.values()];
}

/** As many untouched cells as a table has columns. */
export function untouched(count: number): readonly undefined[] {
  return Array.from({ length: count }, () => undefined);
}

/** A cell value, or nothing for text that is empty. */
export function orEmpty(value: string): CellValue {
  return value === '' ? null : value;
}
