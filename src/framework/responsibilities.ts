import { type PhaseId, phases } from './phases';
import type { ProfileId } from './profileNames';
import { profiles, type ResponsibilityId } from './profiles';
import type { Text } from './text';

/** A responsibility with the profile and the phase it stands in. */
export interface PlacedResponsibility {
  readonly id: ResponsibilityId;
  readonly profile: ProfileId;
  readonly phase: PhaseId;
  readonly text: Text;
}

/** All 120 responsibilities, profile by profile in lifecycle order. Source: whitepaper, tables of Figures 4-13. */
export const responsibilities: readonly PlacedResponsibility[] = profiles.flatMap((profile) =>
  phases.flatMap((phase) =>
    profile.responsibilities[phase.id].map(({ id, text }) => ({
      id,
      profile: profile.id,
      phase: phase.id,
      text,
    })),
  ),
);
