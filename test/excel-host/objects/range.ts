import type { Rect } from '../book/address';
import { checked, contains, fullName, intersection, parseRect, splitAddress } from '../book/address';
import type { Sheet } from '../book/sheet';
import type { Value } from '../book/typed';
import { ExcelFault } from '../excelFault';
import { conditionalFormats } from './conditionalFormats';
import { dataValidation } from './dataValidation';
import { rangeFormat } from './rangeFormat';
import type { RangeOf, Wire, Args } from './wire';
import { invalid, present } from './wire';
import { worksheet } from './worksheets';

const maxCells = 5_000_000;

/** A range of the address as `Worksheet.getRange` takes it: A1 names, a name of the book or nothing (all cells). */
export function rangeAt(sheet: Sheet, text: string | null): Wire {
  if (text === null) {
    return range({ sheet, rect: { top: 0, left: 0, rows: 1_048_576, columns: 16_384 } });
  }
  const { sheet: other, address } = splitAddress(text);
  const home = other === undefined ? sheet : present(sheet.book.sheet(other), 'The sheet');
  const defined = sheet.book.name(address);
  const area = defined === undefined ? null : sheet.book.areaOf(defined);
  return range(area ?? { sheet: home, rect: parseRect(address) });
}

/** A range of cells. */
export function range(of: RangeOf): Wire {
  const { sheet, rect } = of;
  const part = (top: number, left: number, rows: number, columns: number): Wire =>
    range({ sheet, rect: checked({ top: rect.top + top, left: rect.left + left, rows, columns }) });
  return {
    kind: 'Range',
    range: of,
    read: reads(of),
    write: writes(of),
    open: {
      Format: () => rangeFormat(of),
      Worksheet: () => worksheet(sheet),
      ConditionalFormats: () => conditionalFormats(of),
      DataValidation: () => dataValidation(of),
    },
    call: {
      ...partCalls(of, part),
      ...changeCalls(of),
      GetMergedAreasOrNullObject: () => mergedAreas(of),
      GetRowProperties: () =>
        Array.from({ length: rect.rows }, (_, row) => ({ rowHidden: sheet.hiddenRows.has(rect.top + row) })),
      Select: () => {
        sheet.book.active = sheet.book.sheets.indexOf(sheet);
        sheet.book.selection = rect;
        return null;
      },
      _ValidateArraySize: (args: Args) => {
        if (args.count(0) !== rect.rows || args.count(1) !== rect.columns) {
          throw invalid('The array has not the size of the range.');
        }
        return null;
      },
    },
  };
}

/** Excel answers with no more merged areas than this. */
const maxMergedAreas = 512;

function mergedAreas({ sheet, rect }: RangeOf): Wire | null {
  // Excel tells the areas whose first cell lies in the range, whole, and none that only reach into it.
  const found = sheet.merges.filter((one) => contains(rect, { ...one, rows: 1, columns: 1 }));
  if (found.length > maxMergedAreas) {
    throw new ExcelFault('InvalidOperation', 'The range has too many merged areas.');
  }
  const areas: Wire = {
    kind: 'RangeCollection',
    items: () => found.map((one) => range({ sheet, rect: one })),
  };
  return found.length === 0 ? null : { kind: 'RangeAreas', open: { Areas: () => areas } };
}

function reads({ sheet, rect }: RangeOf): Record<string, () => unknown> {
  const grid = (of: (row: number, column: number) => unknown) => (): unknown => {
    if (rect.rows * rect.columns > maxCells) {
      return null;
    }
    return Array.from({ length: rect.rows }, (_, row) =>
      Array.from({ length: rect.columns }, (_, column) => of(rect.top + row, rect.left + column)),
    );
  };
  const hidden = () => {
    let count = 0;
    for (const row of sheet.hiddenRows) {
      count += row >= rect.top && row < rect.top + rect.rows ? 1 : 0;
    }
    return count === 0 ? false : count === rect.rows ? true : null;
  };
  return {
    Address: () => fullName(sheet.name, rect),
    RowIndex: () => rect.top,
    ColumnIndex: () => rect.left,
    RowCount: () => rect.rows,
    ColumnCount: () => rect.columns,
    CellCount: () => rect.rows * rect.columns,
    RowHidden: hidden,
    Hidden: hidden,
    Values: grid((row, column) => sheet.valueAt(row, column)),
    Formulas: grid((row, column) => sheet.cells.at(row, column).formula ?? sheet.valueAt(row, column)),
    Text: grid((row, column) => String(sheet.valueAt(row, column))),
    NumberFormat: grid((row, column) => sheet.cells.at(row, column).numberFormat),
  };
}

