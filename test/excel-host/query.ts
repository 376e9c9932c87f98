import { ExcelFault } from './excelFault';
import { own, type Wire } from './objects/wire';

type Tree = Map<string, Tree>;

/** `worksheet/name` to `Worksheet` / `Name`; `items` names no member of its own. */
function tree(select: readonly string[]): Tree {
  const root: Tree = new Map();
  for (const path of select) {
    let node = root;
    for (const word of path.split('/').filter((one) => one !== 'items')) {
      const name = word.charAt(0).toUpperCase() + word.slice(1);
      const next = node.get(name) ?? new Map<string, Tree>();
      node.set(name, next);
      node = next;
    }
  }
  return root;
}

/** What a load asks of an object or of every item of a collection. */
export function query(
  wire: Wire,
  select: readonly string[],
  allowed: (wire: Wire, name: string) => void,
): unknown {
  return answer(wire, tree(select), allowed);
}

function answer(wire: Wire, wanted: Tree, allowed: (wire: Wire, name: string) => void): unknown {
  if (wire.items !== undefined) {
    const head: Record<string, unknown> = {};
    const ofItems: Tree = new Map();
    for (const [name, inner] of wanted) {
      const read = inner.size === 0 ? own(wire.read, name) : undefined;
      if (read === undefined) {
        ofItems.set(name, inner);
      } else {
        head[name] = read();
      }
    }
    return { ...head, _Items: wire.items().map((item) => answer(item, ofItems, allowed)) };
  }
  const result: Record<string, unknown> = wire.id === undefined ? {} : { _Id: wire.id };
  const names = wanted.size === 0 ? everything(wire) : wanted;
  for (const [name, inner] of names) {
    if (name.startsWith('$')) {
      continue;
    }
    allowed(wire, name);
    result[name] = inner.size > 0 ? opened(wire, name, inner, allowed) : value(wire, name, allowed);
  }
  return result;
}

function everything(wire: Wire): Tree {
  return new Map(Object.keys(wire.read ?? {}).map((name) => [name, new Map<string, Tree>()]));
}

function value(wire: Wire, name: string, allowed: (wire: Wire, name: string) => void): unknown {
  const read = own(wire.read, name);
  return read === undefined ? opened(wire, name, new Map<string, Tree>(), allowed) : read();
}

function opened(wire: Wire, name: string, inner: Tree, allowed: (wire: Wire, name: string) => void): unknown {
  const open = own(wire.open, name);
  if (open === undefined) {
    throw new ExcelFault('ApiNotFound', `${wire.kind}.${name} is not known.`);
  }
  const next = open();
  return next === null ? null : answer(next, inner, allowed);
}
