import { relationshipsPath, relationshipsXml, type Relationship } from './relationships';
import { childrenOf, escapeXml, parseXml } from './xml';

const contentTypesPath = '[Content_Types].xml';
const contentTypes = 'http://schemas.openxmlformats.org/package/2006/content-types';

/** The parts of a file being written, with their content types. */
export class PartStore {
  private readonly parts: Map<string, Uint8Array>;
  private readonly defaults = new Map<string, string>();
  private readonly overrides = new Map<string, string>();
  private readonly encoder = new TextEncoder();

  constructor(read: ReadonlyMap<string, Uint8Array>) {
    this.parts = new Map(read);
    this.defaults.set('rels', 'application/vnd.openxmlformats-package.relationships+xml');
    this.defaults.set('xml', 'application/xml');
    const types = read.get(contentTypesPath);
    if (types === undefined) return;
    const root = parseXml(new TextDecoder().decode(types));
    for (const { attributes } of childrenOf(root, 'Default'))
      this.defaults.set((attributes['Extension'] ?? '').toLowerCase(), attributes['ContentType'] ?? '');
    for (const { attributes } of childrenOf(root, 'Override'))
      this.overrides.set((attributes['PartName'] ?? '').replace(/^\//, ''), attributes['ContentType'] ?? '');
  }

  /** The parts as they stand now. */
  get all(): ReadonlyMap<string, Uint8Array> {
    return this.parts;
  }

  text(path: string): string | undefined {
    const part = this.parts.get(path);
    return part === undefined ? undefined : new TextDecoder().decode(part);
  }

  /** Writes a part; `type` is its content type, which a part that was read already has. */
  write(path: string, source: string, type?: string): void {
    this.parts.set(path, this.encoder.encode(source));
    if (type !== undefined) this.overrides.set(path, type);
  }

  writeLinks(part: string, links: readonly Relationship[]): void {
    const path = relationshipsPath(part);
    if (links.length === 0) this.parts.delete(path);
    else this.write(path, relationshipsXml(links));
  }

  remove(path: string): void {
    this.parts.delete(path);
    this.parts.delete(relationshipsPath(path));
    this.overrides.delete(path);
  }

  /** A path that no part has: `xl/tables/table` and `.xml` with the lowest free number between. */
  freePath(before: string, after: string): string {
    let number = 1;
    while (this.parts.has(`${before}${number}${after}`)) number += 1;
    return `${before}${number}${after}`;
  }

  /** Every part with the list of content types first, as some readers expect it. */
  finished(): ReadonlyMap<string, Uint8Array> {
    const types =
      '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
      `<Types xmlns="${contentTypes}">` +
      [...this.defaults]
        .map(
          ([extension, type]) =>
            `<Default Extension="${escapeXml(extension)}" ContentType="${escapeXml(type)}"/>`,
        )
        .join('') +
      [...this.overrides]
        .map(([path, type]) => `<Override PartName="/${escapeXml(path)}" ContentType="${escapeXml(type)}"/>`)
        .join('') +
      '</Types>';
    const others = [...this.parts].filter(([path]) => path !== contentTypesPath);
    return new Map([[contentTypesPath, this.encoder.encode(types)], ...others]);
  }
}
