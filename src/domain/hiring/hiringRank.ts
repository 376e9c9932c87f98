import { hiringOrder } from '../../framework/hiringOrder';
import type { ProfileId } from '../../framework/profileNames';

/** Rank of a profile in the hiring order of the framework, 1 first. */
export function hiringRank(profile: ProfileId): number {
  return hiringOrder.find((step) => step.profile === profile)?.rank ?? hiringOrder.length;
}

/** The profiles that provide data, one of which must be there before a Data Scientist. Source: whitepaper, interview with Joe Reis. */
export const dataProviders: readonly ProfileId[] = ['dataArchitect', 'dataEngineer', 'dataAnalyst'];
