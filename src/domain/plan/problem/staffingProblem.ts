import type { LevelId } from '../../../framework/levels';
import type { ProfileId } from '../../../framework/profileNames';
import type { PlanObjective } from '../../assumptions/assumptions';
import type { UseCasePriority } from '../../demand/useCase';
import type { Deferral } from '../action/defer/deferral';
import type { EffectTerms } from '../action/actionEffect';
import type { HiringAction } from '../line/hiringAction';
import type { PlanCell } from '../line/planCell';

/** A business unit, or the centre, whose heads every unit can count on. */
export interface StaffingPlace {
  /** Unique in the problem, see placeId. */
  readonly id: string;
  readonly central: boolean;
}

/** A quarter of the horizon. */
interface StaffingQuarter {
  /** Label, unique in the problem and the same in every run, such as `2026-Q3`; it is part of every line id. */
  readonly id: string;
  /** Index of its fiscal year in `StaffingLimits.budgets`. */
  readonly fiscalYear: number;
}

/** Members who are interchangeable for the plan: same profile, place, level and effort. */
export interface MemberGroup extends PlanCell {
  readonly level: LevelId;
  /** Whole members in the group. */
  readonly heads: number;
  /** Those of them whom no settled line moves; below 0 where such lines move more than there are. */
  readonly free: number;
  /** Effort of one member, FTE. A member that moves takes all of it along. */
  readonly fte: number;
}

/** A way for members of a group to work elsewhere: another profile (train) or another place (redeploy). */
export interface MoveOption extends PlanCell {
  readonly action: 'train' | 'redeploy';
  /** Index in `StaffingProblem.groups`. */
  readonly group: number;
  /** Months until the member works in the new cell. */
  readonly months: number;
}

/**
 * A share of effort that works in another cell for some quarters: spare effort of members who hold both profiles already
 * or can help out without training, or, where it is `lent`, effort of the heads that are hired or moved into `from`, to the end of the plan.
 */
export interface ShiftOption {
  readonly from: PlanCell;
  readonly to: PlanCell;
  /** Most FTE in any quarter. */
  readonly maxFte: number;
  readonly lent: boolean;
}

/**
 * Positions that can be opened in any quarter from `earliest` on. Those of a cell are filled in the order of their seats:
 * none of a later seat before as many of the one before it, in parts of their heads, so that the levels of a team come as
 * its target mix asks for them.
 */
export interface HireOption extends PlanCell {
  readonly level: LevelId;
  /** Place in the order of the cell, the same for options that are free of each other. */
  readonly seat: number;
  /** Most heads of the seat. */
  readonly heads: number;
  /** Effort of one head that is up to speed, FTE. */
  readonly fte: number;
  /** Annual base of one head, currency. */
  readonly band: number;
  /** Index of the first quarter in which a head can start. */
  readonly earliest: number;
}

/** Contractors: whole units of FTE by the quarter. */
export interface ContractOption extends PlanCell {
  readonly level: LevelId;
  /** Effort of one unit, FTE. */
  readonly fte: number;
  /** Annual base of one employed head, currency. */
  readonly band: number;
  /** Most FTE in any quarter; `null` without limit. */
  readonly maxFte: number | null;
  readonly earliest: number;
}

/** Heads that a profile should have at a place, from a quarter on. */
export interface MinimumHeads extends PlanCell {
  readonly heads: number;
  /** Lowest level that counts. */
  readonly level: LevelId;
  /** Index of the first quarter. */
  readonly from: number;
}

/**
 * The hiring order as precedence. A head of rank r is in order where someone of the next earlier rank that the place
 * needs or has is there at the start or arrives no later, in the place itself or in the centre. The centre sees every
 * place.
 */
export interface HiringOrder {
  /** Rank by profile, 1 first; profiles without a rank are free. */
  readonly ranks: Readonly<Partial<Record<ProfileId, number>>>;
  /** Changes that one head hired out of order counts, beside its own. */
  readonly outOfOrderPrice: number;
}

