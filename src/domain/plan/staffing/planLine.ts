import type { LevelId } from '../../../framework/levels';
import type { ProfileId } from '../../../framework/profileNames';
import type { StaffingAction } from './choice';
import type { LimitRule } from './linearModel';

/** A profile at a place. */
export interface PlanCell {
  readonly profile: ProfileId;
  readonly place: string;
}

/**
 * What keeps a line from being larger, or a gap from being closed: a row of the model, or
 * approved: the line was fixed before the run; noAction: nothing offered could close it in time;
 * unproven: time ran out before the solver knew.
 */
export type BoundRule = LimitRule | 'approved' | 'noAction' | 'unproven';

/** What would be done instead of a line, everything else as it is. */
export interface NextBest {
  /** open: nothing else could close it. */
  readonly action: StaffingAction | 'open';
  readonly level: LevelId | null;
  readonly from: PlanCell | null;
  /** Index of its first quarter. */
  readonly quarter: number;
  /** Most heads at a time; FTE where the action is shift. */
  readonly amount: number;
  /** What it would cost over the horizon, and how much that is more than the line; currency. */
  readonly cost: number;
  readonly extraCost: number;
  /** What it would leave open of the effort the line closes, FTE-quarters. */
  readonly leavesOpen: number;
}

/** One action of a plan, or one gap it leaves open. */
export interface PlanLine {
  /** Stable over runs: action, profile, level, place, for contracts and shifts the length, and the quarter. */
  readonly id: string;
  readonly action: StaffingAction | 'open';
  readonly profile: ProfileId;
  readonly place: string;
  readonly level: LevelId | null;
  /** Where the effort comes from; `null` for hires, contractors and gaps. */
  readonly from: PlanCell | null;
  /** Index of the first quarter, and number of quarters it lasts within the horizon. */
  readonly quarter: number;
  readonly quarters: number;
  /** Heads; 0 for a shift and for a gap. */
  readonly heads: number;
  /** Effort when up to speed, FTE; for a gap the largest that is missing. */
  readonly fte: number;
  /** Recurring cost in its first quarter, currency. */
  readonly costPerQuarter: number;
  /** Currency, once. */
  readonly oneOff: number;
  /** Cost of backfilling leavers in every quarter after the first, currency. */
  readonly backfill: number;
  /** Cost by quarter of the horizon, one-off cost included, currency. */
  readonly costByQuarter: readonly number[];
  /** Effort a gap leaves open, FTE-quarters; 0 for an action. */
  readonly leavesOpen: number;
  /** Whether it was approved before the run. */
  readonly fixed: boolean;
  readonly boundBy: readonly BoundRule[];
  /** `null` for a gap. */
  readonly next: NextBest | null;
}
