import type { ProfileId } from '../../framework/profileNames';
import type { Assumptions } from '../assumptions/assumptions';
import type { Quarter } from '../calendar/quarter';
import { lineCost } from '../cost/lineCost';
import { hiringRank } from './hiringRank';
import type { HiringRow, RowRule } from './hiringRow';
import { quarterLabel } from './problem/decidedLines';
import { atCell, type StaffingCells } from './problem/staffingCells';

/** Missing FTE below this is a rounding, not a gap worth a line. */
const smallestGap = 0.05;

/** A run of quarters in which a profile at a place stays short. */
interface OpenRun {
  readonly profile: ProfileId;
  readonly place: string;
  readonly first: number;
  /** Missing FTE of each of its quarters. */
  readonly missing: readonly number[];
}

function openRuns(cells: StaffingCells, added: ReadonlyMap<string, readonly number[]>): readonly OpenRun[] {
  const found: OpenRun[] = [];
  for (const profile of cells.profiles) {
    for (const { id: place } of cells.places) {
      const more = added.get(`${profile}|${place}`) ?? [];
      const missing = atCell(cells, cells.balance, profile, place).map(
        ({ demand, capacity }, at) => demand - capacity - (more[at] ?? 0),
      );
      for (let first = 0; first < missing.length; first += 1) {
        let end = first;
        while ((missing[end] ?? 0) >= smallestGap) end += 1;
        if (end === first) continue;
        found.push({ profile, place, first, missing: missing.slice(first, end) });
        first = end;
      }
    }
  }
  return found;
}

/** The gaps that stay open after all lines, one line for each run of quarters, without cost. */
export function openGaps(
  cells: StaffingCells,
  added: ReadonlyMap<string, readonly number[]>,
  quarters: readonly Quarter[],
  bounds: (profile: ProfileId, place: string, quarter: number) => readonly RowRule[],
  assumptions: Assumptions,
): readonly HiringRow[] {
  return openRuns(cells, added).flatMap(({ profile, place, first, missing }) => {
    const quarter = quarters[first];
    if (quarter === undefined) return [];
    const most = Math.max(...missing);
    const seenIn = first + missing.indexOf(most);
    const { demand } = atCell(cells, cells.balance, profile, place)[seenIn] ?? { demand: 0 };
    const shape = {
      action: 'open',
      status: 'proposed',
      start: quarter.firstDay,
      months: null,
      heads: 0,
    } as const;
    return [
      {
        ...shape,
        id: `open|${profile}|${place}|${quarterLabel(quarter)}`,
        profile,
        level: null,
        place,
        from: null,
        quarter: first,
        quarters: missing.length,
        fteEach: most,
        fte: most,
        seenIn,
        demand,
        capacity: demand - most,
        closes: missing.reduce((sum, fte) => sum + fte, 0),
        rank: hiringRank(profile),
        boundBy: bounds(profile, place, first),
        next: null,
        warnings: [],
        candidates: [],
        cost: lineCost({ ...shape, quarters: null }, 0, quarters[0]?.firstDay ?? 0, assumptions),
        origin: 'planned',
        typed: false,
        known: false,
      },
    ];
  });
}
