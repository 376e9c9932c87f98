import { lineKey } from '../../line/lineId';
import { unitsFor } from '../../model/bounds';
import { choiceOf, type Choice, type EffectOf } from '../../model/choice';
import { cellOf, positive, type ModelContext } from '../../model/modelContext';
import { roundingTolerance } from '../../model/tolerance';

/** What contractors may close in a quarter beside settled ones, FTE: they bridge, and never stand in for a head. */
function bridged(
  { need, asked, span, problem }: ModelContext,
  cell: number,
  quarter: number,
  settled: number,
): number {
  const { bridgedQuarters } = problem.limits;
  const missing = Math.max(positive(asked[cell]?.[quarter]) - settled, positive(need[cell]?.[quarter]));
  if (bridgedQuarters === null || quarter < bridgedQuarters) return missing;
  return missing - positive(asked[cell]?.[span - 1]);
}

/** Contractors by the quarter, beside those of settled lines as many as the option allows. */
export function contractChoices(context: ModelContext, effectOf: EffectOf): readonly Choice[] {
  const { problem, span } = context;
  const found: Choice[] = [];
  for (const { profile, place, level, band, earliest, fte, maxFte } of problem.contracts) {
    const cell = cellOf(context, { profile, place });
    const key = lineKey({ action: 'contract', cell: { profile, place }, from: null, level, fteEach: null });
    if (cell < 0 || context.excluded.has(key) || fte <= 0) continue;
    for (let quarter = Math.max(0, earliest); quarter < span; quarter++) {
      const line = {
        ...({ action: 'contract', months: null, quarters: 1 } as const),
        fte: positive(fte),
        band: positive(band),
      };
      let settled = 0;
      for (const { action, cell: at, gives } of context.settled)
        if (action === 'contract' && at === cell) settled += positive(gives[quarter]);
      const most = Math.min(bridged(context, cell, quarter, settled), (maxFte ?? Infinity) - settled);
      // As many as without the other settled lines, as long as the last of them is of any use.
      const useful = unitsFor(context.need[cell]?.[quarter] ?? 0, line.fte);
      const upper = Math.min(useful, Math.floor(most / line.fte + roundingTolerance));
      if (upper <= 0) continue;
      const ends = { cell, from: -1, group: -1, arrives: span };
      found.push(choiceOf(line, { ...ends, key, level, quarter, upper, effect: effectOf(line, quarter) }));
    }
  }
  return found;
}
