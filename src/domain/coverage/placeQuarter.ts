import { phases, type PhaseId } from '../../framework/phases';
import { profileNames, type ProfileId } from '../../framework/profileNames';
import type { Assumptions } from '../assumptions/assumptions';
import type { Quarter } from '../calendar/quarter';
import { outputOf, presence } from '../capacity/memberFte';
import { byProfile, type ByProfile } from '../capacity/profileFte';
import { isCentralProfile, reuseShare, type DemandParts, type PhaseRow } from '../demand/demandParts';
import type { DemandRules } from '../demand/demandRules';
import { byProfileAndPhase, type ByProfileAndPhase } from '../demand/effortWeights';
import {
  effortKinds,
  useCasePriorities,
  type EffortKind,
  type UseCase,
  type UseCasePriority,
} from '../demand/useCase';
import type { UseCaseQuarter } from '../demand/useCaseEffort';
import type { MappedMember } from '../mapping/reviewOrder';
import { noFte } from './coverageStatus';
import type { Place } from './place';

/** What demand and capacity are worked out from. */
export interface BalanceInput {
  readonly staff: readonly MappedMember[];
  readonly useCases: readonly UseCase[];
  readonly assumptions: Assumptions;
  readonly weights: ByProfileAndPhase;
  readonly rules: DemandRules;
  /** Heads of the profiles that are planned by heads. */
  readonly minimumHeads: ByProfile;
  readonly quarters: readonly Quarter[];
}

/** Demand and capacity at one place in one quarter, FTE; 0 for a profile that is planned elsewhere. */
export interface PlaceQuarter {
  readonly place: Place;
  /** Effort of the use cases of the place by phase; in the centre, what central profiles see of it after reuse. */
  readonly effort: Readonly<Record<EffortKind, PhaseRow>>;
  /** Demand over all phases, and in each of them. */
  readonly asked: ByProfile;
  readonly demand: ByProfileAndPhase;
  /** The part of `asked` that use cases of each priority ask for; heads are none of it. */
  readonly askedBy: Readonly<Record<UseCasePriority, ByProfile>>;
  /** What members give by month, and what other work takes of it. */
  readonly members: ByProfile;
  readonly otherWork: ByProfile;
  /** What is left for use cases, with what members of the central unit lend. */
  readonly fte: ByProfile;
}

/** Whether any use case names a unit; where none does, every profile is planned for the organisation as one. */
export function isByUnit(useCases: readonly UseCase[]): boolean {
  return useCases.some(({ unit, kind }) => unit !== '' && kind !== 'otherWork');
}

/** Whether a profile is planned in the centre: by its rule, or because demand cannot be told apart by unit. */
export function isInCentre(
  profile: ProfileId,
  { useCases, rules, assumptions }: Omit<BalanceInput, 'staff' | 'weights' | 'minimumHeads' | 'quarters'>,
): boolean {
  return !isByUnit(useCases) || isCentralProfile(profile, rules, assumptions);
}

/** What does not change from quarter to quarter. */
export interface BalanceBasis extends BalanceInput {
  readonly parts: DemandParts;
  readonly spread: ByProfileAndPhase;
  /** Central by rule: their work is reused. */
  readonly reused: ReadonlySet<ProfileId>;
  readonly central: ReadonlySet<ProfileId>;
  readonly units: readonly string[];
  readonly staffOf: ReadonlyMap<string, readonly MappedMember[]>;
  readonly counted: readonly UseCase[];
}

export function byUnit(staff: readonly MappedMember[]): ReadonlyMap<string, readonly MappedMember[]> {
  const found = new Map<string, MappedMember[]>();
  for (const mapped of staff) {
    const here = found.get(mapped.member.unit);
    if (here === undefined) found.set(mapped.member.unit, [mapped]);
    else here.push(mapped);
  }
  return found;
}

function sumRows(rows: readonly PhaseRow[], factor = 1): PhaseRow {
  return phases.map((_, phase) => factor * rows.reduce((sum, row) => sum + (row[phase] ?? 0), 0));
}

/** Effort by kind. */
type Effort = PlaceQuarter['effort'];

