import type { ProfileId } from '../../framework/profileNames';

/**
 * The order in which the seed advises to hire: someone who finds applications, a Data Analyst, a Data Architect,
 * then Data Engineers and Data Scientists, then ML Engineers. The other profiles are derived: governance and
 * stewardship with the architecture, the ML Architect with the ML Engineers.
 * Source: whitepaper, interview with Joe Reis.
 */
const ranks: Readonly<Record<ProfileId, number>> = {
  aiManagement: 1,
  productOwner: 1,
  dataAnalyst: 2,
  dataArchitect: 3,
  dataGovernor: 3,
  dataEngineer: 4,
  dataScientist: 4,
  dataSteward: 4,
  mlArchitect: 5,
  mlEngineer: 5,
};

/** Rank of a profile in the hiring order, 1 first. */
export function hiringRank(profile: ProfileId): number {
  return ranks[profile];
}

/** The profiles that provide data, one of which must be there before a Data Scientist. */
export const dataProviders: readonly ProfileId[] = ['dataArchitect', 'dataEngineer', 'dataAnalyst'];
