import type { OmissionId } from '../../framework/maturityRules';
import { phases } from '../../framework/phases';
import { profileNames, type ProfileId } from '../../framework/profileNames';
import { byProfile, type ByProfile } from '../../domain/capacity/profileFte';
import { byProfileAndPhase, type ByProfileAndPhase } from '../../domain/demand/effortWeights';
import {
  omissionDecisions,
  profileRules,
  usualMinimumHeads,
  usualProfileRule,
  withTeam,
  type DemandRules,
} from '../../domain/demand/demandRules';
import { lifeStages, usualLifeStageShares, type LifeStageShares } from '../../domain/demand/lifeStages';
import { proofOfConcept } from '../../framework/proofOfConcept';
import type { Assumptions } from '../../domain/assumptions/assumptions';
import type { OwnPrices } from '../../domain/cost/openPrices';
import { minimumLevels, type MinimumLevels } from '../../domain/team/minimumLevels';
import type { Snapshot } from '../snapshot';
import { readInputs } from '../tables/inputTable';
import { useCasesTexts } from '../useCases/useCasesText';
import { lifeStageTable, omissionTable, profileTable, weightTable } from './assumptionTables';
import { assumptionsTexts } from './assumptionsText';
import type { ToldAssumptions } from './readAssumptions';

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

/** The part of the worths of single profiles that counts in a run; `stated`: the worth in loaded quarters of the workbook. */
function keptPart({ openPrice, ownPrices }: ToldAssumptions, stated: number): number {
  if (openPrice === undefined) return 1;
  if (ownPrices === undefined) return 0;
  return stated > 0 ? openPrice / stated : 1;
}

/** The worths of open FTE-quarters that MLTP_Profiles states, currency, with what the run was told of them. */
export function readOwnPrices(
  snapshot: Snapshot,
  told: ToldAssumptions,
  { openPrice }: Pick<Assumptions, 'openPrice'>,
): OwnPrices {
  const part = keptPart(told, openPrice);
  const stated = readInputs(snapshot, profileTable);
  return Object.fromEntries(
    profileNames.flatMap(({ id, name }) => {
      const price = stated.get(name)?.price ?? null;
      return price === null || part === 0 ? [] : [[id, part * price]];
    }),
  );
}

/** The rules of demand: MLTP_Profiles, MLTP_LifeStages and MLTP_Omissions; what is missing in them counts as usual. */
export function readDemandRules(snapshot: Snapshot): DemandRules {
  const stated = readInputs(snapshot, profileTable);
  const rows = readInputs(snapshot, lifeStageTable);
  const named = (words: readonly string[]) =>
    words.map((word) => rows.get(word)).find((row) => row !== undefined);
  const shares = lifeStages.map((stage) => {
    const row = named(Object.values(useCasesTexts).map((text) => text.lifeStages[stage]));
    const values = phases.map(({ id }) => [id, row?.[id] ?? usualLifeStageShares[stage][id]] as const);
    return [stage, Object.fromEntries(values)] as const;
  });
  const proof = named(Object.values(assumptionsTexts).map((text) => text.proofOfConcept));
  return withTeam({
    shares: Object.fromEntries(shares) as unknown as LifeStageShares,
    proofPhases: phases
      .map(({ id }) => id)
      .filter((id) => (proof?.[id] ?? (proofOfConcept.phases.includes(id) ? 1 : 0)) > 0),
    profiles: profileRules((profile) => {
      const row = stated.get(nameOf(profile));
      const usual = usualProfileRule(profile);
      if (row === undefined) return usual;
      return {
        basis: row.basis === 'default' ? usual.basis : row.basis,
        placement: row.placement,
        reference: row.reference ?? usual.reference,
        inProofOfConcept:
          row.inProofOfConcept === 'default' ? usual.inProofOfConcept : row.inProofOfConcept === 'yes',
      };
    }),
    omissions: readOmissions(snapshot),
  });
}

/** The decisions of MLTP_Omissions; nothing is left out unless it says so. */
function readOmissions(snapshot: Snapshot): DemandRules['omissions'] {
  const rows = readInputs(snapshot, omissionTable);
  const row = (omission: OmissionId) =>
    Object.values(assumptionsTexts)
      .map((text) => rows.get(text.practices[omission]))
      .find((each) => each !== undefined);
  return omissionDecisions((omission) => {
    const stated = row(omission);
    return {
      leftOut: stated?.leftOut === 'yes',
      owner: stated?.owner ?? '',
      until: stated?.until ?? null,
    };
  });
}
