import { omissions, type OmissionId } from '../../framework/maturityRules';
import { organisationPatterns } from '../../framework/organisationPatterns';
import { phases, stages, type PhaseId } from '../../framework/phases';
import { profileNames, type ProfileId } from '../../framework/profileNames';
import { responsibilities } from '../../framework/responsibilities';
import type { Assumptions } from '../assumptions/assumptions';
import { monthOf, monthsWithin, termMonths } from '../calendar/month';
import type { Quarter } from '../calendar/quarter';
import { byProfile, type ByProfile } from '../capacity/profileFte';
import type { DemandRules } from './demandRules';
import { byProfileAndPhase, profileWeight, type ByProfileAndPhase } from './effortWeights';
import type { LifeStage } from './lifeStages';
import { noTeam } from './referenceTeam';
import { effortKinds, type EffortKind } from './useCase';

/** A number for each phase, in lifecycle order. */
export type PhaseRow = readonly number[];

/** The effort of a phase, divided among the profiles planned by effort: parts of 1 for each kind of use case. */
export type DemandParts = Readonly<Record<EffortKind, ByProfileAndPhase>>;

/** The weights of the reference team in use. */
export function teamInUse({ team }: DemandRules, { effortModel, referenceTeam }: Assumptions): ByProfile {
  return referenceTeam === 'none' ? noTeam : team[effortModel].weights;
}

/** Weight of the team x weight of the effort; 0 for a profile that the kind does not need or that is planned by heads. */
export function pullOf(
  kind: EffortKind,
  weights: ByProfileAndPhase,
  team: ByProfile,
  { profiles, proofPhases }: DemandRules,
): ByProfileAndPhase {
  return byProfileAndPhase((profile, phase) => {
    const { basis, inProofOfConcept } = profiles[profile];
    const isLeftOut = kind === 'proofOfConcept' && !(inProofOfConcept && proofPhases.includes(phase));
    return basis !== 'effort' || isLeftOut ? 0 : team[profile] * weights[profile][phase];
  });
}

/** What each profile gets of a phase. Parts of a phase sum to 1, or are all 0 where no profile has a weight there. */
export function demandParts(
  weights: ByProfileAndPhase,
  rules: DemandRules,
  assumptions: Assumptions,
): DemandParts {
  const team = teamInUse(rules, assumptions);
  const parts = effortKinds.map((kind) => {
    const pull = pullOf(kind, weights, team, rules);
    const sums = new Map(
      phases.map(({ id }) => [id, profileNames.reduce((sum, profile) => sum + pull[profile.id][id], 0)]),
    );
    const table = byProfileAndPhase((profile, phase) => {
      const sum = sums.get(phase) ?? 0;
      return sum > 0 ? pull[profile][phase] / sum : 0;
    });
    return [kind, table] as const;
  });
  return Object.fromEntries(parts) as Record<EffortKind, ByProfileAndPhase>;
}

/** Whether some profile takes the effort of a phase; a phase nobody takes gets none. */
function takenPhases(parts: ByProfileAndPhase): readonly boolean[] {
  return phases.map(({ id }) => profileNames.some((profile) => parts[profile.id][id] > 0));
}

function scaled(row: PhaseRow, taken: readonly boolean[]): PhaseRow {
  const open = row.map((share, at) => (taken[at] === true ? share : 0));
  const sum = open.reduce((one, other) => one + other, 0);
  if (sum > 0) return open.map((share) => share / sum);
  const count = taken.filter(Boolean).length;
  return taken.map((isTaken) => (isTaken ? 1 / count : 0));
}

/** The shares of the phases that count for a kind of use case in a stage of life; they sum to 1. */
export function phaseShares(
  kind: EffortKind,
  lifeStage: LifeStage,
  parts: DemandParts,
  { shares }: DemandRules,
): PhaseRow {
  return scaled(
    phases.map(({ id }) => shares[lifeStage][id]),
    takenPhases(parts[kind]),
  );
}

/**
 * The shares of the phases by the mix that a use case states for the three stages of the lifecycle, spread evenly over
 * the phases of each that count; `null` where it states none.
 */
export function mixShares(
  kind: EffortKind,
  mix: readonly (number | null)[],
  parts: DemandParts,
): PhaseRow | null {
  const taken = takenPhases(parts[kind]);
  const stageOf = phases.map(({ stage }) => stages.indexOf(stage));
  const counts = stages.map((_, stage) => taken.filter((is, at) => is && stageOf[at] === stage).length);
  const stated = mix.map((part, stage) => ((counts[stage] ?? 0) > 0 ? (part ?? 0) : 0));
  const sum = stated.reduce((one, other) => one + other, 0);
  if (sum <= 0) return null;
  return taken.map((is, at) => {
    const stage = stageOf[at] ?? 0;
    return is ? (stated[stage] ?? 0) / sum / (counts[stage] ?? 1) : 0;
  });
}

/** A responsibility done in part keeps half of its effort. */
const reducedPart = 0.5;

