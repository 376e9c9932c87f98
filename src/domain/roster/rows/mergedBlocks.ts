import type { CellValue, MergedBlock, SheetGrid } from '../../grid';
import type { ColumnUse } from '../layout/columnUse';
import type { SheetLayout } from '../layout/sheetLayout';
import type { RosterField } from '../rosterField';
import { cellText } from '../values/cellText';
import type { Notes } from './notes';

/** Fields that rosters merge over the rows of a group: the value of the block holds for each of them. */
const groupFields: ReadonlySet<RosterField> = new Set(['unit', 'costCentre', 'location', 'manager']);

/**
 * The layout with the value of every merged block of a unit, location or manager in each of its rows. A row that holds
 * nothing beside the block stays as it is: it is a blank row or a heading.
 */
export function withMergedValues(layout: SheetLayout): SheetLayout {
  const { sheet } = layout;
  const rows: (readonly CellValue[])[] = [...sheet.values];
  for (const block of bodyBlocks(layout)) {
    const use = within(layout, block).find(({ field }) => groupFields.has(field));
    if (!use) continue;
    const value = sheet.values[block.top]?.[block.left] ?? null;
    for (const at of rowsBeside(layout, block)) {
      const row = [...(rows[at] ?? [])];
      row[use.index] = value;
      rows[at] = row;
    }
  }
  return { ...layout, sheet: { ...sheet, values: rows } };
}

/** Reports merged blocks whose value cannot hold for each of their rows, such as a name or an FTE. */
export function noteMergedCells(layout: SheetLayout, members: readonly number[], notes: Notes): void {
  const isMember = new Set(members);
  for (const block of bodyBlocks(layout)) {
    const use = within(layout, block).find(({ field }) => !groupFields.has(field));
    if (!use || !isMember.has(block.top)) continue;
    const isShared = rowsBeside(layout, block).some((at) => at > block.top);
    if (isShared) notes.add('mergedCells', block.top, block.left, { field: use.field, rows: block.rows });
  }
}

/**
 * Reports units, locations and managers that stand only in the first row of a group, as they do where merged cells could
 * not be read. A column that repeats its values down the rows is no such column: there an empty cell is an empty cell. Of
 the member rows only those that were `read` are reported.
 */
export function noteEmptyBelow(
  layout: SheetLayout,
  members: readonly number[],
  read: ReadonlySet<number>,
  notes: Notes,
): void {
  for (const use of layout.columns) {
    if (!groupFields.has(use.field)) continue;
    const gaps = gapsOf(layout.sheet, use, members).filter((at) => read.has(at));
    const [first] = gaps;
    if (first !== undefined)
      notes.add('emptyBelow', first, use.index, { field: use.field, count: gaps.length });
  }
}

/** The member rows that a group may have left empty; none where the column says otherwise. */
function gapsOf({ values }: SheetGrid, { index }: ColumnUse, members: readonly number[]): readonly number[] {
  const gaps: number[] = [];
  let groups = 0;
  let repeats = 0;
  let above = '';
  let group = '';
  for (const at of members) {
    const text = cellText(values[at]?.[index]);
    if (text === '' && group !== '') gaps.push(at);
    if (text === '' && above !== '') groups++;
    if (text !== '' && text === group) repeats++;
    if (text !== '') group = text;
    above = text;
  }
  return groups > repeats ? gaps : [];
}

/** Blocks of several rows below the header, as indexes of the values. */
function bodyBlocks({ sheet, firstRow }: SheetLayout): readonly MergedBlock[] {
  const found: MergedBlock[] = [];
  for (const block of sheet.merges ?? []) {
    const top = block.top - sheet.top;
    if (block.rows > 1 && top >= firstRow) found.push({ ...block, top, left: block.left - sheet.left });
  }
  return found;
}

/** The columns of a layout that a block covers. */
function within({ columns }: SheetLayout, { left, columns: width }: MergedBlock): readonly ColumnUse[] {
  return columns.filter(({ index }) => index >= left && index < left + width);
}

/** The rows of a block that hold something in a column beside it. */
function rowsBeside(layout: SheetLayout, block: MergedBlock): readonly number[] {
  const inside = new Set(within(layout, block));
  const beside = layout.columns.filter((use) => !inside.has(use));
  const found: number[] = [];
  for (let at = block.top; at < Math.min(block.top + block.rows, layout.sheet.values.length); at++) {
    const row = layout.sheet.values[at];
    if (beside.some(({ index }) => cellText(row?.[index]) !== '')) found.push(at);
  }
  return found;
}
