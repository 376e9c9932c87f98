import type { MergedBlock } from '../../domain/grid';
import type { Area } from '../../sheet/plan';
import { parsePlace } from '../refresh/place';
import { rangeOf } from './area';
import { hasApi, tryBatch } from './batch';

/** A sheet and its filled part. */
export interface MergePlace {
  readonly name: string;
  readonly area: Area;
}

/** Merged blocks by sheet. */
export type Merges = ReadonlyMap<string, readonly MergedBlock[]>;

/**
 * The merged blocks of sheets in one request. A sheet is left out where Excel cannot tell: before ExcelApi 1.13, or with
 * more blocks than it answers with (512 at the time of writing).
 */
export async function readMerges(places: readonly MergePlace[]): Promise<Merges> {
  const filled = places.filter(({ area }) => area.rows > 0);
  if (filled.length === 0 || !hasApi('1.13')) {
    return new Map();
  }
  try {
    return await mergesOf(filled);
  } catch {
    // What fails for another reason than the number of blocks fails when the cells are read, and is told then.
    return filled.length === 1 ? new Map() : new Map(await oneByOne(filled));
  }
}

async function oneByOne(places: readonly MergePlace[]): Promise<[string, readonly MergedBlock[]][]> {
  const found: [string, readonly MergedBlock[]][] = [];
  for (const place of places) {
    found.push(...(await readMerges([place])));
  }
  return found;
}

function mergesOf(places: readonly MergePlace[]): Promise<Merges> {
  return tryBatch(async (context) => {
    const asked = places.map(({ name, area }) => {
      const range = rangeOf(context.workbook.worksheets.getItem(name), area);
      const merged = range.getMergedAreasOrNullObject();
      merged.untrack();
      merged.load('areas/items/address');
      return { name, merged };
    });
    await context.sync();
    return new Map(
      asked.map(({ name, merged }) => [
        name,
        merged.isNullObject
          ? []
          : merged.areas.items.flatMap(({ address }) => parsePlace(address)?.area ?? []),
      ]),
    );
  });
}
