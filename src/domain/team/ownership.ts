import { maturityRules, omissions, type MaturityId, type Omission } from '../../framework/maturityRules';
import { organisationPatterns, type OrganisationPatternId } from '../../framework/organisationPatterns';
import { profileNames, type ProfileId } from '../../framework/profileNames';
import { responsibilities, type PlacedResponsibility } from '../../framework/responsibilities';
import type { MappedMember } from '../mapping/reviewOrder';
import type { PlanningModel } from '../planningModel';

/** Who owns the responsibilities of a profile. */
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

/** How a responsibility stands; the words of the Responsibilities sheet. */
export type OwnershipStatus = 'owned' | 'oneOwner' | 'noOwner' | 'leftOut';

/** A responsibility with its owners and what the maturity leaves out of it. */
export interface OwnedResponsibility extends PlacedResponsibility {
  readonly owners: number;
  readonly status: OwnershipStatus;
  readonly leftOut: Omission | null;
  /** Done in part only; `null` where it is done in full or not at all. */
  readonly reduced: Omission | null;
}

/** The profile that takes another one over under a pattern; `null` where none does. */
export function takenOverBy(profile: ProfileId, pattern: OrganisationPatternId): ProfileId | null {
  const rule = organisationPatterns.find(({ id }) => id === pattern);
  return rule?.takenOver.find((each) => each.profile === profile)?.by ?? null;
}

function isHead({ member, mapping }: MappedMember, profile: ProfileId): boolean {
  return mapping.shares.some((each) => each.profile === profile && member.fte * each.share > 0);
}

/** The owners of each profile's responsibilities: its heads, and those of the profile that takes it over. */
export function profileOwners({ staff, assumptions }: PlanningModel): readonly ProfileOwners[] {
  return profileNames.map(({ id }) => {
    const by = takenOverBy(id, assumptions.organisationPattern);
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

/** The steps of maturity at which an omission may be used. */
export function stepsOf(omission: Omission): readonly MaturityId[] {
  return maturityRules.filter(({ mayOmit }) => mayOmit.includes(omission.id)).map(({ id }) => id);
}

/** The first omission of a responsibility that holds at a maturity; `null`: none. */
function omissionOf(
  of: 'omits' | 'reduces',
  responsibility: PlacedResponsibility,
  maturity: MaturityId,
): Omission | null {
  return (
    omissions.find(
      (omission) => omission[of].includes(responsibility.id) && stepsOf(omission).includes(maturity),
    ) ?? null
  );
}

/** Every responsibility with its owners, and what the maturity leaves out on purpose. */
export function ownedResponsibilities(model: PlanningModel): readonly OwnedResponsibility[] {
  const owners = new Map(profileOwners(model).map((each) => [each.profile, each.owners] as const));
  const { maturity } = model.assumptions;
  return responsibilities.map((responsibility) => {
    const count = owners.get(responsibility.profile) ?? 0;
    const leftOut = omissionOf('omits', responsibility, maturity);
    const reduced = leftOut === null ? omissionOf('reduces', responsibility, maturity) : null;
    const owned = count === 0 ? 'noOwner' : count === 1 ? 'oneOwner' : 'owned';
    return {
      ...responsibility,
      owners: count,
      status: leftOut === null ? owned : 'leftOut',
      leftOut,
      reduced,
    };
  });
}
