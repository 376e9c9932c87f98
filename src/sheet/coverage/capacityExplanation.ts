import { profileNames } from '../../framework/profileNames';
import { noFte } from '../../domain/coverage/coverageStatus';
import { ownSpread } from '../../domain/demand/demandParts';
import { crossing, sumParts, titleOf } from '../explain/crossing';
import type { Explaining } from '../explain/explaining';
import type { Explanation } from '../explain/explanation';
import { assumptionGroup, memberGroup } from '../explain/inputGroups';
import { coverageFigures } from './coverageFigures';

/** As many places as a formula spells out. */
const mostTerms = 4;

/** Capacity of a profile in a phase: what its members give, spread as the demand of their places is. */
export function capacityExplanation(row: number, column: number, explained: Explaining): Explanation {
  const { workbook, words, number, percent, shown } = explained;
  const { model, text } = workbook;
  const here = crossing(row, column);
  const figures = coverageFigures(model.balance);
  const value = figures(row, column).capacity;
  const result = `= ${number(value)} FTE`;
  const base = { title: titleOf(text.shared.capacity, here, explained), value: shown };
  const { profile, phase } = here;
  if (profile === null) {
    const parts = sumParts('capacity', row, column, explained);
    return { ...base, formula: `${words.sumOf(profileNames.length, 'profiles')} ${result}`, groups: [parts] };
  }
  const members = memberGroup(model.staff, profile.id, model.balance.quarter, explained);
  const assumptions = assumptionGroup(['availability', 'centralUnit'], explained);
  if (phase === null) {
    const count = members.items.length + members.further;
    return { ...base, formula: `${words.sumOf(count, 'members')} ${result}`, groups: [members, assumptions] };
  }
  const spread = ownSpread(model.weights)[profile.id][phase.id];
  const terms = model.balance.places.flatMap(({ fte, asked, demand }) => {
    const [given, all] = [fte[profile.id], asked[profile.id]];
    if (given <= noFte) return [];
    return [
      all <= noFte
        ? `${number(given)} FTE x ${percent(spread)}`
        : `${number(given)} FTE x ${number(demand[profile.id][phase.id])} ÷ ${number(all)}`,
    ];
  });
  const places = terms.length > mostTerms ? words.byPlace : terms.length === 0 ? '0 FTE' : terms.join(' + ');
  return { ...base, formula: `${places} ${result}`, groups: [members, assumptions] };
}
