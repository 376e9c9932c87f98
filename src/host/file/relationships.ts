import { childrenOf, escapeXml, parseXml } from './xml';

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

const officeTypes = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/';
const namespace = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** Namespace of relationship ids in attributes. */
export const relationshipNamespace = officeTypes.slice(0, -1);

/** Where the links of a part stand. */
export function relationshipsPath(part: string): string {
  const slash = part.lastIndexOf('/') + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

function resolve(part: string, target: string): string {
  const steps = target.startsWith('/') ? [] : part.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  }
  return steps.join('/');
}

/** The links of a part; an empty path stands for the file itself. */
export function relationshipsOf(
  parts: ReadonlyMap<string, Uint8Array>,
  part: string,
): readonly Relationship[] {
  const bytes = parts.get(relationshipsPath(part));
  if (bytes === undefined) return [];
  return childrenOf(parseXml(new TextDecoder().decode(bytes)), 'Relationship').map(({ attributes }) => {
    const type = attributes['Type'] ?? '';
    const external = attributes['TargetMode'] === 'External';
    const target = attributes['Target'] ?? '';
    return {
      id: attributes['Id'] ?? '',
      kind: type.slice(type.lastIndexOf('/') + 1),
      type,
      target: external ? target : resolve(part, target),
      external,
    };
  });
}

/** A link to a part of the file. */
export function relationship(id: string, kind: string, target: string): Relationship {
  return { id, kind, type: officeTypes + kind, target, external: false };
}

/** An id that none of the links has. */
export function freeId(links: readonly Relationship[]): string {
  const taken = new Set(links.map(({ id }) => id));
  let number = links.length + 1;
  while (taken.has(`rId${number}`)) number += 1;
  return `rId${number}`;
}

/** The part that holds the links. */
export function relationshipsXml(links: readonly Relationship[]): string {
  const elements = links.map(
    ({ id, type, target, external }) =>
      `<Relationship Id="${escapeXml(id)}" Type="${escapeXml(type)}" ` +
      `Target="${escapeXml(external ? target : `/${target}`)}"${external ? ' TargetMode="External"' : ''}/>`,
  );
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    `<Relationships xmlns="${namespace}">${elements.join('')}</Relationships>`
  );
}
