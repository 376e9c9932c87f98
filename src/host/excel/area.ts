import type { Area } from '../../sheet/plan';
import { cellName } from '../../domain/cellName';

/** The A1 name of an area. */
export function areaName({ top, left, rows, columns }: Area): string {
  const first = cellName(top, left);
  return rows === 1 && columns === 1 ? first : `${first}:${cellName(top + rows - 1, left + columns - 1)}`;
}

function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters.toUpperCase()) {
    number = number * 26 + letter.charCodeAt(0) - 64;
  }
  return number - 1;
}

/** The sheet and area of an address as Excel gives it (`'Sheet 1'!$A$1:$B$2`); nothing for anything else. */
export function parseAddress(address: string): { readonly sheet: string; readonly area: Area } | undefined {
  const found = /^=?(?:'((?:[^']|'')+)'|([^'!]+))!\$?([A-Z]+)\$?(\d+)(?::\$?([A-Z]+)\$?(\d+))?$/.exec(
    address,
  );
  if (found === null) {
    return undefined;
  }
  const [, quoted, plain = '', left = 'A', top = '1', right = left, bottom = top] = found;
  const area = { top: Number(top) - 1, left: columnNumber(left) };
  return {
    sheet: quoted?.replaceAll("''", "'") ?? plain,
    area: {
      ...area,
      rows: Number(bottom) - area.top,
      columns: columnNumber(right) - area.left + 1,
    },
  };
}

/** The area as a formula names it, such as in a defined name. */
export function areaFormula(sheet: string, area: Area): string {
  const fixed = areaName(area).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
  return `='${sheet.replaceAll("'", "''")}'!${fixed}`;
}

/** The range of an area; not tracked, as it lives in one batch only. */
export function rangeOf(sheet: Excel.Worksheet, { top, left, rows, columns }: Area): Excel.Range {
  const range = sheet.getRangeByIndexes(top, left, rows, columns);
  range.untrack();
  return range;
}

/** The common part of two areas. */
export function common(a: Area, b: Area): Area | undefined {
  const top = Math.max(a.top, b.top);
  const left = Math.max(a.left, b.left);
  const rows = Math.min(a.top + a.rows, b.top + b.rows) - top;
  const columns = Math.min(a.left + a.columns, b.left + b.columns) - left;
  return rows > 0 && columns > 0 ? { top, left, rows, columns } : undefined;
}

/** What is left of an area without another: above, below, left and right of it. */
export function without(area: Area, hole: Area): readonly Area[] {
  const inner = common(area, hole);
  if (inner === undefined) {
    return [area];
  }
  const bottom = inner.top + inner.rows;
  const right = inner.left + inner.columns;
  const parts: Area[] = [
    { ...area, rows: inner.top - area.top },
    { ...area, top: bottom, rows: area.top + area.rows - bottom },
    { top: inner.top, rows: inner.rows, left: area.left, columns: inner.left - area.left },
    { top: inner.top, rows: inner.rows, left: right, columns: area.left + area.columns - right },
  ];
  return parts.filter(({ rows, columns }) => rows > 0 && columns > 0);
}

/** What is left of areas without others. */
export function withoutAll(areas: readonly Area[], holes: readonly Area[]): readonly Area[] {
  let rest = areas;
  for (const hole of holes) {
    rest = rest.flatMap((area) => without(area, hole));
  }
  return rest;
}
