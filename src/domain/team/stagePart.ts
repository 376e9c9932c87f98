import { phases, stages } from '../../framework/phases';
import type { ProfileId } from '../../framework/profileNames';
import { isProfileNeeded, phaseWeight, plannedByHeads } from '../demand/demand';
import type { ByProfileAndPhase } from '../demand/effortWeights';
import { phasesInStages } from '../demand/stageFte';
import type { EffortKind } from '../demand/useCase';
import { proofOfConcept } from '../../framework/proofOfConcept';

/** The phases of a stage that a kind of use case goes through. */
export function phasesOfStage(kind: EffortKind, stage: number): readonly (typeof phases)[number][] {
  return phases.filter(
    (phase) =>
      phase.stage === stages[stage] && (kind === 'production' || proofOfConcept.phases.includes(phase.id)),
  );
}

/**
 * The part of a stage's effort that falls to a profile, 0 to 1: the mean over the phases of the stage of its weight
 * divided by the sum of the weights. Demand of a profile = sum over stages of stage FTE x this part. AI Management has
 * none, it is planned by heads.
 */
export function stagePart(
  kind: EffortKind,
  stage: number,
  profile: ProfileId,
  weights: ByProfileAndPhase,
): number {
  if (profile === plannedByHeads || !isProfileNeeded(kind, profile)) return 0;
  let sum = 0;
  for (const phase of phasesOfStage(kind, stage)) {
    const weight = phaseWeight(kind, weights, phase.id);
    if (weight > 0) sum += weights[profile][phase.id] / weight;
  }
  return sum / (phasesInStages(kind)[stage] || 1);
}
