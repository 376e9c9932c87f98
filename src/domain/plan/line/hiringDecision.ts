import type { LevelId } from '../../../framework/levels';
import type { ProfileId } from '../../../framework/profileNames';
import type { Assumptions } from '../../assumptions/assumptions';
import type { HiringAction } from './hiringAction';
import { isHandLine } from './lineId';
import type { Position } from './position';
import type { RecruitingStage } from './recruitingStage';

/**
 * The states of a line of the hiring plan: approved, on hold and rejected are the planner's; a line that is no longer
 * proposed but has the planner's words on it is withdrawn.
 */
export type HiringStatus = 'proposed' | 'approved' | 'onHold' | 'rejected' | 'withdrawn';

/** A line of the hiring plan as an earlier run and the planner left it in the workbook. */
export interface HiringDecision {
  /** The id in its key column; see lineId for a line that the planner added without one. */
  readonly id: string;
  readonly status: HiringStatus;
  readonly action: HiringAction;
  readonly profile: ProfileId;
  readonly level: LevelId | null;
  /** Id of its place, see placeId. */
  readonly place: string;
  /** First day as an Excel serial number; `null` where none is stated. */
  readonly start: number | null;
  /** Quarters a contractor or a shift lasts; `null`: to the end of the plan. */
  readonly quarters: number | null;
  /** Months of a training or redeployment; `null` where there is none. */
  readonly months: number | null;
  readonly heads: number;
  /** FTE of a head; of a shift, all of it. */
  readonly fteEach: number;
  /** Whether the planner typed over the proposed start or heads. */
  readonly changed: boolean;
  /** Whether the planner named an owner or a requisition, or wrote a comment. */
  readonly noted: boolean;
  /** How far recruiting has come. */
  readonly stage: RecruitingStage;
  /** The positions that earlier runs gave its heads. */
  readonly positions: readonly Position[];
}

/** Whether a line counts: proposed and approved ones do. */
export function isCounted(status: HiringStatus): boolean {
  return status === 'proposed' || status === 'approved';
}

/**
 * Whether a run takes a line as it stands: it is approved, or a proposal that is being recruited or whose numbers are the
 * planner's because they were typed in or over. The plan then adds to it what is still missing.
 */
export function isSettled({ id, status, action, changed, stage }: HiringDecision): boolean {
  if (action === 'open') return false;
  return status === 'approved' || (status === 'proposed' && (changed || stage !== 'none' || isHandLine(id)));
}

/** Whether a run keeps the plan of the workbook as it stands: it is locked, and there is a plan. */
export function isLocked(
  { lockPlan }: Pick<Assumptions, 'lockPlan'>,
  decisions: readonly HiringDecision[],
): boolean {
  return lockPlan === 'yes' && decisions.some(({ action }) => action !== 'open');
}
