import { maturityRules, omissions, type MaturityId, type Omission } from '../../framework/maturityRules';
import { organisationPatterns, type OrganisationPatternId } from '../../framework/organisationPatterns';
import type { PhaseId } from '../../framework/phases';
import { profileNames, type ProfileId } from '../../framework/profileNames';
import { responsibilities, type PlacedResponsibility } from '../../framework/responsibilities';
import { byProfile, type ByProfile } from '../capacity/profileFte';
import type { UseCase } from '../demand/useCase';
import { omittedTime } from '../demand/demandParts';
import { teamFte } from '../demand/useCaseEffort';
import type { MappedMember } from '../mapping/reviewOrder';
import type { PlanningModel } from '../planningModel';
import { isInCentre } from '../coverage/placeQuarter';

/** Who owns the responsibilities of a profile, over the whole organisation. */
export interface ProfileOwners {
  readonly profile: ProfileId;
  /** Heads of the profile. */
  readonly heads: number;
  /** The profile that takes it over under the organisation pattern; `null`: none does. */
  readonly takenOverBy: ProfileId | null;
  /** Heads of that profile, and heads of both, who count once. */
  readonly others: number;
  readonly both: number;
  /** heads + others - both. */
  readonly owners: number;
}

/**
 * Which use cases need a responsibility: every one, or only one in production, where a proof of concept does without the
 * profile or the phase.
 */
export type NeededBy = 'any' | 'production';

/** Who owns the responsibilities in a business unit. */
export interface UnitOwners {
  /** Empty: no unit stated. */
  readonly unit: string;
  /** Use cases of the unit that count, in production and of any kind that goes through phases. */
  readonly production: number;
  readonly useCases: number;
  /** Heads that own the responsibilities of each profile there: of the unit, of the central unit, of a central profile all. */
  readonly owners: ByProfile;
}

/** The smallest number of owners in a unit that needs them, and the units that need them and have none. */
interface FewestOwners {
  /** `null`: no unit needs them. */
  readonly owners: number | null;
  readonly blindIn: readonly string[];
}

/** How a responsibility stands; the words of the Responsibilities sheet. */
export type OwnershipStatus = 'owned' | 'oneOwner' | 'noOwner' | 'leftOut' | 'notNeeded';

/** A responsibility with its owners and what a decision to leave practices out takes of it. */
export interface OwnedResponsibility extends PlacedResponsibility, FewestOwners {
  readonly neededBy: NeededBy;
  readonly status: OwnershipStatus;
  readonly leftOut: Omission | null;
  /** Done in part only; `null` where it is done in full or not at all. */
  readonly reduced: Omission | null;
}

/** A use case with the responsibilities that nobody owns in its unit. */
export interface UseCaseOwnership {
  readonly useCase: UseCase;
  /** Not done or stopped, and going through phases. */
  readonly isCounted: boolean;
  /** By phase: how many it needs that are not left out, and how many of them nobody in its unit owns. */
  readonly needed: (phase: PhaseId) => number;
  readonly unowned: (phase: PhaseId) => number;
}

/** Who owns what: over the organisation, unit by unit, and for each responsibility. */
export interface Ownership {
  readonly profiles: readonly ProfileOwners[];
  /** Units by name, last the members and use cases without one; of too many those that run use cases. */
  readonly units: readonly UnitOwners[];
  /** Units left out because there are too many, those with the most use cases first. */
  readonly furtherUnits: readonly string[];
  /** Heads of the central unit, who own in every other unit too. */
  readonly lent: ByProfile;
  readonly fewest: Readonly<Record<NeededBy, Readonly<Record<ProfileId, FewestOwners>>>>;
  readonly responsibilities: readonly OwnedResponsibility[];
  /** Every use case; one that does not count or has no phases needs nothing. */
  readonly useCases: readonly UseCaseOwnership[];
}

/** As many units as are looked at one by one; fewer with very many members, as each asks for a count over all of them. */
const mostUnits = 120;
const manyMembers = 20_000;
const unitsOfMany = 10;

