import { headingStyle } from '../look';
import type { Block, Cell, Style } from '../plan';

/** A column of a block: where it stands on the sheet, its heading and its cells. */
export interface BlockColumn {
  readonly id: string;
  readonly left: number;
  readonly heading: string;
  readonly style: Style;
  readonly cells: readonly Cell[];
}

/** Columns under their headings, each where it stands on the sheet; the row of headings has no holes. */
export function columnBlocks(name: string, top: number, columns: readonly BlockColumn[]): readonly Block[] {
  const ordered = columns.toSorted((one, other) => one.left - other.left);
  const holes = ordered.flatMap(({ left }, index): readonly Block[] => {
    const before = ordered[index - 1]?.left ?? left - 1;
    const count = left - before - 1;
    const rows = [Array.from({ length: count }, () => '')];
    return count === 0
      ? []
      : [{ name: `${name}_hole_${index}`, top, left: before + 1, rows, style: 'heading' }];
  });
  const filled = columns.flatMap(({ id, left, heading, style, cells }): readonly Block[] => [
    { name: `${name}_${id}_heading`, top, left, rows: [[heading]], style: headingStyle(style) },
    { name: `${name}_${id}`, top: top + 1, left, rows: cells.map((cell) => [cell]), style },
  ]);
  return [...filled, ...holes];
}
