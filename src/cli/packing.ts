import { pipeline, Readable } from 'node:stream';
import { createDeflateRaw } from 'node:zlib';
import type { Packing } from '../host/file/pack';

/** Packs in threads of the process, while this one makes what is to be packed. */
export const packedBeside: Packing = (bytes) => {
  const deflate = createDeflateRaw({ level: 4, chunkSize: 0x40000 });
  // What goes wrong ends the reading of the packed bytes with its error.
  pipeline(Readable.from(bytes), deflate, () => undefined);
  return deflate;
};
