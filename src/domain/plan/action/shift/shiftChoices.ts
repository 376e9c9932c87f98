import { lineKey } from '../../line/lineId';
import { sparedUnits, unitsFor } from '../../model/bounds';
import { choiceOf, type Choice, type EffectOf } from '../../model/choice';
import { cellOf, positive, type ModelContext } from '../../model/modelContext';
import { roundingTolerance } from '../../model/tolerance';

/** Shares that can shift, in steps and by the quarter. */
export function shiftChoices(context: ModelContext, effectOf: EffectOf): readonly Choice[] {
  const { problem, need, span } = context;
  const step = positive(problem.limits.shiftStep);
  const found: Choice[] = [];
  if (step === 0) return found;
  for (const option of problem.shifts) {
    const cell = cellOf(context, option.to);
    const from = cellOf(context, option.from);
    const key = lineKey({ action: 'shift', cell: option.to, from: option.from, level: null, fteEach: null });
    if (cell < 0 || from < 0 || cell === from || context.excluded.has(key)) continue;
    for (let quarter = 0; quarter < span; quarter++) {
      const line = { action: 'shift', months: null, fte: step, band: 0 } as const;
      const effect = effectOf(line, quarter);
      let settled = 0;
      for (const { action, cell: to, from: out, gives } of context.settled)
        if (action === 'shift' && to === cell && out === from) settled += positive(gives[quarter]);
      const upper = Math.min(
        Math.floor((positive(option.maxFte) - settled) / step + roundingTolerance),
        sparedUnits(context, from, effect.takes),
        unitsFor(need[cell]?.[quarter] ?? 0, step),
      );
      if (upper <= 0) continue;
      const ends = { cell, from, group: -1, level: null, arrives: span };
      found.push(choiceOf(line, { ...ends, key, quarter, upper, effect }));
    }
  }
  return found;
}
