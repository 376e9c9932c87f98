import { lineKey } from '../../line/lineId';
import { unitsFor } from '../../model/bounds';
import { choiceOf, type Choice, type EffectOf } from '../../model/choice';
import { cellOf, positive, type ModelContext } from '../../model/modelContext';

/** Contractors by the quarter, beside those of settled lines as many as the option allows. */
export function contractChoices(context: ModelContext, effectOf: EffectOf): readonly Choice[] {
  const { problem, need, span } = context;
  const found: Choice[] = [];
  for (const { profile, place, level, band, earliest, fte, maxHeads } of problem.contracts) {
    const cell = cellOf(context, { profile, place });
    const key = lineKey({ action: 'contract', cell: { profile, place }, from: null, level, fteEach: null });
    if (cell < 0 || context.excluded.has(key)) continue;
    for (let quarter = Math.max(0, earliest); quarter < span; quarter++) {
      const line = { action: 'contract', months: null, fte: positive(fte), band: positive(band) } as const;
      const useful = unitsFor(need[cell]?.[quarter] ?? 0, line.fte);
      let settled = 0;
      for (const { action, cell: at, gives, heads } of context.settled)
        if (action === 'contract' && at === cell && (gives[quarter] ?? 0) > 0) settled += positive(heads);
      const upper = Math.min(useful, Math.floor((maxHeads ?? Number.POSITIVE_INFINITY) - settled));
      if (upper <= 0) continue;
      const ends = { cell, from: -1, group: -1, arrives: span };
      found.push(choiceOf(line, { ...ends, key, level, quarter, upper, effect: effectOf(line, quarter) }));
    }
  }
  return found;
}
