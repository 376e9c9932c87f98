import type { ProfileId } from '../../../../framework/profileNames';
import { bandBase } from '../../../cost/salaryBand';
import { shortCells, type OptionContext } from '../../problem/optionContext';
import type { ContractOption } from '../../problem/staffingProblem';

/** Contractors come by the half of a full-time contract, FTE. */
const contractStep = 0.5;

/** Profiles that decide for the organisation, which nobody from outside does: derived from their responsibilities. */
const ownProfiles: ReadonlySet<ProfileId> = new Set<ProfileId>([
  'aiManagement',
  'productOwner',
  'dataGovernor',
  'dataSteward',
  'dataArchitect',
  'mlArchitect',
]);

/** Contractors at Mid-level for every profile and place that is short, where the Assumptions allow any. */
export function contractOptions({ model, cells }: OptionContext): readonly ContractOption[] {
  const { bands, assumptions } = model;
  const maxFte = assumptions.contractorsPerPlace;
  if (maxFte <= 0) return [];
  return shortCells(cells)
    .filter(({ profile }) => !ownProfiles.has(profile))
    .map(({ profile, place }) => ({
      profile,
      place,
      level: 'mid',
      fte: contractStep,
      band: bandBase(bands, profile, 'mid') ?? 0,
      maxFte,
      earliest: 0,
    }));
}
