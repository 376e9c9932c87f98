import { checked, fullName, intersection, parseRect, splitAddress } from '../book/address';
import type { Book } from '../book/book';
import { same } from '../book/book';
import type { Sheet } from '../book/sheet';
import { Table } from '../book/table';
import type { Value } from '../book/typed';
import { ExcelFault } from '../excelFault';
import { range } from './range';
import { tableColumns } from './tableColumns';
import type { RangeOf, Wire, Args } from './wire';
import { invalid, isWire, lookups, missing, present, textOf } from './wire';
import { worksheet } from './worksheets';

/** The tables of a sheet, or of the workbook where no sheet is given. */
export function tables(book: Book, sheet: Sheet | null): Wire {
  const all = () => (sheet === null ? book.tables() : sheet.tables);
  const items = () => all().map(tableWire);
  const find = (key: string) => {
    const one = all().find((table) => table.id === key || same(table.name, key));
    return one === undefined ? null : tableWire(one);
  };
  return {
    kind: 'TableCollection',
    read: { Count: () => all().length },
    items,
    item: (key) => present(find(textOf(key)), 'The table'),
    call: {
      ...lookups(items, find),
      Add: (args: Args) => tableWire(addTable(book, areaOf(book, sheet, args), args.flag(1))),
    },
  };
}

/** The area of an address or range that is given as the first argument. */
export function areaOf(book: Book, sheet: Sheet | null, args: Args): RangeOf {
  if (isWire(args.raw(0))) {
    return args.range(0);
  }
  const { sheet: name, address } = splitAddress(args.text(0));
  const home = name === undefined ? (sheet ?? book.sheets[book.active]) : book.sheet(name);
  return { sheet: present(home, 'The sheet'), rect: parseRect(address) };
}

function addTable(book: Book, { sheet, rect }: RangeOf, hasHeaders: boolean): Table {
  sheet.touch();
  if (!hasHeaders) {
    throw invalid('This host makes tables with headings only.');
  }
  if (sheet.tables.some((table) => intersection(table.rect, rect) !== null)) {
    throw new ExcelFault('InvalidArgument', 'A table cannot overlap another table.');
  }
  let number = book.tables().length + 1;
  while (book.tables().some((table) => same(table.name, `Table${number}`))) {
    number += 1;
  }
  const area = checked({ ...rect, rows: Math.max(2, rect.rows) });
  const table = new Table(sheet, book.nextId(), `Table${number}`, area);
  table.settleHeaders();
  sheet.tables.push(table);
  return table;
}

/** A table. */
function tableWire(table: Table): Wire {
  const { sheet } = table;
  const part = (rect: RangeOf['rect']) => range({ sheet, rect });
  return {
    kind: 'Table',
    id: table.id,
    read: {
      Id: () => table.id,
      Name: () => table.name,
      Style: () => table.style,
      ShowTotals: () => table.showTotals,
      ShowBandedRows: () => table.showBandedRows,
      ShowBandedColumns: () => table.showBandedColumns,
      ShowFilterButton: () => table.showFilterButton,
      ShowHeaders: () => true,
      HighlightFirstColumn: () => table.highlightFirstColumn,
      HighlightLastColumn: () => false,
      LegacyId: () => table.id,
    },
    write: tableWrites(table),
    open: {
      Worksheet: () => worksheet(sheet),
      Columns: () => tableColumns(table),
      Rows: () => tableRows(table),
      Sort: () => tableSort(table),
    },
    call: {
      GetRange: () => part(table.rect),
      GetHeaderRowRange: () => part(table.header),
      GetDataBodyRange: () => part(table.body),
      Resize: (args: Args) => {
        sheet.touch();
        const area = areaOf(sheet.book, sheet, args);
        if (area.sheet !== sheet) {
          throw invalid(`The table stands in ${fullName(sheet.name, table.rect)}.`);
        }
        table.resize(area.rect);
        return null;
      },
      ClearFilters: () => {
        table.filters.clear();
        return null;
      },
      Delete: () => {
        sheet.touch();
        sheet.clear(table.rect, 'All');
        sheet.tables.splice(sheet.tables.indexOf(table), 1);
        return null;
      },
      ConvertToRange: () => {
        sheet.tables.splice(sheet.tables.indexOf(table), 1);
        return part(table.rect);
      },
    },
  };
}

function tableSort(table: Table): Wire {
  return {
    kind: 'TableSort',
    read: { Fields: () => table.sortedBy },
    call: {
      Apply: (args: Args) => {
        table.sheet.touch();
        const fields: unknown = args.raw(0);
        const [field, ...others] = Array.isArray(fields)
          ? (fields as readonly Record<string, unknown>[])
          : [];
        const column = field?.['key'];
        if (typeof column !== 'number' || others.length > 0 || field?.['ascending'] !== true) {
          throw invalid('This host sorts by one column from the least on.');
        }
        if (table.filters.size > 0) {
          throw new ExcelFault('FilteredRangeConflict', 'The table is filtered.');
        }
        table.sortRows(column);
        table.sortedBy = [column];
        return null;
      },
      Clear: () => {
        table.sortedBy = [];
        return null;
      },
    },
  };
}

function tableWrites(table: Table): Record<string, (value: unknown) => void> {
  return {
    Name: (value) => {
      const name = textOf(value);
      if (!same(name, table.name)) {
        table.sheet.book.checkFreeName(name);
      }
      table.name = name;
    },
    Style: (value) => {
      table.style = textOf(value);
    },
    ShowTotals: (value) => {
      table.showTotals = value === true;
    },
    ShowBandedRows: (value) => {
      table.showBandedRows = value === true;
    },
    ShowBandedColumns: (value) => {
      table.showBandedColumns = value === true;
    },
    ShowFilterButton: (value) => {
      table.showFilterButton = value === true;
    },
    HighlightFirstColumn: (value) => {
      table.highlightFirstColumn = value === true;
    },
  };
}

function tableRows(table: Table): Wire {
  const row = (index: number): Wire => ({
    kind: 'TableRow',
    id: String(index),
    read: { Index: () => index },
    call: {
      GetRange: () =>
        range({ sheet: table.sheet, rect: { ...table.body, top: table.body.top + index, rows: 1 } }),
      Delete: () => {
        table.sheet.touch();
        table.deleteRows(index, 1);
        return null;
      },
    },
  });
  return {
    kind: 'TableRowCollection',
    read: { Count: () => table.body.rows },
    call: {
      GetCount: () => table.body.rows,
      GetItemAt: (args: Args) => {
        if (args.count(0) >= table.body.rows) {
          throw missing('The row');
        }
        return row(args.count(0));
      },
      Add: (args: Args) => {
        table.sheet.touch();
        const first = table.body.rows;
        table.addRows(valueRows(args.raw(1), table.rect.columns));
        return row(first);
      },
    },
  };
}

/** Rows of values of a fixed width. */
export function valueRows(value: unknown, width: number | null): readonly (readonly (Value | null)[])[] {
  if (!Array.isArray(value)) {
    throw invalid('Values are rows of cells.');
  }
  return value.map((row: unknown) => {
    if (!Array.isArray(row) || (width !== null && row.length !== width)) {
      throw invalid('Every row has one value per column.');
    }
    return row.map((one: unknown) => {
      if (one !== null && typeof one !== 'string' && typeof one !== 'number' && typeof one !== 'boolean') {
        throw invalid('A cell takes a text, a number or a truth value.');
      }
      return one;
    });
  });
}
