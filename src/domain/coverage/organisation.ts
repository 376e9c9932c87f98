import { organisationPatterns, type OrganisationPatternId } from '../../framework/organisationPatterns';
import type { ProfileId } from '../../framework/profileNames';

/** Whether a profile is planned for the whole organisation as one under an organisation pattern. */
export function isPooled(profile: ProfileId, pattern: OrganisationPatternId): boolean {
  const pooled: readonly ProfileId[] = organisationPatterns.find(({ id }) => id === pattern)?.pooled ?? [];
  return pooled.includes(profile);
}
