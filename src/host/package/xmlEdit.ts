import { isStrict, strictForm } from './namespaces';
import { attributePlaces, namespaceOf, parseXml, type AttributePlace, type XmlNode } from './xml';
import { escapeXml, XmlError } from './xmlText';

/** Text, or what makes it piece by piece while a part is written: the cells of a sheet are too many to be held as text. */
export type Source = string | (() => Iterable<string>);

interface Change {
  readonly from: number;
  readonly to: number;
  readonly text: Source;
}

const declaredEncoding = /^(\ufeff?<\?xml[^>]{0,100}?encoding\s{0,9}=\s{0,9}["'])[\w.-]{1,40}/;

/**
 * Elements that we wrote, without prefix, as they have to stand under an element of a part: with its prefix, and in
 * the namespaces of its form of the format. `fragment` holds elements in the namespace of `node`; those with prefixes
 * declare them.
 */
export function fragmentIn(node: XmlNode, fragment: string): string {
  const form = isStrict(namespaceOf(node)) ? strictForm(fragment) : fragment;
  return node.prefix === '' ? form : form.replace(/<(\/?)(?=[A-Za-z]\w*[\s/>])/g, `<$1${node.prefix}`);
}

/**
 * Changes to the source of a part. Whatever is not named stays as it is, letter by letter: names, prefixes, order,
 * attributes and elements that nobody here knows, entities, comments and white space. Changes must not lie within
 * each other.
 */
export class XmlEdit {
  readonly root: XmlNode;
  private readonly changes: Change[] = [];
  /** What goes into elements that were empty tags, in the order in which it came. */
  private readonly opened = new Map<XmlNode, Source[]>();

  constructor(
    private readonly source: string,
    opaque?: string,
  ) {
    this.root = parseXml(source, opaque);
  }

  /** The source of an element as it was read. */
  sourceOf({ start, end }: XmlNode): string {
    return this.source.slice(start, end);
  }

  /** The source of the start tag of an element, from its name on. */
  private tag(node: XmlNode): { readonly tag: string; readonly from: number; readonly empty: boolean } {
    const from = node.start + 1 + node.prefix.length + node.name.length;
    const empty = this.source.charCodeAt(node.inner - 2) === 47;
    return { tag: this.source.slice(from, node.inner - (empty ? 2 : 1)), from, empty };
  }

  /** Sets an attribute, by its name with prefix; one that is there keeps its place. */
  set(node: XmlNode, name: string, value: string): void {
    if (node.attributes[name] === value) return;
    const { tag, from } = this.tag(node);
    if (node.attributes[name] === undefined) {
      this.add(from, from, ` ${name}="${escapeXml(value)}"`);
      return;
    }
    const place = this.attribute(tag, name);
    this.add(from + place.from, from + place.to, escapeXml(value));
  }

  /** Takes an attribute away, by its name with prefix. */
  unset(node: XmlNode, name: string): void {
    if (node.attributes[name] === undefined) return;
    const { tag, from } = this.tag(node);
    const place = this.attribute(tag, name);
    this.add(from + place.start, from + place.to + 1, '');
  }

  /** Replaces an element; nothing takes it away. */
  replace({ start, end }: XmlNode, text: string): void {
    if (text !== this.source.slice(start, end)) this.add(start, end, text);
  }

  /** Replaces the content of an element. */
  fill(node: XmlNode, text: Source): void {
    if (text === this.source.slice(node.inner, node.innerEnd)) return;
    if (node.end === node.inner) this.open(node, text);
    else this.add(node.inner, node.innerEnd, text);
  }

  /** Puts text after the last child of an element. */
  append(node: XmlNode, text: Source): void {
    if (text === '') return;
    if (node.end === node.inner) this.open(node, text);
    else this.add(node.innerEnd, node.innerEnd, text);
  }

  /** Puts text at a place of the source. */
  put(at: number, text: Source): void {
    this.add(at, at, text);
  }

  /** Puts text before an element. */
  before({ start }: XmlNode, text: string): void {
    if (text !== '') this.add(start, start, text);
  }

  /** Puts text after an element. */
  after({ end }: XmlNode, text: string): void {
    if (text !== '') this.add(end, end, text);
  }

  /**
   * Puts an element into one whose children have an order: before the first child that comes later in it. Children
   * that the order does not name are passed over.
   */
  insert(parent: XmlNode, name: string, order: readonly string[], text: string): void {
    if (text === '') return;
    const place = order.indexOf(name);
    const namespace = namespaceOf(parent);
    const next = parent.children.find(
      (each) => namespaceOf(each) === namespace && order.indexOf(each.name) > place,
    );
    if (next === undefined) {
      const last = parent.children.at(-1);
      if (last === undefined) this.append(parent, text);
      else this.after(last, text);
    } else this.before(next, text);
  }

  /** The part with the changes made; the same text where there is none. A part is written in UTF-8 from then on. */
  result(): string {
    return this.changes.length === 0 ? this.source : [...this.pieces()].join('');
  }

  /** The result piece by piece. */
  *pieces(): Generator<string> {
    const sorted = this.changes
      .map((change, index) => ({ ...change, index }))
      .sort((a, b) => a.from - b.from || a.to - b.to || a.index - b.index);
    let from = 0;
    for (const { from: start, to, text } of sorted) {
      if (start < from) throw new XmlError('changes lie within each other');
      // The declaration stands before the root, and so before every change.
      const before = this.source.slice(from, start);
      yield from === 0 ? before.replace(declaredEncoding, '$1UTF-8') : before;
      if (typeof text === 'string') yield text;
      else yield* text();
      from = to;
    }
    yield this.source.slice(from);
  }

  private add(from: number, to: number, text: Source): void {
    this.changes.push({ from, to, text });
  }

  private open(node: XmlNode, text: Source): void {
    const known = this.opened.get(node);
    if (known !== undefined) {
      known.push(text);
      return;
    }
    const texts = [text];
    this.opened.set(node, texts);
    const { inner, prefix, name } = node;
    this.add(inner - 2, inner, function* () {
      yield '>';
      for (const each of texts) {
        if (typeof each === 'string') yield each;
        else yield* each();
      }
      yield `</${prefix}${name}>`;
    });
  }

  private attribute(tag: string, name: string): AttributePlace {
    const place = attributePlaces(tag).find((each) => each.name === name);
    if (place === undefined) throw new XmlError(`${name} is missing`);
    return place;
  }
}
