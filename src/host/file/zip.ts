import { unzipSync, zipSync } from 'fflate';
import { HostFailure } from '../port';

/** The most bytes that the parts of a file may unpack to, in all and one by one. */
const mostInAll = 1_500_000_000;
const mostInOne = 450_000_000;
const mostParts = 20_000;

/** Parts of a file by path; refuses what would unpack to more than a machine can hold. */
export function unzipParts(bytes: Uint8Array): Map<string, Uint8Array> {
  let total = 0;
  let count = 0;
  const tooLarge = (): never => {
    throw new HostFailure('badFile', 'The file unpacks to more data than a workbook can hold.');
  };
  let parts: Record<string, Uint8Array>;
  try {
    parts = unzipSync(bytes, {
      // The library fills buffers of the sizes that the directory declares, so these bound what it unpacks.
      filter: (file) => {
        total += file.originalSize;
        count += 1;
        if (total > mostInAll || file.originalSize > mostInOne || count > mostParts) tooLarge();
        return !file.name.endsWith('/');
      },
    });
  } catch (error) {
    if (error instanceof HostFailure) throw error;
    throw new HostFailure('badFile', 'The file is damaged: its zip container cannot be read.', {
      cause: error,
    });
  }
  return new Map(Object.entries(parts).map(([path, part]) => [path.replace(/^\//, ''), part]));
}

/** A zip container of the parts in their order; the same parts give the same bytes. */
export function zipParts(parts: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const mtime = new Date(2000, 0, 1);
  const files: Record<string, [Uint8Array, { readonly mtime: Date; readonly level: 4 }]> = {};
  for (const [path, part] of parts) files[path] = [part, { mtime, level: 4 }];
  return zipSync(files);
}
