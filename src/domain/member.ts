import type { LevelId } from '../framework/levels';

/** A skill a roster states for a member, with its rating 0-5 where one is given. */
export interface SkillRating {
  readonly skill: string;
  readonly rating: number | null;
}

/** One row of the roster, read. */
export interface Member {
  /** The id of the roster; where it has none, one made from the name, stable over runs. Unique in a reading. */
  readonly id: string;
  /** Row of the roster sheet, counted from 1 as the user sees it. */
  readonly row: number;
  readonly name: string;
  readonly title: string;
  /** Business unit; empty where the roster has none. */
  readonly unit: string;
  /** Cost centre as the roster states it; empty where it has none. */
  readonly costCentre: string;
  readonly location: string;
  readonly manager: string;
  /** Full-time equivalents, 1 where the roster says nothing. */
  readonly fte: number;
  /** Words of an explicit level column ("SE", "L5", "Senior"); empty where there is none. */
  readonly levelText: string;
  /** Years of experience, where stated. */
  readonly years: number | null;
  /** First and last working day as Excel serial numbers, where stated. */
  readonly start: number | null;
  readonly end: number | null;
  /** Annual base cost in `currency`, where stated. */
  readonly annualCost: number | null;
  /** ISO 4217 code; empty where none is stated. */
  readonly currency: string;
  readonly skills: readonly SkillRating[];
  /** The roster rates skills of the member, and none above 0: a statement, unlike an empty list. */
  readonly ratedNone?: true;
}

/** The level of a member or of a proposed hire; `null` where nothing says it. */
export type MaybeLevel = LevelId | null;
