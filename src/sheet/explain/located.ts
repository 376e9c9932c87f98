import type { CellAddress } from '../../domain/grid';
import type { Cell, SheetPlan } from '../plan';

/** A cell of a matrix: body rows and then closing rows, columns counted from 0 after the labels. */
export interface LocatedCell {
  readonly matrix: string;
  readonly row: number;
  readonly column: number;
  readonly cell: Cell;
}

/** The cell of a matrix that is at an address; `null` for headings, labels, notes and empty cells. */
export function located(plan: SheetPlan, at: CellAddress): LocatedCell | null {
  for (const block of plan.blocks) {
    const isBody = block.name.endsWith('_body');
    if (!isBody && !block.name.endsWith('_closing')) continue;
    const row = at.row - block.top;
    const cell = block.rows[row]?.[at.column - block.left];
    if (cell === undefined || cell === null) continue;
    const matrix = block.name.replace(/_(?:body|closing)$/u, '');
    if (isBody) return { matrix, row, column: at.column - block.left, cell };
    const body = plan.blocks.find(({ name }) => name === `${matrix}_body`);
    // A closing row may begin with its label.
    const column = at.column - (body?.left ?? block.left);
    return column < 0 ? null : { matrix, row: (body?.rows.length ?? 0) + row, column, cell };
  }
  return null;
}

/** Whether a sheet of the workbook is the one of a plan: by its name, or with the suffix it got beside a user's sheet. */
export function isSheet(name: string, planned: string): boolean {
  return name === planned || name.startsWith(`${planned} (MLTP`);
}
