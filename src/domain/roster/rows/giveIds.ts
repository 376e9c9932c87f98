import { memberOf } from './memberOf';
import type { DraftMember } from './readMember';
import type { Notes } from './notes';

/**
 * Gives every member an id that is unique in the reading and the same in the next one:
 * - the id of the roster; a second member with it gets "(2)". A row that repeats a member in everything is left out.
 * - without one the name; where names collide, name and unit; where those collide too, numbered from the second on.
 * - without a name the title and eight digits made from what the row says, numbered where rows say the same.
 */
export function giveIds(
  drafts: readonly DraftMember[],
  idColumn: number | null,
  nameColumn: number,
  notes: Notes,
): readonly DraftMember[] {
  const kept = idColumn === null ? drafts : withoutCopies(drafts, idColumn, notes);
  const names = countBy(kept, (draft) => draft.name);
  const firstRow = new Map<string, number>();
  const used = new Set<string>();
  for (const { id } of kept) if (id !== '') used.add(id);
  const give = idGiver();
  return kept.map((draft) => {
    if (draft.id !== '') {
      const id = give(draft.id, (number) => `${draft.id} (${number})`);
      if (id !== draft.id && idColumn !== null) {
        notes.add('duplicateId', draft.at, idColumn, {
          id: draft.id,
          row: firstRow.get(draft.id) ?? 0,
          given: id,
        });
      } else firstRow.set(draft.id, draft.row);
      return { ...draft, id };
    }
    const base = derivedId(draft, names);
    const id = give(base, (number) => `${base} #${number}`, used);
    if (idColumn !== null) notes.add('missingId', draft.at, idColumn, { given: id });
    if (draft.name !== '' && (names.get(draft.name) ?? 0) > 1) {
      notes.add('duplicateName', draft.at, nameColumn, { name: draft.name, given: id });
    }
    return { ...draft, id };
  });
}

function derivedId(draft: DraftMember, names: ReadonlyMap<string, number>): string {
  if (draft.name === '') return `${draft.title || 'row'} ${fingerprint(contentOf(draft))}`;
  return (names.get(draft.name) ?? 0) > 1 && draft.unit !== '' ? `${draft.name} (${draft.unit})` : draft.name;
}

/** Hands out ids: the base, or from the second on a numbered form of it that nobody has. */
function idGiver(): (
  base: string,
  form: (number: number) => string,
  reserved?: ReadonlySet<string>,
) => string {
  const given = new Set<string>();
  const next = new Map<string, number>();
  return (base, form, reserved = new Set()) => {
    let id = base;
    let number = next.get(base) ?? 2;
    for (; given.has(id) || reserved.has(id); number++) id = form(number);
    next.set(base, number);
    given.add(id);
    return id;
  };
}

function countBy(
  drafts: readonly DraftMember[],
  key: (draft: DraftMember) => string,
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const draft of drafts) counts.set(key(draft), (counts.get(key(draft)) ?? 0) + 1);
  return counts;
}

function withoutCopies(
  drafts: readonly DraftMember[],
  idColumn: number,
  notes: Notes,
): readonly DraftMember[] {
  const seen = new Map<string, number>();
  return drafts.filter((draft) => {
    if (draft.id === '') return true;
    const content = `${draft.id}\n${draft.name}\n${contentOf(draft)}`;
    const first = seen.get(content);
    if (first === undefined) {
      seen.set(content, draft.row);
      return true;
    }
    notes.add('duplicateRow', draft.at, idColumn, { id: draft.id, row: first });
    return false;
  });
}

/** What a row says, in the order of the fields and not of the columns. */
function contentOf(draft: DraftMember): string {
  const isContent = (field: string) => !['id', 'row', 'name'].includes(field);
  const fields = Object.entries(memberOf(draft)).filter(([field]) => isContent(field));
  return JSON.stringify(fields.map(([, value]): unknown => value));
}

/** 32-bit FNV-1a as eight hexadecimal digits. */
function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(8, '0');
}
