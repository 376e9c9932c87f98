import { looks, type Look } from '../../sheet/look';
import { attributesWithout } from '../package/xml';
import type { BookCell, BookRow, SheetDress } from '../book/book';

/** Height of a line of plain text, and the most that Excel gives a row, in points. */
const lineHeight = 15;
const highest = 409;

const plainWidth = 8.43;

/** How many lines a text takes in a column of that width in characters, broken between words. */
export function linesOf(text: string, width: number): number {
  let lines = 0;
  for (const paragraph of text.split('\n')) {
    let used = 0;
    lines += 1;
    for (const word of paragraph.split(' ')) {
      const longer = used === 0 ? word.length : used + 1 + word.length;
      if (longer > width && used > 0) {
        lines += 1;
        used = word.length;
      } else used = longer;
      if (used > width && width > 0) {
        lines += Math.ceil(used / width) - 1;
        used %= width;
      }
    }
  }
  return lines;
}

function heightOf(cell: BookCell | undefined, width: number): number {
  if (cell === undefined || typeof cell.value !== 'string') return 0;
  if (typeof cell.format !== 'string')
    return cell.wraps === true ? linesOf(cell.value, Math.max(width, 1)) * lineHeight : 0;
  const look: Look = looks[cell.format];
  // Bold letters are wider, and a heading leaves room for the button of its filter.
  const usable = look.bold === true ? width * 0.9 - 1 : width;
  if (look.turned === true) return cell.value.length * 6.5 + 8;
  return look.wrap === true ? linesOf(cell.value, Math.max(usable, 1)) * lineHeight : 0;
}

/**
 * A row with the height that its wrapped texts need, as far as it can be told without a screen: LibreOffice and
 * Excel do not always fit rows when they open a file. A height that the user set stays.
 */
export function withHeight(row: BookRow, widths: SheetDress['widths']): BookRow {
  if (row.attributes?.includes('customHeight') === true) return row;
  let height = 0;
  for (const [column, cell] of row.cells.entries())
    height = Math.max(height, heightOf(cell, widths[column] ?? plainWidth));
  if (height <= lineHeight) return row;
  const others = attributesWithout(row.attributes ?? '', ['ht']);
  return { ...row, attributes: `${others} ht="${Math.min(Math.round(height), highest)}"` };
}
