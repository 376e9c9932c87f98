import { cellName } from '../../domain/cellName';
import type { BookNote } from '../book/book';
import { parseCell } from '../book/references';
import type { PartStore } from '../package/partStore';
import type { Relationship } from '../package/relationships';
import { descendants, parseXml } from '../package/xml';
import { XmlEdit } from '../package/xmlEdit';

/** Where notes went, by the A1 name they were read at. */
type Moves = ReadonlyMap<string, BookNote>;

/** Notes, and the threads that go with them, name their cell in an attribute. */
function movedByName(source: string, element: string, moves: Moves): string {
  const edit = new XmlEdit(source);
  for (const node of descendants(edit.root, element)) {
    const note = moves.get(node.attributes['ref'] ?? '');
    if (note === undefined) edit.replace(node, '');
    else edit.set(node, 'ref', cellName(note.row, note.column));
  }
  return edit.result();
}

/** The boxes of notes name row and column of their cell in two elements. */
function movedShapes(source: string, moves: Moves): string {
  const edit = new XmlEdit(source);
  for (const node of descendants(edit.root, 'shape')) {
    const [row] = descendants(node, 'Row');
    const [column] = descendants(node, 'Column');
    if (row === undefined || column === undefined) continue;
    const note = moves.get(cellName(Number(row.text), Number(column.text)));
    if (note === undefined) edit.replace(node, '');
    else {
      edit.fill(row, String(note.row));
      edit.fill(column, String(note.column));
    }
  }
  return edit.result();
}

function moved(was: string, { row, column }: BookNote): boolean {
  const place = parseCell(was);
  return place.row !== row || place.column !== column;
}

/** Moves the notes of a sheet to where their cells went; those whose cell is gone go too. */
export function moveNotes(
  store: PartStore,
  links: readonly Relationship[],
  notes: readonly BookNote[],
): void {
  const comments = links.find(({ kind }) => kind === 'comments');
  const read = comments === undefined ? undefined : store.text(comments.target);
  if (comments === undefined || read === undefined) return;
  const moves = new Map(notes.map((note) => [note.was, note]));
  const count = descendants(parseXml(read), 'comment').length;
  if (count === notes.length && !notes.some((note) => moved(note.was, note))) return;
  store.write(comments.target, movedByName(read, 'comment', moves));
  for (const { kind, target } of links) {
    const source = store.text(target);
    if (source === undefined) continue;
    if (kind === 'threadedComment') store.write(target, movedByName(source, 'threadedComment', moves));
    if (kind === 'vmlDrawing') store.write(target, movedShapes(source, moves));
  }
}
