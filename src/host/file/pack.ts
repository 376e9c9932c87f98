import { Deflate, Zip, ZipPassThrough } from 'fflate';
import type { PartContent } from '../package/partStore';
import { crc32 } from './zip';

/** How the parts of a container are packed. */
export interface Packing {
  /** Packs the bytes of a part by the method "deflate" (RFC 1951), piece by piece. */
  readonly deflate: (bytes: Iterable<Uint8Array>) => AsyncIterable<Uint8Array<ArrayBuffer>>;
  /** The check sum (CRC-32) of bytes that follow others of the check sum `before`. */
  readonly crc32: (bytes: Uint8Array, before: number) => number;
}

async function* deflated(bytes: Iterable<Uint8Array>): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  let ready: Uint8Array<ArrayBuffer>[] = [];
  const deflate = new Deflate({ level: 4 }, (chunk) => {
    ready.push(chunk);
  });
  for (const chunk of bytes) {
    deflate.push(chunk);
    yield* ready;
    ready = [];
  }
  deflate.push(new Uint8Array(), true);
  yield* ready;
  await Promise.resolve();
}

/** Packs where there is nothing better: in this thread. */
export const packed: Packing = { deflate: deflated, crc32 };

/** Characters that are encoded at a time. */
const pieceLength = 0x40000;

/** Text in UTF-8, in pieces of about the same size. */
function* encoded(pieces: Iterable<string>): Generator<Uint8Array> {
  const encoder = new TextEncoder();
  let text = '';
  for (const piece of pieces) {
    text += piece;
    if (text.length < pieceLength) continue;
    yield encoder.encode(text);
    text = '';
  }
  if (text !== '') yield encoder.encode(text);
}

/** An entry of a container that somebody else packs: it counts what goes in. */
class Entry extends ZipPassThrough {
  override compression = 8;
  // The same parts give the same bytes, so no time of today.
  override mtime = new Date(2000, 0, 1);

  *counted(bytes: Iterable<Uint8Array>, { crc32: sumOf }: Packing): Generator<Uint8Array> {
    let sum = 0;
    for (const chunk of bytes) {
      sum = sumOf(chunk, sum);
      this.size += chunk.length;
      yield chunk;
    }
    this.crc = sum;
  }
}

/** A zip container of the parts in their order, in pieces; the same parts, packed in the same way, give the same bytes. */
export async function* zipParts(
  parts: Iterable<readonly [path: string, content: PartContent]>,
  packing: Packing,
): AsyncGenerator<Uint8Array> {
  let ready: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error !== null) throw error;
    ready.push(chunk);
  });
  const taken = (): readonly Uint8Array[] => {
    const chunks = ready;
    ready = [];
    return chunks;
  };
  for (const [path, content] of parts) {
    const entry = new Entry(path);
    zip.add(entry);
    const bytes = content instanceof Uint8Array ? [content] : encoded(content);
    for await (const chunk of packing.deflate(entry.counted(bytes, packing))) {
      entry.ondata(null, chunk, false);
      yield* taken();
    }
    entry.ondata(null, new Uint8Array(), true);
    yield* taken();
  }
  zip.end();
  yield* taken();
}
