import { phases } from '../../framework/phases';
import { profileNames, type ProfileId } from '../../framework/profileNames';
import { coverageFigures } from './coverageFigures';
import { capacityExplanation } from './capacityExplanation';
import { coverageCell, crossing, phaseIds, titleOf } from '../explain/crossing';
import { demandExplanation, effortExplanation } from './demandExplanation';
import type { Explaining } from '../explain/explaining';
import type { ExplainedGroup, Explanation } from '../explain/explanation';
import { assumptionGroup, listed, memberGroup, useCaseGroup, weightGroup } from '../explain/inputGroups';
import { weightExplanation } from '../assumptions/weightExplanation';

/** Why a cell of the Coverage sheet holds what it holds; `null` where it is none of its numbers. */
export function coverageExplanation(explained: Explaining): Explanation | null {
  const { matrix, row, column } = explained.located;
  switch (matrix) {
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
    case 'weights':
      return weightExplanation(row, column, explained);
    default:
      return null;
  }
}

/** Capacity and demand of a cell, as items that lead to their own cells. */
function balanceParts(row: number, column: number, explained: Explaining): ExplainedGroup {
  const { workbook, number } = explained;
  const { text } = workbook;
  const { capacity, demand } = coverageFigures(workbook.model)(row, column);
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
    memberGroup(model.staff, profile, explained),
    useCaseGroup(model.useCases, profile, phaseIds(here), explained),
    ...(profile === null ? [] : [weightGroup(profile, phaseIds(here), explained)]),
  ];
}

/** Coverage of a cell, as a word or a number: capacity ÷ demand against the limits. */
export function balanceExplanation(row: number, column: number, explained: Explaining): Explanation {
  const { workbook, number, percent, shown } = explained;
  const { model, text } = workbook;
  const { capacity, demand } = coverageFigures(model)(row, column);
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

/** FTE that are missing in a cell, or the largest of a row or column. */
function missingExplanation(row: number, column: number, explained: Explaining): Explanation {
  const { workbook, number, shown } = explained;
  const { model, text } = workbook;
  const here = crossing(row, column);
  const figures = coverageFigures(model);
  const title = titleOf(text.coverage.missing, here, explained);
  if (here.profile !== null && here.phase !== null) {
    const { capacity, demand } = figures(row, column);
    const missing = Math.max(0, demand - capacity);
    return {
      title,
      value: shown,
      formula: `${number(demand)} FTE − ${number(capacity)} FTE, ${text.coverage.notBelowZero} = ${number(missing)} FTE`,
      groups: [balanceParts(row, column, explained), ...inputsOf(row, column, explained)],
    };
  }
  const rows = here.profile === null ? profileNames.map((_, index) => index) : [row];
  const columns = here.phase === null ? phases.map((_, index) => index) : [column];
  const items = rows
    .flatMap((partRow) =>
      columns.map((partColumn) => {
        const { capacity, demand } = figures(partRow, partColumn);
        const name = `${profileNames[partRow]?.name ?? ''}, ${phases[partColumn]?.name ?? ''}`;
        return {
          name,
          value: demand - capacity,
          at: coverageCell('missing', partRow, partColumn, explained),
        };
      }),
    )
    .filter(({ value }) => value > 0)
    .toSorted((one, other) => other.value - one.value)
    .map(({ name, value, at }) => ({ name, text: `${number(value)} FTE`, at }));
  return {
    title,
    value: shown,
    formula: `${text.coverage.largestOf(rows.length * columns.length)} = ${shown} FTE`,
    groups: [listed('parts', items, explained)],
  };
}
