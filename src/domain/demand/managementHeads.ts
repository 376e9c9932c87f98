import type { Assumptions } from '../assumptions/assumptions';
import type { ProfileId } from '../../framework/profileNames';
import type { ByProfile } from '../capacity/profileFte';
import { plannedByHeads } from './demand';

/** Heads of AI Management: one per organisation, or one per unit where each unit decides for itself. */
export function managementHeads(minimumHeads: ByProfile, units: number, assumptions: Assumptions): number {
  const places = assumptions.organisationPattern === 'decentralised' ? Math.max(1, units) : 1;
  return minimumHeads.aiManagement * places;
}

/** Minimum heads of a profile while none are stated: one of AI Management, none of the others. */
export function usualMinimumHeads(profile: ProfileId): number {
  return profile === plannedByHeads ? 1 : 0;
}
