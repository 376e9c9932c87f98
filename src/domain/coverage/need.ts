import { profileNames, type ProfileId } from '../../framework/profileNames';
import { phases } from '../../framework/phases';
import type { Assumptions } from '../assumptions/assumptions';
import type { Quarter } from '../calendar/quarter';
import { isThere, profileFte, type ByProfile } from '../capacity/profileFte';
import type { MappedMember } from '../mapping/reviewOrder';
import { demand, plannedByHeads } from '../demand/demand';
import { managementHeads } from '../demand/managementHeads';
import type { ByProfileAndPhase } from '../demand/effortWeights';
import { runsIn, stageDemand, standInDemand } from '../demand/stageDemand';
import type { UseCase } from '../demand/useCase';
import { isPooled } from './organisation';

/** Where a profile is planned: `centre` for the whole organisation, else a business unit (empty: no unit stated). */
export type Place = { readonly kind: 'centre' } | { readonly kind: 'unit'; readonly unit: string };

/** Demand and capacity of one profile at one place in one quarter, in FTE. */
export interface Need {
  readonly profile: ProfileId;
  readonly place: Place;
  /** Index into the quarters of the plan. */
  readonly quarter: number;
  readonly capacity: number;
  /** At least the minimum heads of the profile. */
  readonly demand: number;
}

/** What needs are worked out from. */
export interface NeedInput {
  readonly staff: readonly MappedMember[];
  readonly useCases: readonly UseCase[];
  readonly assumptions: Assumptions;
  readonly weights: ByProfileAndPhase;
  readonly quarters: readonly Quarter[];
  /** Heads a profile needs at each of its places however small the demand. */
  readonly minimumHeads: ByProfile;
}

/** The business units that members or use cases name, in the order of first mention; one empty unit when none does. */
export function businessUnits(
  staff: readonly MappedMember[],
  useCases: readonly UseCase[],
): readonly string[] {
  const units = new Set<string>();
  for (const { member } of staff) if (member.unit !== '') units.add(member.unit);
  for (const { unit } of useCases) if (unit !== '') units.add(unit);
  return [...units];
}

/**
 * The needs of every profile, place and quarter. Pooled profiles are planned for the whole organisation, the others
 * for each unit; where no use case names a unit, demand cannot be told apart and every profile is planned as one.
 */
export function needs(input: NeedInput): readonly Need[] {
  const byUnit = input.useCases.some(({ unit }) => unit !== '');
  const known = businessUnits(input.staff, input.useCases);
  const units = byUnit ? [...known, ''] : [];
  const management = managementHeads(input.minimumHeads, known.length, input.assumptions);
  const pooled = ({ id }: { readonly id: ProfileId }) =>
    !byUnit || isPooled(id, input.assumptions.organisationPattern);
  const result: Need[] = [];
  for (const [index, quarter] of input.quarters.entries()) {
    const staff = input.staff.filter((member) => isThere(member, quarter));
    const useCases = input.useCases.filter((useCase) => runsIn(useCase, quarter));
    const everywhere = balance(staff, useCases, input);
    for (const profile of profileNames.filter(pooled)) {
      result.push({
        profile: profile.id,
        place: { kind: 'centre' },
        quarter: index,
        ...everywhere(
          profile.id,
          profile.id === plannedByHeads ? management : input.minimumHeads[profile.id],
        ),
      });
    }
    for (const unit of units) {
      const here = balance(
        staff.filter(({ member }) => member.unit === unit),
        useCases.filter((useCase) => useCase.unit === unit),
        input,
      );
      for (const profile of profileNames.filter((name) => !pooled(name))) {
        const numbers = here(profile.id, unit === '' ? 0 : input.minimumHeads[profile.id]);
        if (numbers.capacity === 0 && numbers.demand === 0) continue;
        result.push({ profile: profile.id, place: { kind: 'unit', unit }, quarter: index, ...numbers });
      }
    }
  }
  return result;
}

/** Capacity and demand of a profile among some members and use cases. */
function balance(staff: readonly MappedMember[], useCases: readonly UseCase[], input: NeedInput) {
  const stages =
    input.useCases.length === 0 ? standInDemand(input.assumptions) : stageDemand(useCases, input.assumptions);
  const asked = demand(stages, input.weights, 0);
  const fte = profileFte(staff);
  return (profile: ProfileId, minimumHeads: number) => {
    let sum = 0;
    for (const phase of phases) sum += asked[profile][phase.id];
    return { capacity: fte[profile], demand: Math.max(sum, minimumHeads) };
  };
}
