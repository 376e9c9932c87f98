import type { OmissionId } from '../../framework/maturityRules';
import { omissions } from '../../framework/maturityRules';
import type { PhaseId } from '../../framework/phases';
import { phases } from '../../framework/phases';
import { profileNames, type ProfileId } from '../../framework/profileNames';
import { proofOfConcept } from '../../framework/proofOfConcept';
import { usualLifeStageShares, type LifeStageShares } from './lifeStages';
import { effortModels, type EffortModel } from '../assumptions/assumptions';
import { byProfile } from '../capacity/profileFte';
import { teamWeights, usualReferenceTeam, type TeamWeights } from './referenceTeam';

/**
 * How the demand of a profile is found: a part of the effort of use cases, or heads: for the organisation, for each unit
 * with use cases at work, or for each use case at work.
 */
export const planningBases = ['effort', 'organisation', 'unit', 'useCase'] as const;

/** How the demand of a profile is found. */
export type PlanningBasis = (typeof planningBases)[number];

/** Where a profile is planned: where the organisation pattern says, in the centre, or in the units. */
export const placements = ['pattern', 'central', 'units'] as const;

/** Where a profile is planned. */
export type Placement = (typeof placements)[number];

/** What the planner states about the demand of one profile. */
export interface ProfileRule {
  readonly basis: PlanningBasis;
  readonly placement: Placement;
  /** FTE in a team that runs use cases well. */
  readonly reference: number;
  /** Whether a proof of concept needs the profile. */
  readonly inProofOfConcept: boolean;
}

/** The rules of all profiles. */
export type ProfileRules = Readonly<Record<ProfileId, ProfileRule>>;

/** Whether practices are left out on purpose, who answers for it, and to which day. */
export interface OmissionDecision {
  readonly leftOut: boolean;
  readonly owner: string;
  /** Last day as Excel serial number; `null`: until it is decided anew. */
  readonly until: number | null;
}

/** The decisions on practices. */
export type OmissionDecisions = Readonly<Record<OmissionId, OmissionDecision>>;

/** Profiles that nobody holds and too little is asked of, by who carries them. */
export type CarriedProfiles = Readonly<Partial<Record<ProfileId, ProfileId>>>;

/** Everything the planner states about demand beside single numbers and the use cases. */
export interface DemandRules {
  readonly shares: LifeStageShares;
  /** The phases a proof of concept goes through. */
  readonly proofPhases: readonly PhaseId[];
  readonly profiles: ProfileRules;
  readonly omissions: OmissionDecisions;
  /** What follows for a plan as a whole, see carriedProfiles; none where it is not said. */
  readonly carried?: CarriedProfiles;
  /** The weights of the reference team under each effort model. */
  readonly team: Readonly<Record<EffortModel, TeamWeights>>;
}

/** The rules with what follows from their reference team. */
export function withTeam(stated: Omit<DemandRules, 'team'>): DemandRules {
  const { profiles } = stated;
  const team = byProfile((profile) => profiles[profile].reference);
  const fits = effortModels.map(
    (model) => [model, teamWeights(team, (profile) => profiles[profile].basis === 'effort', model)] as const,
  );
  return { ...stated, team: Object.fromEntries(fits) as Record<EffortModel, TeamWeights> };
}

/** A rule for each profile. */
export function profileRules(rule: (profile: ProfileId) => ProfileRule): ProfileRules {
  return Object.fromEntries(profileNames.map(({ id }) => [id, rule(id)])) as Record<ProfileId, ProfileRule>;
}

/** A decision for each omission. */
export function omissionDecisions(decision: (omission: OmissionId) => OmissionDecision): OmissionDecisions {
  return Object.fromEntries(omissions.map(({ id }) => [id, decision(id)])) as Record<
    OmissionId,
    OmissionDecision
  >;
}

/** What counts for a profile where nothing is stated: AI Management needs heads for the organisation. */
export function usualProfileRule(profile: ProfileId): ProfileRule {
  return {
    basis: profile === 'aiManagement' ? 'organisation' : 'effort',
    placement: 'pattern',
    reference: usualReferenceTeam[profile],
    inProofOfConcept: proofOfConcept.profiles.includes(profile),
  };
}

/** Minimum heads of a profile while none are stated: one of AI Management, none of the others. */
export function usualMinimumHeads(profile: ProfileId): number {
  return profile === 'aiManagement' ? 1 : 0;
}

/** The rules a new workbook begins with: nothing is left out. */
export function usualDemandRules(): DemandRules {
  return withTeam({
    shares: usualLifeStageShares,
    proofPhases: phases.map(({ id }) => id).filter((phase) => proofOfConcept.phases.includes(phase)),
    profiles: profileRules(usualProfileRule),
    omissions: omissionDecisions(() => ({ leftOut: false, owner: '', until: null })),
  });
}
