import type { LevelId } from '../../../framework/levels';
import type { HiringAction, StaffingAction } from '../line/hiringAction';
import type { PlanCell } from '../line/planCell';
import type { LimitRule } from '../model/linearModel';

/**
 * What keeps a line from being larger, or a gap from being closed: a row of the model, or
 * price: what would close it costs more than it is worth; noAction: nothing offered could close it in time; unproven: time
 * ran out before the solver knew.
 */
export type BoundRule = LimitRule | 'price' | 'noAction' | 'unproven';

/** What would be done instead of a line, everything else as it is. */
export interface NextBest {
  /** open: nothing else could close it. */
  readonly action: HiringAction;
  readonly level: LevelId | null;
  readonly from: PlanCell | null;
  /** Index of its first quarter. */
  readonly quarter: number;
  /** Most heads at a time; FTE where the action is shift or contract. */
  readonly amount: number;
  /** How much more it would cost over the horizon than the line, currency. */
  readonly extraCost: number;
  /** What it would leave open of the effort the line closes, FTE-quarters. */
  readonly leavesOpen: number;
}

/** One action of a plan. */
export interface PlanLine extends PlanCell {
  /** What it does whatever its quarter, see lineKey. */
  readonly key: string;
  readonly action: StaffingAction;
  readonly level: LevelId | null;
  /** Where the effort comes from; `null` for hires and contractors. */
  readonly from: PlanCell | null;
  /** Index of the first quarter. */
  readonly quarter: number;
  /** Quarters a contractor or a shift lasts; `null` for all else. */
  readonly quarters: number | null;
  /** Months of a training or redeployment; `null` where there is none. */
  readonly months: number | null;
  /** Heads; 0 for a shift and a delay. */
  readonly heads: number;
  /** FTE of a head; of a shift, all of it. */
  readonly fteEach: number;
  readonly boundBy: readonly BoundRule[];
  /** `null` for a delay: its alternative is what the other lines do without it. */
  readonly next: NextBest | null;
}

/** A cell in which a plan leaves effort open that it was asked for, with what keeps it so. */
export interface OpenCell extends PlanCell {
  readonly boundBy: readonly BoundRule[];
}
