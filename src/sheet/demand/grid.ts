import { columnName } from '../../domain/cellName';
import type { Block, Cell, Style } from '../plan';

/** A column of a block of the calculation, by its heading. */
export interface GridColumn {
  readonly heading: Cell;
  readonly style: Style;
}

/** A rectangle of cells with headings, whose cells other formulas refer to by row and column counted from 0. */
export interface Grid {
  readonly name: string;
  /** Sheet row of the title; headings and rows follow. */
  readonly top: number;
  readonly columns: readonly GridColumn[];
  readonly rows: number;
}

/** First sheet row after a grid and the empty row below it. */
export function below({ top, rows }: Grid): number {
  return top + 2 + rows + 1;
}

/** A cell of a grid, fixed: such as $C$12. Row -1 is the heading. */
export function cellAt(grid: Grid, row: number, column: number): string {
  return `$${columnName(column)}$${grid.top + 2 + row + 1}`;
}

/** Cells of a grid from one row and column to others, both included. */
export function cells(grid: Grid, row: number, column: number, toRow: number, toColumn: number): string {
  return `${cellAt(grid, row, column)}:${cellAt(grid, toRow, toColumn)}`;
}

/** All rows of a column, or those from one to another. */
export function columnCells(grid: Grid, column: number, from = 0, to = grid.rows - 1): string {
  return cells(grid, from, column, to, column);
}

/**
 * A formula without the signs that keep addresses fixed, but for texts in it: the blocks of the calculation are written
 * cell by cell and never filled down, and a reader sees twice as much of a formula without them.
 */
function withoutDollars(formula: string): string {
  return formula.replace(/"(?:[^"]|"")*"|\$(?=[A-Z]+\$?\d|\d)/gu, (found) => (found === '$' ? '' : found));
}

function shortened(cell: Cell): Cell {
  if (typeof cell !== 'object' || cell === null) return cell;
  return { ...cell, formula: withoutDollars(cell.formula) };
}

/** The blocks of a grid: title, headings, and its columns, side by side where they look the same. */
export function gridBlocks(
  { name, top, columns, rows }: Grid,
  title: string,
  cell: (row: number, column: number) => Cell,
): readonly Block[] {
  const blocks: Block[] = [
    { name: `${name}_title`, top, left: 0, rows: [[title]], style: 'section' },
    {
      name: `${name}_headings`,
      top: top + 1,
      left: 0,
      rows: [columns.map(({ heading }) => heading)],
      style: 'heading',
    },
  ];
  for (let left = 0; left < columns.length;) {
    const style = columns[left]?.style ?? 'text';
    let end = left;
    while (columns[end]?.style === style) end += 1;
    const from = left;
    const width = end - left;
    blocks.push({
      name: `${name}_${from}`,
      top: top + 2,
      left,
      rows: Array.from({ length: rows }, (_, row) =>
        Array.from({ length: width }, (__, at) => shortened(cell(row, from + at))),
      ),
      style,
    });
    left = end;
  }
  return blocks;
}
