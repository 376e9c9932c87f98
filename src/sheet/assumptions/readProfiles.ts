import { profileNames, type ProfileId } from '../../framework/profileNames';
import { byProfile, type ByProfile } from '../../domain/capacity/profileFte';
import { byProfileAndPhase, type ByProfileAndPhase } from '../../domain/demand/effortWeights';
import { usualMinimumHeads } from '../../domain/demand/managementHeads';
import { minimumLevels, type MinimumLevels } from '../../domain/team/minimumLevels';
import type { Snapshot } from '../snapshot';
import { readInputs } from '../tables/inputTable';
import { profileTable, weightTable } from './assumptionTables';

function nameOf(profile: ProfileId): string {
  return profileNames.find(({ id }) => id === profile)?.name ?? '';
}

/** The weights of MLTP_Weights; a cell that holds no number from 0 up gives way to the effort model. */
export function readWeights(snapshot: Snapshot, modelled: ByProfileAndPhase): ByProfileAndPhase {
  const stated = readInputs(snapshot, weightTable);
  return byProfileAndPhase(
    (profile, phase) => stated.get(nameOf(profile))?.[phase] ?? modelled[profile][phase],
  );
}

/** Minimum heads of MLTP_Profiles; one for AI Management and none for the others where nothing is stated. */
export function readMinimumHeads(snapshot: Snapshot): ByProfile {
  const stated = readInputs(snapshot, profileTable);
  return byProfile((profile) => stated.get(nameOf(profile))?.minimumHeads ?? usualMinimumHeads(profile));
}

/** Minimum levels of MLTP_Profiles; any level where nothing or no known level is stated. */
export function readMinimumLevels(snapshot: Snapshot): MinimumLevels {
  const stated = readInputs(snapshot, profileTable);
  return minimumLevels((profile) => stated.get(nameOf(profile))?.minimumLevel ?? null);
}
