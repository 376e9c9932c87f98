import type { Assumptions } from '../../assumptions/assumptions';
import { monthsLater } from '../../calendar/monthsLater';
import type { HiringAction } from '../line/hiringAction';

/** Months in which people are freed for a training or a move, and a contractor is found. */
export const preparingMonths = 1;

/** Whole months before its start by which a line must be decided. */
function leadMonths(action: HiringAction, { monthsToHire }: Pick<Assumptions, 'monthsToHire'>): number {
  if (action === 'hire') return Math.trunc(monthsToHire);
  return action === 'shift' || action === 'defer' || action === 'open' ? 0 : preparingMonths;
}

/** The last day on which a line can be decided to start in time; `null` without a start. */
export function decideBy(
  { action, start }: { readonly action: HiringAction; readonly start: number | null },
  assumptions: Pick<Assumptions, 'monthsToHire'>,
): number | null {
  return start === null ? null : monthsLater(start, -leadMonths(action, assumptions));
}
