import { columnName } from '../cellName';
import type { SheetGrid } from '../grid';
import type { Member } from '../member';
import { problem, type Problem } from '../problem';
import { headerWords } from './headers/headerWords';
import { looksLikeTitle } from './layout/contentFit';
import { provenFields } from './layout/chooseColumns';
import { isSkillsOnSide, isTransposed, sheetLayout, type SheetLayout } from './layout/sheetLayout';
import { readRows } from './rows/readRows';
import type { RosterReading, SheetCandidate } from './rosterReading';
import type { RosterSettings } from './rosterSettings';
import { cellText } from './values/cellText';
import { readNumber } from './values/readNumber';

interface Candidate {
  readonly sheet: SheetGrid;
  readonly layout: SheetLayout | null;
  readonly score: number;
}

/** Reads the roster of a workbook: recognises sheet, header and columns, reads the members and collects what is wrong. */
export function readRoster(sheets: readonly SheetGrid[], settings: RosterSettings): RosterReading {
  const found = sheets
    .map((sheet) => candidateOf(sheet, settings))
    .sort((one, other) => other.score - one.score || yearOf(other.sheet.name) - yearOf(one.sheet.name));
  const candidates = found.map(({ sheet, score }) => ({ sheet: sheet.name, score }));
  if (found.length === 0) return nothingRead(null, candidates, [problem('noSheet', {})]);
  const chosen =
    settings.sheet === undefined ? found[0] : found.find(({ sheet }) => sheet.name === settings.sheet);
  if (!chosen)
    return nothingRead(null, candidates, [problem('sheetMissing', { sheet: settings.sheet ?? '' })]);
  const { sheet } = chosen;
  const tables = tablesOf(chosen, settings);
  const table = settings.table ?? 1;
  const layout = tables[table - 1] ?? null;
  if (layout === null && table > 1)
    return nothingRead(sheet.name, candidates, [problem('tableMissing', { sheet: sheet.name, table })]);
  if (isTransposed(sheet, layout))
    return nothingRead(sheet.name, candidates, [problem('transposed', { sheet: sheet.name })]);
  if (isSkillsOnSide(sheet, layout))
    return nothingRead(sheet.name, candidates, [problem('skillsOnSide', { sheet: sheet.name })]);
  if (!layout) {
    const isEmpty = sheet.values.every((row) => row.every((cell) => cell === null || cell === ''));
    return nothingRead(sheet.name, candidates, [
      problem(isEmpty ? 'noMember' : 'noHeader', { sheet: sheet.name }),
    ]);
  }
  const reading = { ...readSheet(layout, settings, candidates), tables: tables.map(firstHeading) };
  return { ...reading, problems: [...otherRosters(chosen, found, settings), ...reading.problems] };
}

/** The layouts of the tables that stand side by side in a sheet, from left to right; none where no row looks like headings. */
function tablesOf({ sheet, layout }: Candidate, settings: RosterSettings): readonly SheetLayout[] {
  const found: SheetLayout[] = [];
  for (let next = layout, grid = sheet; next !== null;) {
    found.push(next);
    if (next.beside < 0) break;
    grid = rightOf(grid, next.beside);
    next = sheetLayout(grid, settings);
  }
  return found;
}

/** The part of a sheet from a column of its values on. */
function rightOf(sheet: SheetGrid, from: number): SheetGrid {
  const { values, numberFormats } = sheet;
  return {
    ...sheet,
    left: sheet.left + from,
    values: values.map((row) => row.slice(from)),
    ...(numberFormats === undefined ? {} : { numberFormats: numberFormats.map((row) => row.slice(from)) }),
  };
}

function firstHeading({ header }: SheetLayout): string {
  return header.cells.find(({ text }) => text !== '')?.text ?? '';
}

/** From this certainty on every word of a heading is known. */
const wellKnown = 0.9;

/** Sheets of this name are rarely the roster that is meant. */
const setAside =
  /\b(?:old|alt|archive?|archiv|vorlage|template|backup|copy|kopie|vorjahr|draft|muster|previous|leavers|ausgetretene|lists?|listen|lookup)\b/i;
/** A second sheet this close to the best may be the roster, too. */
const closeScore = 0.9;

/** The year that a sheet's name is of: of equal sheets the latest is meant; 0 where it names none. */
function yearOf(name: string): number {
  return Number(/(?<!\d)(?:19|20)\d\d(?!\d)/.exec(name)?.[0] ?? 0);
}

/** A roster has titles under its title heading, and rows at all. */
function candidateOf(sheet: SheetGrid, settings: RosterSettings): Candidate {
  const layout = sheetLayout(sheet, settings);
  if (!layout) return { sheet, layout, score: 0 };
  const title = layout.columns.find((use) => use.field === 'title');
  const body = sheet.values.slice(layout.firstRow, layout.firstRow + 100);
  const titles = title ? body.map((row) => cellText(row[title.index])).filter((text) => text !== '') : [];
  const known = titles.filter(looksLikeTitle).length / Math.max(1, titles.length);
  const aside = setAside.test(sheet.name) ? 2 : 0;
  const score = layout.header.score + 2 * known - aside - (titles.length === 0 ? 3 : 0);
  return { sheet, layout, score: Math.max(0.1, Math.round(score * 100) / 100) };
}

