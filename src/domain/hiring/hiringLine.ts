import type { LevelId } from '../../framework/levels';
import type { ProfileId } from '../../framework/profileNames';
import type { Place } from '../coverage/need';

/** A proposed hire of one or more heads of one profile and level, for one place, from one quarter on. */
export interface HiringLine {
  /** The same in every run while profile, level, place and quarter are the same. */
  readonly id: string;
  readonly profile: ProfileId;
  readonly level: LevelId;
  readonly place: Place;
  /** Index into the quarters of the plan. */
  readonly quarter: number;
  readonly heads: number;
  /** Demand and capacity of the profile at the place in that quarter before this line, in FTE. */
  readonly demand: number;
  readonly capacity: number;
  /** Rank in the order in which the seed advises to hire, 1 first. */
  readonly rank: number;
  /** The profiles that should be there first, where they are not: the anti-pattern the line would be. */
  readonly before: readonly ProfileId[];
}
