import { phases } from '../../framework/phases';
import { profileNames } from '../../framework/profileNames';
import { profileWeight } from '../../domain/capacity/capacity';
import { isProfileNeeded, phaseDemand, phaseWeight, plannedByHeads } from '../../domain/demand/demand';
import { managementHeads } from '../../domain/demand/managementHeads';
import { effortKinds, type EffortKind } from '../../domain/demand/useCase';
import { coverageFigures } from './coverageFigures';
import { proofOfConceptSumRow, weightSumRow } from './coveragePlaces';
import {
  coverageCell,
  crossing,
  phaseIds,
  sumItems,
  sumParts,
  titleOf,
  withSum,
  type Crossing,
} from '../explain/crossing';
import type { Explaining } from '../explain/explaining';
import type { Explanation } from '../explain/explanation';
import { assumptionGroup, listed, useCaseGroup, weightGroup } from '../explain/inputGroups';

/** Demand of a profile in a phase: the effort of the use cases, divided by the weights of the phase. */
export function demandExplanation(row: number, column: number, explained: Explaining): Explanation {
  const { workbook, words, number, shown } = explained;
  const { model, text } = workbook;
  const here = crossing(row, column);
  const { profile, phase } = here;
  const result = `= ${number(coverageFigures(model)(row, column).demand)} FTE`;
  const base = { title: titleOf(text.shared.demand, here, explained), value: shown };
  if (profile?.id === plannedByHeads) return managementExplanation(here, base, result, explained);
  const useCases = useCaseGroup(model.useCases, profile?.id ?? null, phaseIds(here), explained);
  if (profile === null || phase === null) {
    const kind = profile === null ? 'profiles' : 'phases';
    const count = profile === null ? profileNames.length : phases.length;
    const parts = sumParts('demand', row, column, explained);
    return { ...base, formula: `${words.sumOf(count, kind)} ${result}`, groups: [parts, useCases] };
  }
  const terms = effortKinds.flatMap((kind) => {
    const effort = phaseDemand(kind, model.stages[kind], phase.id);
    if (effort <= 0 || !isProfileNeeded(kind, profile.id)) return [];
    const sum = phaseWeight(kind, model.weights, phase.id);
    const name = kind === 'production' ? text.useCases.kinds.production : text.useCases.kinds.proofOfConcept;
    return [
      `${name} ${number(effort)} FTE x ${number(model.weights[profile.id][phase.id])} ÷ ${number(sum)}`,
    ];
  });
  const sums = effortKinds.map((kind) => ({
    name: kind === 'production' ? words.sumOfWeights : words.sumOfProofWeights,
    text: number(phaseWeight(kind, model.weights, phase.id)),
    at: coverageCell(
      'weights',
      kind === 'production' ? weightSumRow : proofOfConceptSumRow,
      column,
      explained,
    ),
  }));
  return {
    ...base,
    formula: `${terms.length === 0 ? '0' : terms.join(' + ')} ${result}`,
    groups: [useCases, withSum(weightGroup(profile.id, [phase.id], explained), sums)],
  };
}

/** AI Management is planned by heads, spread over the phases by its weights. */
function managementExplanation(
  here: Crossing,
  base: Pick<Explanation, 'title' | 'value'>,
  result: string,
  explained: Explaining,
): Explanation {
  const { workbook, words, cells, number } = explained;
  const { minimumHeads, units, assumptions, weights } = workbook.model;
  const heads = managementHeads(minimumHeads, units.length, assumptions);
  const sum = profileWeight(weights, plannedByHeads);
  const weight = here.phase === null ? sum : weights[plannedByHeads][here.phase.id];
  const minimum = {
    name: words.minimum,
    text: number(minimumHeads[plannedByHeads]),
    at: cells.minimum(plannedByHeads, 'minimumHeads'),
  };
  const row = profileNames.findIndex(({ id }) => id === plannedByHeads);
  return {
    ...base,
    formula: `${words.heads(number(heads))} x ${number(weight)} ÷ ${number(sum)} ${result}`,
    groups: [
      listed('parts', [minimum], explained),
      withSum(weightGroup(plannedByHeads, phaseIds(here), explained), sumItems(row, explained)),
      assumptionGroup(['organisationPattern'], explained),
    ],
  };
}

/** Use-case effort of one kind in a phase: the effort of its stage, spread over the phases of the stage. */
export function effortExplanation(row: number, column: number, explained: Explaining): Explanation {
  const { workbook, words, number, shown } = explained;
  const { model, text } = workbook;
  const kind: EffortKind = effortKinds[row] ?? 'production';
  const here = crossing(-1, column);
  const ofKind = model.useCases.filter((useCase) => useCase.kind === kind);
  const groups =
    model.useCases.length === 0 && kind === 'proofOfConcept'
      ? []
      : [useCaseGroup(ofKind, null, phaseIds(here), explained)];
  let value = 0;
  for (const phase of phaseIds(here)) value += phaseDemand(kind, model.stages[kind], phase);
  return {
    title: `${text.shared.effortFte}: ${text.useCases.kinds[kind]}, ${here.phase?.name ?? words.allPhases}`,
    value: shown,
    formula: `${words.sumOf(ofKind.length, 'useCases')} = ${number(value)} FTE`,
    groups,
  };
}