function otherRosters(
  chosen: Candidate,
  found: readonly Candidate[],
  settings: RosterSettings,
): readonly Problem[] {
  if (settings.sheet !== undefined) return [];
  const close = found.filter(
    (one) => one !== chosen && one.score > 2 && one.score >= closeScore * chosen.score,
  );
  if (close.length === 0) return [];
  const others = close.map(({ sheet }) => `"${sheet.name}"`).join(', ');
  return [problem('severalSheets', { sheet: chosen.sheet.name, others })];
}

function nothingRead(
  sheet: string | null,
  candidates: readonly SheetCandidate[],
  problems: readonly Problem[],
): RosterReading {
  return {
    sheet,
    headerRow: null,
    headerRows: 1,
    tables: [],
    columns: [],
    unusedColumns: [],
    members: [],
    problems,
    candidates,
  };
}

function readSheet(
  layout: SheetLayout,
  settings: RosterSettings,
  candidates: readonly SheetCandidate[],
): RosterReading {
  const { sheet, header, columns } = layout;
  const { members, problems } = readRows(layout, settings);
  const isChosen = settings.table !== undefined;
  const unused = layout.left.map(({ index, ...rest }) => ({ column: sheet.left + index, ...rest }));
  return {
    sheet: sheet.name,
    headerRow: sheet.top + header.row,
    headerRows: header.rows,
    tables: [],
    columns: columns.map(({ field, index, header: text, certainty }) => ({
      field,
      column: sheet.left + index,
      header: text,
      certainty,
    })),
    unusedColumns: unused,
    members,
    problems: [...sheetProblems(layout, members, isChosen), ...problems],
    candidates,
  };
}

const personFields = ['id', 'name', 'firstName', 'lastName'] as const;

const headCount =
  /\b(?:head ?counts?|heads|hc|koepfe|kopfzahl|personen|effectif|plantilla|organico|number of (?:employees|people|staff|persons|members)|anzahl (?:mitarbeiter|mitarbeitende|personen|koepfe|ma)|employees|mitarbeiter|qty|quantity|menge|anzahl|count)\b/;

/** How many people a column counts whose heading speaks of heads; 0 where it does not. */
function headsIn(header: string, { sheet, firstRow }: SheetLayout, index: number): number {
  if (!headCount.test(headerWords(header))) return 0;
  let heads = 0;
  for (const row of sheet.values.slice(firstRow)) {
    const cell = row[index] ?? null;
    heads += typeof cell === 'number' ? cell : (readNumber(cellText(cell), false) ?? 0);
  }
  return heads;
}

function sheetProblems(
  layout: SheetLayout,
  members: readonly Member[],
  isChosen: boolean,
): readonly Problem[] {
  const { sheet, header, columns, missing } = layout;
  const at = { sheet: sheet.name, row: sheet.top + header.row, column: sheet.left };
  const doubt = sheet.doubtfulText;
  const asked = doubt === undefined ? [] : [problem('encodingDoubtful', doubt, at)];
  const lost = missing.map(({ field, header: text }) =>
    problem('columnMissing', { field, header: text }, at),
  );
  const found: Problem[] = [...asked, ...lost];
  const other = sheet.values[header.row + header.rows - 1]?.[layout.beside];
  if (layout.beside >= 0 && !isChosen)
    found.push(
      problem('tableBeside', { header: cellText(other) }, { ...at, column: sheet.left + layout.beside }),
    );
  if (!columns.some((use) => use.field === 'title'))
    found.push(problem('noTitleColumn', { sheet: sheet.name }, at));
  if (members.length === 0) found.push(problem('noMember', { sheet: sheet.name }, at));
  const read = new Set(columns.map((use) => use.field));
  for (const { index, header: text } of layout.left) {
    const count = headsIn(text, layout, index);
    if (count > members.length && !personFields.some((field) => read.has(field)))
      found.push(problem('rowsOfSeveral', { header: text, count }, { ...at, column: sheet.left + index }));
  }
  for (const { index, header: text, proposal, reason } of layout.left) {
    if (proposal === null || reason === 'anotherColumn' || read.has(proposal)) continue;
    const code = reason === 'cellsDoNotFit' ? 'columnUnlike' : 'columnAsked';
    found.push(
      problem(
        code,
        { field: proposal, header: text || columnName(sheet.left + index) },
        { ...at, column: sheet.left + index },
      ),
    );
  }
  for (const use of columns) {
    if (use.certainty >= wellKnown || (use.certainty > 0.5 && !provenFields.has(use.field))) continue;
    found.push(
      problem(
        use.certainty > 0.5 ? 'columnByPart' : 'columnByContent',
        { field: use.field, header: use.header },
        { ...at, column: sheet.left + use.index },
      ),
    );
  }
  return found;
}
