import type { BookColumn, BookTable } from '../book/book';
import { areasOf, parseCell } from '../book/references';
import { mainNamespace } from '../package/namespaces';
import { areaName } from '../refresh/place';
import { headerText, showsHeadings } from './readSheet';
import { child, childrenOf, descendants, type XmlNode } from '../package/xml';
import { escapeXml } from '../package/xmlText';
import { fragmentIn, XmlEdit } from '../package/xmlEdit';

/** Elements of a column in the order of the schema. */
const columnOrder = ['calculatedColumnFormula', 'totalsRowFormula', 'xmlColumnPr', 'extLst'];

function columnName(header: string): string {
  return escapeXml(header).replaceAll('&#10;', '_x000a_');
}

function columnXml({ header, formula }: BookColumn, id: number): string {
  const content =
    formula === undefined ? '' : `<calculatedColumnFormula>${escapeXml(formula)}</calculatedColumnFormula>`;
  const start = `<tableColumn id="${id}" name="${columnName(header)}"`;
  return content === '' ? `${start}/>` : `${start}>${content}</tableColumn>`;
}

/** The areas of a table: whole, and without its totals. */
function areas(table: BookTable, headings: boolean): { readonly whole: string; readonly filtered: string } {
  const { top, left, rows, columns, totals } = table;
  const body = Math.max(rows, 1);
  const head = headings ? 1 : 0;
  const at = { left, columns: columns.length };
  return {
    whole: areaName({ ...at, top: top + 1 - head, rows: head + body + (totals ? 1 : 0) }),
    filtered: areaName({ ...at, top, rows: 1 + body }),
  };
}

/** The part of a table that is new. */
export function newTableXml(table: BookTable, id: number): string {
  const name = escapeXml(table.name);
  const { whole, filtered } = areas(table, true);
  const columns = table.columns.map((column, index) => columnXml(column, index + 1)).join('');
  return (
    `<table xmlns="${mainNamespace}" id="${id}" name="${name}" displayName="${name}" ref="${whole}"` +
    `${table.totals ? ' totalsRowCount="1"' : ''}><autoFilter ref="${filtered}"/>` +
    `<tableColumns count="${table.columns.length}">${columns}</tableColumns>` +
    '<tableStyleInfo name="TableStyleLight1" showFirstColumn="0" showLastColumn="0" showRowStripes="1" showColumnStripes="0"/></table>'
  );
}

/** The part of a table that was read, with its place, its columns and their formulas as they are now. */
export function tableXml(source: string, table: BookTable): string {
  const edit = new XmlEdit(source);
  const { root } = edit;
  const list = child(root, 'tableColumns');
  const known = childrenOf(list, 'tableColumn');
  const headings = showsHeadings(root);
  const { whole, filtered } = areas(table, headings);
  const was = root.attributes['ref'] ?? '';
  if (whole !== was) {
    edit.set(root, 'ref', whole);
    moveSort(edit, was, table);
  }
  if (table.name !== (root.attributes['displayName'] ?? root.attributes['name'])) {
    edit.set(root, 'name', table.name);
    edit.set(root, 'displayName', table.name);
  }
  const filter = child(root, 'autoFilter');
  if (filter !== undefined) {
    const next =
      table.filter === undefined || edit.sourceOf(filter) === table.filter ? undefined : table.filter;
    if (next === undefined) edit.set(filter, 'ref', filtered);
    else edit.replace(filter, fragmentIn(root, `<autoFilter ref="${filtered}"/>`));
  }
  if (list === undefined) return edit.result();
  for (const [index, node] of known.entries()) setColumn(edit, node, table.columns[index]);
  const added = table.columns.slice(known.length);
  let id = Math.max(0, ...known.map(({ attributes }) => Number(attributes['id'] ?? 0)));
  edit.append(list, fragmentIn(list, added.map((column) => columnXml(column, (id += 1))).join('')));
  if (added.length > 0) edit.set(list, 'count', String(known.length + added.length));
  return edit.result();
}

function setColumn(edit: XmlEdit, node: XmlNode, column: BookColumn | undefined): void {
  if (column === undefined) return;
  if (headerText(node.attributes['name'] ?? '') !== column.header)
    edit.set(node, 'name', column.header.replaceAll('\n', '_x000a_'));
  const known = child(node, 'calculatedColumnFormula');
  if (known?.text === column.formula || (known?.text === '' && column.formula === undefined)) return;
  if (column.formula === undefined) {
    if (known !== undefined) edit.replace(known, '');
    return;
  }
  if (known !== undefined) edit.fill(known, escapeXml(column.formula));
  else
    edit.insert(
      node,
      'calculatedColumnFormula',
      columnOrder,
      fragmentIn(node, `<calculatedColumnFormula>${escapeXml(column.formula)}</calculatedColumnFormula>`),
    );
}

/** The order that the user sorted a table in goes where the table goes, over all its rows. */
function moveSort(edit: XmlEdit, was: string, table: BookTable): void {
  const left = parseCell(was.split(':')[0] ?? 'A1').column;
  for (const node of [...descendants(edit.root, 'sortState'), ...descendants(edit.root, 'sortCondition')]) {
    const [area] = areasOf(node.attributes['ref'] ?? '');
    if (area === undefined) continue;
    const body = { top: table.top + 1, left: area.left - left + table.left, rows: table.rows };
    edit.set(node, 'ref', areaName({ ...body, columns: area.columns }));
  }
}
