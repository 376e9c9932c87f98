import { inExistingOrder } from '../layout/tableRows';
import type { Snapshot } from '../snapshot';
import { standingTable } from '../tables/tableReading';
import { mappingTable } from './mappingTable';

/** The row of each member in the body of the Mapping table after a run, counted from 0, by member id. */
export function mappingRows(memberIds: readonly string[], snapshot: Snapshot): ReadonlyMap<string, number> {
  const rows = inExistingOrder(
    memberIds.map((key) => ({ key, cells: [] })),
    standingTable(snapshot, mappingTable),
    () => [],
  );
  const mine = new Set(memberIds);
  const places = new Map<string, number>();
  for (const [index, { key }] of rows.entries()) if (mine.has(key)) places.set(key, index);
  return places;
}
