import { type EffortLevel, effortCurves, effortLevels, effortSource, type EffortSource } from './effort';
import type { PhaseId } from './phases';
import type { ProfileShape, Responsibility } from './profile';
import { type ProfileId, profileNames } from './profileNames';
import { aiManagement } from './profiles/aiManagement';
import { dataAnalyst } from './profiles/dataAnalyst';
import { dataArchitect } from './profiles/dataArchitect';
import { dataEngineer } from './profiles/dataEngineer';
import { dataGovernor } from './profiles/dataGovernor';
import { dataScientist } from './profiles/dataScientist';
import { dataSteward } from './profiles/dataSteward';
import { mlArchitect } from './profiles/mlArchitect';
import { mlEngineer } from './profiles/mlEngineer';
import { productOwner } from './profiles/productOwner';
import { related } from './relations';

const shapes = {
  aiManagement,
  dataGovernor,
  dataArchitect,
  mlArchitect,
  productOwner,
  dataEngineer,
  dataScientist,
  dataAnalyst,
  dataSteward,
  mlEngineer,
} as const;

/** The id of a responsibility: `profile.phase.number`. */
export type ResponsibilityId =
  (typeof shapes)[keyof typeof shapes]['responsibilities'][PhaseId][number]['id'];

/** One of the ten profiles with everything the framework says of it. */
export interface Profile extends ProfileShape {
  readonly name: string;
  readonly centralizable: boolean;
  readonly responsibilities: Readonly<
    Record<PhaseId, readonly (Responsibility & { readonly id: ResponsibilityId })[]>
  >;
  /** The profiles that follow its strategy or guidelines, that use its infrastructure, and that it works with. */
  readonly guides: readonly ProfileId[];
  readonly buildsFor: readonly ProfileId[];
  readonly worksWith: readonly ProfileId[];
  readonly effort: Readonly<Record<PhaseId, EffortLevel>>;
  /** Height of the effort curve, 0 to 100. */
  readonly effortCurve: Readonly<Record<PhaseId, number>>;
  readonly effortSource: EffortSource;
}

/** The ten profiles in the order of profileNames. */
export const profiles: readonly Profile[] = profileNames.map(({ id, name, centralizable }) => ({
  ...shapes[id],
  name,
  centralizable,
  guides: related(id, 'guides'),
  buildsFor: related(id, 'buildsFor'),
  worksWith: related(id, 'worksWith'),
  effort: effortLevels[id],
  effortCurve: effortCurves[id],
  effortSource: effortSource[id],
}));
