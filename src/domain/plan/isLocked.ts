import type { Assumptions } from '../assumptions/assumptions';
import type { HiringDecision } from './hiringDecision';

/** Whether a run keeps the plan of the workbook as it stands: it is locked, and there is a plan. */
export function isLocked(
  { lockPlan }: Pick<Assumptions, 'lockPlan'>,
  decisions: readonly HiringDecision[],
): boolean {
  return lockPlan === 'yes' && decisions.some(({ action }) => action !== 'open');
}
