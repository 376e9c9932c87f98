import { linkTypes } from './namespaces';
import type { Parts } from './parts';
import { childrenOf, parseXml } from './xml';
import { decodeXml } from './xmlText';

/** A link from one part of a file to another. */
export interface Relationship {
  readonly id: string;
  /** The last word of its type, such as `worksheet` or `table`. */
  readonly kind: string;
  readonly type: string;
  /** Path of the part, or the address when it is external. */
  readonly target: string;
  readonly external: boolean;
}

/** Where the links of a part stand. */
export function relationshipsPath(part: string): string {
  const slash = part.lastIndexOf('/') + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

function resolve(part: string, target: string): string {
  const steps = target.startsWith('/') ? [] : part.split('/').slice(0, -1);
  for (const step of target.replaceAll('\\', '/').split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  }
  return steps.join('/');
}

/** The path of a part that a link names; names may be written with escapes and in another case. */
function pathIn(parts: Parts, part: string, target: string): string {
  const path = resolve(part, target);
  const known = parts.pathOf(path);
  if (known !== undefined) return known;
  try {
    return parts.pathOf(decodeURI(path)) ?? path;
  } catch {
    return path;
  }
}

/** The links of a part; an empty path stands for the file itself. */
export function relationshipsOf(parts: Parts, part: string): readonly Relationship[] {
  const bytes = parts.get(relationshipsPath(part));
  if (bytes === undefined) return [];
  return childrenOf(parseXml(decodeXml(bytes)), 'Relationship').map(({ attributes }) => {
    const type = attributes['Type'] ?? '';
    const external = attributes['TargetMode'] === 'External';
    const target = attributes['Target'] ?? '';
    return {
      id: attributes['Id'] ?? '',
      kind: type.slice(type.lastIndexOf('/') + 1),
      type,
      target: external ? target : pathIn(parts, part, target),
      external,
    };
  });
}

/** The path of the workbook part. */
export function workbookPath(parts: Parts): string | undefined {
  return relationshipsOf(parts, '').find(({ kind }) => kind === 'officeDocument')?.target;
}

/** The type of links of a kind. */
export function linkType(kind: string): string {
  return linkTypes + kind;
}

/** An id that none of the links has. */
export function freeId(links: readonly Relationship[]): string {
  const taken = new Set(links.map(({ id }) => id.toLowerCase()));
  let number = links.length + 1;
  while (taken.has(`rid${number}`)) number += 1;
  return `rId${number}`;
}
