import { profileWeight } from '../capacity/capacity';
import { phases, stages, type PhaseId } from '../../framework/phases';
import { profileNames, type ProfileId } from '../../framework/profileNames';
import { proofOfConcept } from '../../framework/proofOfConcept';
import { byProfileAndPhase, type ByProfileAndPhase } from './effortWeights';
import { phasesInStages, type StageFte } from './stageFte';
import { effortKinds, type EffortKind } from './useCase';

/** Effort of use cases in FTE per stage, production and proof of concept apart. */
export type StageDemand = Readonly<Record<EffortKind, StageFte>>;

/** Whether a kind of use case needs a profile. */
export function isProfileNeeded(kind: EffortKind, profile: ProfileId): boolean {
  return kind === 'production' || proofOfConcept.profiles.includes(profile);
}

/** The effort of one phase: the effort of its stage, spread evenly over those of its phases that the kind goes through. */
export function phaseDemand(kind: EffortKind, stageFte: StageFte, phase: PhaseId): number {
  if (kind === 'proofOfConcept' && !proofOfConcept.phases.includes(phase)) return 0;
  const stage = phases.find(({ id }) => id === phase)?.stage;
  const index = stages.findIndex((name) => name === stage);
  return (stageFte[index] ?? 0) / (phasesInStages(kind)[index] ?? 1);
}

/** Sum of the weights of the profiles that a kind of use case needs in a phase. */
export function phaseWeight(kind: EffortKind, weights: ByProfileAndPhase, phase: PhaseId): number {
  let sum = 0;
  for (const { id } of profileNames) if (isProfileNeeded(kind, id)) sum += weights[id][phase];
  return sum;
}

/**
 * The profile that is planned by heads, one per organisation or per unit, not by its part of the use-case effort
 * (design, section 2: "AI Management needs a head per organisation, or per unit").
 */
export const plannedByHeads: ProfileId = 'aiManagement';

/**
 * Demand D(profile, phase) in FTE: the effort of use cases in a phase, divided among the profiles by their weights in
 * that phase (design, section 2: Figure 2 read down a column). The demand of AI Management is `managementHeads`, spread
 * over the phases by its weights; its weight stays in the sum, as in the definition.
 */
export function demand(
  stageDemand: StageDemand,
  weights: ByProfileAndPhase,
  managementHeads: number,
): ByProfileAndPhase {
  return byProfileAndPhase((profile, phase) => {
    if (profile === plannedByHeads) {
      const sum = profileWeight(weights, profile);
      return sum === 0 ? 0 : (managementHeads * weights[profile][phase]) / sum;
    }
    let fte = 0;
    for (const kind of effortKinds) {
      const weight = phaseWeight(kind, weights, phase);
      if (weight === 0 || !isProfileNeeded(kind, profile)) continue;
      fte += (phaseDemand(kind, stageDemand[kind], phase) * weights[profile][phase]) / weight;
    }
    return fte;
  });
}
