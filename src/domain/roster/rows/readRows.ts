import { longestText, type CellValue, type Grid } from '../../grid';
import type { Member } from '../../member';
import type { Problem } from '../../problem';
import { headerWords } from '../headers/headerWords';
import type { SheetLayout } from '../layout/sheetLayout';
import type { RosterSettings } from '../rosterSettings';
import { cellText } from '../values/cellText';
import { checkMember, columnOf, exclusionOf } from './checkMember';
import { giveIds } from './giveIds';
import { headingReader } from './headings';
import { memberOf } from './memberOf';
import { noteEmptyBelow, noteMergedCells, withMergedValues } from './mergedBlocks';
import { notesOf, type Notes } from './notes';
import { isNameless, isVacancy } from './persons';
import { memberReader, type DraftMember, type MemberReader } from './readMember';
import { rowKinds } from './rowKind';
import { isMisplaced, shiftFinder, signsOfShift } from './shiftedRow';
import { noteWholeRoster } from './wholeRoster';

/** The members of a layout and what is wrong with their rows. */
export interface RowsRead {
  readonly members: readonly Member[];
  readonly problems: readonly Problem[];
}

/** Reads every row under the header. */
export function readRows(found: SheetLayout, settings: RosterSettings): RowsRead {
  const layout = withMergedValues(found);
  const notes = notesOf(layout.sheet);
  const reader = memberReader(layout, settings);
  const drafts = readDrafts(layout, reader, settings, notes);
  noteWholeRoster(drafts, layout, reader.facts, settings, notes);
  const nameColumn = columnOf(layout, 'name') ?? columnOf(layout, 'lastName') ?? 0;
  const members = giveIds(drafts, columnOf(layout, 'id'), nameColumn, notes).map(memberOf);
  return { members, problems: notes.problems };
}

function readDrafts(
  layout: SheetLayout,
  reader: MemberReader,
  settings: RosterSettings,
  notes: Notes,
): readonly DraftMember[] {
  const { kindOf, firstFilled, hasPersons } = rowKinds(layout);
  const headings = headingReader(columnOf(layout, 'unit') !== null, notes);
  const readRow = rowReader(layout, reader, settings, hasPersons, notes);
  const drafts: DraftMember[] = [];
  const memberRows: number[] = [];
  const { values } = layout.sheet;
  let isOther = false;
  let gap = 0;
  for (let at = layout.firstRow; at < values.length; at++) {
    const row = values[at] ?? [];
    const kind = kindOf(row);
    // What stands below the headings of another table belongs to it.
    if (kind === 'repeatedHeader') isOther = false;
    else if (kind === 'otherTable' && !isOther) {
      isOther = true;
      notes.add('otherTable', at, firstFilled(row), { text: cellText(row[firstFilled(row)]) });
    }
    if (isOther) continue;
    if (kind === 'blank') {
      headings.blank(at);
      gap++;
      continue;
    }
    const first = firstFilled(row);
    const text = cellText(row[first]);
    const isStray = gap >= strayGap && layout.columns.length > 1 && isAlone(row, first);
    gap = 0;
    if (isStray) notes.add('noteRow', at, first, { text });
    else if (kind === 'member') {
      const unit = headings.unitOf(drafts.length > 0);
      memberRows.push(at);
      const draft = readRow(row, at);
      if (draft) drafts.push(unit === '' ? draft : { ...draft, unit });
    } else if (kind === 'heading') headings.heading(at, first, text);
    else if (kind === 'repeatedHeader') notes.add('repeatedHeader', at, first, {});
    else if (kind === 'note') notes.add('noteRow', at, first, { text });
    else if (kind === 'total') notes.add('totalRow', at, first, {});
    else notes.add('rowNotRead', at, first, {});
  }
  headings.finish();
  noteMergedCells(layout, memberRows, notes);
  noteEmptyBelow(layout, memberRows, new Set(drafts.map(({ at }) => at)), notes);
  noteHidden(drafts, layout, settings, notes);
  noteLongTexts(values, notes);
  return settings.includeHidden ? drafts : drafts.filter((draft) => !isHidden(draft, layout));
}

