import type { Table } from '../book/table';
import { range } from './range';
import { valueRows } from './tables';
import type { Wire, Args } from './wire';
import { invalid, present, textOf } from './wire';

/** The columns of a table. */
export function tableColumns(table: Table): Wire {
  const items = () => table.headers().map((_, index) => tableColumn(table, index));
  const find = (key: unknown): Wire | null => {
    const index = typeof key === 'number' ? key - 1 : table.columnNamed(textOf(key));
    return index < 0 || index >= table.rect.columns ? null : tableColumn(table, index);
  };
  return {
    kind: 'TableColumnCollection',
    read: { Count: () => table.rect.columns },
    items,
    item: (key) => present(find(key), 'The column'),
    call: {
      GetCount: () => table.rect.columns,
      GetItem: (args: Args) => present(find(args.raw(0)), 'The column'),
      GetItemOrNullObject: (args: Args) => find(args.raw(0)),
      GetItemAt: (args: Args) => present(items()[args.count(0)], 'The column'),
      Add: (args: Args) => {
        table.sheet.touch();
        if (args.isGiven(0)) {
          throw invalid('This host adds columns at the end only.');
        }
        const values = args.isGiven(1) ? valueRows(args.raw(1), 1) : null;
        return tableColumn(table, table.addColumn(values, args.isGiven(2) ? args.text(2) : null));
      },
    },
  };
}

function tableColumn(table: Table, index: number): Wire {
  const { sheet } = table;
  const left = () => table.rect.left + index;
  return {
    kind: 'TableColumn',
    id: String(index + 1),
    read: {
      Id: () => index + 1,
      Index: () => index,
      Name: () => table.headers()[index] ?? '',
    },
    write: {
      Name: (value) => {
        sheet.touch();
        sheet.type(table.rect.top, left(), `'${textOf(value)}`);
        table.settleHeaders();
      },
    },
    open: {
      Filter: () => ({
        kind: 'Filter',
        read: { Criteria: () => table.filters.get(table.headers()[index] ?? '') ?? null },
        call: {
          Apply: (args: Args) => {
            sheet.touch();
            table.filters.set(table.headers()[index] ?? '', args.raw(0));
            return null;
          },
          Clear: () => {
            table.filters.delete(table.headers()[index] ?? '');
            return null;
          },
        },
      }),
    },
    call: {
      Delete: () => {
        sheet.touch();
        table.deleteColumn(index);
        return null;
      },
      GetDataBodyRange: () => range({ sheet, rect: { ...table.body, left: left(), columns: 1 } }),
      GetHeaderRowRange: () => range({ sheet, rect: { ...table.header, left: left(), columns: 1 } }),
      GetRange: () => range({ sheet, rect: { ...table.rect, left: left(), columns: 1 } }),
    },
  };
}
