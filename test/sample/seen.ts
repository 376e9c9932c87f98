import type { CellValue } from '../../src/domain/grid';
import type { Cell, SheetPlan } from '../../src/sheet/plan';

/** What a reader sees in a cell: its value, or the result of its formula. */
export function seenCell(cell: Cell): CellValue {
  return typeof cell === 'object' && cell !== null ? cell.value : (cell ?? null);
}

/** What a reader sees in a block of a sheet. */
export function seen(plan: SheetPlan, block: string): readonly (readonly CellValue[])[] {
  const found = plan.blocks.find(({ name }) => name === block);
  if (found === undefined) throw new Error(`${plan.name} has no block ${block}.`);
  return found.rows.map((row) => row.map(seenCell));
}

/** The same with numbers to six places. */
export function seenRounded(plan: SheetPlan, block: string): readonly (readonly CellValue[])[] {
  const round = (value: CellValue) => (typeof value === 'number' ? Math.round(value * 1e6) / 1e6 : value);
  return seen(plan, block).map((row) => row.map(round));
}

/** Where two blocks share a cell: nowhere, in a sheet that is well laid out. */
export function overlaps(plan: SheetPlan): readonly string[] {
  const taken = new Map<string, string>();
  const found: string[] = [];
  for (const { name, top, left, rows } of plan.blocks)
    for (const [row, cells] of rows.entries())
      for (const column of cells.keys()) {
        const place = `${top + row},${left + column}`;
        const other = taken.get(place);
        if (other !== undefined) found.push(`${name} over ${other} at ${place}`);
        taken.set(place, name);
      }
  return found;
}
