import type { LevelId } from '../../../framework/levels';
import type { ProfileId } from '../../../framework/profileNames';
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

/** A share of spare effort that works in another cell for a quarter, by members who hold both profiles already. */
export interface ShiftOption {
  readonly from: PlanCell;
  readonly to: PlanCell;
  /** Most FTE in any quarter. */
  readonly maxFte: number;
}

/** A position that can be opened any number of times, in any quarter from `earliest` on. */
export interface HireOption extends PlanCell {
  readonly level: LevelId;
  /** Effort of one head that is up to speed, FTE. */
  readonly fte: number;
  /** Annual base of one head, currency. */
  readonly band: number;
  /** Index of the first quarter in which a head can start. */
  readonly earliest: number;
}

/** Contractors: whole heads by the quarter. */
export interface ContractOption extends PlanCell {
  readonly level: LevelId;
  /** Effort of one head, FTE. */
  readonly fte: number;
  /** Annual base of one employed head, currency. */
  readonly band: number;
  /** Most heads in any quarter; `null` without limit. */
  readonly maxHeads: number | null;
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

/** What a plan must keep to. */
interface StaffingLimits {
  /** Currency per fiscal year, settled lines included; `null` without limit. A year that is not listed has no limit. */
  readonly budgets: readonly (number | null)[];
  /** Most heads hired in any quarter over all places; `null` without limit. */
  readonly hiresPerQuarter: number | null;
  /** Missing FTE from which a head is proposed, see askedFte. */
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
}

/** Effort that is kept free in a cell for lines on hold, FTE by quarter. */
export interface HeldEffort extends PlanCell {
  readonly fte: readonly number[];
}

/**
 * What the staffing optimum decides on. A cell is a profile at a place. Only spare effort moves: trainings, redeployments
 * and shifts never take more from a cell than it has to spare in every quarter they last. Heads hired into a cell never
 * exceed its peak missing effort over the effort of a head that is up to speed, rounded up.
 */
export interface StaffingProblem {
  readonly profiles: readonly ProfileId[];
  readonly places: readonly StaffingPlace[];
  readonly quarters: readonly StaffingQuarter[];
  /** Missing effort by profile, place and quarter, FTE: demand - capacity; negative is spare. */
  readonly missing: readonly (readonly (readonly number[])[])[];
  /** What one uncovered FTE-quarter of a profile counts; 1 where nothing is said. */
  readonly weights: Readonly<Partial<Record<ProfileId, number>>>;
  readonly groups: readonly MemberGroup[];
  readonly moves: readonly MoveOption[];
  readonly shifts: readonly ShiftOption[];
  readonly hires: readonly HireOption[];
  readonly contracts: readonly ContractOption[];
  /** What actions give and cost is worked out from. */
  readonly terms: EffectTerms;
  readonly limits: StaffingLimits;
  readonly settled: readonly SettledLine[];
  readonly held: readonly HeldEffort[];
  /** Keys of what rejected lines rule out in every quarter, see lineKey. */
  readonly excluded: readonly string[];
}
