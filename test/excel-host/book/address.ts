import { ExcelFault } from '../excelFault';

/** The size of a sheet. */
const sheetRows = 1_048_576;
export const sheetColumns = 16_384;

/** A rectangle of cells; rows and columns counted from 0. */
export interface Rect {
  readonly top: number;
  readonly left: number;
  readonly rows: number;
  readonly columns: number;
}

/** The letters of a column counted from 0. */
function letters(column: number): string {
  let rest = column + 1;
  let name = '';
  while (rest > 0) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
    rest = Math.floor((rest - 1) / 26);
  }
  return name;
}

function columnOf(name: string): number {
  let column = 0;
  for (const letter of name.toUpperCase()) {
    column = column * 26 + letter.charCodeAt(0) - 64;
  }
  return column - 1;
}

/** `A1` or `A1:B2`. */
export function rectName(rect: Rect): string {
  const first = `${letters(rect.left)}${rect.top + 1}`;
  const last = `${letters(rect.left + rect.columns - 1)}${rect.top + rect.rows}`;
  return first === last ? first : `${first}:${last}`;
}

/** `Sheet1!A1` with quotes where the name of the sheet asks for them. */
export function fullName(sheet: string, rect: Rect): string {
  const plain = /^[A-Za-z_][\w.]*$/.test(sheet);
  return `${plain ? sheet : `'${sheet.replaceAll("'", "''")}'`}!${rectName(rect)}`;
}

/** `'Sheet 1'!$A$1:$B$2`, the form a name holds. */
export function absoluteName(sheet: string, rect: Rect): string {
  return `='${sheet.replaceAll("'", "''")}'!${rectName(rect).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2')}`;
}

/** A1 address to a rectangle: cell, area, whole columns (`A:C`) or rows (`1:3`). */
export function parseRect(text: string): Rect {
  const plain = text.replaceAll('$', '');
  const cells = /^([A-Za-z]{1,3})(\d+)(?::([A-Za-z]{1,3})(\d+))?$/.exec(plain);
  if (cells !== null) {
    const [, left = '', top = '', right = left, bottom = top] = cells;
    return between(Number(top) - 1, columnOf(left), Number(bottom) - 1, columnOf(right));
  }
  const columns = /^([A-Za-z]{1,3}):([A-Za-z]{1,3})$/.exec(plain);
  if (columns !== null) {
    return between(0, columnOf(columns[1] ?? ''), sheetRows - 1, columnOf(columns[2] ?? ''));
  }
  const rows = /^(\d+):(\d+)$/.exec(plain);
  if (rows !== null) {
    return between(Number(rows[1]) - 1, 0, Number(rows[2]) - 1, sheetColumns - 1);
  }
  throw new ExcelFault('InvalidArgument', 'The address cannot be understood.');
}

/** The sheet name and rest of `'Sheet 1'!A1`; no sheet where there is none. */
export function splitAddress(text: string): { readonly sheet?: string; readonly address: string } {
  const bare = text.startsWith('=') ? text.slice(1) : text;
  const found = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/.exec(bare);
  if (found === null) {
    return { address: bare };
  }
  return { sheet: (found[1] ?? found[2] ?? '').replaceAll("''", "'"), address: found[3] ?? '' };
}

function between(top: number, left: number, bottom: number, right: number): Rect {
  return checked({ top, left, rows: bottom - top + 1, columns: right - left + 1 });
}

/** The same rectangle, or a fault where it leaves the sheet. */
export function checked(rect: Rect): Rect {
  const { top, left, rows, columns } = rect;
  const whole = [top, left, rows, columns].every((n) => Number.isInteger(n));
  const inside = top >= 0 && left >= 0 && top + rows <= sheetRows && left + columns <= sheetColumns;
  if (!whole || rows < 1 || columns < 1 || !inside) {
    throw new ExcelFault('InvalidArgument', 'The range lies outside of the sheet.');
  }
  return rect;
}

/** Whether `inner` lies in `outer`. */
export function contains(outer: Rect, inner: Rect): boolean {
  return (
    inner.top >= outer.top &&
    inner.left >= outer.left &&
    inner.top + inner.rows <= outer.top + outer.rows &&
    inner.left + inner.columns <= outer.left + outer.columns
  );
}

/** The common part of two rectangles. */
export function intersection(a: Rect, b: Rect): Rect | null {
  const top = Math.max(a.top, b.top);
  const left = Math.max(a.left, b.left);
  const rows = Math.min(a.top + a.rows, b.top + b.rows) - top;
  const columns = Math.min(a.left + a.columns, b.left + b.columns) - left;
  return rows > 0 && columns > 0 ? { top, left, rows, columns } : null;
}
