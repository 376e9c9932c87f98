import type { SheetGrid } from '../grid';
import type { Member } from '../member';
import { problem, type Problem } from '../problem';
import { sheetLayout, type SheetLayout } from './layout/sheetLayout';
import { readRows } from './rows/readRows';
import type { RosterReading, SheetCandidate } from './rosterReading';
import type { RosterSettings } from './rosterSettings';

interface Candidate {
  readonly sheet: SheetGrid;
  readonly layout: SheetLayout | null;
  readonly score: number;
}

/** Reads the roster of a workbook: recognises sheet, header and columns, reads the members and collects what is wrong. */
export function readRoster(sheets: readonly SheetGrid[], settings: RosterSettings): RosterReading {
  const found = sheets
    .map((sheet) => candidateOf(sheet, settings))
    .sort((one, other) => other.score - one.score);
  const candidates = found.map(({ sheet, score }) => ({ sheet: sheet.name, score }));
  if (found.length === 0) return nothingRead(null, candidates, [problem('noSheet', {})]);
  const chosen =
    settings.sheet === undefined ? found[0] : found.find(({ sheet }) => sheet.name === settings.sheet);
  if (!chosen)
    return nothingRead(null, candidates, [problem('sheetMissing', { sheet: settings.sheet ?? '' })]);
  const { sheet, layout } = chosen;
  if (!layout) {
    const isEmpty = sheet.values.every((row) => row.every((cell) => cell === null || cell === ''));
    return nothingRead(sheet.name, candidates, [
      problem(isEmpty ? 'noMember' : 'noHeader', { sheet: sheet.name }),
    ]);
  }
  return readSheet(layout, settings, candidates);
}

function candidateOf(sheet: SheetGrid, settings: RosterSettings): Candidate {
  const layout = sheetLayout(sheet, settings);
  return { sheet, layout, score: layout?.header.score ?? 0 };
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
  const used = new Set(columns.map((use) => use.index));
  const unused = header.cells.flatMap((cell, index) =>
    used.has(index) || cell.text === '' ? [] : [{ column: sheet.left + index, header: cell.text }],
  );
  return {
    sheet: sheet.name,
    headerRow: sheet.top + header.row,
    headerRows: header.rows,
    columns: columns.map(({ field, index, header: text, certainty }) => ({
      field,
      column: sheet.left + index,
      header: text,
      certainty,
    })),
    unusedColumns: unused,
    members,
    problems: [...sheetProblems(layout, members), ...problems],
    candidates,
  };
}

function sheetProblems(layout: SheetLayout, members: readonly Member[]): readonly Problem[] {
  const { sheet, header, columns, missing } = layout;
  const at = { sheet: sheet.name, row: sheet.top + header.row, column: sheet.left };
  const found: Problem[] = missing.map(({ field, header: text }) =>
    problem('columnMissing', { field, header: text }, at),
  );
  if (!columns.some((use) => use.field === 'title'))
    found.push(problem('noTitleColumn', { sheet: sheet.name }, at));
  if (members.length === 0) found.push(problem('noMember', { sheet: sheet.name }, at));
  for (const use of columns) {
    if (use.certainty > 0.5 || use.skill !== null) continue;
    found.push(
      problem(
        'columnByContent',
        { field: use.field, header: use.header },
        { ...at, column: sheet.left + use.index },
      ),
    );
  }
  return found;
}
