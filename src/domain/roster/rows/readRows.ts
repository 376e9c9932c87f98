import type { Member } from '../../member';
import type { Problem } from '../../problem';
import type { SheetLayout } from '../layout/sheetLayout';
import type { RosterField } from '../rosterField';
import type { RosterSettings } from '../rosterSettings';
import { cellText } from '../values/cellText';
import { giveIds } from './giveIds';
import { notesOf, type Notes } from './notes';
import { memberReader, type DraftMember } from './readMember';
import { rowKinds } from './rowKind';

/** The members of a layout and what is wrong with their rows. */
export interface RowsRead {
  readonly members: readonly Member[];
  readonly problems: readonly Problem[];
}

/** Reads every row under the header. */
export function readRows(layout: SheetLayout, settings: RosterSettings): RowsRead {
  const notes = notesOf(layout.sheet);
  const drafts = readDrafts(layout, settings, notes);
  const idColumn = columnOf(layout, 'id');
  const nameColumn = columnOf(layout, 'name') ?? columnOf(layout, 'lastName') ?? 0;
  const members = giveIds(drafts, idColumn, nameColumn, notes).map(memberOf);
  return { members, problems: notes.problems };
}

function readDrafts(layout: SheetLayout, settings: RosterSettings, notes: Notes): readonly DraftMember[] {
  const { kindOf, firstFilled } = rowKinds(layout);
  const reader = memberReader(layout, settings, notes);
  const hasUnit = columnOf(layout, 'unit') !== null;
  const drafts: DraftMember[] = [];
  const { values } = layout.sheet;
  let section = '';
  for (let at = layout.firstRow; at < values.length; at++) {
    const row = values[at] ?? [];
    const kind = kindOf(row);
    const first = firstFilled(row);
    const text = cellText(row[first]);
    switch (kind) {
      case 'blank':
        break;
      case 'repeatedHeader':
        notes.add('repeatedHeader', at, first);
        break;
      case 'total':
        notes.add('totalRow', at, first, { text });
        break;
      case 'heading':
        notes.add('sectionRow', at, first, { text });
        section = text;
        break;
      case 'unknown':
        notes.add('rowNotRead', at, first, { text });
        break;
      case 'member': {
        const draft = reader.read(row, at);
        drafts.push(hasUnit || section === '' ? draft : { ...draft, unit: section });
        break;
      }
    }
  }
  return drafts;
}

function columnOf(layout: SheetLayout, field: RosterField): number | null {
  return layout.columns.find((use) => use.field === field)?.index ?? null;
}

function memberOf(draft: DraftMember): Member {
  const { id, row, name, title, unit, location, manager, fte, levelText, years, start, end } = draft;
  const { annualCost, currency, skills } = draft;
  return {
    id,
    row,
    name,
    title,
    unit,
    location,
    manager,
    fte,
    levelText,
    years,
    start,
    end,
    annualCost,
    currency,
    skills,
  };
}
