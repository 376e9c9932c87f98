import { phases } from '../../framework/phases';
import { profileNames } from '../../framework/profileNames';
import { useCaseKinds, type UseCaseKind } from '../../domain/demand/useCase';
import { crossing, phaseIds, sumParts, titleOf } from '../explain/crossing';
import type { Explaining } from '../explain/explaining';
import type { Explanation } from '../explain/explanation';
import { assumptionGroup, listed, useCaseGroup, weightGroup } from '../explain/inputGroups';
import { coverageFigures } from './coverageFigures';

/** Demand of a profile in a phase: its part of the effort of each use case, or heads. */
export function demandExplanation(row: number, column: number, explained: Explaining): Explanation {
  const { workbook, words, cells, number, shown } = explained;
  const { model, text } = workbook;
  const here = crossing(row, column);
  const { profile, phase } = here;
  const value = coverageFigures(model.balance)(row, column).demand;
  const result = `= ${number(value)} FTE`;
  const base = { title: titleOf(text.shared.demand, here, explained), value: shown };
  const useCases = useCaseGroup(model.balance, profile?.id ?? null, phaseIds(here), explained);
  if (profile !== null && model.rules.profiles[profile.id].basis !== 'effort') {
    const { basis } = model.rules.profiles[profile.id];
    const item = {
      name: text.assumptions.bases[basis],
      text: number(model.minimumHeads[profile.id]),
      at: cells.minimum(profile.id, 'minimumHeads'),
    };
    return {
      ...base,
      formula: `${text.assumptions.bases[basis]}: ${number(model.minimumHeads[profile.id])} ${result}`,
      groups: [listed('parts', [item], explained), weightGroup(profile.id, phaseIds(here), explained)],
    };
  }
  if (profile === null || phase === null) {
    const kind = profile === null ? 'profiles' : 'phases';
    const count = profile === null ? profileNames.length : phases.length;
    const parts = sumParts('demand', row, column, explained);
    return { ...base, formula: `${words.sumOf(count, kind)} ${result}`, groups: [parts, useCases] };
  }
  const count = useCases.items.length + useCases.further;
  return {
    ...base,
    formula: `${words.sumOf(count, 'useCases')} ${result}`,
    groups: [
      useCases,
      weightGroup(profile.id, [phase.id], explained),
      assumptionGroup(['effortModel', 'referenceTeam', 'organisationPattern', 'reuse'], explained),
    ],
  };
}

/** Use-case effort of one kind in a phase of the quarter shown. */
export function effortExplanation(row: number, column: number, explained: Explaining): Explanation {
  const { workbook, words, shown } = explained;
  const { model, text } = workbook;
  const kind: UseCaseKind = useCaseKinds[row] ?? 'production';
  const here = crossing(-1, column);
  const ofKind = model.balance.useCases.filter(({ useCase }) => useCase.kind === kind);
  return {
    title: `${text.shared.effortFte}: ${text.useCases.kinds[kind]}, ${here.phase?.name ?? words.allPhases}`,
    value: shown,
    formula: `${words.sumOf(ofKind.length, 'useCases')} = ${shown} FTE`,
    groups: [useCaseGroup({ ...model.balance, useCases: ofKind }, null, phaseIds(here), explained)],
  };
}
