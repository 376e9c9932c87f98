import { isSpace, unescapeXml, XmlError } from './xmlText';
import { XmlTokens } from './xmlTokens';

/** An attribute as it stands in a tag: its name with prefix, and where its value is, without the quotes. */
export interface AttributePlace {
  readonly name: string;
  /** Where the name starts. */
  readonly start: number;
  readonly from: number;
  readonly to: number;
}

/** The attributes of a start tag, of which `source` begins after its name. */
export function attributePlaces(source: string): readonly AttributePlace[] {
  const places: AttributePlace[] = [];
  let at = 0;
  for (;;) {
    while (isSpace(source.charCodeAt(at))) at += 1;
    const equals = source.indexOf('=', at);
    if (equals < 0) return places;
    const name = source.slice(at, equals).trimEnd();
    let from = equals + 1;
    while (isSpace(source.charCodeAt(from))) from += 1;
    const quote = source.charAt(from);
    const to = quote === '"' || quote === "'" ? source.indexOf(quote, from + 1) : -1;
    if (to < 0 || name === '' || /[\s"'<]/.test(name)) throw new XmlError('an attribute has no value');
    places.push({ name, start: at, from: from + 1, to });
    at = to + 1;
  }
}

/** Attributes of a start tag by their name with prefix; declarations of namespaces are left out. */
export function attributesOf(source: string): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const { name, from, to } of attributePlaces(source)) {
    if (name === 'xmlns' || name.startsWith('xmlns:')) continue;
    // White space in a value is a space, unless it is escaped.
    attributes[name] = unescapeXml(source.slice(from, to).replace(/[\r\n\t]/g, ' '));
  }
  return attributes;
}

/** The source of attributes without those of some names. */
export function attributesWithout(source: string, names: readonly string[]): string {
  let kept = '';
  for (const { name, start, to } of attributePlaces(source))
    if (!names.includes(name)) kept += ` ${source.slice(start, to + 1)}`;
  return kept;
}

/** Namespaces by their prefix with its colon; the default one by nothing. */
type Namespaces = ReadonlyMap<string, string>;

const noNamespaces: Namespaces = new Map();

function namespacesIn(tag: string, outer: Namespaces): Namespaces {
  if (!tag.includes('xmlns')) return outer;
  const all = new Map(outer);
  for (const { name, from, to } of attributePlaces(tag)) {
    if (name === 'xmlns') all.set('', unescapeXml(tag.slice(from, to)));
    else if (name.startsWith('xmlns:')) all.set(`${name.slice(6)}:`, unescapeXml(tag.slice(from, to)));
  }
  return all;
}

/** An element of a parsed part, with the place of its text in the source, so that it can be copied unread. */
export interface XmlNode {
  /** Name without its prefix. */
  readonly name: string;
  /** Prefix with its colon, or nothing. */
  readonly prefix: string;
  readonly namespaces: Namespaces;
  /** Values by name with prefix; declarations of namespaces are left out. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlNode[];
  /** Its own text, without that of its children. */
  readonly text: string;
  /** Where the element starts, its content starts, its content ends, and it ends. */
  readonly start: number;
  readonly inner: number;
  readonly innerEnd: number;
  readonly end: number;
}

type OpenNode = {
  -readonly [key in keyof XmlNode]: key extends 'children' ? OpenNode[] : XmlNode[key];
};

const deepest = 200;

function openNode(tokens: XmlTokens, namespaces: Namespaces): OpenNode {
  const { name, attributes, start, end } = tokens;
  const colon = name.indexOf(':');
  return {
    name: name.slice(colon + 1),
    prefix: name.slice(0, colon + 1),
    namespaces: namespacesIn(attributes, namespaces),
    attributes: attributesOf(attributes),
    children: [],
    text: '',
    start,
    inner: end,
    innerEnd: end,
    end,
  };
}

/** Goes past the end of the element whose start was just passed. */
function skip(tokens: XmlTokens, name: string): void {
  let depth = 1;
  while (depth > 0) {
    if (!tokens.next()) throw new XmlError('an element is not closed');
    if (tokens.kind === 'start' && tokens.is(name)) depth += 1;
    else if (tokens.kind === 'end' && tokens.is(name)) depth -= 1;
  }
}

/**
 * The root element of a part. Elements named `opaque` are not looked into: their place is noted and nothing else.
 * Document types are refused, so no entity can be declared.
 */
export function parseXml(xml: string, opaque?: string): XmlNode {
  const tokens = new XmlTokens(xml);
  const stack: OpenNode[] = [];
  let root: OpenNode | undefined;
  while (tokens.next()) {
    const parent = stack.at(-1);
    if (tokens.kind === 'text') {
      if (parent !== undefined) parent.text += tokens.text;
      else if (tokens.text.trim() !== '' && tokens.text !== '\ufeff')
        throw new XmlError('there is text beside the root');
    } else if (tokens.kind === 'end') {
      const closed = stack.pop();
      if (closed === undefined) throw new XmlError('an end tag has no start');
      if (!tokens.is(closed.prefix + closed.name)) throw new XmlError(`${closed.name} is not closed`);
      closed.innerEnd = tokens.start;
      closed.end = tokens.end;
    } else {
      const node = openNode(tokens, parent?.namespaces ?? noNamespaces);
      if (parent !== undefined) parent.children.push(node);
      else if (root !== undefined) throw new XmlError('there are two roots');
      else root = node;
      if (tokens.kind === 'start') {
        if (node.name === opaque) {
          skip(tokens, node.prefix + node.name);
          node.innerEnd = tokens.start;
          node.end = tokens.end;
        } else if (stack.push(node) > deepest) throw new XmlError('elements are nested too deeply');
      }
    }
  }
  if (root === undefined || stack.length > 0) throw new XmlError('the part is not complete');
  return root;
}

/** The namespace of an element; a prefix that the source does not declare stands for itself. */
export function namespaceOf({ namespaces, prefix }: XmlNode): string {
  return namespaces.get(prefix) ?? prefix;
}

/** All children of that name in the namespace of the node. */
export function childrenOf(node: XmlNode | undefined, name: string): readonly XmlNode[] {
  if (node === undefined) return [];
  const namespace = namespaceOf(node);
  return node.children.filter((each) => each.name === name && namespaceOf(each) === namespace);
}

/** The first child of that name in the namespace of the node. */
export function child(node: XmlNode | undefined, name: string): XmlNode | undefined {
  return childrenOf(node, name)[0];
}

/** Every element below a node with that name in any namespace, in document order. */
export function descendants(node: XmlNode, name: string): readonly XmlNode[] {
  const found: XmlNode[] = [];
  const walk = ({ children }: XmlNode): void => {
    for (const each of children) {
      if (each.name === name) found.push(each);
      walk(each);
    }
  };
  walk(node);
  return found;
}

/** The id of a link that an element names in an attribute of the namespace of links. */
export function linkId({ attributes, namespaces }: XmlNode): string | undefined {
  for (const [name, value] of Object.entries(attributes)) {
    const colon = name.indexOf(':') + 1;
    if (colon === 0 || name.slice(colon) !== 'id') continue;
    const namespace = namespaces.get(name.slice(0, colon)) ?? 'relationships';
    if (namespace.endsWith('/relationships') || namespace === 'relationships') return value;
  }
  return undefined;
}
