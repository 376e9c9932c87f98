import type { SheetLayout } from '../layout/sheetLayout';
import type { RosterField } from '../rosterField';
import { isoDate } from '../../calendar/serialDate';
import type { Notes } from './notes';
import { isSeveralPeople, saysGone } from './persons';
import type { DraftMember } from './readMember';

/** Index of the column of a field; `null` where the layout has none. */
export function columnOf(layout: SheetLayout, field: RosterField): number | null {
  return layout.columns.find((use) => use.field === field)?.index ?? null;
}

/** Reports what is missing or odd in one member, and empties an end that lies before the start. */
export function checkMember(
  draft: DraftMember,
  layout: SheetLayout,
  hasNames: boolean,
  notes: Notes,
): DraftMember {
  const title = columnOf(layout, 'title');
  const name = columnOf(layout, 'name') ?? columnOf(layout, 'lastName') ?? columnOf(layout, 'firstName');
  if (title !== null && draft.title === '') notes.add('missingTitle', draft.at, title, {});
  if (name !== null && draft.name === '' && hasNames) notes.add('missingName', draft.at, name, {});
  if (name !== null && isSeveralPeople(draft.nameCell))
    notes.add('twoPeople', draft.at, name, { name: draft.name });
  const end = columnOf(layout, 'end');
  if (end === null || draft.end === null || draft.start === null || draft.end >= draft.start) return draft;
  notes.add('endBeforeStart', draft.at, end, { start: isoDate(draft.start), end: isoDate(draft.end) });
  return { ...draft, end: null };
}

/** Why a member has left before today, with the column that says so; `null` for one who has not. */
export function leavingOf(
  draft: DraftMember,
  layout: SheetLayout,
  today: number,
): { readonly column: number; readonly reason: string } | null {
  const end = columnOf(layout, 'end');
  if (end !== null && draft.end !== null && draft.end < today) {
    return { column: end, reason: isoDate(draft.end) };
  }
  if (!draft.status || !saysGone(draft.status.text, draft.status.use.header)) return null;
  return { column: draft.status.use.index, reason: draft.status.text };
}
