import { looks, type Look } from '../../src/sheet/look';
import type { Area, Cell, FormulaCell, SheetPlan, Style } from '../../src/sheet/plan';
import { cellName } from '../../src/domain/cellName';

/** A cell of a plan with where it stands and how it looks. */
export interface PlannedCell {
  readonly at: string;
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly cell: Cell;
  readonly style: Style;
}

const isIn = ({ top, left, rows, columns }: Area, row: number, column: number): boolean =>
  row >= top && row < top + rows && column >= left && column < left + columns;

/** Every cell of a sheet, with the look it ends up with. */
export function plannedCells({ name, blocks, tables, styles }: SheetPlan): readonly PlannedCell[] {
  const found: PlannedCell[] = [];
  const add = (row: number, column: number, cell: Cell, style: Style) => {
    const over = styles.filter(({ area }) => isIn(area, row, column)).at(-1);
    const at = `${name}!${cellName(row, column)}`;
    found.push({ at, sheet: name, row, column, cell, style: over?.style ?? style });
  };
  for (const { top, left, rows, style } of blocks)
    for (const [down, row] of rows.entries())
      for (const [across, cell] of row.entries()) add(top + down, left + across, cell, style);
  for (const { top, left, columns, rows } of tables)
    for (const [down, { cells }] of rows.entries())
      for (const [across, cell] of cells.entries())
        add(top + 1 + down, left + across, cell, columns[across]?.style ?? 'text');
  return found;
}

/** Whether a cell is a formula. */
export function isFormula(cell: Cell): cell is FormulaCell {
  return typeof cell === 'object' && cell !== null;
}

/** What a cell shows, as the core computed it. */
export function valueOf(cell: Cell) {
  return isFormula(cell) ? cell.value : (cell ?? null);
}

/** How many functions stand around the innermost one of a formula, it included. Brackets of sums and texts do not count. */
export function functionDepth(formula: string): number {
  const open: boolean[] = [];
  let [now, deepest] = [0, 0];
  for (const token of formula.replace(/"(?:[^"]|"")*"|'[^']*'/gu, 'x').matchAll(/([A-Z][A-Z.]*)?\(|\)/gu)) {
    if (token[0] === ')') {
      if (open.pop() === true) now -= 1;
      continue;
    }
    const isFunction = token[1] !== undefined;
    open.push(isFunction);
    if (isFunction) now += 1;
    deepest = Math.max(deepest, now);
  }
  return deepest;
}

/** A formula as the formula bar of Excel shows it: a column of the row it stands in by its heading alone. */
export function shownFormula(formula: string): string {
  return formula.replace(/\bMLTP_\w+\[\[#This Row\],\[([^\]]+)\]\]/gu, (_, heading: string) =>
    /^\w+$/u.test(heading) ? `[@${heading}]` : `[@[${heading}]]`,
  );
}

/** The width of a column of a sheet in characters. */
export function widthOf({ widths, tables }: SheetPlan, column: number): number {
  const own = tables.map(({ left, columns }) => columns[column - left]?.width ?? 0);
  const widest = Math.max(0, ...own);
  return widths[column] ?? (widest === 0 ? 8.43 : widest);
}

/** The number format of a style; nothing for General. */
export function numberFormat(style: Style): string | undefined {
  const look: Look = looks[style];
  return look.numberFormat;
}
