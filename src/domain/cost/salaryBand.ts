import type { LevelId } from '../../framework/levels';
import type { ProfileId } from '../../framework/profileNames';

/** Annual base pay of a profile at a level, in the currency of the plan. */
export interface SalaryBand {
  readonly profile: ProfileId;
  readonly level: LevelId;
  readonly base: number;
}

/** The level that is paid for where none is known. */
export const usualLevel: LevelId = 'mid';

/** The base of a profile at a level; `null` where no band states one. */
export function bandBase(bands: readonly SalaryBand[], profile: ProfileId, level: LevelId): number | null {
  return bands.find((band) => band.profile === profile && band.level === level)?.base ?? null;
}