/**
 * The part of the effort of a profile in a phase that a practice left out takes with it: its responsibilities among all
 * of that profile in that phase, those done in part by half. A planner's assumption; the framework states no effort of
 * single responsibilities.
 */
export function omittedPart(omission: OmissionId, profile: ProfileId, phase: PhaseId): number {
  const here = responsibilities.filter((each) => each.profile === profile && each.phase === phase);
  const rule = omissions.find(({ id }) => id === omission);
  if (rule === undefined || here.length === 0) return 0;
  const count = (ids: readonly string[]) => here.filter(({ id }) => ids.includes(id)).length;
  return (count(rule.omits) + reducedPart * count(rule.reduces)) / here.length;
}

/** The part of a quarter in which a practice is left out; the month of its last day counts whole. */
export function omittedTime(
  omission: OmissionId,
  { omissions: decided }: DemandRules,
  quarter: Quarter,
): number {
  const { leftOut, until } = decided[omission];
  if (!leftOut) return 0;
  const { from, to } = termMonths(null, until);
  return monthsWithin(from, to, monthOf(quarter.firstDay)) / 3;
}

/** The part of the effort that is left out in a quarter, profile x phase, 0 to 1. */
export function leftOut(rules: DemandRules, quarter: Quarter): ByProfileAndPhase {
  const times = omissions.map(({ id }) => ({ id, time: omittedTime(id, rules, quarter) }));
  return byProfileAndPhase((profile, phase) => {
    let sum = 0;
    for (const { id, time } of times) if (time > 0) sum += time * omittedPart(id, profile, phase);
    return Math.min(1, sum);
  });
}

/**
 * Whether a profile works for the whole organisation as one: by the planner's word, by the organisation pattern, or
 * because its heads are for the organisation.
 */
export function isCentralProfile(
  profile: ProfileId,
  { profiles }: DemandRules,
  { organisationPattern }: Assumptions,
): boolean {
  const { basis, placement } = profiles[profile];
  if (basis === 'organisation' || placement === 'central') return true;
  if (placement === 'units') return false;
  const pattern = organisationPatterns.find(({ id }) => id === organisationPattern);
  const central: readonly ProfileId[] = [...(pattern?.pooled ?? []), ...(pattern?.likelyCentral ?? [])];
  return central.includes(profile);
}

/** The profile that takes over the effort of another: it carries it, or the organisation pattern decides; `null`: it keeps it. */
export function takesOver(
  profile: ProfileId,
  rules: DemandRules,
  assumptions: Assumptions,
): ProfileId | null {
  const carrier = rules.carried?.[profile];
  if (carrier !== undefined) return carrier;
  if (rules.profiles[profile].placement !== 'pattern' || isCentralProfile(profile, rules, assumptions))
    return null;
  const pattern = organisationPatterns.find(({ id }) => id === assumptions.organisationPattern);
  const taken: readonly { readonly profile: ProfileId; readonly by: ProfileId }[] = pattern?.takenOver ?? [];
  const by = taken.find((each) => each.profile === profile)?.by ?? null;
  return by !== null && rules.profiles[by].basis === 'effort' ? by : null;
}

/** The share of its effort that a further use case asks of a central profile beside the largest. */
export function reuseShare({ referenceTeam, reuse, reuseWithoutTeam }: Assumptions): number {
  return referenceTeam === 'none' ? reuseWithoutTeam : reuse;
}

/** Parts of a quarter: what is left out taken off, and with the profile that takes over. */
export function partsInQuarter(
  parts: DemandParts,
  rules: DemandRules,
  assumptions: Assumptions,
  quarter: Quarter,
): DemandParts {
  const omitted = leftOut(rules, quarter);
  const takers = byProfileTakers(rules, assumptions);
  const table = (kind: EffortKind) => {
    const kept = byProfileAndPhase(
      (profile, phase) => parts[kind][profile][phase] * (1 - omitted[profile][phase]),
    );
    return byProfileAndPhase((profile, phase) => {
      let part = takers.get(profile) === null ? kept[profile][phase] : 0;
      for (const [other, by] of takers) if (by === profile) part += kept[other][phase];
      return part;
    });
  };
  return { production: table('production'), proofOfConcept: table('proofOfConcept') };
}

function byProfileTakers(
  rules: DemandRules,
  assumptions: Assumptions,
): ReadonlyMap<ProfileId, ProfileId | null> {
  return new Map(profileNames.map(({ id }) => [id, takesOver(id, rules, assumptions)] as const));
}

/** The weights of a profile as parts of 1, evenly where it has none: how its heads, and its idle time, spread over phases. */
export function ownSpread(weights: ByProfileAndPhase): ByProfileAndPhase {
  const sums = byProfile((profile) => profileWeight(weights, profile));
  return byProfileAndPhase((profile, phase) =>
    sums[profile] > 0 ? weights[profile][phase] / sums[profile] : 1 / phases.length,
  );
}
