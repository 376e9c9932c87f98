import { lineKey } from '../../line/lineId';
import { membersWanted, sparedUnits } from '../../model/bounds';
import { choiceOf, type Choice, type EffectOf } from '../../model/choice';
import { cellOf, positive, type ModelContext } from '../../model/modelContext';
import type { MoveOption } from '../../problem/staffingProblem';
import { arrivalMonth } from './moveEffect';

/** Trainings and redeployments of free members of the groups, out of spare effort. */
export function moveChoices(
  context: ModelContext,
  moves: readonly MoveOption[],
  effectOf: EffectOf,
): readonly Choice[] {
  const { problem, span } = context;
  const found: Choice[] = [];
  for (const { action, group: index, profile, place, months } of moves) {
    const group = problem.groups[index];
    const cell = cellOf(context, { profile, place });
    const from = group === undefined ? -1 : cellOf(context, group);
    if (group === undefined || cell < 0 || from < 0 || cell === from) continue;
    const fte = positive(group.fte);
    const key = lineKey({ action, cell: { profile, place }, from: group, level: group.level, fteEach: fte });
    if (context.excluded.has(key)) continue;
    for (let quarter = 0; quarter < span; quarter++) {
      const line = { action, months: positive(months), quarters: null, fte, band: 0 } as const;
      const arrival = arrivalMonth({ startMonth: 3 * quarter, months: line.months });
      // A training that ends with the plan could not show in it.
      if (arrival > 3 * span - (action === 'train' ? 3 : 1)) continue;
      const wanted = membersWanted(context, cell, arrival, fte);
      const useful = Math.min(Math.floor(positive(group.free)), wanted);
      if (useful <= 0) continue;
      const effect = effectOf(line, quarter);
      const upper = Math.min(useful, sparedUnits(context, from, effect.takes));
      if (upper <= 0) continue;
      const ends = { cell, from, group: index, level: group.level, arrives: Math.ceil(arrival / 3) };
      found.push(choiceOf(line, { ...ends, key, quarter, upper, effect }));
    }
  }
  return found;
}
