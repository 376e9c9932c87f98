import { Deflate, Zip, ZipPassThrough } from 'fflate';
import type { PartContent } from '../package/partStore';

/** Packs the bytes of a part by the method "deflate" (RFC 1951), piece by piece. */
export type Packing = (bytes: Iterable<Uint8Array>) => AsyncIterable<Uint8Array<ArrayBuffer>>;

/** Packs where there is nothing better: in this thread. */
export async function* packed(bytes: Iterable<Uint8Array>): AsyncGenerator<Uint8Array<ArrayBuffer>> {
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

  override process(): void {
    // What was packed is handed on by whoever packs.
  }

  *counted(bytes: Iterable<Uint8Array>): Generator<Uint8Array> {
    for (const chunk of bytes) {
      this.push(chunk);
      yield chunk;
    }
    this.push(new Uint8Array(), true);
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
    for await (const chunk of packing(entry.counted(bytes))) {
      entry.ondata(null, chunk, false);
      yield* taken();
    }
    entry.ondata(null, new Uint8Array(), true);
    yield* taken();
  }
  zip.end();
  yield* taken();
}
