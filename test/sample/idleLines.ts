import { isCounted } from '../../src/domain/plan/line/hiringDecision';
import { placeId } from '../../src/domain/plan/line/placeId';
import { cellKey } from '../../src/domain/plan/line/planCell';
import type { HiringRow } from '../../src/domain/plan/rows/hiringRow';
import type { PlanningModel } from '../../src/domain/planningModel';

/** Ids of the lines a plan proposes without which it would miss no effort that it has: they close nothing. */
export function idleLines({ needs }: PlanningModel, rows: readonly HiringRow[]): readonly string[] {
  const counted = rows.filter(({ action, status }) => action !== 'open' && isCounted(status));
  const missing = new Map<string, number[]>();
  for (const { profile, place, quarter, demand, capacity } of needs) {
    const cell = cellKey({ profile, place: placeId(place) });
    const quarters = missing.get(cell) ?? [];
    quarters[quarter] = demand - capacity;
    missing.set(cell, quarters);
  }
  for (const { from, gives, takes, ...row } of counted) {
    missing.get(cellKey(row))?.forEach((fte, at, all) => (all[at] = fte - (gives[at] ?? 0)));
    if (from !== null)
      missing.get(cellKey(from))?.forEach((fte, at, all) => (all[at] = fte + (takes[at] ?? 0)));
  }
  const closes = (row: HiringRow) => {
    let sum = 0;
    missing.get(cellKey(row))?.forEach((fte, at) => {
      sum += Math.max(0, fte + (row.gives[at] ?? 0)) - Math.max(0, fte);
    });
    return sum;
  };
  return counted.filter((row) => row.status === 'proposed' && closes(row) < 1e-6).map(({ id }) => id);
}
