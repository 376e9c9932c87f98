import { lineKey } from '../../line/lineId';
import { mostHires } from '../../model/bounds';
import { choiceOf, type Choice, type EffectOf } from '../../model/choice';
import { cellOf, positive, settledHires, type ModelContext } from '../../model/modelContext';

/** Hires in every quarter in which a head can start and closes effort. */
export function hireChoices(context: ModelContext, effectOf: EffectOf): readonly Choice[] {
  const { problem, need, span } = context;
  const limit = problem.limits.hiresPerQuarter;
  const found: Choice[] = [];
  for (const { profile, place, level, band, earliest, fte } of problem.hires) {
    const cell = cellOf(context, { profile, place });
    const key = lineKey({ action: 'hire', cell: { profile, place }, from: null, level, fteEach: null });
    if (cell < 0 || context.excluded.has(key)) continue;
    const most = mostHires(context, cell);
    for (let quarter = Math.max(0, earliest); quarter < span; quarter++) {
      const line = { action: 'hire', months: null, fte: positive(fte), band: positive(band) } as const;
      const effect = effectOf(line, quarter);
      const closes = effect.gives.some((effort, at) => effort > 0 && (need[cell]?.[at] ?? 0) > 0);
      if (!closes) continue;
      const left = limit === null ? most : Math.floor(limit - settledHires(context, { quarter }));
      const upper = Math.min(most, left);
      if (upper <= 0) continue;
      const ends = { cell, from: -1, group: -1, arrives: quarter };
      found.push(choiceOf(line, { ...ends, key, level, quarter, upper, effect }));
    }
  }
  return found;
}
