import { SaxesParser } from 'saxes';

/** An element as an independent parser sees it: names by namespace, whatever their prefix. */
export interface Element {
  /** Namespace and local name. */
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly (Element | string)[];
}

interface Open {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: (Element | string)[];
}

const declarations = 'http://www.w3.org/2000/xmlns/';

/** The root element of a part; throws where the part is not well-formed, its prefixes included. */
export function elementTree(source: string): Element {
  const parser = new SaxesParser({ xmlns: true, position: false });
  const document: Open = { name: '', attributes: new Map(), children: [] };
  const stack: Open[] = [document];
  const add = (text: string): void => {
    const children = stack.at(-1)?.children ?? [];
    const last = children.at(-1);
    if (typeof last === 'string') children[children.length - 1] = last + text;
    else children.push(text);
  };
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ uri, local, attributes }) => {
    const own = Object.values(attributes).filter((each) => each.uri !== declarations);
    const element: Open = {
      name: `${uri} ${local}`,
      attributes: new Map(own.map((each) => [`${each.uri} ${each.local}`.trim(), each.value])),
      children: [],
    };
    stack.at(-1)?.children.push(element);
    stack.push(element);
  });
  parser.on('closetag', () => stack.pop());
  parser.on('text', add);
  parser.on('cdata', add);
  parser.write(source.replace(/^\ufeff/, '')).close();
  const root = document.children.find((each): each is Element => typeof each !== 'string');
  if (root === undefined) throw new Error('no root');
  return root;
}
