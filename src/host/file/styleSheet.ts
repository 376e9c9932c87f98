import type { Style, Tone } from '../../sheet/plan';
import { borderColour, font, looks, tones, type Look } from '../../sheet/look';
import type { CellFormat } from '../book/book';
import { HostFailure } from '../port';
import { mainNamespace } from '../package/namespaces';
import { child, namespaceOf, type XmlNode } from '../package/xml';
import { escapeXml } from '../package/xmlText';
import { fragmentIn, XmlEdit } from '../package/xmlEdit';

const plainFont =
  `<font><sz val="${font.size}"/><color rgb="FF${font.colour}"/><name val="${font.name}"/>` +
  '<family val="2"/></font>';

const fresh =
  `<styleSheet xmlns="${mainNamespace}"><fonts>${plainFont}</fonts>` +
  '<fills><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>' +
  '<cellStyles><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>';

/** The lists of a style part in the order of the schema; ours are added to some of them. */
const order = [
  'numFmts',
  'fonts',
  'fills',
  'borders',
  'cellStyleXfs',
  'cellXfs',
  'cellStyles',
  'dxfs',
  'tableStyles',
  'colors',
  'extLst',
] as const;
const lists = ['numFmts', 'fonts', 'fills', 'borders', 'cellXfs', 'dxfs'] as const;
type List = (typeof lists)[number];

/**
 * The items of a list by their number. Where a file holds alternatives of items, a reader takes one branch: all
 * branches have to hold as many, else nobody knows the numbers of what follows.
 */
function itemsOf(list: XmlNode | undefined, name: string): readonly XmlNode[] {
  if (list === undefined) return [];
  const namespace = namespaceOf(list);
  return list.children.flatMap((node) => {
    if (node.name === name && namespaceOf(node) === namespace) return [node];
    if (node.name !== 'AlternateContent') return [];
    const branches = node.children.map((branch) => branch.children.filter((each) => each.name === name));
    const [first = []] = branches;
    if (branches.some(({ length }) => length !== first.length))
      throw new HostFailure(
        'badFile',
        'The workbook holds alternative formats of which a copy cannot be made; save it with Excel first.',
      );
    return first;
  });
}

/** Whether a conditional format that was read is the one of a tone, however its program writes it. */
function isTone(node: XmlNode, tone: Tone): boolean {
  const look: { readonly fill?: string; readonly colour: string; readonly bold?: boolean } = tones[tone];
  const rgb = (of: XmlNode | undefined): string | undefined => of?.attributes['rgb']?.slice(-6).toUpperCase();
  const fontNode = child(node, 'font');
  const pattern = child(child(node, 'fill'), 'patternFill');
  const bold = child(fontNode, 'b');
  return (
    rgb(child(fontNode, 'color')) === look.colour &&
    rgb(child(pattern, 'bgColor')) === look.fill &&
    (bold !== undefined && bold.attributes['val'] !== '0') === (look.bold === true) &&
    node.children.every(({ name }) => name === 'font' || name === 'fill')
  );
}

/** Numbers of the formats that every reader knows. */
const known: Readonly<Record<string, number>> = { '0': 1, '0.00': 2, '#,##0': 3, '#,##0.00': 4, '0%': 9 };

function fontXml({ bold, italic, size, colour }: Look): string {
  return (
    `<font>${bold === true ? '<b/>' : ''}${italic === true ? '<i/>' : ''}<sz val="${size ?? font.size}"/>` +
    `<color rgb="FF${colour ?? font.colour}"/><name val="${font.name}"/><family val="2"/></font>`
  );
}

function borderXml(border: NonNullable<Look['border']>): string {
  const side = (name: string): string =>
    border === 'all' || border === name
      ? `<${name} style="thin"><color rgb="FF${borderColour}"/></${name}>`
      : `<${name}/>`;
  return `<border>${side('left')}${side('right')}${side('top')}${side('bottom')}<diagonal/></border>`;
}

function alignmentXml({ align, vertical, wrap, turned }: Look): string {
  const attributes =
    (align === undefined ? '' : ` horizontal="${align}"`) +
    (vertical === undefined ? '' : ` vertical="${vertical}"`) +
    (turned === true ? ' textRotation="90"' : '') +
    (wrap === true ? ' wrapText="1"' : '');
  return attributes === '' ? '' : `<alignment${attributes}/>`;
}

function toneXml(tone: Tone): string {
  const look: { readonly fill?: string; readonly colour: string; readonly bold?: boolean } = tones[tone];
  const fill =
    look.fill === undefined
      ? ''
      : `<fill><patternFill patternType="solid"><fgColor rgb="FF${look.fill}"/><bgColor rgb="FF${look.fill}"/></patternFill></fill>`;
  return `<dxf><font>${look.bold === true ? '<b/>' : ''}<color rgb="FF${look.colour}"/></font>${fill}</dxf>`;
}

/** The formats of a file: those that were read keep their numbers and their source, ours follow them once each. */
export class StyleSheet {
  private readonly isRead: boolean;
  private readonly edit: XmlEdit;
  private readonly nodes: Readonly<Record<List, readonly XmlNode[]>>;
  private readonly items: Readonly<Record<List, string[]>>;
  private readonly cache = new Map<string, number>();

