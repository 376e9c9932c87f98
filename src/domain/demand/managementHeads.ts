import type { Assumptions } from '../assumptions/assumptions';
import type { ByProfile } from '../capacity/profileFte';

/** Heads of AI Management: one per organisation, or one per unit where each unit decides for itself. */
export function managementHeads(minimumHeads: ByProfile, units: number, assumptions: Assumptions): number {
  const places = assumptions.organisationPattern === 'decentralised' ? Math.max(1, units) : 1;
  return minimumHeads.aiManagement * places;
}
