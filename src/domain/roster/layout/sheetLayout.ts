import type { CellValue, SheetGrid } from '../../grid';
import { headerWords } from '../headers/headerWords';
import type { RosterField } from '../rosterField';
import type { RosterSettings } from '../rosterSettings';
import { cellText } from '../values/cellText';
import { chooseColumns, type ColumnChoice } from './chooseColumns';
import { fieldByContent, looksLikeName, looksLikeTitle } from './contentFit';
import { findHeaderRow, headingsOf, type HeaderRow } from './headerRow';

/** Where the roster of a sheet is and what its columns are. */
export interface SheetLayout extends ColumnChoice {
  readonly sheet: SheetGrid;
  readonly header: HeaderRow;
  /** Index in the values of the first row under the header. */
  readonly firstRow: number;
  /** Sheet rows, counted from 0, that are hidden or filtered away. */
  readonly hiddenRows: ReadonlySet<number>;
}

/** So many filled rows show what a column holds. */
const sampleRows = 100;
/** What a header scores whose words are all unknown: less than any known one. */
const contentScore = 1;

/** The layout of the roster in a sheet; `null` where no row looks like a header, by its words or by what stands below it. */
export function sheetLayout(sheet: SheetGrid, settings: RosterSettings): SheetLayout | null {
  const wanted = Object.values(settings.columns ?? {}).filter((header) => header !== null);
  const found = findHeaderRow(sheet.values, new Set(wanted.map(headerWords))) ?? headerByContent(sheet);
  if (!found) return null;
  const firstRow = found.row + found.rows;
  const body = filledRows(sheet, firstRow);
  const header = widened(found, body);
  const samples = header.cells.map((_, index) => body.map((row) => row[index] ?? null));
  const choice = chooseColumns(header.cells, (index) => samples[index] ?? [], settings.columns ?? {});
  return { sheet, header, firstRow, hiddenRows: new Set(sheet.hiddenRows ?? []), ...choice };
}

/** A row of nothing but unknown headings counts as the header when a column below it clearly holds titles. */
function headerByContent(sheet: SheetGrid): HeaderRow | null {
  const row = sheet.values.findIndex((cells) => cells.filter((cell) => cellText(cell) !== '').length > 1);
  const cells = sheet.values[row] ?? [];
  const isHeading = cells.every(
    (cell) => cell === null || (typeof cell === 'string' && isHeadingText(cellText(cell))),
  );
  if (row < 0 || !isHeading) return null;
  const body = filledRows(sheet, row + 1);
  const width = Math.max(0, ...body.map((one) => one.length));
  for (let index = 0; index < width; index++) {
    if (
      fieldByContent(
        body.map((one) => one[index] ?? null),
        new Set<RosterField>(['title']),
      ) === null
    )
      continue;
    return { row, rows: 1, cells: headingsOf(cells), score: contentScore };
  }
  return null;
}

function isHeadingText(text: string): boolean {
  return !looksLikeTitle(text) && !looksLikeName(text) && !/\d{2}/.test(text);
}

function filledRows(sheet: SheetGrid, firstRow: number): readonly (readonly CellValue[])[] {
  const rows: (readonly CellValue[])[] = [];
  for (let index = firstRow; index < sheet.values.length && rows.length < sampleRows; index++) {
    const row = sheet.values[index] ?? [];
    let filled = 0;
    for (const cell of row) if (cellText(cell) !== '') filled++;
    if (filled > 1 || (filled === 1 && row.length === 1)) rows.push(row);
  }
  return rows;
}

/** Columns right of the last heading have none, but may be recognised by their content. */
function widened(header: HeaderRow, body: readonly (readonly CellValue[])[]): HeaderRow {
  const cells = [...header.cells];
  for (const row of body) {
    while (cells.length < row.length) cells.push({ text: '', banner: '', match: null, skill: false });
  }
  return { ...header, cells };
}
