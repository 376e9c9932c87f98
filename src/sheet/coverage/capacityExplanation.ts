import { profileNames } from '../../framework/profileNames';
import { profileWeight } from '../../domain/capacity/capacity';
import { coverageFigures } from './coverageFigures';
import { crossing, sumItems, sumParts, titleOf, withSum } from '../explain/crossing';
import type { Explaining } from '../explain/explaining';
import type { Explanation } from '../explain/explanation';
import { memberGroup, weightGroup } from '../explain/inputGroups';

/** Capacity of a profile in a phase: its FTE, spread by its weights. */
export function capacityExplanation(row: number, column: number, explained: Explaining): Explanation {
  const { workbook, words, number, shown } = explained;
  const { model, text } = workbook;
  const here = crossing(row, column);
  const value = coverageFigures(model)(row, column).capacity;
  const result = `= ${number(value)} FTE`;
  const base = { title: titleOf(text.shared.capacity, here, explained), value: shown };
  const { profile, phase } = here;
  if (profile === null) {
    const parts = sumParts('capacity', row, column, explained);
    return { ...base, formula: `${words.sumOf(profileNames.length, 'profiles')} ${result}`, groups: [parts] };
  }
  const members = memberGroup(model.staff, profile.id, explained);
  if (phase === null) {
    const count = members.items.length + members.further;
    return { ...base, formula: `${words.sumOf(count, 'members')} ${result}`, groups: [members] };
  }
  const weight = model.weights[profile.id][phase.id];
  const sum = profileWeight(model.weights, profile.id);
  return {
    ...base,
    formula: `${number(model.fte[profile.id])} FTE x ${number(weight)} ÷ ${number(sum)} ${result}`,
    groups: [members, withSum(weightGroup(profile.id, [phase.id], explained), sumItems(row, explained))],
  };
}
