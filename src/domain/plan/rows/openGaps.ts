import type { Quarter } from '../../calendar/quarter';
import { lineId, lineKey, quarterLabel } from '../line/lineId';
import type { PlanCell } from '../line/planCell';
import { openRuns } from '../problem/openRuns';
import type { StaffingCells } from '../problem/staffingCells';
import type { PlainRow, RowRule } from './hiringRow';
import type { PlanEffect } from './planEffect';

/** The gaps that stay open after all lines, one line for each run of quarters, without cost. */
export function openGaps(
  cells: StaffingCells,
  effect: PlanEffect,
  quarters: readonly Quarter[],
  /** What keeps a gap open, by its first quarter and the missing FTE of each of its quarters. */
  bounds: (cell: PlanCell, quarter: number, missing: readonly number[]) => readonly RowRule[],
): readonly PlainRow[] {
  const none = quarters.map(() => 0);
  const gapsOf = (cell: PlanCell): readonly PlainRow[] => {
    const after = effect(cell);
    return openRuns(after.map(({ open }) => open)).flatMap(({ first, missing }) => {
      const quarter = quarters[first];
      if (quarter === undefined) return [];
      const most = Math.max(...missing);
      const seenIn = first + missing.indexOf(most);
      const { demand = 0, capacity = 0 } = after[seenIn] ?? {};
      const key = lineKey({ action: 'open', cell, from: null, level: null, fteEach: null });
      return [
        {
          ...cell,
          id: lineId(key, { quarter: quarterLabel(quarter), term: null, copy: 1 }),
          action: 'open',
          status: 'proposed',
          level: null,
          from: null,
          quarter: first,
          start: quarter.firstDay,
          quarters: missing.length,
          months: null,
          heads: 0,
          fteEach: most,
          fte: most,
          seenIn,
          demand,
          capacity,
          after: demand - most,
          closes: missing.reduce((sum, fte) => sum + fte, 0),
          boundBy: bounds(cell, first, missing),
          next: null,
          warnings: [],
          conditions: [],
          ...{ useCase: '', frees: [], delayPrice: 0 },
          candidates: [],
          stage: 'none',
          gives: none,
          takes: none,
          cost: {
            ...{ base: 0, loaded: 0, oneOff: 0, startMonth: 3 * first, inPlan: 0 },
            ...{ rates: none, byQuarter: none },
          },
          origin: 'planned',
          typed: false,
        },
      ];
    });
  };
  return cells.profiles.flatMap((profile) =>
    cells.places.flatMap(({ id: place }) => gapsOf({ profile, place })),
  );
}
