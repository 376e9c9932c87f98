import type { CellValue, SheetGrid } from '../../grid';
import { headerWords } from '../headers/headerWords';
import { isSkillName } from '../headers/isSkillName';
import type { RosterField } from '../rosterField';
import type { RosterSettings } from '../rosterSettings';
import { cellText } from '../values/cellText';
import { chooseColumns, type ColumnChoice } from './chooseColumns';
import { fieldByContent, filledCells, looksLikeName, looksLikeTitle } from './contentFit';
import { ratingShare } from './skillColumns';
import { findHeaderRow, headingsOf, type HeaderCell, type HeaderRow } from './headerRow';

/** Where the roster of a sheet is and what its columns are. */
export interface SheetLayout extends ColumnChoice {
  readonly sheet: SheetGrid;
  readonly header: HeaderRow;
  /** Index of the first column of another table beside; -1 where there is none. */
  readonly beside: number;
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
  const beside = tableBeside(header.cells, (index) => samples[index] ?? []);
  const own = beside < 0 ? header : { ...header, cells: header.cells.slice(0, beside) };
  const choice = chooseColumns(own.cells, (index) => samples[index] ?? [], settings.columns ?? {});
  const hiddenRows = new Set(sheet.hiddenRows ?? []);
  return { sheet, header: own, beside, firstRow, hiddenRows, ...choice };
}

/** Where another table of people begins right of the first, behind an empty column; -1 where none does. */
function tableBeside(cells: readonly HeaderCell[], sample: (index: number) => readonly CellValue[]): number {
  const isPerson = ({ match }: HeaderCell): boolean =>
    match?.field === 'title' || match?.field === 'name' || match?.field === 'id';
  let people = 0;
  for (const [index, cell] of cells.entries()) {
    const isGap = cell.text === '' && filledCells(sample(index)).length === 0;
    if (isGap && people >= 2) {
      const next = cells.findIndex(({ text }, at) => at > index && text !== '');
      const rest = next < 0 ? [] : cells.slice(next);
      const gap = rest.findIndex(({ text }) => text === '');
      const block = gap < 0 ? rest : rest.slice(0, gap);
      if (block.filter(isPerson).length >= 2) return next;
    }
    if (isPerson(cell)) people++;
  }
  return -1;
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

/** A table on its side has few headings. */
const mostHeadings = 60;
/** How much more a column says as headings than the best row does. */
const clearlyMore = 2;

/** Whether the headings of a sheet stand in its first column, one below the other, rather than in a row. */
export function isTransposed(sheet: SheetGrid, layout: SheetLayout | null): boolean {
  const { values } = sheet;
  if (values.length > mostHeadings || values.length < 3) return false;
  const first = values.map((row) => row[0] ?? null);
  const down = findHeaderRow([first], new Set());
  return down !== null && down.score > (layout?.header.score ?? 0) + clearlyMore;
}

/** So many skills one below the other are no list of members. */
const fewestSkills = 3;

/** Whether a sheet is a matrix of skills on its side: most cells of its first column are skills, and ratings stand beside them. */
export function isSkillsOnSide({ values }: SheetGrid, layout: SheetLayout | null): boolean {
  if (layout?.columns.some(({ field }) => field === 'title') === true) return false;
  const rows = values.filter((row) => cellText(row[0]) !== '' && row.length > 1);
  const skills = rows.filter((row) => isSkillName(cellText(row[0])));
  const isRated = skills.every((row) => (ratingShare(row.slice(1), false) ?? 1) === 1);
  return skills.length >= fewestSkills && skills.length * 2 > rows.length && isRated;
}
