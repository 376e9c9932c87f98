import type { LevelId } from '../../framework/levels';
import { profileNames, type ProfileId } from '../../framework/profileNames';
import type { PlanningModel } from '../planningModel';
import { headsFrom, type LevelCounts } from './levelCounts';
import { isCentral } from './placeBalance';

/** Whether a profile has the heads it needs at least. */
export interface MinimumCheck {
  readonly profile: ProfileId;
  readonly central: boolean;
  readonly heads: number;
  readonly minimumHeads: number;
  /** Places the minimum holds for: 1, or the units where the profile is planned unit by unit. */
  readonly places: number;
  /** minimumHeads x places. */
  readonly needed: number;
  readonly minimumLevel: LevelId | null;
  /** Heads at the minimum level or above. */
  readonly atLevel: number;
  /** Heads missing; 0 where the minimum is met. */
  readonly short: number;
}

/** Checks the minimum heads and levels of every profile; AI Management counts a head per unit under decentralised. */
export function minimumChecks(model: PlanningModel, counts: LevelCounts): readonly MinimumCheck[] {
  const { assumptions, minimumHeads, minimumLevels, units } = model;
  return profileNames.map(({ id }) => {
    const central = isCentral(id, model);
    const perUnit = id === 'aiManagement' ? assumptions.organisationPattern === 'decentralised' : !central;
    const places = perUnit ? Math.max(1, units.length) : 1;
    const needed = minimumHeads[id] * places;
    const atLevel = headsFrom(counts, id, minimumLevels[id]).heads;
    return {
      profile: id,
      central,
      heads: headsFrom(counts, id, null).heads,
      minimumHeads: minimumHeads[id],
      places,
      needed,
      minimumLevel: minimumLevels[id],
      atLevel,
      short: Math.max(0, needed - atLevel),
    };
  });
}
