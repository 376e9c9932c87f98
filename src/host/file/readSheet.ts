import type {
  BookCell,
  BookColumn,
  BookNote,
  BookRow,
  BookSheet,
  BookTable,
  KeptElement,
} from '../book/book';
import { parseCell } from '../book/references';
import type { Parts } from '../package/parts';
import { CellReader } from './readCells';
import { relationshipsOf } from '../package/relationships';
import { plainText, type SharedStrings } from './sharedStrings';
import { child, childrenOf, parseXml, type XmlNode } from '../package/xml';
import { decodeXml } from '../package/xmlText';
import { XmlTokens } from '../package/xmlTokens';

function text(parts: Parts, path: string): string {
  return decodeXml(parts.get(path) ?? new Uint8Array());
}

/** A heading as its cell holds it. */
export function headerText(name: string): string {
  return name.replace(/_x000a_/gi, '\n');
}

/** Whether a table shows its headings; one that does not still has room for them above its rows. */
export function showsHeadings(table: XmlNode): boolean {
  return table.attributes['headerRowCount'] !== '0';
}

/** A table part. */
function readTable(xml: string, part: string): BookTable {
  const root = parseXml(xml);
  const [first = 'A1', last = first] = (root.attributes['ref'] ?? 'A1').split(':');
  const from = parseCell(first);
  const to = parseCell(last);
  const totals = Number(root.attributes['totalsRowCount'] ?? 0);
  const top = showsHeadings(root) ? from.row : from.row - 1;
  const columns: BookColumn[] = childrenOf(child(root, 'tableColumns'), 'tableColumn').map((column) => {
    const formula = child(column, 'calculatedColumnFormula')?.text;
    return {
      header: headerText(column.attributes['name'] ?? ''),
      ...(formula === undefined || formula === '' ? {} : { formula }),
    };
  });
  const filter = child(root, 'autoFilter');
  return {
    name: root.attributes['displayName'] ?? root.attributes['name'] ?? '',
    top,
    left: from.column,
    rows: Math.max(to.row - top - totals, 0),
    columns,
    totals: totals > 0,
    id: Number(root.attributes['id'] ?? 1),
    part,
    ...(filter === undefined ? {} : { filter: xml.slice(filter.start, filter.end) }),
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

/** The cells of the element that holds them. */
function readRows(
  xml: string,
  { inner, innerEnd, prefix }: XmlNode,
  strings: SharedStrings,
): BookSheet['rows'] {
  const rows = new Map<number, BookRow>();
  let cells: (BookCell | undefined)[] = [];
  const reader = new CellReader(strings, prefix, {
    row: (number, head) => {
      cells = [];
      rows.set(number, { ...head, cells });
    },
    cell: (_row, column, cell) => {
      cells[column] = cell;
    },
    rowEnd: () => undefined,
  });
  reader.read(new XmlTokens(xml, inner, innerEnd));
  return rows;
}

/** A sheet of a file. */
export function readSheet(
  parts: Parts,
  part: string,
  tab: { readonly name: string; readonly hidden: boolean },
  strings: SharedStrings,
): BookSheet {
  const xml = text(parts, part);
  const root = parseXml(xml, 'sheetData');
  const kept: KeptElement[] = [];
  let rows: BookSheet['rows'] = new Map();
  for (const [was, element] of root.children.entries()) {
    if (element === child(root, 'sheetData')) rows = readRows(xml, element, strings);
    else kept.push({ name: element.name, xml: xml.slice(element.start, element.end), was });
  }
  const links = relationshipsOf(parts, part);
  const tables = links
    .filter(({ kind, target }) => kind === 'table' && parts.has(target))
    .map(({ target }) => readTable(text(parts, target), target));
  const notes = links
    .filter(({ kind, target }) => kind === 'comments' && parts.has(target))
    .flatMap(({ target }) => readNotes(text(parts, target)));
  return { ...tab, part, rows, tables, notes, kept };
}