  constructor(read: string | undefined) {
    this.isRead = read !== undefined;
    this.edit = new XmlEdit(read ?? fresh);
    const { root } = this.edit;
    const nodes = (list: List): readonly XmlNode[] =>
      itemsOf(child(root, list), list === 'cellXfs' ? 'xf' : list.slice(0, -1));
    this.nodes = {
      numFmts: nodes('numFmts'),
      fonts: nodes('fonts'),
      fills: nodes('fills'),
      borders: nodes('borders'),
      cellXfs: nodes('cellXfs'),
      dxfs: nodes('dxfs'),
    };
    const sources = (list: List): string[] => this.nodes[list].map((node) => this.edit.sourceOf(node));
    this.items = {
      numFmts: sources('numFmts'),
      fonts: sources('fonts'),
      fills: sources('fills'),
      borders: sources('borders'),
      cellXfs: sources('cellXfs'),
      dxfs: sources('dxfs'),
    };
  }

  /** Number of the format of a cell; `quoted` marks text that must not become a formula when it is edited. */
  numberOf(format: CellFormat | undefined, quoted: boolean): number {
    const key = `${format ?? ''}|${quoted ? 1 : 0}`;
    const cached = this.cache.get(key);
    if (cached !== undefined) return cached;
    const number = this.addFormat(format, quoted);
    this.cache.set(key, number);
    return number;
  }

  /** Number of the conditional format of a tone. */
  toneNumber(tone: Tone): number {
    const read = this.nodes.dxfs.findIndex((node) => isTone(node, tone));
    return read >= 0 ? read : this.add('dxfs', this.form(toneXml(tone)));
  }

  /** Conditional formats in the tones of ours that the file holds, by number. */
  tonesRead(): ReadonlySet<number> {
    const numbers = new Set<number>();
    for (const [number, node] of this.nodes.dxfs.entries())
      if ((Object.keys(tones) as Tone[]).some((tone) => isTone(node, tone))) numbers.add(number);
    return numbers;
  }

  /** The part with every format, piece by piece; nothing where a part that was read stays as it is. */
  pieces(): Iterable<string> | undefined {
    const { root } = this.edit;
    if (this.isRead && lists.every((name) => this.items[name].length === this.nodes[name].length))
      return undefined;
    for (const name of lists) {
      const items = this.items[name];
      const added = items.slice(this.nodes[name].length);
      if (added.length === 0) continue;
      const list = child(root, name);
      if (list === undefined)
        this.edit.insert(
          root,
          name,
          order,
          this.form(`<${name} count="${items.length}">`) + added.join('') + this.form(`</${name}>`),
        );
      else {
        this.edit.append(list, added.join(''));
        this.edit.set(list, 'count', String(items.length));
      }
    }
    return this.edit.pieces();
  }

  /** Source of ours as it stands in the part. */
  private form(source: string): string {
    return fragmentIn(this.edit.root, source);
  }

  private add(list: List, item: string): number {
    const at = this.items[list].indexOf(item);
    if (at >= 0) return at;
    return this.items[list].push(item) - 1;
  }

  private addFormat(format: CellFormat | undefined, quoted: boolean): number {
    if (typeof format === 'string') return this.addStyle(format, quoted);
    const number = format ?? 0;
    const read = this.items.cellXfs[number];
    if (!quoted || read === undefined || read.includes('quotePrefix')) return number;
    return this.add('cellXfs', read.replace(/^<([^\s/>]+)/, '<$1 quotePrefix="1"'));
  }

  private addStyle(style: Style, quoted: boolean): number {
    const look: Look = looks[style];
    const numberFormat = this.numberFormat(look.numberFormat);
    const fill =
      look.fill === undefined
        ? 0
        : this.add(
            'fills',
            this.form(
              `<fill><patternFill patternType="solid"><fgColor rgb="FF${look.fill}"/><bgColor indexed="64"/></patternFill></fill>`,
            ),
          );
    const border = look.border === undefined ? 0 : this.add('borders', this.form(borderXml(look.border)));
    const alignment = alignmentXml(look);
    return this.add(
      'cellXfs',
      this.form(
        `<xf numFmtId="${numberFormat}" fontId="${this.add('fonts', this.form(fontXml(look)))}" fillId="${fill}" borderId="${border}" xfId="0"` +
          `${quoted ? ' quotePrefix="1"' : ''}${numberFormat === 0 ? '' : ' applyNumberFormat="1"'} applyFont="1"` +
          `${fill === 0 ? '' : ' applyFill="1"'}${border === 0 ? '' : ' applyBorder="1"'}` +
          (alignment === '' ? '/>' : ` applyAlignment="1">${alignment}</xf>`),
      ),
    );
  }

  private numberFormat(code: string | undefined): number {
    if (code === undefined) return 0;
    const number = known[code];
    if (number !== undefined) return number;
    const written = this.written.get(code);
    if (written !== undefined) return written;
    let highest = 163 + this.written.size;
    for (const { attributes } of this.nodes.numFmts) {
      const id = Number(attributes['numFmtId'] ?? 0);
      if (attributes['formatCode'] === code) return id;
      highest = Math.max(highest, id + this.written.size);
    }
    this.items.numFmts.push(this.form(`<numFmt numFmtId="${highest + 1}" formatCode="${escapeXml(code)}"/>`));
    this.written.set(code, highest + 1);
    return highest + 1;
  }

  /** Numbers of the number formats that are new, by their code. */
  private readonly written = new Map<string, number>();
}
