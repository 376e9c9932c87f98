/** An element of a parsed part, with the place of its text in the source, so that it can be copied unread. */
export interface XmlNode {
  /** Name without its prefix. */
  readonly name: string;
  /** Prefix with its colon, or nothing. */
  readonly prefix: string;
  /** Values by name without prefix; declarations of namespaces are left out. */
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

/** What is wrong with a part that is not well-formed, or that declares entities of its own. */
export class XmlError extends Error {
  override readonly name = 'XmlError';
}

type OpenNode = {
  -readonly [key in keyof XmlNode]: key extends 'children' ? OpenNode[] : XmlNode[key];
};

const deepest = 200;

const predefined: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

/** The text that the source form stands for. */
export function unescapeXml(source: string): string {
  if (!source.includes('&')) return source;
  return source.replace(/&(#x[0-9a-f]{1,6}|#\d{1,7}|\w{1,8});/gi, (whole, entity: string) => {
    if (!entity.startsWith('#')) return predefined[entity] ?? whole;
    const hex = entity.startsWith('#x') || entity.startsWith('#X');
    const code = Number.parseInt(entity.slice(hex ? 2 : 1), hex ? 16 : 10);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

// Not allowed in XML 1.0, not even escaped: controls, lone surrogates and the two noncharacters.
const forbidden = new RegExp(
  '[\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\ufffe\\uffff]' +
    '|[\\ud800-\\udbff](?![\\udc00-\\udfff])|(?<![\\ud800-\\udbff])[\\udc00-\\udfff]',
  'g',
);

const special = /[&<>"\r\n\t]/g;
const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\r': '&#13;',
  '\n': '&#10;',
  '\t': '&#9;',
};

/** Text in the form that stands in an attribute or an element; what XML cannot hold becomes U+FFFD. */
export function escapeXml(text: string): string {
  return text.replace(forbidden, '\ufffd').replace(special, (found) => escapes[found] ?? found);
}

const attributePattern = /([^\s=/]+)\s*=\s*("[^"]*"|'[^']*')/g;

/** Attributes of a start tag by name without prefix. */
export function attributesOf(tag: string): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const found of tag.matchAll(attributePattern)) {
    const name = found[1] ?? '';
    if (name === 'xmlns' || name.startsWith('xmlns:')) continue;
    const value = found[2] ?? '""';
    attributes[name.slice(name.indexOf(':') + 1)] = unescapeXml(value.slice(1, -1));
  }
  return attributes;
}

/** The end of the tag that starts at `start`, past its `>`; a `>` within quotes does not count. */
function tagEnd(xml: string, start: number): number {
  let quote = '';
  for (let at = start; at < xml.length; at += 1) {
    const character = xml.charAt(at);
    if (quote !== '') {
      if (character === quote) quote = '';
    } else if (character === '"' || character === "'") quote = character;
    else if (character === '>') return at + 1;
  }
  throw new XmlError('a tag is not closed');
}

function skipTo(xml: string, text: string, from: number): number {
  const at = xml.indexOf(text, from);
  if (at < 0) throw new XmlError(`${text} is missing`);
  return at + text.length;
}

function openNode(xml: string, start: number, end: number): OpenNode {
  const tag = xml.slice(start + 1, end - 1);
  const name = /^[^\s/]+/.exec(tag)?.[0] ?? '';
  const colon = name.indexOf(':');
  return {
    name: name.slice(colon + 1),
    prefix: name.slice(0, colon + 1),
    attributes: attributesOf(tag.slice(name.length)),
    children: [],
    text: '',
    start,
    inner: end,
    innerEnd: end,
    end,
  };
}

/**
 * The root element of a part. Elements named `opaque` are not looked into: their place is noted and nothing else.
 * Document types are refused, so no entity can be declared.
 */
export function parseXml(xml: string, opaque?: string): XmlNode {
  const document = openNode('<document>', 0, 10);
  const stack: OpenNode[] = [document];
  let at = xml.indexOf('<');
  while (at >= 0) {
    const parent = stack.at(-1) ?? document;
    let next: number;
    if (xml.startsWith('<?', at)) next = skipTo(xml, '?>', at);
    else if (xml.startsWith('<!--', at)) next = skipTo(xml, '-->', at);
    else if (xml.startsWith('<![CDATA[', at)) {
      next = skipTo(xml, ']]>', at);
      parent.text += xml.slice(at + 9, next - 3);
    } else if (xml.startsWith('<!', at)) throw new XmlError('document types are not accepted');
    else if (xml.startsWith('</', at)) {
      next = skipTo(xml, '>', at);
      const closed = stack.pop();
      if (closed === undefined || stack.length === 0) throw new XmlError('an end tag has no start');
      if (xml.slice(at + 2, next - 1).trim() !== closed.prefix + closed.name)
        throw new XmlError(`${closed.name} is not closed`);
      closed.innerEnd = at;
      closed.end = next;
    } else {
      next = tagEnd(xml, at);
      const node = openNode(xml, at, next);
      parent.children.push(node);
      if (xml.charAt(next - 2) !== '/') {
        if (node.name === opaque) {
          next = skipTo(xml, `</${node.prefix}${node.name}>`, next);
          node.innerEnd = next - node.prefix.length - node.name.length - 3;
          node.end = next;
        } else if (stack.push(node) > deepest) throw new XmlError('elements are nested too deeply');
      }
    }
    at = xml.indexOf('<', next);
    const owner = stack.at(-1);
    if (owner !== undefined && at > next) owner.text += unescapeXml(xml.slice(next, at));
  }
  const root = document.children[0];
  if (root === undefined || stack.length > 1) throw new XmlError('the part is not complete');
  return root;
}

/** The first child of that name. */
export function child(node: XmlNode | undefined, name: string): XmlNode | undefined {
  return node?.children.find((each) => each.name === name);
}

/** All children of that name. */
export function childrenOf(node: XmlNode | undefined, name: string): readonly XmlNode[] {
  return node?.children.filter((each) => each.name === name) ?? [];
}

/** Every element below a node with that name, in document order. */
export function descendants(node: XmlNode, name: string): readonly XmlNode[] {
  const found: XmlNode[] = [];
  for (const each of node.children) {
    if (each.name === name) found.push(each);
    found.push(...descendants(each, name));
  }
  return found;
}

/** A part in which elements are replaced; they must not lie within each other. */
export function replaceNodes(
  source: string,
  nodes: readonly XmlNode[],
  replace: (element: string, node: XmlNode) => string,
): string {
  let result = '';
  let from = 0;
  for (const node of nodes) {
    result += source.slice(from, node.start) + replace(source.slice(node.start, node.end), node);
    from = node.end;
  }
  return result + source.slice(from);
}
