import { absoluteName } from '../book/address';
import type { Book, DefinedName } from '../book/book';
import { range } from './range';
import type { Wire, Args } from './wire';
import { invalid, isWire, lookups, textOf } from './wire';

/** The defined names of the workbook. */
export function names(book: Book): Wire {
  const items = () => book.names.map((one) => namedItem(book, one));
  const find = (key: string) => {
    const one = book.name(key);
    return one === undefined ? null : namedItem(book, one);
  };
  return {
    kind: 'NamedItemCollection',
    items,
    item: (key) => {
      const found = find(textOf(key));
      if (found === null) {
        throw invalid('There is no such name.');
      }
      return found;
    },
    call: {
      ...lookups(items, find),
      Add: (args: Args) => {
        const name = args.text(0);
        book.checkFreeName(name);
        const one = { name, refers: reference(args), visible: true, comment: args.textOr(2, '') };
        book.names.push(one);
        return namedItem(book, one);
      },
    },
  };
}

function reference(args: Args): string {
  const target = args.raw(1);
  if (isWire(target)) {
    const { sheet, rect } = args.range(1);
    return absoluteName(sheet.name, rect);
  }
  const formula = args.text(1);
  if (!formula.startsWith('=')) {
    throw invalid('A name refers to a formula.');
  }
  return formula;
}

function namedItem(book: Book, one: DefinedName): Wire {
  const area = () => {
    const found = book.areaOf(one);
    return found === null ? null : range(found);
  };
  return {
    kind: 'NamedItem',
    id: one.name,
    read: {
      Name: () => one.name,
      Formula: () => one.refers,
      Visible: () => one.visible,
      Comment: () => one.comment,
      Type: () => (book.areaOf(one) === null ? 'Error' : 'Range'),
      Value: () => one.refers.slice(1),
      Scope: () => 'Workbook',
    },
    write: {
      Formula: (value) => {
        one.refers = textOf(value);
      },
      Visible: (value) => {
        one.visible = value === true;
      },
      Comment: (value) => {
        one.comment = textOf(value);
      },
    },
    call: {
      Delete: () => {
        book.names.splice(book.names.indexOf(one), 1);
        return null;
      },
      GetRange: () => {
        const found = area();
        if (found === null) {
          throw invalid('The name is not a range.');
        }
        return found;
      },
      GetRangeOrNullObject: area,
    },
  };
}
