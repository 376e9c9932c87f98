import { effortCurves, effortLevels, type EffortLevel } from '../../framework/effort';
import { phases, type PhaseId } from '../../framework/phases';
import { profileNames, type ProfileId } from '../../framework/profileNames';
import type { Assumptions } from '../assumptions/assumptions';

/** A number for every profile in every phase. */
export type ByProfileAndPhase = Readonly<Record<ProfileId, Readonly<Record<PhaseId, number>>>>;

/** A table of numbers, profile x phase, from a rule. */
export function byProfileAndPhase(value: (profile: ProfileId, phase: PhaseId) => number): ByProfileAndPhase {
  const rows = profileNames.map(
    ({ id }) => [id, Object.fromEntries(phases.map((phase) => [phase.id, value(id, phase.id)]))] as const,
  );
  return Object.fromEntries(rows) as Record<ProfileId, Record<PhaseId, number>>;
}

/** Sum of the weights of a profile over all phases. */
export function profileWeight(weights: ByProfileAndPhase, profile: ProfileId): number {
  let sum = 0;
  for (const phase of phases) sum += weights[profile][phase.id];
  return sum;
}

/** The weight of an effort level. */
export function levelWeight(level: EffortLevel, assumptions: Assumptions): number {
  if (level === 'High') return assumptions.weightHigh;
  if (level === 'Moderate') return assumptions.weightModerate;
  return assumptions.weightLittle;
}

/**
 * Effort weights w(profile, phase) before the planner changes single cells: by the levels of Figure 2 or by the
 * curves of Figures 4-13 (design, section 2).
 */
export function effortWeights(assumptions: Assumptions): ByProfileAndPhase {
  return byProfileAndPhase((profile, phase) =>
    assumptions.effortModel === 'curves'
      ? effortCurves[profile][phase]
      : levelWeight(effortLevels[profile][phase], assumptions),
  );
}
