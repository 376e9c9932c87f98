import type { Assumptions } from '../assumptions/assumptions';
import { rampShares } from './problem/rampShares';
import type { HiringAction } from './hiringDecision';
import { survival } from './survival';

/** What the effort of a line is worked out from. */
export interface WorkingLine {
  readonly action: HiringAction;
  /** Index of the quarter it starts in. */
  readonly quarter: number;
  readonly quarters: number | null;
  readonly months: number | null;
  /** FTE when up to speed. */
  readonly fte: number;
}

/** First quarter, counted from 0, in which a line works at full effort; it may lie after the plan. */
export function fullFrom({ action, quarter, months }: WorkingLine, assumptions: Assumptions): number {
  if (action === 'hire') return quarter + rampShares(assumptions.rampMonths).length;
  return action === 'train' || action === 'redeploy' ? quarter + Math.ceil((months ?? 0) / 3) : quarter;
}

/** FTE that a line adds in a quarter. */
export function effortIn(line: WorkingLine, at: number, assumptions: Assumptions): number {
  const { action, quarter, quarters, fte } = line;
  if (at < quarter || action === 'open') return 0;
  if (action === 'hire') {
    const ramp = rampShares(assumptions.rampMonths)[at - quarter] ?? 1;
    return fte * ramp * survival(assumptions, at - quarter);
  }
  if (action === 'train' || action === 'redeploy') return at >= fullFrom(line, assumptions) ? fte : 0;
  return quarters === null || at < quarter + quarters ? fte : 0;
}

/** FTE that a line takes from where its members work now, in a quarter. */
export function takenIn({ action, quarter, quarters, fte }: WorkingLine, at: number): number {
  if (at < quarter || action === 'hire' || action === 'contract' || action === 'open') return 0;
  return action === 'shift' && quarters !== null && at >= quarter + quarters ? 0 : fte;
}
