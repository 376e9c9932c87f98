import { profileNames, type ProfileId } from '../../framework/profileNames';
import type { Quarter } from '../calendar/quarter';
import type { MappedMember } from '../mapping/reviewOrder';

/** A number for every profile. */
export type ByProfile = Readonly<Record<ProfileId, number>>;

/** A table of numbers by profile from a rule. */
export function byProfile(value: (profile: ProfileId) => number): ByProfile {
  return Object.fromEntries(profileNames.map(({ id }) => [id, value(id)])) as Record<ProfileId, number>;
}

/** Whether a member works on the last day of a quarter. */
export function isThere({ member }: MappedMember, quarter: Quarter): boolean {
  const startsLater = member.start !== null && member.start > quarter.lastDay;
  const leftBefore = member.end !== null && member.end < quarter.lastDay;
  return !startsLater && !leftBefore;
}
