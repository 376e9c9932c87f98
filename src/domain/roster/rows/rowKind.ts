import type { CellValue } from '../../grid';
import { recogniseHeader } from '../headers/recogniseHeader';
import { looksLikeName, looksLikeTitle } from '../layout/contentFit';
import type { SheetLayout } from '../layout/sheetLayout';
import type { RosterField } from '../rosterField';
import { cellText } from '../values/cellText';

/**
 * What a row under the header is. otherTable: the headings of another table; heading: one text alone, a section heading or a note; note: a text alone beside the names, or
 * the headings of another table.
 */
type RowKind =
  'blank' | 'repeatedHeader' | 'otherTable' | 'total' | 'heading' | 'note' | 'unknown' | 'member';

/** Tells the rows of a sheet apart. */
export interface RowKinds {
  readonly kindOf: (row: readonly CellValue[]) => RowKind;
  /** Index of the first filled cell; -1 where none is. */
  readonly firstFilled: (row: readonly CellValue[]) => number;
  /** Whether most rows say who they are about: a roster without ids and names is anonymous. */
  readonly hasPersons: boolean;
}

const totalWord =
  /^(?:grand total|sub-?total|total|summe|gesamt(?:summe|ergebnis)?|zwischensumme|ergebnis|insgesamt|durchschnitt|average|mittelwert|mean|median|sum|anzahl|count|head ?count|kopfzahl|somme|totale|totaal|suma|moyenne|promedio|media|∑|Σ)(?![\p{L}-])/iu;
const onlyTotal = new RegExp(`${totalWord.source}[\\s:=]*$`, 'iu');

/** How lines on who made a list begin. */
const noteStart =
  /^(?:(?:prepared|created|approved|checked|reviewed|printed|exported|generated|updated|maintained) (?:by|on|at)|(?:erstellt|geprüft|freigegeben|gepflegt|exportiert|aktualisiert) (?:von|am|durch)|stand)[\s:]*$/iu;

/** Makes the row reader of a layout. A row that has an id, a name or a title is a member; the rules before that say when not. */
export function rowKinds(layout: SheetLayout): RowKinds {
  const headers = layout.header.cells.map((cell) => cell.text.toLowerCase());
  const headerCount = headers.filter((text) => text !== '').length;
  const indexes = (...fields: readonly RosterField[]): readonly number[] =>
    layout.columns.filter((use) => fields.includes(use.field)).map((use) => use.index);
  const persons = indexes('id', 'name', 'firstName', 'lastName');
  const titles = indexes('title');
  const headed = [...headers.keys()].filter((index) => headers[index] !== '');
  const width = Math.max(...headed, ...layout.columns.map((use) => use.index)) + 1;
  const headingColumns = new Set([
    ...indexes('id', 'name', 'firstName', 'lastName', 'unit'),
    ...leftOf(headed[0] ?? 0),
  ]);

  const isTotal = (row: readonly CellValue[]): boolean => {
    const first = row.findIndex((cell) => typeof cell === 'string' && cellText(cell) !== '');
    const text = cellText(row[first]);
    if (!totalWord.test(text)) return false;
    return onlyTotal.test(text) || titles.every((index) => cellText(row[index]) === '');
  };

  const kindOf = (row: readonly CellValue[]): RowKind => {
    let filled = 0;
    let first = -1;
    let texts = 0;
    let repeated = 0;
    for (let index = 0; index < Math.min(row.length, width); index++) {
      const cell = row[index];
      if (cell === null || cell === undefined || cell === '') continue;
      const text = cellText(cell);
      if (text === '') continue;
      filled++;
      if (first < 0) first = index;
      if (typeof cell === 'string') {
        texts++;
        if (text.toLowerCase().replace(/\s+/g, ' ') === headers[index]) repeated++;
      }
    }
    if (filled === 0) return 'blank';
    if (repeated >= 2 && repeated * 2 >= headerCount) return 'repeatedHeader';
    if (texts > 0 && filled <= 2 && noteStart.test(cellText(row[first]))) return 'note';
    if (texts === filled && isOtherTable(row)) return 'otherTable';
    if (texts > 0 && isTotal(row)) return 'total';
    if (filled === 1 && texts === 1 && layout.columns.length > 2 && !titles.includes(first)) {
      return headingColumns.has(first) ? 'heading' : 'note';
    }
    if (texts === filled && filled < headerCount && isHeadingRow(row)) return 'note';
    if (texts === 0 && [...persons, ...titles].every((index) => cellText(row[index]) === '')) return 'total';
    const isNamed = [...persons, ...titles].some((index) => cellText(row[index]) !== '');
    return isNamed ? 'member' : 'unknown';
  };

  const firstFilled = (row: readonly CellValue[]): number =>
    row.findIndex((cell, index) => index < width && cellText(cell) !== '');
  return { kindOf, firstFilled, hasPersons: mostlyFilled(layout, persons) };
}

function mostlyFilled(layout: SheetLayout, columns: readonly number[]): boolean {
  let rows = 0;
  let named = 0;
  for (let at = layout.firstRow; at < layout.sheet.values.length; at++) {
    const row = layout.sheet.values[at] ?? [];
    if (row.every((cell) => cell === null || cell === '')) continue;
    rows++;
    if (columns.some((index) => cellText(row[index]) !== '')) named++;
  }
  return named * 2 >= rows && named > 0;
}

/** The first heading's column and those left of it, where section headings often stand. */
function leftOf(column: number): readonly number[] {
  return Array.from({ length: column + 1 }, (_, index) => index);
}

/** Whether most of at least three filled cells are known headings and none reads like a title or a name. */
function isOtherTable(row: readonly CellValue[]): boolean {
  let filled = 0;
  let known = 0;
  for (const cell of row) {
    const text = cellText(cell);
    if (text === '') continue;
    if (looksLikeTitle(text) || looksLikeName(text) || text.length > 40) return false;
    filled++;
    if (recogniseHeader(text)?.certainty === 1) known++;
  }
  return filled >= 3 && known >= 2 && known * 3 >= filled * 2;
}

/** Whether every filled cell is a known heading: the first row of another table. */
function isHeadingRow(row: readonly CellValue[]): boolean {
  return row.every((cell) => {
    const text = cellText(cell);
    return text === '' || recogniseHeader(text)?.certainty === 1;
  });
}