function writes({ sheet, rect }: RangeOf): Record<string, (value: unknown) => void> {
  const type = (value: unknown): void => {
    sheet.touch();
    // What a user reported of values over a filtered table: they come to stand in other rows. Refused here, so that it shows.
    const isBelow = (row: number) =>
      sheet.tables.some((one) => one.filters.size > 0 && contains(one.body, { ...rect, top: row, rows: 1 }));
    if (
      Array.isArray(value) &&
      value.some(
        (row: unknown, at) => Array.isArray(row) && row.some((one) => one !== null) && isBelow(rect.top + at),
      )
    ) {
      throw new ExcelFault('FilteredRangeConflict', 'The table is filtered.');
    }
    fill(rect, value, (row, column, one) => {
      sheet.type(row, column, valueOf(one));
    });
  };
  return {
    Values: type,
    Formulas: type,
    NumberFormat: (value) => {
      sheet.touch();
      fill(rect, value, (row, column, one) => {
        if (typeof one !== 'string') {
          throw invalid('A number format is a text.');
        }
        sheet.cells.put(row, column, { ...sheet.cells.at(row, column), numberFormat: one });
      });
    },
    ColumnHidden: (value) => {
      for (let column = rect.left; column < rect.left + rect.columns; column++) {
        if (value === true) {
          sheet.hiddenColumns.add(column);
        } else {
          sheet.hiddenColumns.delete(column);
        }
      }
    },
    RowHidden: (value) => {
      for (let row = rect.top; row < rect.top + rect.rows; row++) {
        if (value === true) {
          sheet.hiddenRows.add(row);
        } else {
          sheet.hiddenRows.delete(row);
        }
      }
    },
  };
}

function valueOf(value: unknown): Value {
  if (typeof value === 'string' || typeof value === 'boolean') {
    return value;
  }
  if (typeof value === 'number' && Number.isFinite(value)) {
    return value;
  }
  throw invalid('A cell takes a text, a number or a truth value.');
}

/** Spreads one value, or a table of them in the exact shape, over a rectangle; null leaves a cell as it is. */
function fill(rect: Rect, value: unknown, put: (row: number, column: number, one: unknown) => void): void {
  if (rect.rows * rect.columns > maxCells) {
    throw new ExcelFault('RangeExceedsLimit', 'The range is too large to be written.');
  }
  const table: unknown[][] | null = Array.isArray(value) ? asTable(value) : null;
  if (table !== null && (table.length !== rect.rows || table.some((row) => row.length !== rect.columns))) {
    throw invalid('The number of rows or columns in the input array does not match the range.');
  }
  for (let row = 0; row < rect.rows; row++) {
    for (let column = 0; column < rect.columns; column++) {
      const one = table === null ? value : table[row]?.[column];
      if (one !== null) {
        put(rect.top + row, rect.left + column, one);
      }
    }
  }
}

function asTable(value: readonly unknown[]): unknown[][] {
  return value.map((row: unknown) => {
    if (!Array.isArray(row)) {
      throw invalid('Values are a table: rows of cells.');
    }
    return row.map((one: unknown) => one);
  });
}

type Part = (top: number, left: number, rows: number, columns: number) => Wire;

function partCalls({ sheet, rect }: RangeOf, part: Part): Record<string, (args: Args) => unknown> {
  return {
    GetCell: (args) => part(args.count(0), args.count(1), 1, 1),
    GetRow: (args) => part(args.count(0), 0, 1, rect.columns),
    GetColumn: (args) => part(0, args.count(0), rect.rows, 1),
    GetLastRow: () => part(rect.rows - 1, 0, 1, rect.columns),
    GetEntireColumn: () => range({ sheet, rect: { ...rect, top: 0, rows: 1_048_576 } }),
    GetEntireRow: () => range({ sheet, rect: { ...rect, left: 0, columns: 16_384 } }),
    GetOffsetRange: (args) => part(args.count(0), args.count(1), rect.rows, rect.columns),
    GetResizedRange: (args) => part(0, 0, rect.rows + args.count(0), rect.columns + args.count(1)),
    GetBoundingRect: (args) => {
      const other = args.range(0).rect;
      const top = Math.min(rect.top, other.top);
      const left = Math.min(rect.left, other.left);
      const bottom = Math.max(rect.top + rect.rows, other.top + other.rows);
      const right = Math.max(rect.left + rect.columns, other.left + other.columns);
      return range({ sheet, rect: { top, left, rows: bottom - top, columns: right - left } });
    },
    GetIntersectionOrNullObject: (args) => {
      const common = intersection(rect, args.range(0).rect);
      return common === null ? null : range({ sheet, rect: common });
    },
    GetUsedRangeOrNullObject: () => {
      const used = sheet.filledPart(rect);
      return used === null ? null : range({ sheet, rect: used });
    },
  };
}

function changeCalls({ sheet, rect }: RangeOf): Record<string, (args: Args) => unknown> {
  return {
    Clear: (args) => {
      sheet.touch();
      sheet.clear(rect, args.textOr(0, 'All'));
      return null;
    },
    Delete: (args) => {
      sheet.touch();
      if (args.text(0) !== 'Up') {
        throw invalid('This host deletes upwards only.');
      }
      const table = sheet.tables.find((one) => contains(one.rect, rect));
      if (table === undefined) {
        sheet.shift(rect, -rect.rows);
      } else if (table.spansBody(rect)) {
        table.deleteRows(rect.top - table.body.top, rect.rows);
      } else {
        throw new ExcelFault('InvalidOperation', 'Cells of a table are deleted by whole rows.');
      }
      return null;
    },
    Insert: (args) => {
      sheet.touch();
      if (args.text(0) !== 'Down') {
        throw invalid('This host inserts downwards only.');
      }
      sheet.shift(rect, rect.rows);
      return range({ sheet, rect });
    },
  };
}
