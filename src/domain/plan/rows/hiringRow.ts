import type { LevelId } from '../../../framework/levels';
import type { HiringAction } from '../line/hiringAction';
import type { HiringStatus } from '../line/hiringDecision';
import type { LineEffect } from '../line/lineEffect';
import type { Position } from '../line/position';
import type { RecruitingStage } from '../line/recruitingStage';
import type { FreedCell } from '../action/defer/deferral';
import type { PlanCell } from '../line/planCell';
import type { BoundRule, NextBest } from '../staffing/planLine';
import type { StaffingWarning } from '../staffing/warnings';
import type { Candidate } from './candidates';
import type { GapCause } from './gapCauses';
import type { LineTier } from './lineTiers';

/**
 * What keeps a gap open, or a line as it is. approved: the planner approved it; belowMinimum: a remainder too small for a
 * head; noOffer: no action on offer would close it, though somebody could be there in time; onHold, rejected: a decision of the planner on a line that would close it; locked: the plan is locked.
 */
export type RowRule = BoundRule | 'approved' | 'belowMinimum' | 'noOffer' | 'onHold' | 'rejected' | 'locked';

/**
 * lent: a shift of what heads give who are hired where it comes from, as no member there holds both profiles; ifFree: it
 * takes surplus that nobody confirmed as free of other work; free: it takes surplus that somebody did.
 */
export type LineCondition = 'lent' | 'ifFree' | 'free';

/** A line of the hiring plan: one action or one gap, with its cost and its reasons. */
export interface HiringRow extends PlanCell, LineEffect, LineTier {
  /** The same in every run while action, profile, level, place and quarter are the same. */
  readonly id: string;
  readonly status: HiringStatus;
  readonly action: HiringAction;
  readonly level: LevelId | null;
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
  /** Quarter in which coverage is looked at: the first of full effort; of a gap, that of the largest. */
  readonly seenIn: number;
  /** Demand of its cell then, and capacity before any line and after all that count. */
  readonly demand: number;
  readonly capacity: number;
  readonly after: number;
  /** FTE-quarters the line closes, see closedBy; of a gap, what stays open. */
  readonly closes: number;
  readonly boundBy: readonly RowRule[];
  readonly next: NextBest | null;
  readonly warnings: readonly StaffingWarning['code'][];
  /** The use case that a delay puts off, what it frees cell by cell, and what it counts, currency; empty for other lines. */
  readonly useCase: string;
  readonly frees: readonly FreedCell[];
  readonly delayPrice: number;
  /** What it rests on beside its own cell. */
  readonly conditions: readonly LineCondition[];
  readonly candidates: readonly Candidate[];
  /** The positions its heads fill, of a hire; kept over runs, see linePositions. */
  readonly positions: readonly Position[];
  /** Last day to decide it, as a serial number; `null` without a start. */
  readonly decideBy: number | null;
  /** First day of full output; `null` without a start. */
  readonly fullFrom: number | null;
  /** FTE-quarters that are missing where its effort comes from because of it. */
  readonly opens: number;
  /** People whose leaving, or not having joined yet, is why the effort is missing. */
  readonly causes: readonly GapCause[];
  /** Place in the order in which lines go if the budget is cut, 1 first, 0: cannot go; and whether it goes at the cut asked about. */
  readonly cutOrder: number;
  readonly goes: boolean;
  /** How far recruiting has come. */
  readonly stage: RecruitingStage;
  /** planned: the plan has it, or could; kept: only the workbook has it, and the planner's words on it stay. */
  readonly origin: 'planned' | 'kept';
  /** Whether start and heads are the planner's and stay untouched. */
  readonly typed: boolean;
}

/** What lines are told after all of them are known and in their order. */
type LaterFigure =
  keyof LineTier | 'positions' | 'decideBy' | 'fullFrom' | 'opens' | 'causes' | 'cutOrder' | 'goes';

/** A line before that. */
export type PlainRow = Omit<HiringRow, LaterFigure>;