/** The profile that takes another one over under a pattern; `null` where none does. */
export function takenOverBy(profile: ProfileId, pattern: OrganisationPatternId): ProfileId | null {
  const rule = organisationPatterns.find(({ id }) => id === pattern);
  return rule?.takenOver.find((each) => each.profile === profile)?.by ?? null;
}

function isHead({ member, mapping }: MappedMember, profile: ProfileId): boolean {
  return mapping.shares.some((each) => each.profile === profile && member.fte * each.share > 0);
}

/** The owners of each profile's responsibilities: its heads, and those of the profile that takes it over. */
function profileOwners(
  staff: readonly MappedMember[],
  pattern: OrganisationPatternId,
): readonly ProfileOwners[] {
  return profileNames.map(({ id }) => {
    const by = takenOverBy(id, pattern);
    let [heads, others, both] = [0, 0, 0];
    for (const mapped of staff) {
      const own = isHead(mapped, id);
      const other = by !== null && isHead(mapped, by);
      if (own) heads += 1;
      if (other) others += 1;
      if (own && other) both += 1;
    }
    return { profile: id, heads, takenOverBy: by, others, both, owners: heads + others - both };
  });
}

function ownersAmong(staff: readonly MappedMember[], pattern: OrganisationPatternId): ByProfile {
  const found = new Map(
    profileOwners(staff, pattern).map(({ profile, owners }) => [profile, owners] as const),
  );
  return byProfile((profile) => found.get(profile) ?? 0);
}

/** Units as worksheet formulas tell them apart: by their letters, not by case. */
function unitKey(unit: string): string {
  return unit.toLowerCase();
}

/** Use cases that count: not done or stopped, with some FTE, and going through phases. */
function countedUseCases({ useCases, assumptions }: PlanningModel): readonly UseCase[] {
  return useCases.filter((useCase) => useCase.kind !== 'otherWork' && teamFte(useCase, assumptions).team > 0);
}

function unitOwners(
  model: PlanningModel,
  counted: readonly UseCase[],
): Pick<Ownership, 'units' | 'furtherUnits' | 'lent'> {
  const { staff, useCases, assumptions } = model;
  const { organisationPattern: pattern, centralUnit } = assumptions;
  const names = new Map<string, string>();
  const staffOf = new Map<string, MappedMember[]>();
  for (const mapped of staff) {
    const key = unitKey(mapped.member.unit);
    if (!names.has(key)) names.set(key, mapped.member.unit);
    const here = staffOf.get(key);
    if (here === undefined) staffOf.set(key, [mapped]);
    else here.push(mapped);
  }
  for (const { unit } of useCases) if (!names.has(unitKey(unit))) names.set(unitKey(unit), unit);
  const whole = ownersAmong(staff, pattern);
  const hub = unitKey(centralUnit);
  const lends = centralUnit !== '' && names.has(hub) && pattern !== 'decentralised';
  const lent = ownersAmong(lends ? (staffOf.get(hub) ?? []) : [], pattern);
  const all = [...names].map(([key, unit]): UnitOwners => {
    const own = ownersAmong(staffOf.get(key) ?? [], pattern);
    const here = counted.filter((useCase) => unitKey(useCase.unit) === key);
    return {
      unit,
      production: here.filter(({ kind }) => kind === 'production').length,
      useCases: here.length,
      owners: byProfile((profile) =>
        isInCentre(profile, model) ? whole[profile] : own[profile] + (key === hub ? 0 : lent[profile]),
      ),
    };
  });
  const named = all.filter(({ unit }) => unit !== '');
  const most = staff.length > manyMembers ? unitsOfMany : mostUnits;
  const byUseCases = named.toSorted((one, other) => other.useCases - one.useCases);
  const listed = byUseCases.filter(({ unit }, index) => index < most || (lends && unitKey(unit) === hub));
  return {
    units: [
      ...listed.toSorted((one, other) => one.unit.localeCompare(other.unit, 'en')),
      ...all.filter(({ unit }) => unit === ''),
    ],
    furtherUnits: byUseCases.filter((each) => !listed.includes(each)).map(({ unit }) => unit),
    lent,
  };
}

/** The steps of maturity at which an omission may be used. */
export function stepsOf(omission: Omission): readonly MaturityId[] {
  return maturityRules.filter(({ mayOmit }) => mayOmit.includes(omission.id)).map(({ id }) => id);
}

