import { hiringOrder } from '../../framework/hiringOrder';
import type { ProfileId } from '../../framework/profileNames';

/** Rank of a profile in the hiring order of the framework, 1 first. */
export function hiringRank(profile: ProfileId): number {
  return hiringOrder.find((step) => step.profile === profile)?.rank ?? hiringOrder.length;
}
