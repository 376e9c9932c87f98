import type { Assumptions } from '../assumptions/assumptions';
import { monthOf } from '../calendar/month';
import { quarterOf } from '../calendar/quarter';

/** When the plan begins, and by how much pay rises once a year and in which month. */
export type RiseTerms = Pick<Assumptions, 'planStart' | 'merit' | 'meritMonth'>;

/** The first month of the plan, from 0, that is paid at a higher rate. */
function firstRise({ planStart, meritMonth }: RiseTerms): number {
  const first = monthOf(quarterOf(planStart).firstDay) % 12;
  return (Math.floor(meritMonth) - 1 - first + 12) % 12;
}

/** Pay in a month of the plan, from 0, as a multiple of that on the day before the plan. */
export function payLevel(month: number, terms: RiseTerms): number {
  const since = month - firstRise(terms);
  return since < 0 ? 1 : (1 + terms.merit) ** (1 + Math.floor(since / 12));
}

/** Months of pay, at that of the day before the plan, from the first month of the plan up to another, which is not counted. */
export function payMonths(to: number, terms: RiseTerms): number {
  if (terms.merit === 0) return Math.max(0, to);
  let sum = 0;
  for (let month = 0; month < to; month += 1) sum += payLevel(month, terms);
  return sum;
}

/** Those of a quarter, counted from 0, that lie from one month of the plan up to another, which is not counted. */
export function payMonthsOfQuarter(from: number, to: number, quarter: number, terms: RiseTerms): number {
  const [first, last] = [Math.max(from, 3 * quarter), Math.min(to, 3 * quarter + 3)];
  return last <= first ? 0 : payMonths(last, terms) - payMonths(first, terms);
}
