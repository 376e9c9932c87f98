import type { Style, Tone } from '../../sheet/plan';
import { borderColour, font, looks, tones, type Look } from '../../sheet/look';
import type { CellFormat } from './book';
import { childrenOf, escapeXml, parseXml } from './xml';

const namespace = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

const plainFont =
  `<font><sz val="${font.size}"/><color rgb="FF${font.colour}"/><name val="${font.name}"/>` +
  '<family val="2"/></font>';

const fresh =
  `<styleSheet xmlns="${namespace}"><fonts>${plainFont}</fonts>` +
  '<fills><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>' +
  '<cellStyles><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>';

/** The lists of a style part that ours are added to, in the order of the schema, among those kept as read. */
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
type List = 'numFmts' | 'fonts' | 'fills' | 'borders' | 'cellXfs' | 'dxfs';

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

/** The formats of a file: those that were read keep their numbers, ours follow them once each. */
export class StyleSheet {
  private readonly root: string;
  private readonly lists: Readonly<Record<List, string[]>>;
  private readonly others = new Map<string, string>();
  private readonly cache = new Map<string, number>();

  constructor(read: string | undefined) {
    const xml = read ?? fresh;
    const root = parseXml(xml);
    const start = xml.slice(root.start, root.inner).replace(/\/>$/, '>');
    // With a prefix on its elements the file gets a default namespace too, for what is added without one.
    this.root = / xmlns=/.test(start) ? start : start.replace(/>$/, ` xmlns="${namespace}">`);
    this.rootName = root.prefix + root.name;
    const items = (list: List): string[] =>
      childrenOf(
        root.children.find(({ name }) => name === list),
        list === 'cellXfs' ? 'xf' : list.slice(0, -1),
      ).map((item) => xml.slice(item.start, item.end));
    this.lists = {
      numFmts: items('numFmts'),
      fonts: items('fonts'),
      fills: items('fills'),
      borders: items('borders'),
      cellXfs: items('cellXfs'),
      dxfs: items('dxfs'),
    };
    for (const each of root.children) {
      if (!(each.name in this.lists)) this.others.set(each.name, xml.slice(each.start, each.end));
    }
  }

  private readonly rootName: string;

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
    return this.add('dxfs', toneXml(tone));
  }

  /** Tones whose conditional format the file holds, by number. */
  tonesRead(): ReadonlySet<number> {
    const numbers = new Set<number>();
    for (const tone of Object.keys(tones) as Tone[]) {
      const at = this.lists.dxfs.indexOf(toneXml(tone));
      if (at >= 0) numbers.add(at);
    }
    return numbers;
  }

  /** The part with every format. */
  xml(): string {
    let body = '';
    for (const name of order) {
      if (name in this.lists) {
        const items = this.lists[name as List];
        if (items.length > 0) body += `<${name} count="${items.length}">${items.join('')}</${name}>`;
      } else body += this.others.get(name) ?? '';
    }
    return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${this.root}${body}</${this.rootName}>`;
  }

  private add(list: List, item: string): number {
    const at = this.lists[list].indexOf(item);
    if (at >= 0) return at;
    return this.lists[list].push(item) - 1;
  }

  private addFormat(format: CellFormat | undefined, quoted: boolean): number {
    if (typeof format === 'string') return this.addStyle(format, quoted);
    const number = format ?? 0;
    const read = this.lists.cellXfs[number];
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
            `<fill><patternFill patternType="solid"><fgColor rgb="FF${look.fill}"/><bgColor indexed="64"/></patternFill></fill>`,
          );
    const border = look.border === undefined ? 0 : this.add('borders', borderXml(look.border));
    const alignment = alignmentXml(look);
    return this.add(
      'cellXfs',
      `<xf numFmtId="${numberFormat}" fontId="${this.add('fonts', fontXml(look))}" fillId="${fill}" borderId="${border}" xfId="0"` +
        `${quoted ? ' quotePrefix="1"' : ''}${numberFormat === 0 ? '' : ' applyNumberFormat="1"'} applyFont="1"` +
        `${fill === 0 ? '' : ' applyFill="1"'}${border === 0 ? '' : ' applyBorder="1"'}` +
        (alignment === '' ? '/>' : ` applyAlignment="1">${alignment}</xf>`),
    );
  }

  private numberFormat(code: string | undefined): number {
    if (code === undefined) return 0;
    const number = known[code];
    if (number !== undefined) return number;
    let highest = 163;
    for (const item of this.lists.numFmts) {
      const id = Number(/numFmtId="(\d+)"/.exec(item)?.[1] ?? 0);
      if (item.includes(`formatCode="${escapeXml(code)}"`)) return id;
      highest = Math.max(highest, id);
    }
    this.lists.numFmts.push(`<numFmt numFmtId="${highest + 1}" formatCode="${escapeXml(code)}"/>`);
    return highest + 1;
  }
}
