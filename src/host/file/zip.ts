import { Inflate } from 'fflate';
import { HostFailure } from '../port';

/** The most bytes that the parts of a file may unpack to, in all, one by one, and together those that hold no XML. */
const mostInAll = 1_500_000_000;
const mostInOne = 450_000_000;
const mostMedia = 300_000_000;
const mostParts = 20_000;

/**
 * How far parts of text may unpack together that are more than `densest` times as large as packed. Cells of a workbook
 * come to fewer than a hundred times; only a part of the same few letters, such as spaces, comes to more.
 */
const mostDense = 50_000_000;
const densest = 200;

const crcTable = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value;
});

/** The check sum of a zip container over bytes (CRC-32); `before` is that of the bytes before them. */
export function crc32(bytes: Uint8Array, before = 0): number {
  let value = before ^ 0xffffffff;
  for (const byte of bytes) value = (crcTable[(value ^ byte) & 0xff] ?? 0) ^ (value >>> 8);
  return (value ^ 0xffffffff) >>> 0;
}

function damaged(cause?: unknown): HostFailure {
  return new HostFailure('badFile', 'The file is damaged: its zip container cannot be read.', { cause });
}

/** An entry of the directory of a zip container. */
interface Entry {
  readonly name: string;
  readonly flags: number;
  readonly method: number;
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
  /** Where its local header stands. */
  readonly at: number;
}

const directoryEnd = 0x06054b50;
const directoryEntry = 0x02014b50;
const localHeader = 0x04034b50;
const longEnd = 0x06064b50;
const longLocator = 0x07064b50;

/**
 * Reads the directory at the end of a container; sizes over 4 GB stand in records of their own. The library that
 * unpacks tells neither two entries of one name nor a wrong check sum.
 */
class Directory {
  private readonly view: DataView;

