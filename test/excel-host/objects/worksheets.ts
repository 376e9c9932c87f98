import { contains, rectName } from '../book/address';
import type { Book } from '../book/book';
import type { Sheet } from '../book/sheet';
import { ExcelFault } from '../excelFault';
import { charts } from './charts';
import { names } from './names';
import { range, rangeAt } from './range';
import { tables } from './tables';
import type { Wire, Args } from './wire';
import { invalid, lookups, present, textOf } from './wire';

/** The sheets in tab order. */
export function worksheets(book: Book): Wire {
  const items = () => book.sheets.map(worksheet);
  const find = (key: string) => {
    const sheet = book.sheet(key);
    return sheet === undefined ? null : worksheet(sheet);
  };
  return {
    kind: 'WorksheetCollection',
    items,
    item: (key) => present(find(textOf(key)), 'The sheet'),
    call: {
      ...lookups(items, find),
      Add: (args: Args) => {
        book.touchStructure();
        return worksheet(args.isGiven(0) ? book.addSheet(args.text(0)) : book.addSheet());
      },
      GetActiveWorksheet: () => worksheet(present(book.sheets[book.active], 'The sheet')),
    },
  };
}

/** A sheet. */
export function worksheet(sheet: Sheet): Wire {
  return {
    kind: 'Worksheet',
    id: sheet.id,
    read: {
      Id: () => sheet.id,
      Name: () => sheet.name,
      Position: () => sheet.book.sheets.indexOf(sheet),
      Visibility: () => sheet.visibility,
      TabColor: () => sheet.tabColor,
      ShowGridlines: () => sheet.showGridlines,
    },
    write: sheetWrites(sheet),
    open: {
      Tables: () => tables(sheet.book, sheet),
      Charts: () => charts(sheet),
      Names: () => names(sheet.book),
      Protection: () => protection(sheet),
      FreezePanes: () => freezePanes(sheet),
    },
    call: sheetCalls(sheet),
  };
}

function sheetWrites(sheet: Sheet): Record<string, (value: unknown) => void> {
  return {
    Name: (value) => {
      sheet.book.touchStructure();
      sheet.book.renameSheet(sheet, textOf(value));
    },
    Visibility: (value) => {
      sheet.book.touchStructure();
      const visible = sheet.book.sheets.filter((one) => one !== sheet && one.visibility === 'Visible');
      if (value !== 'Visible' && visible.length === 0) {
        throw new ExcelFault('InvalidOperation', 'A workbook keeps at least one visible sheet.');
      }
      sheet.visibility = textOf(value);
    },
    Position: (value) => {
      sheet.book.touchStructure();
      const { sheets } = sheet.book;
      if (typeof value !== 'number' || value < 0 || value >= sheets.length) {
        throw invalid('There is no such place.');
      }
      sheets.splice(sheets.indexOf(sheet), 1);
      sheets.splice(value, 0, sheet);
    },
    TabColor: (value) => {
      sheet.tabColor = textOf(value);
    },
    ShowGridlines: (value) => {
      sheet.showGridlines = value === true;
    },
  };
}

function sheetCalls(sheet: Sheet): Record<string, (args: Args) => unknown> {
  const used = (args: Args) => {
    const rect = sheet.cells.used(args.flag(0));
    return rect === null ? null : range({ sheet, rect });
  };
  return {
    GetRange: (args) => rangeAt(sheet, args.isGiven(0) ? args.text(0) : null),
    GetRangeByIndexes: (args) =>
      rangeAt(sheet, rectName(checkedRect(args.count(0), args.count(1), args.count(2), args.count(3)))),
    GetCell: (args) => rangeAt(sheet, rectName(checkedRect(args.count(0), args.count(1), 1, 1))),
    GetUsedRange: (args) => used(args) ?? rangeAt(sheet, 'A1'),
    GetUsedRangeOrNullObject: used,
    Activate: () => {
      sheet.book.active = sheet.book.sheets.indexOf(sheet);
      return null;
    },
    Delete: () => {
      sheet.book.touchStructure();
      sheet.book.removeSheet(sheet);
      return null;
    },
    Calculate: () => null,
  };
}

function checkedRect(top: number, left: number, rows: number, columns: number) {
  const rect = { top, left, rows, columns };
  if (!contains({ top: 0, left: 0, rows: 1_048_576, columns: 16_384 }, rect) || rows < 1 || columns < 1) {
    throw invalid('The range lies outside of the sheet.');
  }
  return rect;
}

function protection(sheet: Sheet): Wire {
  return {
    kind: 'WorksheetProtection',
    read: { Protected: () => sheet.isProtected, Options: () => null },
    call: {
      Protect: () => {
        sheet.isProtected = true;
        return null;
      },
      Unprotect: () => {
        sheet.isProtected = false;
        return null;
      },
    },
  };
}

function freezePanes(sheet: Sheet): Wire {
  const freeze = (rows: number, columns: number) => {
    sheet.touch();
    sheet.frozen = { top: 0, left: 0, rows, columns };
    return null;
  };
  return {
    kind: 'WorksheetFreezePanes',
    call: {
      FreezeRows: (args: Args) => freeze(args.count(0), 0),
      FreezeColumns: (args: Args) => freeze(0, args.count(0)),
      FreezeAt: (args: Args) => {
        const { rect } =
          args.isGiven(0) && typeof args.raw(0) === 'string' ? areaOf(sheet, args) : args.range(0);
        return freeze(rect.top + rect.rows, rect.left + rect.columns);
      },
      Unfreeze: () => {
        sheet.frozen = null;
        return null;
      },
      GetLocationOrNullObject: () => (sheet.frozen === null ? null : range({ sheet, rect: sheet.frozen })),
    },
  };
}

function areaOf(sheet: Sheet, args: Args) {
  return present(rangeAt(sheet, args.text(0)).range, 'The range');
}
