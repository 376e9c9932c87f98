import type { Area } from '../../sheet/plan';
import type { BookTable, KeptElement } from './book';
import { mapReferences, parseCell } from './formula';
import type { Movement } from './movement';
import { childrenOf, escapeXml, parseXml, replaceNodes, unescapeXml, type XmlNode } from './xml';

/** The areas that a list of A1 names such as `A1:B2 D4` names. */
export function areasOf(list: string): readonly Area[] {
  return list
    .split(/\s+/)
    .filter((each) => each !== '')
    .map((each) => {
      const [first = 'A1', last = first] = each.split(':');
      const from = parseCell(first);
      const to = parseCell(last);
      return {
        top: from.row,
        left: from.column,
        rows: to.row - from.row + 1,
        columns: to.column - from.column + 1,
      };
    });
}

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
    const rules = childrenOf(parseXml(element.xml), 'dataValidation');
    const ours = rules.filter(({ attributes }) =>
      areasOf(attributes['sqref'] ?? '').every((area) => covered(area, areas)),
    );
    if (ours.length === rules.length) return [];
    return { ...element, xml: replaceNodes(element.xml, ours, () => '') };
  });
}

function movedList(list: string, movement: Movement): string {
  return list
    .split(/\s+/)
    .map((each) => mapReferences(each, (found) => movement.reference(found)))
    .filter((each) => each !== '#REF!')
    .join(' ');
}

function movedNode(source: string, { attributes }: XmlNode, movement: Movement): string {
  const name = 'sqref' in attributes ? 'sqref' : 'ref';
  const list = movedList(attributes[name] ?? '', movement);
  if (list === '') return '';
  return source
    .replace(new RegExp(`\\s${name}="[^"]*"`), ` ${name}="${list}"`)
    .replace(/(<[\w:]*formula[12]?>)([^<]*)/g, (_, tag: string, formula: string) => {
      const next = mapReferences(unescapeXml(formula), (found) =>
        found.sheet === undefined ? movement.reference(found) : undefined,
      );
      return tag + escapeXml(next);
    });
}

/**
 * An element that names cells of its sheet (formats, validations, merged cells, links) after cells moved; nothing
 * when all its cells are gone.
 */
export function followedElement(element: KeptElement, movement: Movement): KeptElement | undefined {
  const places: Readonly<Record<string, string>> = {
    dataValidations: 'dataValidation',
    mergeCells: 'mergeCell',
    hyperlinks: 'hyperlink',
  };
  if (element.name === 'conditionalFormatting') {
    const xml = movedNode(element.xml, parseXml(element.xml), movement);
    return xml === '' ? undefined : { ...element, xml };
  }
  const child = places[element.name];
  if (child === undefined) return element;
  const nodes = childrenOf(parseXml(element.xml), child);
  const xml = replaceNodes(element.xml, nodes, (source, node) => movedNode(source, node, movement));
  const left = childrenOf(parseXml(xml), child).length;
  return left === 0 ? undefined : { ...element, xml: xml.replace(/\scount="\d+"/, ` count="${left}"`) };
}

/** A table of the user's on a sheet of ours, moved with what stands above it. */
export function followedTable(table: BookTable, movement: Movement): BookTable {
  const place = movement.place(table.top, table.left);
  return place === undefined ? table : { ...table, top: place.row, left: place.column };
}
