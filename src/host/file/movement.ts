import type { Area } from '../../sheet/plan';
import type { BookCell, BookRow, BookSheet } from '../book/book';
import { quotedSheet } from '../refresh/formulaNames';
import { cellText, mapReferences, type FormulaReference, type ReferenceCell } from '../book/references';

/** A place on a sheet, counted from 0. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/**
 * A rectangle of ours that an earlier run wrote, and where this run puts it. `rows` and `columns` give for each row
 * and column of the old rectangle its place in the new one, or nothing when it goes.
 */
export interface MovedArea {
  readonly from: Area;
  readonly to: Area;
  readonly rows: readonly (number | undefined)[];
  readonly columns: readonly (number | undefined)[];
  /** How many rows stand above and below those that a reference to all of them means. */
  readonly head: number;
  readonly foot: number;
}

function within({ top, left, rows, columns }: Area, row: number, column: number): boolean {
  return row >= top && row < top + rows && column >= left && column < left + columns;
}

/** Where the cells of one sheet go when its tables and blocks change size. */
export class Movement {
  private readonly still: boolean;

  constructor(private readonly areas: readonly MovedArea[]) {
    this.still = areas.every(
      ({ from, to, rows, columns }) =>
        from.top === to.top &&
        from.left === to.left &&
        from.rows === to.rows &&
        rows.every((row, index) => row === index) &&
        columns.every((column, index) => column === index),
    );
  }

  /** Whether every cell stays where it is. */
  get isStill(): boolean {
    return this.still;
  }

  /** Where a cell goes; nothing when it is deleted. What stands below a rectangle of ours moves with its end. */
  place(row: number, column: number): Place | undefined {
    let above: MovedArea | undefined;
    for (const area of this.areas) {
      const { from, to } = area;
      if (within(from, row, column)) {
        const newRow = area.rows[row - from.top];
        const newColumn = area.columns[column - from.left];
        if (newRow === undefined || newColumn === undefined) return undefined;
        return { row: to.top + newRow, column: to.left + newColumn };
      }
      const end = from.top + from.rows;
      const beside = column < from.left || column >= from.left + from.columns;
      if (!beside && row >= end && (above === undefined || end > above.from.top + above.from.rows))
        above = area;
    }
    if (above === undefined) return { row, column };
    const moved = above.to.top + above.to.rows - above.from.top - above.from.rows;
    return { row: Math.max(row + moved, 0), column };
  }

  /** A reference to this sheet after the move, or `#REF!`; nothing when it stays as it is. */
  reference({ sheet, first, last, whole: all }: FormulaReference): string | undefined {
    if (all !== undefined) return undefined;
    const prefix = sheet === undefined ? '' : `${quotedSheet(sheet)}!`;
    const whole = last === undefined ? undefined : this.wholeBody(first, last);
    if (whole !== undefined && last !== undefined)
      return `${prefix}${cellText({ ...first, ...whole.first })}:${cellText({ ...last, ...whole.last })}`;
    const to = this.corner(first, last ?? first, 1);
    if (to === undefined) return '#REF!';
    if (last === undefined) return prefix + cellText({ ...first, ...to });
    const end = this.corner(last, first, -1);
    return end === undefined
      ? '#REF!'
      : `${prefix}${cellText({ ...first, ...to })}:${cellText({ ...last, ...end })}`;
  }

  /** The nearest place that is left on the way from one corner of a range to the row of the other. */
  private corner(from: ReferenceCell, to: ReferenceCell, step: 1 | -1): Place | undefined {
    for (let row = from.row; step > 0 ? row <= to.row : row >= to.row; row += step) {
      const place = this.place(row, from.column);
      if (place !== undefined) return place;
    }
    return undefined;
  }

  /** A range over all rows of a rectangle goes on to mean all of them, however many there are now. */
  private wholeBody(
    first: ReferenceCell,
    last: ReferenceCell,
  ): { readonly first: Place; readonly last: Place } | undefined {
    for (const { from, to, columns, head, foot } of this.areas) {
      if (!within(from, first.row, first.column) || !within(from, last.row, last.column)) continue;
      const start = first.row - from.top;
      if (start > head || last.row !== from.top + from.rows - 1 - foot) continue;
      const left = columns[first.column - from.left];
      const right = columns[last.column - from.left];
      if (left === undefined || right === undefined) continue;
      return {
        first: { row: to.top + start, column: to.left + left },
        last: { row: to.top + to.rows - 1 - foot, column: to.left + right },
      };
    }
    return undefined;
  }
}

/** Cells of a sheet that went elsewhere. */
export interface SheetMove {
  readonly sheet: string;
  readonly movement: Movement;
}

/** Whether a text may name a sheet; a name in quotes has its own doubled. */
export function namesSheet(text: string, sheet: string): boolean {
  return text.toLowerCase().includes(sheet.toLowerCase().replaceAll("'", "''"));
}

/** A formula that stands on the sheet `own` after cells of a sheet went elsewhere. */
export function followedFormula(formula: string, own: string, { sheet, movement }: SheetMove): string {
  const name = sheet.toLowerCase();
  // Most formulas name other sheets only; to take them apart costs more than the rest of a run.
  if (own.toLowerCase() !== name && !namesSheet(formula, sheet)) return formula;
  return mapReferences(formula, (found) =>
    (found.sheet ?? own).toLowerCase() === name ? movement.reference(found) : undefined,
  );
}

function followedRow(row: BookRow, follow: (formula: string) => string): BookRow {
  let cells: (BookCell | undefined)[] | undefined;
  for (const [column, each] of row.cells.entries()) {
    if (each?.formula === undefined) continue;
    const formula = follow(each.formula);
    if (formula === each.formula) continue;
    cells ??= [...row.cells];
    cells[column] = { ...each, formula };
  }
  return cells === undefined ? row : { ...row, cells };
}

/** A sheet whose formulas follow the cells that moved; the same sheet when none had to. */
export function followedRows(sheet: BookSheet, moved: SheetMove): BookSheet {
  let rows: Map<number, BookRow> | undefined;
  for (const [number, row] of sheet.rows) {
    const next = followedRow(row, (formula) => followedFormula(formula, sheet.name, moved));
    if (next === row) continue;
    rows ??= new Map(sheet.rows);
    rows.set(number, next);
  }
  return rows === undefined ? sheet : { ...sheet, rows, touched: true };
}
