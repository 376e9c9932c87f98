import { cellAt, type BookColumn, type BookName, type BookSheet, type BookTable } from '../book/book';
import { tableMarkPrefix, tablePrefix } from '../refresh/ownNames';
import { parsePlace } from '../refresh/place';

/** The texts from a cell to the right that headings of a table can be: none is empty, none comes twice. */
function headingsFrom(sheet: BookSheet, row: number, left: number): readonly BookColumn[] {
  const columns: BookColumn[] = [];
  const known = new Set<string>();
  for (;;) {
    const header = cellAt(sheet, row, left + columns.length)?.value;
    if (typeof header !== 'string' || header === '' || known.has(header.toLowerCase())) return columns;
    known.add(header.toLowerCase());
    columns.push({ header });
  }
}

/** How many rows from a row on hold something in some of the columns, up to one that adds up those above it. */
function bodyFrom(sheet: BookSheet, top: number, left: number, columns: number): number {
  for (let rows = 0; ; rows += 1) {
    const cells = sheet.rows.get(top + rows)?.cells.slice(left, left + columns) ?? [];
    const isFilled = cells.some((cell) => cell !== undefined && (cell.value !== null || cell.formula));
    const isTotal = cells.some((cell) => /^SUBTOTAL\(/i.test(cell?.formula ?? ''));
    if (!isFilled || isTotal) return rows;
  }
}

/** The table that a mark of ours stands for where its headings still stand, but no table does. */
function rangeTable(sheet: BookSheet, name: string, top: number, left: number): BookTable | undefined {
  const columns = headingsFrom(sheet, top, left);
  if (columns.length < 2) return undefined;
  const rows = bodyFrom(sheet, top + 1, left, columns.length);
  const isTaken = sheet.tables.some(
    (table) =>
      table.top <= top + rows &&
      table.top + table.rows >= top &&
      table.left < left + columns.length &&
      table.left + table.columns.length > left,
  );
  return isTaken ? undefined : { name, top, left, rows, columns, totals: false };
}

/**
 * The sheets with those tables of ours that the user converted to ranges, which takes the table and leaves its cells:
 * what stands in them is read like before, and the next run makes the table again.
 */
export function withRangeTables(sheets: readonly BookSheet[], names: readonly BookName[]): BookSheet[] {
  const taken = new Set(sheets.flatMap(({ tables }) => tables.map(({ name }) => name.toLowerCase())));
  const found = new Map<string, BookTable[]>();
  for (const { name: mark, refersTo, sheet: scope } of names) {
    if (scope !== undefined || !mark.startsWith(tableMarkPrefix)) continue;
    const name = tablePrefix + mark.slice(tableMarkPrefix.length);
    const place = parsePlace(refersTo);
    const sheet = sheets.find((each) => each.name === place?.sheet);
    if (place === undefined || sheet === undefined || taken.has(name.toLowerCase())) continue;
    const table = rangeTable(sheet, name, place.area.top, place.area.left);
    if (table !== undefined) found.set(sheet.name, [...(found.get(sheet.name) ?? []), table]);
  }
  return sheets.map((sheet) => {
    const tables = found.get(sheet.name);
    return tables === undefined ? sheet : { ...sheet, tables: [...sheet.tables, ...tables] };
  });
}
