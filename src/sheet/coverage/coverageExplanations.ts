import { noFte } from '../../domain/coverage/coverageStatus';
import { profileNames, type ProfileId } from '../../framework/profileNames';
import { coverageFigures } from './coverageFigures';
import { capacityExplanation } from './capacityExplanation';
import { coverageCell, crossing, phaseIds, sumParts, titleOf } from '../explain/crossing';
import { demandExplanation, effortExplanation } from './demandExplanation';
import type { Explaining } from '../explain/explaining';
import type { ExplainedGroup, Explanation } from '../explain/explanation';
import { assumptionGroup, listed, memberGroup, useCaseGroup, weightGroup } from '../explain/inputGroups';
import { weightExplanation } from '../assumptions/weightExplanation';

/** Why a cell of the Coverage sheet holds what it holds; `null` where it is none of its numbers. */
export function coverageExplanation(explained: Explaining): Explanation | null {
  const { matrix, row, column } = explained.located;
  // The steps to a word, whose names go on behind that of its matrix, are explained as the word is.
  switch (matrix.split('_')[0]) {
    case 'status':
    case 'ratio':
      return balanceExplanation(row, column, explained);
    case 'missing':
      return missingExplanation(row, column, explained);
    case 'capacity':
      return capacityExplanation(row, column, explained);
    case 'demand':
      return demandExplanation(row, column, explained);
    case 'effort':
      return effortExplanation(row, column, explained);
    case 'check':
      return checkExplanation(explained);
    case 'weights':
      return weightExplanation(row, column, explained);
    default:
      return null;
  }
}

/** A check total of the quarter shown: what the use cases at work come to. */
function checkExplanation(explained: Explaining): Explanation {
  const { workbook, shown } = explained;
  const { model, text } = workbook;
  return {
    title: `${text.coverage.checkTitle}: ${model.balance.quarter.name}`,
    value: shown,
    formula: `= ${shown} FTE`,
    groups: [useCaseGroup(model.balance, null, phaseIds(crossing(-1, -1)), explained)],
  };
}

/** Capacity and demand of a cell, as items that lead to their own cells. */
function balanceParts(row: number, column: number, explained: Explaining): ExplainedGroup {
  const { workbook, number } = explained;
  const { text } = workbook;
  const { capacity, demand } = coverageFigures(workbook.model.balance)(row, column);
  return listed(
    'parts',
    [
      {
        name: text.shared.capacity,
        text: `${number(capacity)} FTE`,
        at: coverageCell('capacity', row, column, explained),
      },
      {
        name: text.shared.demand,
        text: `${number(demand)} FTE`,
        at: coverageCell('demand', row, column, explained),
      },
    ],
    explained,
  );
}

/** What capacity and demand of a cell are made of: members, use cases, and the weights of both. */
function inputsOf(row: number, column: number, explained: Explaining): readonly ExplainedGroup[] {
  const { model } = explained.workbook;
  const here = crossing(row, column);
  const profile: ProfileId | null = here.profile?.id ?? null;
  return [
    memberGroup(model.staff, profile, model.balance.quarter, explained),
    useCaseGroup(model.balance, profile, phaseIds(here), explained),
    ...(profile === null ? [] : [weightGroup(profile, phaseIds(here), explained)]),
  ];
}

/** Coverage of a cell, as a word or a number: capacity ÷ demand against the limits. */
export function balanceExplanation(row: number, column: number, explained: Explaining): Explanation {
  const { workbook, number, percent, shown } = explained;
  const { model, text } = workbook;
  const { capacity, demand } = coverageFigures(model.balance)(row, column);
  const ratio = demand > 0 ? ` = ${percent(capacity / demand)}` : '';
  return {
    title: titleOf(text.shared.coverage, crossing(row, column), explained),
    value: shown,
    formula: `${number(capacity)} FTE ÷ ${number(demand)} FTE${ratio}`,
    groups: [
      balanceParts(row, column, explained),
      ...inputsOf(row, column, explained),
      assumptionGroup(['gapBelow', 'tightBelow', 'surplusAbove'], explained),
    ],
  };
}

/** FTE that are missing in a cell, summed over the places where demand exceeds capacity. */
export function missingExplanation(row: number, column: number, explained: Explaining): Explanation {
  const { workbook, words, number, shown } = explained;
  const { model, text } = workbook;
  const here = crossing(row, column);
  const title = titleOf(text.coverage.missing, here, explained);
  const { missing } = coverageFigures(model.balance)(row, column);
  const result = `= ${number(missing)} FTE`;
  if (here.profile === null) {
    const parts = sumParts('missing', row, column, explained);
    return {
      title,
      value: shown,
      formula: `${words.sumOf(profileNames.length, 'profiles')} ${result}`,
      groups: [parts],
    };
  }
  const { id } = here.profile;
  const items = model.balance.places.flatMap(({ place, demand, asked, fte }) => {
    if (asked[id] <= noFte || fte[id] >= asked[id]) return [];
    const inPhases = phaseIds(here).reduce((sum, phase) => sum + demand[id][phase], 0);
    const name =
      place.kind === 'centre'
        ? text.shared.centre
        : place.unit === ''
          ? text.shared.organisation
          : place.unit;
    const open = 1 - fte[id] / asked[id];
    return [
      {
        name,
        text: `${number(inPhases)} FTE x (1 − ${number(fte[id])} ÷ ${number(asked[id])}) = ${number(inPhases * open)} FTE`,
        at: null,
      },
    ];
  });
  return {
    title,
    value: shown,
    formula: `${words.byPlace} ${result}`,
    groups: [listed('parts', items, explained), ...inputsOf(row, column, explained)],
  };
}
