import type { Area } from '../../sheet/plan';
import type { BookTable, KeptElement } from '../book/book';
import { areasOf, mapReferences } from '../book/references';
import { followedFormula, namesSheet, type Movement, type SheetMove } from './movement';
import { childrenOf, type XmlNode } from '../package/xml';
import { moveAnchor } from './movedAnchor';
import { escapeXml, unescapeXml } from '../package/xmlText';
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

/** Elements of a sheet, and of its extensions, that name cells. */
const naming = new Set([
  ...['conditionalFormatting', 'dataValidations', 'hyperlinks', 'extLst'],
  // Controls and embedded objects, mostly in two forms of which a reader takes the one that it knows.
  ...['AlternateContent', 'controls', 'oleObjects'],
]);
const placed = new Set([
  ...naming,
  ...[
    'mergeCells',
    'protectedRanges',
    'ignoredErrors',
    'autoFilter',
    'sortState',
    'cellWatches',
    'scenarios',
  ],
]);

/** Elements that have places, and lists of them that go with their last one. */
const items =
  'conditionalFormatting dataValidation mergeCell hyperlink protectedRange ignoredError sparkline autoFilter sortState sortCondition cellWatch inputCells'.split(
    ' ',
  );
const lists = [
  ...placed,
  ...'ext conditionalFormattings sparklineGroups sparklineGroup sparklines'.split(' '),
].filter((name) => !items.includes(name));

/** Attributes of controls that name cells: the one that they set, and those that they choose from. */
const cellsOfControls = ['linkedCell', 'listFillRange'];

/** Elements whose text is a formula, and the attribute that is one. */
const formulas = new Set(['formula', 'formula1', 'formula2', 'f']);

/** An element of a sheet on its way to where the cells went that it names. */
class Follower {
  private readonly edit: XmlEdit;

  constructor(
    private readonly element: KeptElement,
    /** The name of its sheet. */
    private readonly sheet: string,
    private readonly moved: SheetMove,
  ) {
    this.edit = new XmlEdit(element.xml);
  }

  /** The element; nothing when all its cells are gone. */
  result(): KeptElement | undefined {
    const { root } = this.edit;
    if (this.isGone(root)) return undefined;
    this.follow(root);
    const xml = this.edit.result();
    return xml === this.element.xml ? this.element : { ...this.element, xml };
  }

  private get isOwn(): boolean {
    return this.sheet.toLowerCase() === this.moved.sheet.toLowerCase();
  }

  /** Whether the places of an element are gone, or those of all that a list holds. */
  private isGone(node: XmlNode): boolean {
    if (!this.isOwn) return false;
    if (items.includes(node.name)) {
      const text = node.children.find(({ name }) => name === 'sqref')?.text;
      const { sqref, ref, r } = node.attributes;
      const places = sqref ?? ref ?? r ?? text;
      return places !== undefined && movedList(places, this.moved.movement) === '';
    }
    const held = node.children.filter(({ name }) => items.includes(name) || lists.includes(name));
    return lists.includes(node.name) && held.length > 0 && held.every((each) => this.isGone(each));
  }

  /** What goes is taken away whole: changes do not lie within each other. */
  private follow(node: XmlNode): void {
    const { edit, moved } = this;
    if (this.isOwn)
      for (const name of ['sqref', 'ref', 'r']) {
        const places = node.attributes[name];
        if (places !== undefined) edit.set(node, name, movedList(places, moved.movement));
      }
    const { location } = node.attributes;
    if (node.name === 'hyperlink' && location !== undefined)
      edit.set(node, 'location', followedFormula(location, this.sheet, moved));
    for (const name of cellsOfControls) {
      const formula = node.attributes[name];
      if (formula !== undefined) edit.set(node, name, followedFormula(formula, this.sheet, moved));
    }
    if (node.name === 'anchor') {
      if (this.isOwn)
        moveAnchor(edit, node, this.sheet, (formula) => followedFormula(formula, this.sheet, moved));
    } else if (node.children.length > 0) this.followAll(node);
    else if (node.name === 'sqref' && this.isOwn) this.fill(node, movedList(node.text, moved.movement));
    else if (formulas.has(node.name)) this.fill(node, followedFormula(node.text, this.sheet, moved));
  }

  private followAll(node: XmlNode): void {
    const gone = node.children.filter((each) => this.isGone(each));
    for (const each of node.children) {
      if (gone.includes(each)) this.edit.replace(each, '');
      else this.follow(each);
    }
    if (gone.length > 0 && node.attributes['count'] !== undefined)
      this.edit.set(node, 'count', String(node.children.length - gone.length));
  }

  private fill(node: XmlNode, text: string): void {
    if (text !== node.text) this.edit.fill(node, escapeXml(text));
  }
}

/**
 * An element of a sheet that names cells (formats, validations, links, sparklines, merged cells) after cells of its sheet
 * or of another one moved; nothing when all its own cells are gone.
 */
export function followedElement(
  element: KeptElement,
  sheet: string,
  moved: SheetMove,
): KeptElement | undefined {
  const isOwn = sheet.toLowerCase() === moved.sheet.toLowerCase();
  if (!(isOwn ? placed : naming).has(element.name)) return element;
  // Most elements of other sheets name no sheet at all.
  if (!isOwn && !namesSheet(unescapeXml(element.xml), moved.sheet)) return element;
  return new Follower(element, sheet, moved).result();
}

/** A table of the user's on a sheet of ours, moved with what stands above it. */
export function followedTable(table: BookTable, movement: Movement): BookTable {
  const place = movement.place(table.top, table.left);
  return place === undefined ? table : { ...table, top: place.row, left: place.column };
}
