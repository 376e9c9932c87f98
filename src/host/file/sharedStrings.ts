import { childrenOf, descendants, escapeXml, parseXml, type XmlNode } from './xml';

/** The texts of a file that cells refer to by number. */
export interface SharedStrings {
  readonly texts: readonly string[];
  /** Source of the elements, to be kept as read. */
  readonly sources: readonly string[];
  /** Numbers of those with formatting inside the text. */
  readonly rich: ReadonlySet<number>;
}

export const noStrings: SharedStrings = { texts: [], sources: [], rich: new Set() };

/** Excel's own escape for characters that XML cannot hold: `_x000D_`. */
export function unescapeText(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}

const unwritable = new RegExp('[\\u0000-\\u0008\\u000b-\\u001f]|_(?=x[0-9A-Fa-f]{4}_)', 'g');

/** Text as an element of a file holds it; what a reader would take for an escape is escaped itself. */
export function escapeText(text: string): string {
  return escapeXml(
    text.replace(
      unwritable,
      (found) => `_x${found.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`,
    ),
  );
}

/** Text of an element with runs, without what is only a reading aid. */
export function plainText(node: XmlNode): string {
  let text = '';
  for (const each of node.children) {
    if (each.name === 't') text += each.text;
    else if (each.name === 'r') text += plainText(each);
  }
  return unescapeText(text);
}

/** The shared strings of a part. */
export function readSharedStrings(xml: string): SharedStrings {
  const texts: string[] = [];
  const sources: string[] = [];
  const rich = new Set<number>();
  for (const item of childrenOf(parseXml(xml), 'si')) {
    if (descendants(item, 'r').length > 0) rich.add(texts.length);
    texts.push(plainText(item));
    sources.push(xml.slice(item.start, item.end));
  }
  return { texts, sources, rich };
}

/** Numbers for the texts of a file being written, continuing those that were read. */
export class StringTable {
  private readonly numbers = new Map<string, number>();
  private readonly items: string[];

  constructor(read: SharedStrings) {
    this.items = [...read.sources];
    for (const [number, text] of read.texts.entries()) {
      if (!read.rich.has(number) && !this.numbers.has(text)) this.numbers.set(text, number);
    }
  }

  /** The number of a text, new or known. */
  numberOf(text: string): number {
    const known = this.numbers.get(text);
    if (known !== undefined) return known;
    const number = this.items.length;
    this.numbers.set(text, number);
    this.items.push(`<si><t xml:space="preserve">${escapeText(text)}</t></si>`);
    return number;
  }

  /** The part with every text. */
  xml(root: string): string {
    return `${root}${this.items.join('')}</sst>`;
  }
}
