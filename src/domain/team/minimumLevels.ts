import type { LevelId } from '../../framework/levels';
import { profileNames, type ProfileId } from '../../framework/profileNames';

/** The level that the minimum heads of each profile must have at least; `null`: any. */
export type MinimumLevels = Readonly<Record<ProfileId, LevelId | null>>;

/** Minimum levels from a rule. */
export function minimumLevels(level: (profile: ProfileId) => LevelId | null): MinimumLevels {
  return Object.fromEntries(profileNames.map(({ id }) => [id, level(id)])) as Record<
    ProfileId,
    LevelId | null
  >;
}