/** Reads one member row; `null` for a position that nobody holds and for a member who has left. */
function rowReader(
  layout: SheetLayout,
  reader: MemberReader,
  settings: RosterSettings,
  hasPersons: boolean,
  notes: Notes,
): (row: readonly CellValue[], at: number) => DraftMember | null {
  const title = columnOf(layout, 'title');
  const name = columnOf(layout, 'name');
  const unit = columnOf(layout, 'unit');
  const idsArePositions = name !== null && namesPosition(layout);
  const findShift = shiftFinder(layout);
  const width = tableWidth(layout);
  const readUnshifted = (row: readonly CellValue[], at: number): DraftMember | null => {
    const before = notes.problems.length;
    const draft = reader.read(row, at, notes);
    let signs = 0;
    for (let index = before; index < notes.problems.length; index++) {
      if (signsOfShift.has(notes.problems[index]?.code ?? 'noSheet')) signs++;
    }
    for (const column of [title, name, unit]) if (column !== null && isMisplaced(row[column])) signs++;
    const beyond = filledBeyond(row, width);
    const shift = signs >= 2 || beyond >= 0 ? findShift(row) : null;
    if (!shift && beyond >= 0) notes.add('rowTooLong', at, beyond, { value: cellText(row[beyond]) });
    if (!shift && title !== null && isMisplaced(row[title])) {
      notes.forgetFrom(before);
      notes.add('titleNotText', at, title, { value: draft.title });
      return null;
    }
    if (!shift) return draft;
    notes.forgetFrom(before);
    const { by, from } = shift;
    const moved: Notes = {
      ...notes,
      add: (code, rowAt, column, details, fix) => {
        notes.add(code, rowAt, column < from ? column : column + by, details, fix);
      },
    };
    notes.add('rowShifted', at, from, { direction: by === 1 ? 'right' : 'left' });
    return reader.read(shift.row, at, moved);
  };
  return (row, at) => {
    const before = notes.problems.length;
    const found = readUnshifted(row, at);
    if (!found) return null;
    const draft = checkMember(found, layout, hasPersons, notes);
    const isIdle = draft.id === '' || idsArePositions;
    const isNobody = hasPersons && isIdle && draft.name === '' && !isNameless(draft.nameCell);
    if (isVacancy(draft.name || draft.nameCell) || isNobody) {
      notes.forgetFrom(before);
      notes.add('vacancy', at, name ?? title ?? 0, { title: draft.title });
      return null;
    }
    const exclusion = exclusionOf(draft, layout, settings.includeLeavers ? null : settings.today);
    if (!exclusion) return draft;
    notes.forgetFrom(before);
    const { code, column, reason } = exclusion;
    if (code === 'vacancy') notes.add(code, at, column, { title: draft.title });
    else notes.add(code, at, column, { name: draft.name || draft.id || draft.title, reason });
    return null;
  };
}

/** Whether the ids number positions, which may be held by nobody: "Position ID", "Planstelle". */
function namesPosition(layout: SheetLayout): boolean {
  const header = layout.columns.find(({ field }) => field === 'id')?.header ?? '';
  return /\b(?:position|pos|planstellen?|stellen?)\b/.test(headerWords(header));
}

/** A cell alone behind so many blank rows is no member. */
const strayGap = 1000;

function isAlone(row: readonly CellValue[], first: number): boolean {
  return row.every((cell, index) => index === first || cellText(cell) === '');
}

/** The column behind the last that has a heading or is used; none where rows hold more as a rule, or of another table. */
function tableWidth({ header, columns, sheet, firstRow, beside }: SheetLayout): number {
  if (beside >= 0) return Infinity;
  const headed = header.cells.findLastIndex(({ text }) => text !== '');
  const width = 1 + Math.max(headed, ...columns.map(({ index }) => index));
  const body = sheet.values.slice(firstRow, firstRow + 200);
  const longer = body.filter((row) => filledBeyond(row, width) >= 0).length;
  return longer * 5 > body.length && body.length > 4 ? Infinity : width;
}

/** The first filled cell from a column on; -1 where there is none. */
function filledBeyond(row: readonly CellValue[], width: number): number {
  for (let index = width; index < row.length; index++) if (cellText(row[index]) !== '') return index;
  return -1;
}

function isHidden(draft: DraftMember, layout: SheetLayout): boolean {
  return layout.hiddenRows.has(draft.row - 1);
}

function noteHidden(
  drafts: readonly DraftMember[],
  layout: SheetLayout,
  settings: RosterSettings,
  notes: Notes,
): void {
  const hidden = drafts.filter((draft) => isHidden(draft, layout));
  const first = hidden[0];
  if (!first) return;
  const column = columnOf(layout, 'name') ?? columnOf(layout, 'title') ?? 0;
  const treated = settings.includeHidden ? 'read' : 'left out';
  notes.add('hiddenRows', first.at, column, { count: hidden.length, treated });
}

/** A text table may hold texts that no cell can take. */
function noteLongTexts(values: Grid, notes: Notes): void {
  for (const [at, row] of values.entries())
    for (const [column, cell] of row.entries())
      if (typeof cell === 'string' && cell.length > longestText)
        notes.add('longText', at, column, { count: cell.length });
}
