/** Parts of a file by path. Names of parts that differ in case only are one name; a part keeps the name it came with. */
export class Parts implements ReadonlyMap<string, Uint8Array> {
  private readonly parts = new Map<string, Uint8Array>();
  private readonly paths = new Map<string, string>();

  constructor(parts: Iterable<readonly [string, Uint8Array]> = []) {
    for (const [path, part] of parts) this.set(path, part);
  }

  /** The path of a part as it was first named. */
  pathOf(path: string): string | undefined {
    return this.paths.get(path.toLowerCase());
  }

  get size(): number {
    return this.parts.size;
  }

  get(path: string): Uint8Array | undefined {
    const known = this.pathOf(path);
    return known === undefined ? undefined : this.parts.get(known);
  }

  has(path: string): boolean {
    return this.paths.has(path.toLowerCase());
  }

  set(path: string, part: Uint8Array): void {
    const known = this.pathOf(path) ?? path;
    this.paths.set(path.toLowerCase(), known);
    this.parts.set(known, part);
  }

  delete(path: string): void {
    const known = this.pathOf(path);
    if (known === undefined) return;
    this.parts.delete(known);
    this.paths.delete(path.toLowerCase());
  }

  forEach(call: (part: Uint8Array, path: string, parts: ReadonlyMap<string, Uint8Array>) => void): void {
    for (const [path, part] of this.parts) call(part, path, this);
  }

  entries(): MapIterator<[string, Uint8Array]> {
    return this.parts.entries();
  }

  keys(): MapIterator<string> {
    return this.parts.keys();
  }

  values(): MapIterator<Uint8Array> {
    return this.parts.values();
  }

  [Symbol.iterator](): MapIterator<[string, Uint8Array]> {
    return this.entries();
  }
}
