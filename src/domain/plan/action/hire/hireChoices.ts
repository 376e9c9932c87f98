import { lineKey } from '../../line/lineId';
import { hiredFor, unitsFor } from '../../model/bounds';
import { choiceOf, type Choice, type EffectOf } from '../../model/choice';
import { cellOf, hiresByCell, positive, settledHires, type ModelContext } from '../../model/modelContext';

/**
 * The last seat of each cell that can be filled: seats are filled in their order, and those up to it hold as many heads as the
 * cell may be given.
 */
function lastSeats(context: ModelContext): ReadonlyMap<number, number> {
  const last = new Map<number, number>();
  for (const [cell, options] of hiresByCell(context)) {
    const smallest = Math.min(...options.map(({ fte }) => positive(fte)));
    let left = unitsFor(hiredFor(context, cell), smallest) - settledHires(context, { cell });
    for (const { seat, heads } of options) {
      if (left <= 0 && seat !== last.get(cell)) break;
      last.set(cell, seat);
      left -= positive(heads);
    }
  }
  return last;
}

/** Hires in every quarter in which a head can start and closes effort, where the last quarter misses enough for one. */
export function hireChoices(context: ModelContext, effectOf: EffectOf): readonly Choice[] {
  const { problem, need, span } = context;
  const { hiresPerQuarter: limit, quietQuarters } = problem.limits;
  const last = lastSeats(context);
  const found: Choice[] = [];
  for (const { profile, place, level, band, earliest, fte, seat, heads } of problem.hires) {
    const cell = cellOf(context, { profile, place });
    const key = lineKey({ action: 'hire', cell: { profile, place }, from: null, level, fteEach: null });
    if (cell < 0 || context.excluded.has(key) || seat > (last.get(cell) ?? -1)) continue;
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
