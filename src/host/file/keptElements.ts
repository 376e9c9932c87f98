import type { Area } from '../../sheet/plan';
import type { BookTable, KeptElement } from '../book/book';
import { areasOf, mapReferences } from '../book/references';
import type { Movement } from './movement';
import { childrenOf, descendants, type XmlNode } from '../package/xml';
import { escapeXml } from '../package/xmlText';
import { XmlEdit } from '../package/xmlEdit';

/** Whether every column of an area lies within one of others. */
function covered(area: Area, by: readonly Area[]): boolean {
  for (let column = area.left; column < area.left + area.columns; column += 1) {
    const inside = by.some(
      ({ top, left, rows, columns }) =>
        column >= left && column < left + columns && area.top >= top && area.top + area.rows <= top + rows,
    );
    if (!inside) return false;
  }
  return true;
}

/** Kept elements without the validations that lie wholly on areas of ours. */
export function withoutValidations(
  kept: readonly KeptElement[],
  areas: readonly Area[],
): readonly KeptElement[] {
  return kept.flatMap((element) => {
    if (element.name !== 'dataValidations') return element;
    const edit = new XmlEdit(element.xml);
    const rules = childrenOf(edit.root, 'dataValidation');
    const ours = rules.filter(({ attributes }) => {
      const ruled = areasOf(attributes['sqref'] ?? '');
      return ruled.length > 0 && ruled.every((area) => covered(area, areas));
    });
    if (ours.length === 0) return element;
    if (ours.length === rules.length) return [];
    for (const rule of ours) edit.replace(rule, '');
    edit.set(edit.root, 'count', String(rules.length - ours.length));
    return { ...element, xml: edit.result() };
  });
}

/** Places in a list of A1 names after cells moved, without those that are gone. */
function movedList(list: string, movement: Movement): string {
  return list
    .split(/\s+/)
    .map((each) => mapReferences(each, (found) => movement.reference(found)))
    .filter((each) => each !== '#REF!')
    .join(' ');
}

/** Elements whose text is a formula, and such as hold a list of places in their text. */
const formulas = new Set(['formula', 'formula1', 'formula2', 'f']);

/** Moves the places and formulas of an element and of all in it; false where its own places are gone. */
function follow(edit: XmlEdit, node: XmlNode, movement: Movement): boolean {
  for (const name of ['sqref', 'ref']) {
    const places = node.attributes[name];
    if (places === undefined) continue;
    const list = movedList(places, movement);
    if (list === '') return false;
    edit.set(node, name, list);
  }
  if (node.name === 'sqref' && node.children.length === 0) {
    const list = movedList(node.text, movement);
    if (list === '') return false;
    if (list !== node.text) edit.fill(node, list);
  }
  if (formulas.has(node.name) && node.children.length === 0) {
    const next = mapReferences(node.text, (found) =>
      found.sheet === undefined ? movement.reference(found) : undefined,
    );
    if (next !== node.text) edit.fill(node, escapeXml(next));
  }
  return true;
}

/** Elements of a sheet that hold a list in which each item has its place. */
const listed = new Set(['dataValidations', 'mergeCells', 'hyperlinks', 'protectedRanges', 'ignoredErrors']);

/**
 * An element that names cells of its sheet (formats, validations, merged cells, links) after cells moved; nothing
 * when all its cells are gone.
 */
export function followedElement(element: KeptElement, movement: Movement): KeptElement | undefined {
  if (element.name !== 'conditionalFormatting' && !listed.has(element.name)) return element;
  const edit = new XmlEdit(element.xml);
  const { root } = edit;
  if (!listed.has(element.name)) {
    if (!follow(edit, root, movement)) return undefined;
    for (const name of formulas) for (const node of descendants(root, name)) follow(edit, node, movement);
    return { ...element, xml: edit.result() };
  }
  let left = 0;
  for (const item of root.children) {
    // An item goes whole: what would change in it must not lie within what is taken away.
    if (movedList(item.attributes['sqref'] ?? item.attributes['ref'] ?? 'A1', movement) === '') {
      edit.replace(item, '');
      continue;
    }
    left += 1;
    follow(edit, item, movement);
    for (const name of formulas) for (const node of descendants(item, name)) follow(edit, node, movement);
  }
  if (left === 0) return undefined;
  if (root.attributes['count'] !== undefined) edit.set(root, 'count', String(left));
  return { ...element, xml: edit.result() };
}

/** A table of the user's on a sheet of ours, moved with what stands above it. */
export function followedTable(table: BookTable, movement: Movement): BookTable {
  const place = movement.place(table.top, table.left);
  return place === undefined ? table : { ...table, top: place.row, left: place.column };
}
