import { phases } from '../../framework/phases';
import { profileNames, type ProfileId } from '../../framework/profileNames';
import type { Quarter } from '../calendar/quarter';
import { byProfile, type ByProfile } from '../capacity/profileFte';
import { demandParts, isCentralProfile, ownSpread, partsInQuarter } from '../demand/demandParts';
import { byProfileAndPhase, type ByProfileAndPhase } from '../demand/effortWeights';
import { firstMonth, standInUseCase, useCaseQuarter, type UseCaseQuarter } from '../demand/useCaseEffort';
import { businessUnits } from './place';
import {
  byUnit,
  coveredPart,
  effortOf,
  fromEffort,
  gathered,
  isByUnit,
  isInCentre,
  placeQuarter,
  withLent,
  type BalanceInput,
  type BalanceBasis,
  type PlaceQuarter,
} from './placeQuarter';

/** Demand and capacity of a quarter over all places, FTE. */
export interface QuarterBalance {
  readonly quarter: Quarter;
  readonly useCases: readonly UseCaseQuarter[];
  readonly places: readonly PlaceQuarter[];
  /** FTE of the use cases at work, without what practices left out take with them. */
  readonly useCaseFte: number;
  readonly leftOut: number;
  /** byEffort + savedByReuse = useCaseFte, as long as some profile takes every phase. */
  readonly byEffort: number;
  readonly savedByReuse: number;
  readonly byHeads: number;
  readonly otherWork: number;
  /** What members have for use cases, over all profiles. */
  readonly givenFte: number;
  /** Missing FTE over all profiles and phases. */
  readonly missingFte: number;
  /** What members give in each profile before other work takes its part, and after. */
  readonly members: ByProfile;
  readonly fte: ByProfile;
  readonly demand: ByProfileAndPhase;
  readonly capacity: ByProfileAndPhase;
  /** The sum over places of what is missing there; a surplus elsewhere does not hide it. */
  readonly missing: ByProfileAndPhase;
}

/** Demand, capacity and missing FTE of every quarter, by place. */
export function quarterBalances(input: BalanceInput): readonly QuarterBalance[] {
  const { staff, useCases, assumptions, weights, rules } = input;
  const ids = profileNames.map(({ id }) => id);
  const known = businessUnits(staff, useCases);
  const basis: BalanceBasis = {
    ...input,
    parts: demandParts(weights, rules, assumptions),
    spread: ownSpread(weights),
    reused: new Set(ids.filter((id) => isCentralProfile(id, rules, assumptions))),
    central: new Set(ids.filter((id) => isInCentre(id, input))),
    units: isByUnit(useCases) ? [...known, ''] : [],
    staffOf: byUnit(staff),
    counted: useCases.length === 0 ? [standInUseCase(assumptions)] : useCases,
  };
  return input.quarters.map((quarter) => balanceOf(quarter, basis));
}

function balanceOf(quarter: Quarter, basis: BalanceBasis): QuarterBalance {
  const { assumptions, rules, spread, central, reused, quarters, counted } = basis;
  const planStart = firstMonth(quarters);
  const effortInput = { parts: basis.parts, rules, assumptions };
  const useCases = counted.map((useCase) => useCaseQuarter(useCase, quarter, planStart, effortInput));
  const parts = partsInQuarter(basis.parts, rules, assumptions, quarter);
  const places = withLent(
    gathered(useCases, basis).map((here) => placeQuarter(here, quarter, parts, basis)),
    basis,
  );
  const sum = (value: (place: PlaceQuarter) => number) =>
    places.reduce((total, place) => total + value(place), 0);
  const sumProfiles = (value: (profile: ProfileId) => number) =>
    profileNames.reduce((total, { id }) => total + value(id), 0);
  const demand = byProfileAndPhase((profile, phase) => sum((place) => place.demand[profile][phase]));
  const capacity = byProfileAndPhase((profile, phase) =>
    sum((place) => {
      const part = coveredPart(place, profile);
      return part === null
        ? place.fte[profile] * spread[profile][phase]
        : place.demand[profile][phase] * part;
    }),
  );
  const missing = byProfileAndPhase((profile, phase) =>
    sum((place) => place.demand[profile][phase] * Math.max(0, 1 - (coveredPart(place, profile) ?? 1))),
  );
  const fte = byProfile((profile) => sum((place) => place.fte[profile]));
  const byEffort = (profile: ProfileId) =>
    rules.profiles[profile].basis === 'effort' ? sum((place) => place.asked[profile]) : 0;
  const running = useCases.filter(({ useCase }) => useCase.kind !== 'otherWork');
  const all = effortOf(running);
  const saved = (profile: ProfileId) => {
    if (!central.has(profile) || !reused.has(profile)) return 0;
    const full = phases.reduce((total, { id }) => total + fromEffort(all, parts, profile, id), 0);
    return rules.profiles[profile].basis === 'effort' ? full - byEffort(profile) : 0;
  };
  const stated = running.reduce((total, each) => total + each.fte, 0);
  const kept = sumProfiles((profile) =>
    phases.reduce((total, { id }) => total + fromEffort(all, parts, profile, id), 0),
  );
  const atFull = sumProfiles((profile) =>
    phases.reduce((total, { id }) => total + fromEffort(all, basis.parts, profile, id), 0),
  );
  return {
    quarter,
    useCases,
    places,
    useCaseFte: stated - (atFull - kept),
    leftOut: atFull - kept,
    byEffort: sumProfiles(byEffort),
    savedByReuse: sumProfiles(saved),
    byHeads: sumProfiles((profile) =>
      rules.profiles[profile].basis === 'effort' ? 0 : sum((place) => place.asked[profile]),
    ),
    otherWork: sum((place) => sumProfiles((profile) => place.otherWork[profile])),
    givenFte: sumProfiles((profile) => fte[profile]),
    missingFte: sumProfiles((profile) => phases.reduce((total, { id }) => total + missing[profile][id], 0)),
    members: byProfile((profile) => sum((place) => place.members[profile])),
    fte,
    demand,
    capacity,
    missing,
  };
}