/** Whether a practice is left out throughout the quarter that the planner looks at, by decision. */
export function isLeftOut({ id }: Omission, { rules, balance }: PlanningModel): boolean {
  return omittedTime(id, rules, balance.quarter) === 1;
}

/** The first omission of a responsibility that the planner decided on; `null`: none. */
function omissionOf(
  of: 'omits' | 'reduces',
  responsibility: PlacedResponsibility,
  model: PlanningModel,
): Omission | null {
  return (
    omissions.find((omission) => omission[of].includes(responsibility.id) && isLeftOut(omission, model)) ??
    null
  );
}

function fewestOwners(
  units: readonly UnitOwners[],
  whole: ByProfile,
  neededBy: NeededBy,
): Readonly<Record<ProfileId, FewestOwners>> {
  const isAny = units.some(({ useCases }) => useCases > 0);
  const needing = units.filter((unit) => (neededBy === 'any' ? unit.useCases : unit.production) > 0);
  const fewest = (profile: ProfileId): FewestOwners => {
    // Without a use case the organisation is asked as one.
    if (!isAny) return { owners: whole[profile], blindIn: [] };
    if (needing.length === 0) return { owners: null, blindIn: [] };
    return {
      owners: Math.min(...needing.map(({ owners }) => owners[profile])),
      blindIn: needing.filter(({ owners }) => owners[profile] === 0).map(({ unit }) => unit),
    };
  };
  return Object.fromEntries(profileNames.map(({ id }) => [id, fewest(id)])) as Record<
    ProfileId,
    FewestOwners
  >;
}

function statusOf(owners: number | null): OwnershipStatus {
  if (owners === null) return 'notNeeded';
  return owners === 0 ? 'noOwner' : owners === 1 ? 'oneOwner' : 'owned';
}

/** Every responsibility with its owners unit by unit, and what is left out by decision in the quarter looked at. */
export function ownership(model: PlanningModel): Ownership {
  const { organisationPattern } = model.assumptions;
  const { profiles: rules, proofPhases } = model.rules;
  const counted = countedUseCases(model);
  const { units, furtherUnits, lent } = unitOwners(model, counted);
  const profiles = profileOwners(model.staff, organisationPattern);
  const whole = ownersAmong(model.staff, organisationPattern);
  const fewest = {
    any: fewestOwners(units, whole, 'any'),
    production: fewestOwners(units, whole, 'production'),
  };
  const owned = responsibilities.map((responsibility): OwnedResponsibility => {
    const { profile, phase } = responsibility;
    const neededBy = rules[profile].inProofOfConcept && proofPhases.includes(phase) ? 'any' : 'production';
    const leftOut = omissionOf('omits', responsibility, model);
    const found = fewest[neededBy][profile];
    return {
      ...responsibility,
      ...found,
      neededBy,
      status: leftOut === null ? statusOf(found.owners) : 'leftOut',
      leftOut,
      reduced: leftOut === null ? omissionOf('reduces', responsibility, model) : null,
    };
  });
  return {
    profiles,
    units,
    furtherUnits,
    lent,
    fewest,
    responsibilities: owned,
    useCases: model.useCases.map((useCase) =>
      useCaseOwnership(useCase, counted.includes(useCase), units, owned),
    ),
  };
}

function useCaseOwnership(
  useCase: UseCase,
  isCounted: boolean,
  units: readonly UnitOwners[],
  owned: readonly OwnedResponsibility[],
): UseCaseOwnership {
  const owners = units.find(({ unit }) => unitKey(unit) === unitKey(useCase.unit))?.owners;
  const needed = (phase: PhaseId) =>
    owned.filter(
      (each) =>
        isCounted &&
        each.phase === phase &&
        each.leftOut === null &&
        (each.neededBy === 'any' || useCase.kind === 'production'),
    );
  return {
    useCase,
    isCounted,
    needed: (phase) => needed(phase).length,
    unowned: (phase) =>
      owners === undefined ? 0 : needed(phase).filter(({ profile }) => owners[profile] === 0).length,
  };
}
