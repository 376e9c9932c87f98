import { strFromU8, unzipSync } from 'fflate';
import { elementTree, type Element } from './elementTree';

type Parts = ReadonlyMap<string, Uint8Array>;

/** The parts of a file by path, as they stand in its directory. */
export function partsIn(bytes: Uint8Array): Parts {
  return new Map(Object.entries(unzipSync(bytes)).filter(([path]) => !path.endsWith('/')));
}

const utf16 = (part: Uint8Array): boolean => part[0] === 0xff && part[1] === 0xfe;

/** The text of a part in its encoding. */
function textOf(part: Uint8Array): string {
  return utf16(part) ? new TextDecoder('utf-16le').decode(part) : strFromU8(part);
}

/** Whether a part is a text of elements. */
function isXml(path: string): boolean {
  return /\.(xml|rels|vml)$/i.test(path);
}

/** What a run adds to or sets on elements of a user's parts; everything else there is the user's. */
const set = new Set(['count', 'uniqueCount', 'fullCalcOnLoad', 'activeTab', 'firstSheet', 'tabSelected']);

function local(name: string): string {
  return name.slice(name.lastIndexOf(' ') + 1);
}

/** Everything of `before` that `after` does not hold in the same order, each as a path with what is gone. */
function losses(before: Element, after: Element, path: string): string[] {
  const here = `${path}/${local(before.name)}`;
  if (before.name !== after.name) return [`${here} became ${after.name}`];
  const found: string[] = [];
  for (const [name, value] of before.attributes) {
    const now = after.attributes.get(name);
    if (now !== value && !set.has(name))
      found.push(`${here}@${local(name)} "${value}" became "${now ?? ''}"`);
  }
  const left = after.children.filter((each) => typeof each !== 'string' || each.trim() !== '');
  let from = 0;
  for (const child of before.children) {
    if (typeof child === 'string') {
      if (child.trim() === '') continue;
      const at = left.indexOf(child, from);
      if (at < 0) found.push(`${here} text "${child.slice(0, 40)}"`);
      else from = at + 1;
      continue;
    }
    // The first that holds all of it, else the first of its name to say what is missing.
    const candidates = left
      .map((each, at) => ({ each, at }))
      .slice(from)
      .filter(
        (entry): entry is { each: Element; at: number } =>
          typeof entry.each !== 'string' && entry.each.name === child.name,
      );
    let best: { readonly at: number; readonly lost: string[] } | undefined;
    for (const { each, at } of candidates.slice(0, 400)) {
      const lost = losses(child, each, here);
      if (best === undefined || lost.length < best.lost.length) best = { at, lost };
      if (lost.length === 0) break;
    }
    if (best === undefined) found.push(`${here}/${local(child.name)} is gone`);
    else {
      found.push(...best.lost);
      from = best.at + 1;
    }
  }
  return found;
}

/** Parts that name what each run works out anew: the order of calculation. */
const madeAnew = /calcChain\.xml$/i;

function withoutCalcChain(element: Element): Element {
  const gone = (each: Element | string): boolean =>
    typeof each !== 'string' && [...each.attributes.values()].some((value) => madeAnew.test(value));
  return { ...element, children: element.children.filter((each) => !gone(each)) };
}

/**
 * What a run lost of a file, part by part: parts that are gone, parts that no longer parse, elements, attributes
 * and texts that were there before and are not now.
 */
export function lostParts(before: Parts, after: Parts): readonly string[] {
  const found: string[] = [];
  for (const [path, part] of after) {
    if (!isXml(path)) continue;
    try {
      elementTree(textOf(part));
    } catch (error) {
      const was = before.get(path);
      if (was === undefined || textOf(was) !== textOf(part))
        found.push(`${path}: does not parse: ${String(error)}`);
    }
  }
  for (const [path, part] of before) {
    if (madeAnew.test(path)) continue;
    const now = after.get(path);
    if (now === undefined) {
      found.push(`${path}: is gone`);
      continue;
    }
    if (Buffer.compare(part, now) === 0) continue;
    if (!isXml(path)) {
      found.push(`${path}: has other bytes`);
      continue;
    }
    try {
      const tree = withoutCalcChain(elementTree(textOf(part)));
      const lost = losses(tree, elementTree(textOf(now)), '');
      found.push(...lost.slice(0, 5).map((each) => `${path}: ${each}`));
    } catch {
      // Said above, or the user's own part does not parse.
    }
  }
  return found;
}
