import type { SheetLayout } from '../layout/sheetLayout';
import type { RosterField } from '../rosterField';
import { isoDate } from '../../calendar/serialDate';
import type { Notes } from './notes';
import { isAwayName, isNoPerson, isSeveralPeople, statusSays } from './persons';
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
  noteAway(draft, name, notes);
  const end = draft.endColumn;
  if (end === null || draft.end === null || draft.start === null || draft.end >= draft.start) return draft;
  notes.add('endBeforeStart', draft.at, end, { start: isoDate(draft.start), end: isoDate(draft.end) });
  return { ...draft, end: null };
}

/** Who is away for long still counts, which is told; where the row says FTE 0 it has been. */
function noteAway(draft: DraftMember, name: number | null, notes: Notes): void {
  if (draft.fte === 0) return;
  const told = { name: draft.name || draft.id || draft.title, fte: draft.fte };
  const status = draft.statuses.find(
    ({ text, use, letters }) => statusSays(text, use.header, letters) === 'away',
  );
  if (status) notes.add('onLeave', draft.at, status.use.index, told);
  else if (name !== null && isAwayName(draft.name)) notes.add('onLeave', draft.at, name, told);
}

/** Why a row counts no member: somebody who has left before today, or no person of the team; with the cell that says so. */
export interface Exclusion {
  readonly code: 'leaver' | 'notAPerson' | 'vacancy';
  readonly column: number;
  readonly reason: string;
}

/** Why a member is not counted; `null` for one who is. Leavers count where `today` is `null`. */
export function exclusionOf(draft: DraftMember, layout: SheetLayout, today: number | null): Exclusion | null {
  const name = columnOf(layout, 'name') ?? columnOf(layout, 'lastName') ?? columnOf(layout, 'firstName');
  const title = columnOf(layout, 'title');
  if (name !== null && isNoPerson(draft.name))
    return { code: 'notAPerson', column: name, reason: draft.name };
  if (title !== null && isNoPerson(draft.title))
    return { code: 'notAPerson', column: title, reason: draft.title };
  const end = draft.endColumn;
  if (today !== null && end !== null && draft.end !== null && draft.end < today) {
    return { code: 'leaver', column: end, reason: isoDate(draft.end) };
  }
  for (const { text, use, letters } of draft.statuses) {
    const says = statusSays(text, use.header, letters);
    if (says === 'guest') return { code: 'notAPerson', column: use.index, reason: text };
    if (says === 'vacant') return { code: 'vacancy', column: use.index, reason: text };
    // Notice is given before the last day: until then the member is there.
    const isStillThere = today !== null && draft.end !== null && draft.end >= today;
    if (says === 'gone' && today !== null && !isStillThere)
      return {
        code: 'leaver',
        column: use.index,
        reason: yesNo.test(text) ? `${use.header}: ${text}` : text,
      };
  }
  return null;
}

/** Words that say nothing without their heading. */
const yesNo = /^.{1,5}$/;
