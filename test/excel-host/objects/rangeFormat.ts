import type { Cell } from '../book/cells';
import type { RangeOf, Wire, Args } from './wire';
import { bag, invalid } from './wire';

const charWidth = 48 / 8.43;
const maxCells = 3_000_000;

/** The formats of a range: one value where all cells agree, null where they differ. */
export function rangeFormat({ sheet, rect }: RangeOf): Wire {
  const get = (key: string): unknown => {
    const part = sheet.filledPart(rect);
    const first = sheet.cells.at(rect.top, rect.left).format[key] ?? null;
    if (part === null) {
      return null;
    }
    for (let row = part.top; row < part.top + part.rows; row++) {
      for (let column = part.left; column < part.left + part.columns; column++) {
        if ((sheet.cells.at(row, column).format[key] ?? null) !== first) {
          return null;
        }
      }
    }
    return first;
  };
  const set = (key: string, value: unknown): void => {
    sheet.touch();
    if (rect.rows * rect.columns > maxCells) {
      throw invalid('This host formats no whole columns.');
    }
    sheet.change(rect, (cell: Cell) => ({ ...cell, format: { ...cell.format, [key]: value } }));
  };
  const each = (map: Map<number, number>, first: number, count: number, value: unknown): void => {
    if (typeof value !== 'number' || value < 0) {
      throw invalid('A width or height is a number of points.');
    }
    for (let index = first; index < first + count; index++) {
      map.set(index, value);
    }
  };
  const own = bag(
    'RangeFormat',
    '',
    ['HorizontalAlignment', 'VerticalAlignment', 'WrapText', 'TextOrientation', 'IndentLevel', 'ShrinkToFit'],
    get,
    set,
  );
  return {
    ...own,
    read: {
      ...own.read,
      ColumnWidth: () => sheet.columnWidths.get(rect.left) ?? 8.43 * charWidth,
      RowHeight: () => sheet.rowHeights.get(rect.top) ?? 15,
    },
    write: {
      ...own.write,
      ColumnWidth: (value) => {
        each(sheet.columnWidths, rect.left, rect.columns, value);
      },
      RowHeight: (value) => {
        each(sheet.rowHeights, rect.top, rect.rows, value);
      },
    },
    call: { AutofitColumns: () => null, AutofitRows: () => null },
    open: {
      Fill: () =>
        bag('RangeFill', 'Fill.', ['Color'], get, set, {
          call: {
            Clear: () => {
              set('Fill.Color', null);
              return null;
            },
          },
        }),
      Font: () =>
        bag('RangeFont', 'Font.', ['Bold', 'Italic', 'Color', 'Name', 'Size', 'Underline'], get, set),
      Borders: () => borders(get, set),
      Protection: () => bag('FormatProtection', 'Protection.', ['Locked', 'FormulaHidden'], get, set),
    },
  };
}

const edges = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideVertical',
  'InsideHorizontal',
  'DiagonalDown',
  'DiagonalUp',
];

function borders(get: (key: string) => unknown, set: (key: string, value: unknown) => void): Wire {
  const border = (edge: unknown): Wire => {
    if (typeof edge !== 'string' || !edges.includes(edge)) {
      throw invalid('There is no such border.');
    }
    return { ...bag('RangeBorder', `${edge}.`, ['Style', 'Color', 'Weight'], get, set), id: edge };
  };
  const items = () => edges.map(border);
  return {
    kind: 'RangeBorderCollection',
    items,
    item: border,
    call: {
      GetItem: (args: Args) => border(args.text(0)),
      GetItemAt: (args: Args) => border(edges[args.count(0)]),
    },
  };
}
