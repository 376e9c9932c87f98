import type { Block } from '../plan';

/** The rows of a sheet (Excel specifications and limits). */
export const sheetRows = 1_048_576;

/** The row of the headings of a table of `rows` rows: the one wanted, or the first where it would not fit below that. */
export function tableTop(wanted: number, rows: number): number {
  return wanted + 1 + rows <= sheetRows ? wanted : 0;
}

/** Lines above a table whose headings stand in row `top`; where nothing is left above it, they stand beside it. */
export function linesFor(lines: readonly Block[], top: number, columns: number): readonly Block[] {
  return top > 0 ? lines : lines.map((block) => ({ ...block, left: block.left + columns + 1 }));
}
