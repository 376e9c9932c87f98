import { headingStyle } from '../../sheet/look';
import type { Block, SheetPlan } from '../../sheet/plan';
import type { BookCell, BookRow, BookRows, SheetDress } from '../book/book';
import { planned, type WriteContext } from './draft';
import { withHeight } from './rowHeights';
import { tableContext, type TableLayout } from './tableLayout';

/** A table of a plan with what its cells need to know. */
interface PlannedTable {
  readonly layout: TableLayout;
  readonly context: WriteContext;
}

/** As many rows are held once they are made. */
const mostHeld = 2_000;

/**
 * The rows of a sheet that is new, made from the plan when they are asked for. Those of a long sheet are held by nobody
 * and made anew each time: a table may have a million of them.
 */
export class PlannedRows implements BookRows {
  /** The blocks that have cells in a row, by its number. */
  private readonly blocks = new Map<number, Block[]>();
  private readonly tables: readonly PlannedTable[];
  readonly extent: { readonly rows: number; readonly columns: number };
  private readonly held = new Map<number, BookRow>();

  constructor(
    plan: SheetPlan,
    layouts: readonly TableLayout[],
    private readonly widths: SheetDress['widths'],
    private readonly context: WriteContext,
  ) {
    let [rows, columns] = [0, 0];
    for (const block of plan.blocks)
      for (const [at, cells] of block.rows.entries()) {
        if (cells.length === 0) continue;
        const row = block.top + at;
        const known = this.blocks.get(row);
        if (known === undefined) this.blocks.set(row, [block]);
        else known.push(block);
        rows = Math.max(rows, row + 1);
        columns = Math.max(columns, block.left + cells.length);
      }
    this.tables = layouts
      .filter(({ plan: table }) => table.columns.length > 0)
      .map((layout) => ({ layout, context: tableContext(layout, context) }));
    for (const { layout } of this.tables) {
      const table = layout.plan;
      rows = Math.max(rows, table.top + 1 + table.rows.length);
      columns = Math.max(columns, table.left + table.columns.length);
    }
    this.extent = { rows, columns };
  }

  get size(): number {
    let size = 0;
    for (let row = 0; row < this.extent.rows; row += 1) if (this.has(row)) size += 1;
    return size;
  }

  has(row: number): boolean {
    return (
      this.blocks.has(row) ||
      this.tables.some(({ layout: { plan } }) => row >= plan.top && row <= plan.top + plan.rows.length)
    );
  }

  get(row: number): BookRow | undefined {
    const held = this.held.get(row);
    if (held !== undefined || !this.has(row)) return held;
    const made = this.made(row);
    if (this.extent.rows <= mostHeld) this.held.set(row, made);
    return made;
  }

  private made(row: number): BookRow {
    const cells: (BookCell | undefined)[] = [];
    for (const block of this.blocks.get(row) ?? [])
      for (const [column, cell] of (block.rows[row - block.top] ?? []).entries()) {
        const place = block.left + column;
        cells[place] = planned(
          cell,
          this.context.styleAt(row, place) ?? block.style,
          undefined,
          this.context,
        );
      }
    for (const table of this.tables) fillTableRow(cells, table, row);
    return withHeight({ cells }, this.widths);
  }

  forEach(call: (value: BookRow, key: number, map: ReadonlyMap<number, BookRow>) => void): void {
    for (const [number, row] of this) call(row, number, this);
  }

  *keys(): Generator<number, undefined> {
    for (let row = 0; row < this.extent.rows; row += 1) if (this.has(row)) yield row;
  }

  *values(): Generator<BookRow, undefined> {
    for (const [, row] of this) yield row;
  }

  *entries(): Generator<[number, BookRow], undefined> {
    for (let number = 0; number < this.extent.rows; number += 1) {
      const row = this.get(number);
      if (row !== undefined) yield [number, row];
    }
  }

  [Symbol.iterator](): Generator<[number, BookRow], undefined> {
    return this.entries();
  }
}

/** Puts the cells that a table has in a row of its sheet where they stand. */
function fillTableRow(
  cells: (BookCell | undefined)[],
  { layout: { plan }, context }: PlannedTable,
  row: number,
): void {
  const { top, left, columns, rows } = plan;
  if (row < top || row > top + rows.length) return;
  const stated = row === top ? undefined : rows[row - top - 1]?.cells;
  for (const [at, { header, style }] of columns.entries()) {
    const place = left + at;
    cells[place] =
      stated === undefined
        ? planned(header, headingStyle(style), undefined, context)
        : planned(stated[at], context.styleAt(row, place) ?? style, undefined, context);
  }
}
