import type { Assumptions } from '../assumptions/assumptions';
import type { Member } from '../member';
import type { MappedMember } from '../mapping/reviewOrder';

/** Employer on-costs where members work, parts of pay, by the key of a location; where none are stated those of the plan count. */
export type OnCosts = ReadonlyMap<string, number>;

/** What tells locations apart: not their case. */
export function locationKey(location: string): string {
  return location.trim().toLowerCase();
}

/** The locations of the roster as they are spelled first, in the order of first mention. */
export function paidLocations(staff: readonly MappedMember[]): readonly string[] {
  const found = new Map<string, string>();
  for (const { member } of staff) {
    const key = locationKey(member.location);
    if (key !== '' && !found.has(key)) found.set(key, member.location.trim());
  }
  return [...found.values()];
}

/** On-costs of a member, part of pay. */
export function onCostsOf(
  { location }: Pick<Member, 'location'>,
  onCosts: OnCosts,
  { burden }: Pick<Assumptions, 'burden'>,
): number {
  return onCosts.get(locationKey(location)) ?? burden;
}
