import type { Book } from '../book/book';
import { names } from './names';
import { range } from './range';
import { tables } from './tables';
import type { Wire, Args } from './wire';
import { present, recordBag, textOf } from './wire';
import { worksheets } from './worksheets';

/** The root of every path. */
export function workbook(book: Book): Wire {
  const sheet = () => present(book.sheets[book.active], 'The sheet');
  return {
    kind: 'Workbook',
    read: { Name: () => 'Book1.xlsx' },
    open: {
      Worksheets: () => worksheets(book),
      Tables: () => tables(book, null),
      Names: () => names(book),
      Settings: () => settings(book),
      Application: () => application(),
      Functions: () => functions(book),
    },
    call: {
      GetSelectedRange: () => range({ sheet: sheet(), rect: book.selection }),
      GetActiveCell: () => range({ sheet: sheet(), rect: { ...book.selection, rows: 1, columns: 1 } }),
      _RemoveReference: () => null,
    },
  };
}

/** Functions of sheets; the planner asks for a day alone. */
function functions(book: Book): Wire {
  const day = (args: Args) => {
    const serial = Date.UTC(args.count(0), args.count(1) - 1, args.count(2)) / 86_400_000 + 25_569;
    return serial - (book.from1904 ? 1462 : 0);
  };
  const result = (value: number): Wire => ({
    kind: 'FunctionResult',
    read: { Value: () => value, Error: () => null },
  });
  return { kind: 'Functions', call: { Date: (args) => result(day(args)) } };
}

function application(): Wire {
  return {
    ...recordBag('Application', { CalculationMode: 'Automatic' }, '', ['CalculationMode']),
    call: {
      SuspendApiCalculationUntilNextSync: () => null,
      SuspendScreenUpdatingUntilNextSync: () => null,
      Calculate: () => null,
    },
  };
}

function settings(book: Book): Wire {
  const setting = (key: string): Wire => ({
    kind: 'Setting',
    id: key,
    read: { Key: () => key, Value: () => book.settings.get(key) },
    write: {
      Value: (value) => {
        book.settings.set(key, value);
      },
    },
    call: {
      Delete: () => {
        book.settings.delete(key);
        return null;
      },
    },
  });
  const find = (key: string) => (book.settings.has(key) ? setting(key) : null);
  return {
    kind: 'SettingCollection',
    items: () => [...book.settings.keys()].map(setting),
    item: (key) => present(find(textOf(key)), 'The setting'),
    call: {
      GetItem: (args: Args) => present(find(args.text(0)), 'The setting'),
      GetItemOrNullObject: (args: Args) => find(args.text(0)),
      Add: (args: Args) => {
        book.settings.set(args.text(0), args.raw(1));
        return setting(args.text(0));
      },
    },
  };
}