export function effortOf(useCases: readonly UseCaseQuarter[], factor = 1): Effort {
  const rows = (kind: EffortKind) =>
    sumRows(
      useCases.filter(({ useCase }) => useCase.kind === kind).map(({ effort }) => effort),
      factor,
    );
  return { production: rows('production'), proofOfConcept: rows('proofOfConcept') };
}

function plus(one: Effort, other: Effort): Effort {
  const add = (kind: EffortKind) => sumRows([one[kind], other[kind]]);
  return { production: add('production'), proofOfConcept: add('proofOfConcept') };
}

/** The use case with the most FTE at work, the first among equals. */
function largest(useCases: readonly UseCaseQuarter[]): UseCaseQuarter | null {
  let found: UseCaseQuarter | null = null;
  let most = noFte;
  for (const each of useCases) {
    const fte = Math.round(each.fte * 1e9) / 1e9;
    if (each.useCase.kind === 'otherWork' || fte <= most) continue;
    found = each;
    most = fte;
  }
  return found;
}

/** Central profiles reuse their work: the largest use case counts in full, each further one with a share. */
function reusedEffort(useCases: readonly UseCaseQuarter[], assumptions: Assumptions): Effort {
  const share = reuseShare(assumptions);
  const first = largest(useCases);
  const rest = effortOf(useCases, share);
  return first === null ? rest : plus(rest, effortOf([first], 1 - share));
}

export function fromEffort(effort: Effort, parts: DemandParts, profile: ProfileId, phase: PhaseId): number {
  const at = phases.findIndex(({ id }) => id === phase);
  let sum = 0;
  for (const kind of effortKinds) sum += (effort[kind][at] ?? 0) * parts[kind][profile][phase];
  return sum;
}

/** Who and what is at a place. */
interface Gathered {
  readonly place: Place;
  readonly profiles: ReadonlySet<ProfileId>;
  readonly staff: readonly MappedMember[];
  readonly useCases: readonly UseCaseQuarter[];
}

export function gathered(
  useCases: readonly UseCaseQuarter[],
  { staff, staffOf, units, central }: BalanceBasis,
): readonly Gathered[] {
  const outside = new Set(profileNames.map(({ id }) => id).filter((id) => !central.has(id)));
  return [
    { place: { kind: 'centre' }, profiles: central, staff, useCases },
    ...units.map((unit): Gathered => ({
      place: { kind: 'unit', unit },
      profiles: outside,
      staff: staffOf.get(unit) ?? [],
      useCases: useCases.filter(({ useCase }) => useCase.unit === unit),
    })),
  ];
}

/** Heads of a profile at a place, by how it is planned; none while no use case is at work. */
function headsOf(profile: ProfileId, { place, useCases }: Gathered, basis: BalanceBasis): number {
  const heads = basis.minimumHeads[profile];
  const atWork = useCases.filter(({ useCase, fte }) => useCase.kind !== 'otherWork' && fte > noFte);
  switch (basis.rules.profiles[profile].basis) {
    case 'effort':
      return 0;
    case 'organisation':
      return heads * Math.min(1, atWork.length);
    case 'unit': {
      const units = new Set(atWork.map(({ useCase }) => useCase.unit));
      return heads * (place.kind === 'centre' ? units.size : Math.min(1, atWork.length));
    }
    case 'useCase':
      return heads * atWork.length;
  }
}

export function placeQuarter(
  here: Gathered,
  quarter: Quarter,
  parts: DemandParts,
  basis: BalanceBasis,
): PlaceQuarter {
  const { rules, reused, spread, assumptions } = basis;
  const all = effortOf(here.useCases);
  const after = here.place.kind === 'centre' ? reusedEffort(here.useCases, assumptions) : all;
  const seen = (profile: ProfileId) => (reused.has(profile) ? after : all);
  const heads = byProfile((profile) => (here.profiles.has(profile) ? headsOf(profile, here, basis) : 0));
  const demand = byProfileAndPhase((profile, phase) => {
    if (!here.profiles.has(profile)) return 0;
    return rules.profiles[profile].basis === 'effort'
      ? fromEffort(seen(profile), parts, profile, phase)
      : heads[profile] * spread[profile][phase];
  });
  const asked = byProfile((profile) => phases.reduce((sum, { id }) => sum + demand[profile][id], 0));
  const members = membersAt(here, quarter, assumptions);
  const otherWork = otherWorkAt(here);
  return {
    place: here.place,
    effort: after,
    asked,
    demand,
    askedBy: askedByPriority(here, asked, parts, basis),
    members,
    otherWork,
    fte: byProfile((profile) => Math.max(0, members[profile] - otherWork[profile])),
  };
}

