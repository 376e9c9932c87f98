import type { LevelId } from '../../../framework/levels';
import type { ProfileId } from '../../../framework/profileNames';
import type { MemberGroup } from '../staffing/staffingProblem';

/** Levels that can guide others: Senior and above. Source: derived from the skill profile "ML Pipelines". */
const guiding: readonly LevelId[] = ['senior', 'lead', 'principal'];

/** Whether someone of Senior level or above works in a profile at a place. */
export function isGuided(groups: readonly MemberGroup[], profile: ProfileId, place: string): boolean {
  return groups.some(
    (group) => group.profile === profile && group.place === place && guiding.includes(group.level),
  );
}
