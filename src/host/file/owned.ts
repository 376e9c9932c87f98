import type { Area } from '../../sheet/plan';
import { chartName, chartSourceName, sheetPrefix } from '../refresh/ownNames';
import { parsePlace } from '../refresh/place';
import type { Standing } from '../refresh/standing';
import type { Book, BookName } from '../book/book';

/** What stands in a book, as far as sheets, tables and names of ours must find their place in it. */
export function standingOf({ sheets, names }: Book): Standing {
  return {
    sheets: sheets.map(({ name }) => name),
    tables: sheets.flatMap(({ name: sheet, tables }) =>
      tables.map(({ name, top, left, rows, columns, totals }) => ({
        name,
        sheet,
        headers: columns.map(({ header }) => header),
        area: { top, left, rows: 1 + Math.max(rows, 1) + (totals ? 1 : 0), columns: columns.length },
      })),
    ),
    names: names.filter(({ sheet }) => sheet === undefined),
    localNames: names.filter(({ sheet }) => sheet !== undefined).map(({ name }) => name),
  };
}

/** Where the charts of an earlier run were put, by the word that their hidden names end with. */
export function chartPlaces(book: Book, sheet: string): ReadonlyMap<string, Area> {
  return remembered(book, chartName(sheet));
}

/** The cells that the charts of an earlier run show, by the word that their hidden names end with. */
export function chartSources(book: Book, sheet: string): ReadonlyMap<string, Area> {
  return remembered(book, chartSourceName(sheet));
}

function remembered(book: Book, prefix: string): ReadonlyMap<string, Area> {
  const places = new Map<string, Area>();
  for (const { name, refersTo } of book.names) {
    const place = name.startsWith(prefix) ? parsePlace(refersTo) : undefined;
    if (place !== undefined) places.set(name.slice(prefix.length), place.area);
  }
  return places;
}

/** The names of the blocks that an earlier run wrote for a sheet of that name. */
export function blockNames(book: Book, sheet: string): readonly BookName[] {
  const prefix = sheetPrefix(sheet);
  return book.names.filter(({ name }) => name.startsWith(prefix));
}
