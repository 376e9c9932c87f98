import { cellName, columnName } from '../../domain/cellName';
import type { Area } from '../../sheet/plan';
import { quotedSheet } from './formulaNames';

/** A rectangle of one sheet of a workbook. */
export interface Place {
  readonly sheet: string;
  readonly area: Area;
}

/** The number, counted from 0, of a column by its letters. */
export function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number - 1;
}

/** The A1 name of an area; an empty one is its first cell. */
export function areaName({ top, left, rows, columns }: Area): string {
  const first = cellName(top, left);
  const last = cellName(top + Math.max(rows, 1) - 1, left + Math.max(columns, 1) - 1);
  return first === last ? first : `${first}:${last}`;
}

/** A place as a defined name refers to it, without equals sign: `'Use Cases'!$A$1:$B$2`. */
export function placeText(sheet: string, { top, left, rows, columns }: Area): string {
  const first = `$${columnName(left)}$${top + 1}`;
  const last = `$${columnName(left + columns - 1)}$${top + rows}`;
  return `${quotedSheet(sheet)}!${first}${first === last ? '' : `:${last}`}`;
}

const onePlace =
  /^=?(?:'((?:[^']|'')+)'|([^'!]+))!\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/i;

/** The place that a name or an address gives, with or without equals sign; nothing for anything but one rectangle. */
export function parsePlace(text: string): Place | undefined {
  const found = onePlace.exec(text);
  if (found === null) return undefined;
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

/** Whether two areas are the same cells. */
export function sameArea(one: Area, other: Area): boolean {
  return (
    one.top === other.top &&
    one.left === other.left &&
    one.rows === other.rows &&
    one.columns === other.columns
  );
}

/** The smallest area around some; nothing around none. */
export function areaAround(areas: readonly Area[]): Area | undefined {
  const [first] = areas;
  if (first === undefined) return undefined;
  let [bottom, right] = [0, 0];
  let { top, left } = first;
  for (const area of areas) {
    top = Math.min(top, area.top);
    left = Math.min(left, area.left);
    bottom = Math.max(bottom, area.top + area.rows);
    right = Math.max(right, area.left + area.columns);
  }
  return { top, left, rows: bottom - top, columns: right - left };
}
