import { phases, type PhaseId } from '../../framework/phases';
import type { ProfileId } from '../../framework/profileNames';
import { byProfileAndPhase, type ByProfileAndPhase } from '../demand/effortWeights';
import type { ByProfile } from './profileFte';

/** Sum of the weights of a profile over all phases. */
export function profileWeight(weights: ByProfileAndPhase, profile: ProfileId): number {
  let sum = 0;
  for (const phase of phases) sum += weights[profile][phase.id];
  return sum;
}

/**
 * Capacity C(profile, phase) in FTE: the FTE of the profile, spread over the phases by its weights (design, section 2:
 * Figure 2 read along a row). A profile whose weights are all zero has no capacity anywhere.
 */
export function capacity(fte: ByProfile, weights: ByProfileAndPhase): ByProfileAndPhase {
  return byProfileAndPhase((profile: ProfileId, phase: PhaseId) => {
    const sum = profileWeight(weights, profile);
    return sum === 0 ? 0 : (fte[profile] * weights[profile][phase]) / sum;
  });
}
