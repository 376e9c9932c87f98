import { phases } from '../../framework/phases';
import { profileNames, type ProfileId } from '../../framework/profileNames';
import type { Assumptions } from '../assumptions/assumptions';
import type { Quarter } from '../calendar/quarter';
import type { MappedMember } from '../mapping/reviewOrder';
import { demandParts } from './demandParts';
import type { CarriedProfiles, DemandRules } from './demandRules';
import type { ByProfileAndPhase } from './effortWeights';
import { effortKinds, type UseCase } from './useCase';
import { firstMonth, standInUseCase, useCaseQuarter } from './useCaseEffort';

/**
 * Who carries a profile in an organisation too small for a head of it: derived from the relations of the framework, in the
 * order in which they are resolved, a carrier that is carried itself first.
 */
export const neighbours: readonly { readonly profile: ProfileId; readonly by: ProfileId }[] = [
  { profile: 'dataSteward', by: 'dataAnalyst' },
  { profile: 'dataGovernor', by: 'dataSteward' },
  { profile: 'dataArchitect', by: 'dataEngineer' },
  { profile: 'mlArchitect', by: 'mlEngineer' },
];

/** From as many FTE on a profile asks for a head of its own; below the least it asks for nothing. */
export const wholeHead = { least: 1e-9, head: 1 - 1e-9 } as const;

/** What a plan carries profiles by. */
interface CarryingInput {
  readonly staff: readonly MappedMember[];
  readonly useCases: readonly UseCase[];
  readonly assumptions: Assumptions;
  readonly weights: ByProfileAndPhase;
  readonly rules: DemandRules;
  readonly quarters: readonly Quarter[];
}

/**
 * The largest demand of each profile in a quarter of the plan, over the whole organisation, FTE: before any profile is
 * carried, reused or left out in part.
 */
function largestDemand(input: CarryingInput): (profile: ProfileId) => number {
  const { useCases, assumptions, weights, rules, quarters } = input;
  const parts = demandParts(weights, rules, assumptions);
  const counted = useCases.length === 0 ? [standInUseCase(assumptions)] : useCases;
  const planStart = firstMonth(quarters);
  const found = new Map<ProfileId, number>();
  for (const quarter of quarters) {
    const asked = new Map<ProfileId, number>();
    for (const useCase of counted) {
      const { effort } = useCaseQuarter(useCase, quarter, planStart, { parts, rules, assumptions });
      const kind = effortKinds.find((each) => each === useCase.kind);
      if (kind === undefined) continue;
      for (const { id } of profileNames)
        for (const [at, phase] of phases.entries())
          asked.set(id, (asked.get(id) ?? 0) + (effort[at] ?? 0) * parts[kind][id][phase.id]);
    }
    for (const [id, fte] of asked) found.set(id, Math.max(found.get(id) ?? 0, fte));
  }
  return (profile) => found.get(profile) ?? 0;
}

/**
 * The profiles that a neighbour carries, where the Assumptions allow it: nobody holds them, all use cases together ask for
 * less than a head of them in every quarter, and both are planned by effort, where the pattern says.
 */
export function carriedProfiles(input: CarryingInput): CarriedProfiles {
  const { staff, assumptions, rules } = input;
  if (assumptions.carryProfiles !== 'yes') return {};
  const isHeld = (profile: ProfileId) =>
    staff.some(({ member, mapping }) =>
      mapping.shares.some((each) => each.profile === profile && member.fte * each.share > 0),
    );
  const demandOf = largestDemand(input);
  const carried: Partial<Record<ProfileId, ProfileId>> = {};
  for (const { profile, by } of neighbours) {
    const { basis, placement } = rules.profiles[profile];
    const fte = demandOf(profile);
    const isSmall = fte > wholeHead.least && fte < wholeHead.head;
    if (basis !== 'effort' || placement !== 'pattern' || rules.profiles[by].basis !== 'effort') continue;
    if (isSmall && !isHeld(profile)) carried[profile] = carried[by] ?? by;
  }
  return carried;
}