  constructor(private readonly bytes: Uint8Array) {
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  entries(): readonly Entry[] {
    const { view } = this;
    const end = this.end();
    let count = view.getUint16(end + 10, true);
    let at = view.getUint32(end + 16, true);
    if (end >= 20 && view.getUint32(end - 20, true) === longLocator) {
      const long = this.long(end - 12);
      if (view.getUint32(long, true) !== longEnd) throw damaged();
      count = this.long(long + 32);
      at = this.long(long + 48);
    }
    if (count > mostParts) throw tooLarge();
    const entries: Entry[] = [];
    for (let number = 0; number < count; number += 1) {
      if (view.getUint32(at, true) !== directoryEntry) throw damaged();
      const [name, extra, comment] = [28, 30, 32].map((place) => view.getUint16(at + place, true));
      const wide = (view.getUint16(at + 8, true) & 0x800) !== 0;
      entries.push({
        name: new TextDecoder(wide ? 'utf-8' : 'latin1').decode(
          this.bytes.subarray(at + 46, at + 46 + (name ?? 0)),
        ),
        flags: view.getUint16(at + 8, true),
        method: view.getUint16(at + 10, true),
        crc: view.getUint32(at + 16, true),
        ...this.sizes(at, at + 46 + (name ?? 0), extra ?? 0),
      });
      at += 46 + (name ?? 0) + (extra ?? 0) + (comment ?? 0);
    }
    return entries;
  }

  /** The packed bytes of an entry. */
  packed({ at, packed }: Entry): Uint8Array {
    const { view, bytes } = this;
    if (view.getUint32(at, true) !== localHeader) throw damaged();
    const from = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
    if (from + packed > bytes.length) throw damaged();
    return bytes.subarray(from, from + packed);
  }

  private long(at: number): number {
    return Number(this.view.getBigUint64(at, true));
  }

  private end(): number {
    const { view } = this;
    const first = Math.max(0, view.byteLength - 22 - 0xffff);
    for (let at = view.byteLength - 22; at >= first; at -= 1)
      if (view.getUint32(at, true) === directoryEnd) return at;
    throw damaged();
  }

  private sizes(at: number, extra: number, length: number): Pick<Entry, 'packed' | 'size' | 'at'> {
    const { view } = this;
    const sizes = [24, 20, 42].map((place) => view.getUint32(at + place, true));
    for (let place = extra; place + 4 <= extra + length; place += 4 + view.getUint16(place + 2, true)) {
      if (view.getUint16(place, true) !== 1) continue;
      let next = place + 4;
      for (const [index, size] of sizes.entries()) {
        if (size !== 0xffffffff) continue;
        sizes[index] = this.long(next);
        next += 8;
      }
    }
    const [size = 0, packed = 0, header = 0] = sizes;
    return { packed, size, at: header };
  }
}

function tooLarge(): HostFailure {
  return new HostFailure('badFile', 'The file unpacks to more data than a workbook can hold.');
}

/** The path of an entry as parts are named; one that leads out of the container is refused. */
function partPath(name: string): string {
  const path = name.replaceAll('\\', '/').replace(/^\//, '');
  if (path.split('/').includes('..') || /^[A-Za-z]:/.test(path))
    throw new HostFailure('badFile', 'The file is damaged: it holds a part whose name leads out of it.');
  return path;
}

const isText = /\.(xml|rels|vml)$/i;

function refuseSizes(entries: readonly Entry[]): void {
  let total = 0;
  let media = 0;
  let dense = 0;
  for (const { name, size, packed } of entries) {
    total += size;
    if (!isText.test(name)) media += size;
    else if (size > densest * packed) dense += size;
    if (total > mostInAll || size > mostInOne || media > mostMedia || dense > mostDense) throw tooLarge();
  }
}

/** As many packed bytes as are unpacked at a time. */
const piece = 1 << 18;

/** Unpacks bytes up to the size that the directory declares; a container that lies of it is refused at once. */
function inflated(packed: Uint8Array, size: number): Uint8Array {
  const bytes = new Uint8Array(size);
  let filled = 0;
  const unpacker = new Inflate((more) => {
    if (filled + more.length > size)
      throw new HostFailure('badFile', 'The file is damaged: a part of it is larger than it says.');
    bytes.set(more, filled);
    filled += more.length;
  });
  for (let at = 0; at < packed.length; at += piece)
    unpacker.push(packed.subarray(at, at + piece), at + piece >= packed.length);
  return bytes.subarray(0, filled);
}

function unpacked(entry: Entry, packed: Uint8Array): Uint8Array {
  if ((entry.flags & 1) !== 0)
    throw new HostFailure('badFile', 'The file is protected by a password; save a copy without one.');
  if (entry.method !== 0 && entry.method !== 8) throw damaged();
  const bytes = entry.method === 0 ? packed.slice() : inflated(packed, entry.size);
  if (bytes.length !== entry.size || crc32(bytes) !== entry.crc)
    throw new HostFailure('badFile', 'The file is damaged: a part of it does not match its check sum.');
  return bytes;
}

/**
 * Parts of a file by path. Refused are containers that unpack to more than a machine can hold, parts that do not
 * match their check sum, two parts of one name (part names do not differ by case alone), and names that lead out.
 */
export function unzipParts(bytes: Uint8Array): Map<string, Uint8Array> {
  try {
    const directory = new Directory(bytes);
    const entries = directory.entries().filter(({ name }) => !/[\\/]$/.test(name));
    refuseSizes(entries);
    const parts = new Map<string, Uint8Array>();
    const names = new Set<string>();
    for (const entry of entries) {
      const path = partPath(entry.name);
      if (names.has(path.toLowerCase()))
        throw new HostFailure('badFile', 'The file is damaged: it holds two parts of the same name.');
      names.add(path.toLowerCase());
      parts.set(path, unpacked(entry, directory.packed(entry)));
    }
    return parts;
  } catch (error) {
    throw error instanceof HostFailure ? error : damaged(error);
  }
}
