import { monthsInQuarter } from '../../../calendar/planMonths';
import { remainingPart } from '../../line/attrition';
import type { ActionEffect, EffectLine } from '../actionEffect';

/** Month in which a member who moves begins to work in the new cell: its months count in whole quarters. */
export function arrivalMonth({ startMonth, months }: Pick<EffectLine, 'startMonth' | 'months'>): number {
  return startMonth + 3 * Math.ceil(Math.max(0, months ?? 0) / 3);
}

/**
 * A member who moves is missing in the old cell from the start and works in the new one from the arrival on; like all
 * members a part leaves for good from the first quarter of the plan on. Pay runs on and is not counted twice.
 */
const moveEffect: Omit<ActionEffect, 'oneOff'> = {
  fullFrom: arrivalMonth,
  gives: (line, quarter, terms) =>
    (remainingPart(terms, quarter) * monthsInQuarter(arrivalMonth(line), null, quarter)) / 3,
  takes: ({ startMonth }, quarter, terms) =>
    (remainingPart(terms, quarter) * monthsInQuarter(startMonth, null, quarter)) / 3,
  base: () => 0,
  paid: () => 0,
};

/** A training: courses and coaching are paid once, by the month. */
export const trainEffect: ActionEffect = {
  ...moveEffect,
  oneOff: ({ heads, months }, { trainingCost }) => heads * (months ?? 0) * trainingCost,
};

/** Work in the same profile at another place. */
export const redeployEffect: ActionEffect = {
  ...moveEffect,
  oneOff: ({ heads }, { redeployCost }) => heads * redeployCost,
};
