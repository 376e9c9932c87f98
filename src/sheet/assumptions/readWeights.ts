import { levels } from '../../framework/levels';
import { phases } from '../../framework/phases';
import { profileNames } from '../../framework/profileNames';
import { byProfile, type ByProfile } from '../../domain/capacity/profileFte';
import { byProfileAndPhase, type ByProfileAndPhase } from '../../domain/demand/effortWeights';
import { usualMinimumHeads } from '../../domain/demand/managementHeads';
import { minimumLevels, type MinimumLevels } from '../../domain/team/minimumLevels';
import type { Snapshot } from '../snapshot';
import { cellNumber, cellText } from '../tables/cellReading';
import { existingTable, tableNames, type ExistingTable } from '../tables/existingTable';

/** The row of a profile in a table whose column "Profile" names it; -1 where it is not there. */
function profileRow(table: ExistingTable, name: string): number {
  for (let row = 0; row < table.rowCount; row += 1) {
    if (cellText(table.value(row, 'profile')) === name) return row;
  }
  return -1;
}

/** The weights of MLTP_Weights; a cell that holds no number from 0 up gives way to the effort model. */
export function readWeights(snapshot: Snapshot, modelled: ByProfileAndPhase): ByProfileAndPhase {
  const table = existingTable(snapshot, tableNames.weights);
  if (table === null) return modelled;
  return byProfileAndPhase((profile, phase) => {
    const row = profileRow(table, profileNames.find(({ id }) => id === profile)?.name ?? '');
    const header = phases.find(({ id }) => id === phase)?.name ?? '';
    const weight = cellNumber(table.valueUnder(row, header));
    return weight === null || weight < 0 ? modelled[profile][phase] : weight;
  });
}

/** Minimum heads of MLTP_Profiles; one for AI Management and none for the others where nothing is stated. */
export function readMinimumHeads(snapshot: Snapshot): ByProfile {
  const table = existingTable(snapshot, tableNames.profiles);
  return byProfile((profile) => {
    const otherwise = usualMinimumHeads(profile);
    if (table === null) return otherwise;
    const row = profileRow(table, profileNames.find(({ id }) => id === profile)?.name ?? '');
    const heads = cellNumber(table.value(row, 'minimumHeads'));
    return heads === null || heads < 0 ? otherwise : heads;
  });
}

/** Minimum levels of MLTP_Profiles; any level where nothing or no known level is stated. */
export function readMinimumLevels(snapshot: Snapshot): MinimumLevels {
  const table = existingTable(snapshot, tableNames.profiles);
  return minimumLevels((profile) => {
    if (table === null) return null;
    const row = profileRow(table, profileNames.find(({ id }) => id === profile)?.name ?? '');
    const stated = cellText(table.value(row, 'minimumLevel')).toLowerCase();
    return levels.find(({ name }) => name.toLowerCase() === stated)?.id ?? null;
  });
}
