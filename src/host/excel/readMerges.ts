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

/** How many blocks Excel answers with at the time of writing: no more than that begin in as many cells. */
const surelyAnswered = 512;

/**
 * The merged blocks of sheets: in one request, and in pieces for a sheet with more blocks than Excel answers with. A sheet
 * is left out where Excel cannot tell any, as before ExcelApi 1.13.
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
    const found: [string, readonly MergedBlock[]][] = [];
    for (const place of filled) {
      const blocks = await inPieces(place);
      if (blocks !== undefined) {
        found.push([place.name, [...blocks.values()]]);
      }
    }
    return new Map(found);
  }
}

/** The blocks of a sheet by their first cell, read in halves as often as needed; nothing where that does not help. */
async function inPieces({ name, area }: MergePlace): Promise<ReadonlyMap<string, MergedBlock> | undefined> {
  try {
    const [blocks = []] = (await mergesOf([{ name, area }])).values();
    return byFirstCell(blocks);
  } catch {
    if (area.rows * area.columns <= surelyAnswered) {
      return undefined;
    }
  }
  const all = new Map<string, MergedBlock>();
  for (const half of halvesOf(area)) {
    const blocks = await inPieces({ name, area: half });
    if (blocks === undefined) {
      return undefined;
    }
    // A block that reaches into both halves may be told twice.
    for (const [cell, block] of blocks) {
      all.set(cell, block);
    }
  }
  return all;
}

function byFirstCell(blocks: readonly MergedBlock[]): ReadonlyMap<string, MergedBlock> {
  return new Map(blocks.map((block) => [`${block.top},${block.left}`, block]));
}

function halvesOf(area: Area): readonly Area[] {
  const { top, left } = area;
  if (area.rows > 1) {
    const rows = Math.ceil(area.rows / 2);
    return [
      { ...area, rows },
      { ...area, top: top + rows, rows: area.rows - rows },
    ];
  }
  const columns = Math.ceil(area.columns / 2);
  return [
    { ...area, columns },
    { ...area, left: left + columns, columns: area.columns - columns },
  ];
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
