import { mainNamespace } from '../package/namespaces';
import type { XmlNode } from '../package/xml';
import { escapeXml, XmlError } from '../package/xmlText';
import { XmlTokens } from '../package/xmlTokens';
import { fragmentIn, XmlEdit } from '../package/xmlEdit';

/** The texts of a file that cells refer to by number. */
export interface SharedStrings {
  readonly texts: readonly string[];
  /** Numbers of those with formatting inside the text. */
  readonly rich: ReadonlySet<number>;
  /** Where the last of them ends in the source; nothing where there is none. */
  readonly end: number | undefined;
}

export const noStrings: SharedStrings = { texts: [], rich: new Set(), end: undefined };

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

/**
 * The text of the element with runs whose start was just passed, up to its end, and whether it has runs; without what
 * is only a reading aid. `prefix` is that of its elements.
 */
export function readText(
  tokens: XmlTokens,
  prefix: string,
): { readonly text: string; readonly rich: boolean } {
  let text = '';
  let rich = false;
  let depth = 1;
  while (tokens.next()) {
    if (tokens.kind === 'end') {
      depth -= 1;
      if (depth === 0) return { text: unescapeText(text), rich };
    } else if (tokens.kind === 'start') {
      if (tokens.is(`${prefix}t`)) text += tokens.content();
      else if (tokens.is(`${prefix}rPh`)) tokens.content();
      else {
        if (tokens.is(`${prefix}r`)) rich = true;
        depth += 1;
      }
    }
  }
  throw new XmlError('a text is not closed');
}

/** The shared strings of a part. */
export function readSharedStrings(xml: string): SharedStrings {
  const texts: string[] = [];
  const rich = new Set<number>();
  let end: number | undefined;
  const tokens = new XmlTokens(xml);
  let prefix: string | undefined;
  while (tokens.next()) {
    if (prefix === undefined) {
      if (tokens.kind === 'text') continue;
      prefix = tokens.name.slice(0, tokens.name.indexOf(':') + 1);
    } else if (tokens.kind === 'empty' && tokens.is(`${prefix}si`)) {
      texts.push('');
      end = tokens.end;
    } else if (tokens.kind === 'start') {
      if (tokens.is(`${prefix}si`)) {
        const item = readText(tokens, prefix);
        if (item.rich) rich.add(texts.length);
        texts.push(item.text);
        end = tokens.end;
      } else tokens.content();
    }
  }
  return { texts, rich, end };
}

function* itemsOf(texts: readonly string[], root: XmlNode): Generator<string> {
  for (const text of texts)
    yield fragmentIn(root, `<si><t xml:space="preserve">${escapeText(text)}</t></si>`);
}

const newStrings = `<sst xmlns="${mainNamespace}"></sst>`;

/** Numbers for the texts of a file being written, continuing those that were read. */
export class StringTable {
  private readonly numbers = new Map<string, number>();
  private readonly added: string[] = [];
  private uses = 0;

  constructor(private readonly read: SharedStrings) {
    for (const [number, text] of read.texts.entries()) {
      if (!read.rich.has(number) && !this.numbers.has(text)) this.numbers.set(text, number);
    }
  }

  /** The number of a text, new or known. */
  numberOf(text: string): number {
    this.uses += 1;
    const known = this.numbers.get(text);
    if (known !== undefined) return known;
    const number = this.read.texts.length + this.added.length;
    this.numbers.set(text, number);
    this.added.push(text);
    return number;
  }

  /**
   * The part with every text, piece by piece: those that were read as they stand in `source`, then the new ones; nothing
   * where the source stays as it is.
   */
  pieces(source: string | undefined): Iterable<string> | undefined {
    if (this.added.length === 0 && source !== undefined) return undefined;
    const edit = new XmlEdit(source ?? newStrings, 'sst');
    const { root } = edit;
    const { count, uniqueCount } = root.attributes;
    if (count !== undefined) edit.set(root, 'count', String(Number(count) + this.uses));
    if (uniqueCount !== undefined)
      edit.set(root, 'uniqueCount', String(this.read.texts.length + this.added.length));
    const added = () => itemsOf(this.added, root);
    if (this.read.end === undefined) edit.append(root, added);
    else edit.put(this.read.end, added);
    return edit.pieces();
  }
}