/** The demand of a place by the priority of its use cases, in proportion to what each would ask for alone. */
function askedByPriority(
  here: Gathered,
  asked: ByProfile,
  parts: DemandParts,
  { rules }: BalanceBasis,
): PlaceQuarter['askedBy'] {
  const of = useCasePriorities.map((priority) => {
    const effort = effortOf(here.useCases.filter(({ useCase }) => useCase.priority === priority));
    return [
      priority,
      byProfile((profile) => phases.reduce((sum, { id }) => sum + fromEffort(effort, parts, profile, id), 0)),
    ] as const;
  });
  const alone = Object.fromEntries(of) as Record<UseCasePriority, ByProfile>;
  const part = (priority: UseCasePriority) =>
    byProfile((profile) => {
      if (rules.profiles[profile].basis !== 'effort') return 0;
      const sum = useCasePriorities.reduce((total, each) => total + alone[each][profile], 0);
      return sum > noFte ? (asked[profile] * alone[priority][profile]) / sum : 0;
    });
  return { must: part('must'), should: part('should'), could: part('could') };
}

function membersAt({ staff, profiles }: Gathered, quarter: Quarter, assumptions: Assumptions): ByProfile {
  const sums = new Map<ProfileId, number>();
  for (const mapped of staff) {
    const { member, mapping } = mapped;
    const given = member.fte * outputOf(mapping.level, assumptions) * presence(mapped, quarter);
    if (given === 0) continue;
    for (const { profile, share } of mapping.shares)
      if (profiles.has(profile)) sums.set(profile, (sums.get(profile) ?? 0) + given * share);
  }
  return byProfile((profile) => sums.get(profile) ?? 0);
}

function otherWorkAt({ useCases, profiles }: Gathered): ByProfile {
  return byProfile((profile) => {
    if (!profiles.has(profile)) return 0;
    let sum = 0;
    for (const { useCase, fte } of useCases)
      if (useCase.kind === 'otherWork' && useCase.profile === profile) sum += fte;
    return sum;
  });
}

/**
 * What members of the central unit lend: what they have beyond the demand of their own unit goes to the other units in
 * proportion to what is missing there. Nothing moves where units are on their own.
 */
export function withLent(
  places: readonly PlaceQuarter[],
  { assumptions }: BalanceBasis,
): readonly PlaceQuarter[] {
  const { centralUnit, organisationPattern } = assumptions;
  const isHub = ({ place }: PlaceQuarter) =>
    place.kind === 'unit' && place.unit !== '' && place.unit.toLowerCase() === centralUnit.toLowerCase();
  const hub = places.find(isHub);
  if (hub === undefined || organisationPattern === 'decentralised') return places;
  const lacking = (each: PlaceQuarter, profile: ProfileId) =>
    each === hub || each.place.kind === 'centre' ? 0 : Math.max(0, each.asked[profile] - each.fte[profile]);
  const missing = byProfile((profile) => places.reduce((sum, each) => sum + lacking(each, profile), 0));
  const lent = byProfile((profile) =>
    Math.min(missing[profile], Math.max(0, hub.fte[profile] - hub.asked[profile])),
  );
  return places.map((each) => ({
    ...each,
    fte: byProfile((profile) => {
      if (lent[profile] <= noFte) return each.fte[profile];
      if (each === hub) return each.fte[profile] - lent[profile];
      return each.fte[profile] + (lent[profile] * lacking(each, profile)) / missing[profile];
    }),
  }));
}

/** The part of the demand of a profile at a place that is covered; `null` where there is none. */
export function coveredPart({ asked, fte }: PlaceQuarter, profile: ProfileId): number | null {
  return asked[profile] <= noFte ? null : fte[profile] / asked[profile];
}
