import { longestText } from '../domain/grid';
import type { Cell, SheetPlan } from './plan';
import { planProblem, type PlanProblem } from './tables/planProblem';

/** Each text of the sheets that no cell can hold whole, at the first cell it is meant for. */
export function cutTexts(sheets: readonly SheetPlan[]): readonly PlanProblem[] {
  const told = new Map<string, PlanProblem>();
  for (const { name, blocks, tables } of sheets) {
    const see = (cells: readonly Cell[], row: number, left: number): void => {
      for (const [column, cell] of cells.entries()) {
        const value = typeof cell === 'object' && cell !== null ? cell.value : cell;
        if (typeof value !== 'string' || value.length <= longestText || told.has(value)) continue;
        const at = { sheet: name, row, column: left + column };
        told.set(value, planProblem('textCut', { count: value.length }, at));
      }
    };
    for (const { rows, top, left } of blocks)
      for (const [at, cells] of rows.entries()) see(cells, top + at, left);
    for (const { rows, top, left } of tables)
      for (const [at, { cells }] of rows.entries()) see(cells, top + 1 + at, left);
  }
  return [...told.values()];
}
