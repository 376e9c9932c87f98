import type { Area } from '../../sheet/plan';
import { sameInput } from './cellInput';
import type { Piece } from './piece';
import type { Contents } from './readArea';
import type { PlacedTable } from './sheetTask';

/** Whether a sheet holds a piece already, so that it need not be written. */
export type Holds = (piece: Piece) => boolean;

/** Whether a table changes place or size. */
export function moves({ task, before, push, after }: PlacedTable): boolean {
  if (
    before === undefined ||
    push !== 0 ||
    task.emptied ||
    task.sort !== undefined ||
    task.deletions.length > 0
  ) {
    return true;
  }
  return before.rows !== after.rows || before.columns !== after.columns;
}

/**
 * What a sheet holds as it was read. Where cells move during the write, that tells nothing, and every piece is
 * written.
 */
export function holds(
  used: Area | null,
  contents: Contents | undefined,
  tables: readonly PlacedTable[],
): Holds {
  if (used === null || contents === undefined || tables.some(moves)) {
    return () => false;
  }
  return ({ top, left, rows }) =>
    rows.every((row, index) => {
      const at = top + index - used.top;
      return row.every((input, column) => {
        const place = left + column - used.left;
        const formula = contents.formulas[at]?.[place] ?? null;
        return input === null || input === sameInput(formula, contents.values[at]?.[place] ?? null);
      });
    });
}