/** The rules that keep a plan to what a planner would do. */
export interface StaffingRules {
  /** Quarters at the end of the plan in which no hire and no shift begins. */
  readonly quietQuarters: number;
  /** Heads of a profile hired in a quarter at most, as a part of its heads, at least one; `null` without limit. */
  readonly hirePace: number | null;
  /** Heads of a cell in training at a time at most, as a part of its heads, at least one; `null` without limit. */
  readonly traineePace: number | null;
  /** Whether each trainee needs a member of Senior level or above in the target profile. */
  readonly mentored: boolean;
  /**
   * Quarters from the first in which contractors may close all that is missing; later they close what is missing above the
   * gap of the last quarter. `null`: always all.
   */
  readonly bridgedQuarters: number | null;
  /** Least FTE of a shift. */
  readonly shiftLeast: number;
  /** Quarters after the plan for which the pay and the benefit of heads count when a plan is weighed, see PlanObjective. */
  readonly quartersBeyond: number;
}

/** What a plan must keep to. */
interface StaffingLimits extends StaffingRules {
  /** Currency per fiscal year, settled lines included; `null` without limit. A year that is not listed has no limit. */
  readonly budgets: readonly (number | null)[];
  /** Most heads hired in any quarter over all places; `null` without limit. */
  readonly hiresPerQuarter: number | null;
  /**
   * Missing FTE in the last quarter, those that a hire lends to with them, from which a head is hired, see askedFte; a part
   * of a member from which one moves.
   */
  readonly minimumGap: number;
  /** What a plan is measured by and says; nobody is hired or moved for it. */
  readonly minimumHeads: readonly MinimumHeads[];
  readonly order: HiringOrder | null;
  /** Shares shift in whole steps of this many FTE. */
  readonly shiftStep: number;
}

/** A line that stands whatever the plan adds, see isSettled. */
export interface SettledLine {
  readonly action: HiringAction;
  readonly cell: PlanCell;
  readonly from: PlanCell | null;
  readonly level: LevelId | null;
  readonly heads: number;
  /** Index of its first quarter, and of the quarter from which on its heads count where they go; beyond the horizon: never. */
  readonly quarter: number;
  readonly arrives: number;
  /** FTE by quarter, see LineEffect. */
  readonly gives: readonly number[];
  readonly takes: readonly number[];
  /** Currency by quarter. */
  readonly cost: readonly number[];
  /** Full-year pay of the heads it adds, with burden, currency. */
  readonly yearlyPay: number;
}

/** Effort that is kept free in a cell for lines on hold, FTE by quarter. */
export interface HeldEffort extends PlanCell {
  readonly fte: readonly number[];
}

/** A value by profile, place and quarter. */
type CellTable<T> = readonly (readonly (readonly T[])[])[];

/**
 * What the staffing optimum decides on. A cell is a profile at a place. Only spare effort moves: trainings, redeployments
 * and shifts never take more from a cell than it has to spare, and what is `tolerated`, in every quarter they last; heads
 * hired into a cell lend no more than they give. They never exceed what the last quarter asks for there and where they lend:
 * a need that ends before is bridged.
 */
export interface StaffingProblem {
  readonly profiles: readonly ProfileId[];
  readonly places: readonly StaffingPlace[];
  readonly quarters: readonly StaffingQuarter[];
  /** Missing effort by profile, place and quarter, FTE: demand - capacity; negative is spare. */
  readonly missing: CellTable<number>;
  /** FTE by which a cell may miss more because of what moves out of it; none where nothing is said. */
  readonly tolerated: CellTable<number>;
  readonly objective: PlanObjective;
  /** Whether equal plans are told apart by the fewest changes; not where only what a plan comes to is asked. */
  readonly settlesTies: boolean;
  /** What an open FTE-quarter of a profile is worth at priority should, currency; 0 where nothing is said. */
  readonly prices: Readonly<Partial<Record<ProfileId, number>>>;
  /** What the price is multiplied by for use cases of each priority. */
  readonly priorities: Readonly<Record<UseCasePriority, number>>;
  /**
   * The part of the demand that use cases of each priority ask for, FTE; all of it should where nothing is said. What stays
   * open is that of the lowest priority first.
   */
  readonly demandBy: CellTable<Readonly<Record<UseCasePriority, number>>>;
  readonly groups: readonly MemberGroup[];
  readonly moves: readonly MoveOption[];
  readonly shifts: readonly ShiftOption[];
  readonly hires: readonly HireOption[];
  readonly contracts: readonly ContractOption[];
  readonly defers: readonly Deferral[];
  /** What actions give and cost is worked out from. */
  readonly terms: EffectTerms;
  readonly limits: StaffingLimits;
  readonly settled: readonly SettledLine[];
  readonly held: readonly HeldEffort[];
  /** Keys of what rejected lines rule out in every quarter, see lineKey. */
  readonly excluded: readonly string[];
}
