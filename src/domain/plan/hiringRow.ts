import type { LevelId } from '../../framework/levels';
import type { ProfileId } from '../../framework/profileNames';
import type { LineCost } from '../cost/lineCost';
import type { BoundRule, NextBest, PlanCell } from './staffing/planLine';
import type { StaffingWarning } from './staffing/warnings';
import type { Candidate } from './candidates';
import type { HiringAction, HiringStatus } from './hiringDecision';

/**
 * What keeps a gap open, or a line as it is. belowMinimum: a remainder too small for a head; onHold, rejected: a
 * decision of the planner on a line that would close it; locked: the plan is locked.
 */
export type RowRule = BoundRule | 'belowMinimum' | 'onHold' | 'rejected' | 'locked';

/** What the plan would do instead of a line. */
export type RowNext = Pick<
  NextBest,
  'action' | 'level' | 'from' | 'quarter' | 'amount' | 'extraCost' | 'leavesOpen'
>;

/** A line of the hiring plan: one action or one gap, with its cost and its reasons. */
export interface HiringRow {
  /** The same in every run while action, profile, level, place and quarter are the same. */
  readonly id: string;
  readonly status: HiringStatus;
  readonly action: HiringAction;
  readonly profile: ProfileId;
  readonly level: LevelId | null;
  /** Id of the place, see placeId. */
  readonly place: string;
  readonly from: PlanCell | null;
  /** Index of the quarter it starts in. */
  readonly quarter: number;
  readonly start: number | null;
  readonly quarters: number | null;
  readonly months: number | null;
  readonly heads: number;
  readonly fteEach: number;
  /** FTE when up to speed; of a gap, the largest that is missing. */
  readonly fte: number;
  /** Quarter in which coverage is looked at, and demand and capacity then, before the line. */
  readonly seenIn: number;
  readonly demand: number;
  readonly capacity: number;
  /** FTE-quarters the line closes; of a gap, what stays open. */
  readonly closes: number;
  readonly rank: number;
  readonly boundBy: readonly RowRule[];
  readonly next: RowNext | null;
  readonly warnings: readonly StaffingWarning['code'][];
  readonly candidates: readonly Candidate[];
  readonly cost: LineCost;
  /** planned: the plan has it; kept: only the workbook has it, and the planner's words on it stay. */
  readonly origin: 'planned' | 'kept';
  /** Whether start and heads are the planner's and stay untouched. */
  readonly typed: boolean;
  /** Whether the workbook has a line of this id. */
  readonly known: boolean;
}
