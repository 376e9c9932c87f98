import type { BookColumn, BookNote, BookSheet, BookTable, KeptElement } from './book';
import { parseCell } from './formula';
import { CellReader } from './readCells';
import { relationshipsOf } from './relationships';
import { plainText, type SharedStrings } from './sharedStrings';
import { attributesOf, child, childrenOf, escapeXml, parseXml } from './xml';

function text(parts: ReadonlyMap<string, Uint8Array>, path: string): string {
  return new TextDecoder().decode(parts.get(path) ?? new Uint8Array());
}

function keptAttributes(tag: string, without: readonly string[]): string {
  return Object.entries(attributesOf(tag))
    .filter(([name]) => !without.includes(name))
    .map(([name, value]) => ` ${name}="${escapeXml(value)}"`)
    .join('');
}

/** A table part. Attributes with a prefix are ids that Excel makes anew; they are left out. */
function readTable(xml: string, part: string): BookTable {
  const root = parseXml(xml);
  const [first = 'A1', last = first] = (root.attributes['ref'] ?? 'A1').split(':');
  const from = parseCell(first);
  const to = parseCell(last);
  const totals = Number(root.attributes['totalsRowCount'] ?? 0);
  const headings = Number(root.attributes['headerRowCount'] ?? 1);
  const columns: BookColumn[] = childrenOf(child(root, 'tableColumns'), 'tableColumn').map((column) => ({
    header: column.attributes['name']?.replace(/_x000a_/gi, '\n') ?? '',
    attributes: keptAttributes(xml.slice(column.start, column.inner).replace(/\s[\w.-]+:\w+="[^"]*"/g, ''), [
      'id',
      'name',
    ]),
    content: xml.slice(column.inner, column.innerEnd),
  }));
  const filter = child(root, 'autoFilter');
  const style = child(root, 'tableStyleInfo');
  return {
    name: root.attributes['displayName'] ?? root.attributes['name'] ?? '',
    top: from.row,
    left: from.column,
    rows: Math.max(to.row - from.row + 1 - headings - totals, 0),
    columns,
    totals: totals > 0,
    id: Number(root.attributes['id'] ?? 1),
    part,
    attributes: keptAttributes(xml.slice(root.start, root.inner).replace(/\s[\w.-]+:\w+="[^"]*"/g, ''), [
      'id',
      'name',
      'displayName',
      'ref',
      'totalsRowCount',
    ]),
    ...(filter === undefined ? {} : { filter: xml.slice(filter.start, filter.end) }),
    ...(style === undefined ? {} : { style: xml.slice(style.start, style.end) }),
  };
}

/** The notes of a part. */
function readNotes(xml: string): readonly BookNote[] {
  return childrenOf(child(parseXml(xml), 'commentList'), 'comment').map((comment) => {
    const was = comment.attributes['ref'] ?? 'A1';
    const { row, column } = parseCell(was);
    const content = child(comment, 'text');
    return { row, column, text: content === undefined ? '' : plainText(content), was };
  });
}

/** A sheet of a file. */
export function readSheet(
  parts: ReadonlyMap<string, Uint8Array>,
  part: string,
  tab: { readonly name: string; readonly hidden: boolean },
  strings: SharedStrings,
): BookSheet {
  const xml = text(parts, part);
  const root = parseXml(xml, 'sheetData');
  const kept: KeptElement[] = [];
  let rows: BookSheet['rows'] = new Map();
  for (const element of root.children) {
    if (element.name === 'sheetData')
      rows = new CellReader(strings).read(xml, element.inner, element.innerEnd, element.prefix);
    kept.push({
      name: element.name,
      xml: element.name === 'sheetData' ? '' : xml.slice(element.start, element.end),
    });
  }
  const links = relationshipsOf(parts, part);
  const tables = links
    .filter(({ kind, target }) => kind === 'table' && parts.has(target))
    .map(({ target }) => readTable(text(parts, target), target));
  const notes = links
    .filter(({ kind, target }) => kind === 'comments' && parts.has(target))
    .flatMap(({ target }) => readNotes(text(parts, target)));
  return { ...tab, part, root: xml.slice(root.start, root.inner), rows, tables, notes, kept };
}
