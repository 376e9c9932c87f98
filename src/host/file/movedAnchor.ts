import { parsePlace, placeText } from '../refresh/place';
import type { XmlNode } from '../package/xml';
import type { XmlEdit } from '../package/xmlEdit';

/** How a formula reads after cells that it names went elsewhere. */
export type Follow = (formula: string) => string;

/** Row and column of a cell, counted from 0. */
interface Corner {
  readonly row: number;
  readonly column: number;
}

/**
 * By how many rows and columns a thing moves that is drawn on a sheet between two cells: as its first cell does, or,
 * where that is gone, the nearest that is left in its rows.
 */
export function drawnShift(sheet: string, first: Corner, last: Corner, follow: Follow): Corner {
  const { row: top, column: left } = first;
  const rows = Math.max(last.row - top, 0) + 1;
  const area = parsePlace(follow(placeText(sheet, { top, left, rows, columns: 1 })))?.area;
  return area === undefined ? { row: 0, column: 0 } : { row: area.top - top, column: area.left - left };
}

/** Moves what an anchor holds with the cells below it; it keeps its size. */
export function moveAnchor(edit: XmlEdit, anchor: XmlNode, sheet: string, follow: Follow): void {
  const corners = ['from', 'to'].flatMap((name) => {
    const corner = anchor.children.find((each) => each.name === name);
    // On a sheet, a corner and what it says stand in two namespaces.
    const [row, column] = ['row', 'col'].map((word) => corner?.children.find((each) => each.name === word));
    return row === undefined || column === undefined ? [] : [{ row, column }];
  });
  const [first, last = first] = corners.map(({ row, column }) => ({
    row: Number(row.text),
    column: Number(column.text),
  }));
  if (first === undefined || last === undefined) return;
  const shift = drawnShift(sheet, first, last, follow);
  if (shift.row === 0 && shift.column === 0) return;
  for (const { row, column } of corners) {
    edit.fill(row, String(Number(row.text) + shift.row));
    edit.fill(column, String(Number(column.text) + shift.column));
  }
}
