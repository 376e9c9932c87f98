import type { LevelId } from '../../framework/levels';
import { profileNames, type ProfileId } from '../../framework/profileNames';
import type { PlanningModel } from '../planningModel';
import { noFte } from '../coverage/coverageStatus';
import { headsFrom, type LevelCounts } from './levelCounts';
import { isInCentre } from '../coverage/placeQuarter';

/** Whether a profile has the heads it needs at least. */
export interface MinimumCheck {
  readonly profile: ProfileId;
  readonly central: boolean;
  readonly heads: number;
  readonly minimumHeads: number;
  /** What the minimum holds for: 1, the units where the profile is planned unit by unit, or use cases at work. */
  readonly places: number;
  /** minimumHeads x places. */
  readonly needed: number;
  readonly minimumLevel: LevelId | null;
  /** Heads at the minimum level or above. */
  readonly atLevel: number;
  /** Heads missing; 0 where the minimum is met. */
  readonly short: number;
}

/** Checks the minimum heads and levels of every profile. */
export function minimumChecks(model: PlanningModel, counts: LevelCounts): readonly MinimumCheck[] {
  const { rules, minimumHeads, minimumLevels, units, balance } = model;
  return profileNames.map(({ id }) => {
    const central = isInCentre(id, model);
    const { basis } = rules.profiles[id];
    const perUnit = basis === 'unit' || (basis === 'effort' && !central);
    const atWork = balance.useCases.filter(({ useCase, fte }) => useCase.kind !== 'otherWork' && fte > noFte);
    const places = perUnit ? Math.max(1, units.length) : basis === 'useCase' ? atWork.length : 1;
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
