import type { ProfileId } from '../../../framework/profileNames';

/** A profile at a place. */
export interface PlanCell {
  readonly profile: ProfileId;
  /** Id of the place, see placeId. */
  readonly place: string;
}

/** A cell as the key of a map: the same for equal cells alone, as no profile holds a bar. */
export function cellKey({ profile, place }: PlanCell): string {
  return `${profile}|${place}`;
}

/** Whether two cells are the same. */
export function isSameCell(one: PlanCell, other: PlanCell): boolean {
  return one.profile === other.profile && one.place === other.place;
}
