import { pipeline, Readable } from 'node:stream';
import { crc32, createDeflateRaw, deflateRawSync } from 'node:zlib';
import type { Packing } from '../host/file/pack';

const level = 4;

/** Packs in threads of the process, while this one makes what is to be packed; what is made in one piece is packed at once. */
export const packedBeside: Packing = { deflate: deflatedBeside, crc32 };

async function* deflatedBeside(bytes: Iterable<Uint8Array>): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const iterator = bytes[Symbol.iterator]();
  const first = iterator.next();
  const second = first.done === true ? first : iterator.next();
  if (first.done === true || second.done === true) {
    yield new Uint8Array(deflateRawSync(first.done === true ? new Uint8Array() : first.value, { level }));
    return;
  }
  const deflate = createDeflateRaw({ level, chunkSize: 0x40000 });
  // What goes wrong ends the reading of the packed bytes with its error.
  pipeline(Readable.from(chained(first.value, second.value, iterator)), deflate, () => undefined);
  yield* deflate;
}

function* chained(first: Uint8Array, second: Uint8Array, rest: Iterator<Uint8Array>): Generator<Uint8Array> {
  yield first;
  yield second;
  for (let next = rest.next(); next.done !== true; next = rest.next()) yield next.value;
}
