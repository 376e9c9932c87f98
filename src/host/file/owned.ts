import { blockPrefix, chartPrefix, sheetPrefix, tablePrefix, word } from '../ownNames';
import type { Area, SheetPlan } from '../../sheet/plan';
import type { Book, BookName, BookSheet, BookTable } from './book';
import { parseCell, quotedSheet } from './formula';
import { columnName } from '../../domain/cellName';

/** The hidden name that remembers where a chart of a plan was put. */
export function chartName(sheet: string, chart: string): string {
  return `${chartPrefix}${word(sheet)}_${word(chart)}`;
}

/** Where the charts of an earlier run were put, by the word that their hidden names end with. */
export function chartPlaces(book: Book, sheet: string): ReadonlyMap<string, Area> {
  const prefix = chartName(sheet, '');
  const places = new Map<string, Area>();
  for (const { name, refersTo } of book.names) {
    const place = name.startsWith(prefix) ? parsePlace(refersTo) : undefined;
    if (place !== undefined) places.set(name.slice(prefix.length), place.area);
  }
  return places;
}

/** A place as a name refers to it. */
export function placeOf(sheet: string, { top, left, rows, columns }: Area): string {
  const first = `$${columnName(left)}$${top + 1}`;
  const last = `$${columnName(left + columns - 1)}$${top + rows}`;
  return `${quotedSheet(sheet)}!${first}${first === last ? '' : `:${last}`}`;
}

/** The sheet and area that a name refers to, when it refers to one place only. */
export function parsePlace(refersTo: string): { readonly sheet: string; readonly area: Area } | undefined {
  const found = /^(?:'((?:[^']|'')+)'|([^'!]+))!(\$?[A-Z]+\$?\d+)(?::(\$?[A-Z]+\$?\d+))?$/.exec(refersTo);
  if (found === null) return undefined;
  const first = parseCell(found[3] ?? 'A1');
  const last = parseCell(found[4] ?? found[3] ?? 'A1');
  return {
    sheet: found[1]?.replaceAll("''", "'") ?? found[2] ?? '',
    area: {
      top: first.row,
      left: first.column,
      rows: last.row - first.row + 1,
      columns: last.column - first.column + 1,
    },
  };
}

/** The names of the blocks that an earlier run wrote for a sheet of that name. */
export function blockNames(book: Book, sheet: string): readonly BookName[] {
  const prefix = sheetPrefix(sheet);
  return book.names.filter(({ name }) => name.startsWith(prefix));
}

/** A table of the workbook by its name, with the sheet it is on. */
export function tableNamed(
  book: Book,
  name: string,
): { readonly sheet: BookSheet; readonly table: BookTable } | undefined {
  for (const sheet of book.sheets) {
    const table = sheet.tables.find((each) => each.name.toLowerCase() === name.toLowerCase());
    if (table !== undefined) return { sheet, table };
  }
  return undefined;
}

/** The sheet that an earlier run wrote for a plan, whatever the user calls it now. */
export function ownedSheet(book: Book, plan: SheetPlan): BookSheet | undefined {
  for (const { name } of plan.tables) {
    const found = tableNamed(book, name);
    if (found !== undefined) return found.sheet;
  }
  for (const { refersTo } of blockNames(book, plan.name)) {
    const place = parsePlace(refersTo);
    const sheet = book.sheets.find(({ name }) => name === place?.sheet);
    if (sheet !== undefined) return sheet;
  }
  return undefined;
}

/** Whether an earlier run of ours wrote a sheet. */
export function isOurs(book: Book, sheet: BookSheet): boolean {
  if (sheet.tables.some(({ name }) => name.startsWith(tablePrefix))) return true;
  return book.names.some(
    ({ name, refersTo }) => name.startsWith(blockPrefix) && parsePlace(refersTo)?.sheet === sheet.name,
  );
}

/** A sheet name that is free: the wanted one, else with `suffix`, else with a number in the suffix. */
export function freeSheetName(book: Book, wanted: string, suffix: string): string {
  const taken = new Set(book.sheets.map(({ name }) => name.toLowerCase()));
  for (let number = 1; ; number += 1) {
    const end = number === 1 ? '' : number === 2 ? ` (${suffix})` : ` (${suffix} ${number - 1})`;
    // A sheet name has at most 31 characters.
    const name = wanted.slice(0, 31 - end.length) + end;
    if (!taken.has(name.toLowerCase())) return name;
  }
}
