import { profileNames, type ProfileId } from '../../framework/profileNames';
import type { OrganisationPattern } from '../assumptions/assumptions';

/** Profiles that a pool of experts holds centrally. Source: whitepaper, "Pool of experts". */
const pooledExperts: readonly ProfileId[] = ['dataEngineer', 'dataScientist', 'mlEngineer'];

/**
 * Whether a profile is planned for the whole organisation as one: the centralizable ones unless each unit has its
 * own, and the experts of a pool. Source: whitepaper, "Embedding the Skill Profiles within the organization".
 */
export function isPooled(profile: ProfileId, pattern: OrganisationPattern): boolean {
  if (pattern === 'decentralised') return false;
  if (pattern === 'pool' && pooledExperts.includes(profile)) return true;
  return profileNames.some(({ id, centralizable }) => id === profile && centralizable);
}
