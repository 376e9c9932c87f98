import type { LevelId } from '../../../framework/levels';
import type { ProfileId } from '../../../framework/profileNames';

/** A business unit, or the centre, whose heads every unit can count on. */
export interface StaffingPlace {
  /** Name of the unit, unique in the problem. */
  readonly id: string;
  readonly central: boolean;
}

/** A quarter of the horizon. */
export interface StaffingQuarter {
  /** Label, unique in the problem and the same in every run, such as `2026-Q3`; it is part of every line id. */
  readonly id: string;
  /** Index of its fiscal year in `StaffingLimits.budgets`. */
  readonly fiscalYear: number;
}

/** Members who are interchangeable for the plan: same profile, place, level and effort. */
export interface MemberGroup {
  readonly profile: ProfileId;
  readonly place: string;
  readonly level: LevelId;
  /** Whole members in the group. */
  readonly heads: number;
  /** Effort of one member, FTE. A member that moves takes all of it along. */
  readonly fte: number;
}

/** A way for members of a group to work elsewhere: another profile (train) or another place (redeploy). */
export interface MoveOption {
  readonly action: 'train' | 'redeploy';
  /** Index in `StaffingProblem.groups`. */
  readonly group: number;
  readonly profile: ProfileId;
  readonly place: string;
  /** Months until the member works in the new cell; rounded up to quarters, without effort in either cell until then. */
  readonly months: number;
  /** Once per head, currency. */
  readonly cost: number;
}

/** A share of spare effort that works in another cell for a quarter, by members who hold both profiles already. */
export interface ShiftOption {
  readonly from: { readonly profile: ProfileId; readonly place: string };
  readonly to: { readonly profile: ProfileId; readonly place: string };
  /** Most FTE in any quarter. */
  readonly maxFte: number;
  /** Currency per FTE and quarter. */
  readonly costPerFteQuarter: number;
}

/** A position that can be opened any number of times, in any quarter from `earliest` on. */
export interface HireOption {
  readonly profile: ProfileId;
  readonly place: string;
  readonly level: LevelId;
  /** Effort of one head that is up to speed, FTE. */
  readonly fte: number;
  /** Loaded cost of one head in a quarter, currency: base and burden. */
  readonly costPerQuarter: number;
  /** Recruiting and onboarding, once per head in its first quarter, currency. */
  readonly oneOff: number;
  /** Effective share of `fte` in the first, second ... quarter of a head; 1 after the last. */
  readonly ramp: readonly number[];
  /**
   * Expected share of heads that leave in a quarter, 0 to 1. Leavers are backfilled: the effort stays, and every quarter
   * after the first costs this share of `oneOff` more per head.
   */
  readonly attrition: number;
  /** Index of the first quarter in which a head can start. */
  readonly earliest: number;
}

/** Contractors: whole heads by the quarter, without recruiting, ramp-up or attrition. */
export interface ContractOption {
  readonly profile: ProfileId;
  readonly place: string;
  readonly level: LevelId;
  /** Effort of one head, FTE. */
  readonly fte: number;
  /** Currency per head and quarter. */
  readonly costPerQuarter: number;
  /** Most heads in any quarter; `null` without limit. */
  readonly maxHeads: number | null;
  readonly earliest: number;
}

/** Heads that a profile must have at a place, from a quarter on. */
export interface MinimumHeads {
  readonly profile: ProfileId;
  readonly place: string;
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
  /** What one head hired out of order counts in open effort, FTE-quarters; `null`: never out of order. */
  readonly relaxPrice: number | null;
}

/** What a plan must keep to. */
export interface StaffingLimits {
  /** Currency per fiscal year; `null` without limit. A year that is not listed has no limit. */
  readonly budgets: readonly (number | null)[];
  /** Most heads hired in any quarter over all places; `null` without limit. */
  readonly hiresPerQuarter: number | null;
  readonly minimumHeads: readonly MinimumHeads[];
  /** What one missing minimum head counts in open effort, FTE per quarter. */
  readonly missingHeadWeight: number;
  readonly order: HiringOrder | null;
  /** Shares shift in whole steps of this many FTE. */
  readonly shiftStep: number;
}

/** A line of an earlier plan that stays (approved) or never comes back (rejected). */
export interface DecidedLine {
  /** Id of the line, see PlanLine. */
  readonly id: string;
  /** Heads of an approved line; FTE where the action is shift. Not read for a rejected line. */
  readonly amount: number;
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
  readonly need: readonly (readonly (readonly number[])[])[];
  /** What one uncovered FTE-quarter of a profile counts; 1 where nothing is said. */
  readonly weights: Readonly<Partial<Record<ProfileId, number>>>;
  readonly groups: readonly MemberGroup[];
  readonly moves: readonly MoveOption[];
  readonly shifts: readonly ShiftOption[];
  readonly hires: readonly HireOption[];
  readonly contracts: readonly ContractOption[];
  readonly limits: StaffingLimits;
  /** Approved lines. */
  readonly fixed: readonly DecidedLine[];
  /** Rejected lines. */
  readonly excluded: readonly DecidedLine[];
}
