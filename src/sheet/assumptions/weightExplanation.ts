import { effortCurves, effortLevels } from '../../framework/effort';
import { phases } from '../../framework/phases';
import { effortWeights } from '../../domain/demand/effortWeights';
import { totalColumn } from '../coverage/coveragePlaces';
import { crossing, titleOf } from '../explain/crossing';
import type { Explaining } from '../explain/explaining';
import type { Explanation } from '../explain/explanation';
import { assumptionGroup, listed, weightGroup } from '../explain/inputGroups';

/** A weight: from Figure 2, from the curves, or typed in; or a sum of weights. */
export function weightExplanation(row: number, column: number, explained: Explaining): Explanation | null {
  const { workbook, words, cells, number, shown } = explained;
  const { model, text } = workbook;
  const { profile, phase } = crossing(row, column);
  const title = titleOf(text.shared.weight, { profile, phase }, explained);
  if (column > totalColumn) return null;
  if (profile === null) return null;
  if (phase === null) {
    const items = phases.map((each) => ({
      name: each.name,
      text: number(model.weights[profile.id][each.id]),
      at: cells.weight(profile.id, each.id),
    }));
    return {
      title,
      value: shown,
      formula: `${words.sumOfWeights} = ${shown}`,
      groups: [listed('weights', items, explained)],
    };
  }
  const modelled = effortWeights(model.assumptions)[profile.id][phase.id];
  const weight = model.weights[profile.id][phase.id];
  const source =
    weight !== modelled
      ? text.assumptions.typed
      : model.assumptions.effortModel === 'curves'
        ? text.assumptions.curve(number(effortCurves[profile.id][phase.id]))
        : text.assumptions.effortLevel(effortLevels[profile.id][phase.id]);
  return {
    title,
    value: shown,
    formula: `${source} = ${number(weight)}`,
    groups: [
      weightGroup(profile.id, [phase.id], explained),
      assumptionGroup(['effortModel', 'weightHigh', 'weightModerate', 'weightLittle'], explained),
    ],
  };
}
