import { lineKey } from '../../line/lineId';
import { headsHired, hiredFor, unitsFor } from '../../model/bounds';
import { choiceOf, type Choice, type EffectOf } from '../../model/choice';
import {
  cellOf,
  hiresByCell,
  positive,
  seatHeads,
  settledHires,
  type ModelContext,
} from '../../model/modelContext';

/**
 * The seats of each cell that can be filled. A seat is never filled to a larger part than the one before it, so that its first
 * head asks for some in all of those, and the cell may be given so many heads at most.
 */
function reachedSeats(context: ModelContext): ReadonlyMap<number, ReadonlySet<number>> {
  const reached = new Map<number, ReadonlySet<number>>();
  for (const [cell, options] of hiresByCell(context)) {
    const most = headsHired(context, cell, options);
    const seats = seatHeads(options);
    const before = (seat: number, heads: number) =>
      [...seats].reduce((sum, [at, size]) => sum + (at < seat ? Math.ceil(size / heads) : 0), 0);
    const filled = [...seats].filter(([seat, heads]) => before(seat, heads) < most);
    reached.set(cell, new Set(filled.map(([seat]) => seat)));
  }
  return reached;
}

/** Hires in every quarter in which a head can start and closes effort, where the last quarter misses enough for one. */
export function hireChoices(context: ModelContext, effectOf: EffectOf): readonly Choice[] {
  const { problem, need, span } = context;
  const { hiresPerQuarter: limit, quietQuarters } = problem.limits;
  const reached = reachedSeats(context);
  const found: Choice[] = [];
  for (const { profile, place, level, band, earliest, fte, seat, heads } of problem.hires) {
    const cell = cellOf(context, { profile, place });
    const key = lineKey({ action: 'hire', cell: { profile, place }, from: null, level, fteEach: null });
    if (cell < 0 || context.excluded.has(key)) continue;
    if (reached.get(cell)?.has(seat) !== true) continue;
    const needed = unitsFor(hiredFor(context, cell), positive(fte)) - settledHires(context, { cell });
    const most = Math.min(needed, positive(heads));
    for (let quarter = Math.max(0, earliest); quarter < span - quietQuarters; quarter++) {
      const line = {
        ...({ action: 'hire', months: null, quarters: null } as const),
        fte: positive(fte),
        band: positive(band),
      };
      const effect = effectOf(line, quarter);
      const closes = effect.gives.some((effort, at) => effort > 0 && (need[cell]?.[at] ?? 0) > 0);
      if (!closes) continue;
      const left = limit === null ? most : Math.floor(limit - settledHires(context, { quarter }));
      const upper = Math.min(most, left);
      if (upper <= 0) continue;
      const ends = { cell, from: -1, group: -1, arrives: quarter, seat };
      found.push(choiceOf(line, { ...ends, key, level, quarter, upper, effect }));
    }
  }
  return found;
}
