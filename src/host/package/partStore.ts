import { strictForm } from './namespaces';
import { Parts } from './parts';
import { freeId, linkType, relationshipsOf, relationshipsPath, type Relationship } from './relationships';
import { childrenOf } from './xml';
import { decodeXml, escapeXml } from './xmlText';
import { fragmentIn, XmlEdit } from './xmlEdit';

export const contentTypesPath = '[Content_Types].xml';

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const newTypes =
  `${declaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
  '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
  '<Default Extension="xml" ContentType="application/xml"/></Types>';
const newLinks = `${declaration}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>`;

/** What a part is to hold: bytes, or text that is made while it is written. */
export type PartContent = Uint8Array | Iterable<string>;

/** The parts of a file being written, with their content types and links. What is not changed keeps its bytes. */
export class PartStore {
  private readonly parts: Parts;
  /** Content types of parts that were written, by path; nothing for parts that were removed. */
  private readonly types = new Map<string, string | undefined>();
  /** What is made when the file is written, by path: new sheets, then what all sheets share. */
  private readonly later = new Map<string, () => Iterable<string> | undefined>();
  private missing: ReadonlySet<string> | undefined;
  private readonly encoder = new TextEncoder();

  /** `strict`: new parts and links are written in the strict form of the format. */
  constructor(
    read: Parts,
    private readonly strict: boolean,
  ) {
    this.parts = new Parts(read);
  }

  text(path: string): string | undefined {
    const part = this.parts.get(path);
    return part === undefined ? undefined : decodeXml(part);
  }

  /** Changes the source of a part; `type` is its content type. */
  write(path: string, source: string, type?: string): void {
    if (this.text(path) !== source) this.parts.set(path, this.encoder.encode(source));
    if (type !== undefined) this.types.set(path, type);
  }

  /** Writes a part that is wholly ours. */
  writeOwn(path: string, source: string, type: string): void {
    this.write(path, declaration + (this.strict ? strictForm(source) : source), type);
  }

  /** Writes a part that is wholly ours, of which the text is made when its turn comes. */
  writeLater(path: string, pieces: () => Iterable<string>, type: string): void {
    this.parts.set(path, new Uint8Array());
    this.types.set(path, type);
    this.later.set(path, () => this.own(pieces()));
  }

  /** Changes a part that was read, when its turn comes; it stays as it is where there are no pieces. */
  changeLater(path: string, pieces: () => Iterable<string> | undefined): void {
    this.later.set(path, pieces);
  }

  private *own(pieces: Iterable<string>): Generator<string> {
    yield declaration;
    for (const piece of pieces) yield this.strict ? strictForm(piece) : piece;
  }

  /** Whether a part was written as one of ours. */
  isOurs(path: string): boolean {
    return this.types.get(path) !== undefined;
  }

  links(part: string): readonly Relationship[] {
    return relationshipsOf(this.parts, part);
  }

  /** Adds a link from one part to another and returns its id. */
  link(part: string, kind: string, target: string): string {
    const path = relationshipsPath(part);
    const id = freeId(this.links(part));
    const type = this.strict ? strictForm(linkType(kind)) : linkType(kind);
    const edit = new XmlEdit(this.text(path) ?? newLinks);
    const element = `<Relationship Id="${id}" Type="${type}" Target="/${escapeXml(target)}"/>`;
    edit.append(edit.root, fragmentIn(edit.root, element));
    this.write(path, edit.result());
    return id;
  }

  /** Takes links away and the parts that they lead to, with what only those lead to. */
  unlink(part: string, gone: (link: Relationship) => boolean): void {
    const links = this.links(part).filter(gone);
    const source = this.text(relationshipsPath(part));
    if (links.length === 0 || source === undefined) return;
    const ids = new Set(links.map(({ id }) => id));
    const edit = new XmlEdit(source);
    for (const node of childrenOf(edit.root, 'Relationship'))
      if (ids.has(node.attributes['Id'] ?? '')) edit.replace(node, '');
    this.write(relationshipsPath(part), edit.result());
    for (const { target, external } of links) if (!external) this.remove(target);
  }

  /**
   * A path that no part has, and no link of a part that is missing names: `xl/tables/table` and `.xml` with the lowest
   * free number between.
   */
  freePath(before: string, after: string): string {
    this.missing ??= this.missingParts();
    const isTaken = (path: string): boolean =>
      this.parts.has(path) || this.missing?.has(path.toLowerCase()) === true;
    let number = 1;
    while (isTaken(`${before}${number}${after}`)) number += 1;
    return `${before}${number}${after}`;
  }

  /** Paths to which links lead in vain, in small letters: a part that took such a name would show where it does not belong. */
  private missingParts(): ReadonlySet<string> {
    const owners = ['', ...this.parts.keys()].filter((path) => this.parts.has(relationshipsPath(path)));
    const targets = owners.flatMap((path) => this.links(path)).filter(({ external }) => !external);
    return new Set(targets.flatMap(({ target }) => (this.parts.has(target) ? [] : target.toLowerCase())));
  }

  /**
   * Every part with the list of content types first, as some readers expect it, and what is made while it is written
   * last, in the order in which it was asked for.
   */
  finished(): Iterable<readonly [path: string, content: PartContent]> {
    const path = this.parts.pathOf(contentTypesPath) ?? contentTypesPath;
    this.write(path, this.contentTypes(this.text(path) ?? newTypes));
    return this.inOrder(path);
  }

  private *inOrder(first: string): Generator<readonly [string, PartContent]> {
    const { parts, later } = this;
    yield [first, parts.get(first) ?? new Uint8Array()];
    for (const part of parts) if (part[0] !== first && !later.has(part[0])) yield part;
    for (const [path, pieces] of later) yield [path, pieces() ?? parts.get(path) ?? new Uint8Array()];
  }

  /** Removes a part that nothing leads to any more, and what only it led to. */
  private remove(path: string): void {
    const owners = ['', ...this.parts.keys()].filter((each) => !each.endsWith('.rels'));
    if (owners.some((owner) => this.links(owner).some(({ target }) => target === path))) return;
    const links = this.links(path);
    this.parts.delete(path);
    this.parts.delete(relationshipsPath(path));
    this.types.set(path, undefined);
    for (const { target, external } of links) if (!external) this.remove(target);
  }

  private contentTypes(source: string): string {
    const edit = new XmlEdit(source);
    const stated = new Map(
      childrenOf(edit.root, 'Override').map((node) => [
        (node.attributes['PartName'] ?? '').replace(/^\//, '').toLowerCase(),
        node,
      ]),
    );
    const defaults = new Set(
      childrenOf(edit.root, 'Default').map(({ attributes }) => (attributes['Extension'] ?? '').toLowerCase()),
    );
    let added = '';
    if (!defaults.has('rels'))
      added +=
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>';
    for (const [path, type] of this.types) {
      const node = stated.get(path.toLowerCase());
      if (type === undefined) {
        if (node !== undefined) edit.replace(node, '');
      } else if (node !== undefined) edit.set(node, 'ContentType', type);
      else added += `<Override PartName="/${escapeXml(path)}" ContentType="${escapeXml(type)}"/>`;
    }
    edit.append(edit.root, fragmentIn(edit.root, added));
    return edit.result();
  }
}
