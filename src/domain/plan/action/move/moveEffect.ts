import { monthsInQuarter, monthsOfQuarter } from '../../../calendar/planMonths';
import { workingPart } from '../../line/attrition';
import type { ActionEffect, EffectLine } from '../actionEffect';

/** Month in which a member who moves begins to work in the new cell. */
export function arrivalMonth({ startMonth, months }: Pick<EffectLine, 'startMonth' | 'months'>): number {
  return startMonth + Math.max(0, months ?? 0);
}

/** What a trainee gives in the months of practice, compared with a member who holds the profile. */
const practicePart = 0.5;

/**
 * A training takes a part of the working time over its months; then the member works in the new cell alone, over the
 * months of practice at half of the effort. Like of all members a part leaves, see workingPart. Pay runs on and is not
 * counted twice; courses and coaching are paid once, by the month.
 */
export const trainEffect: ActionEffect = {
  fullFrom: (line, { practiceMonths }) => arrivalMonth(line) + Math.max(0, practiceMonths),
  gives: (line, quarter, terms) => {
    const arrival = arrivalMonth(line);
    const practice = Math.max(0, terms.practiceMonths);
    const learning = monthsOfQuarter(arrival, arrival + practice, quarter);
    const full = monthsInQuarter(arrival + practice, null, quarter);
    return (workingPart(terms, quarter) * (practicePart * learning + full)) / 3;
  },
  takes: (line, quarter, terms) => {
    const arrival = arrivalMonth(line);
    const training = monthsOfQuarter(line.startMonth, arrival, quarter);
    const gone = monthsInQuarter(arrival, null, quarter);
    return (workingPart(terms, quarter) * (terms.trainingTime * training + gone)) / 3;
  },
  base: () => 0,
  paidPart: () => 0,
  oneOff: ({ heads, months }, { trainingCost }) => heads * (months ?? 0) * trainingCost,
};

/**
 * Work in the same profile at another place: a member who moves is missing in the old cell from the start and works in the
 * new one from the arrival on.
 */
export const redeployEffect: ActionEffect = {
  fullFrom: arrivalMonth,
  gives: (line, quarter, terms) =>
    (workingPart(terms, quarter) * monthsInQuarter(arrivalMonth(line), null, quarter)) / 3,
  takes: ({ startMonth }, quarter, terms) =>
    (workingPart(terms, quarter) * monthsInQuarter(startMonth, null, quarter)) / 3,
  base: () => 0,
  paidPart: () => 0,
  oneOff: ({ heads }, { redeployCost }) => heads * redeployCost,
};
