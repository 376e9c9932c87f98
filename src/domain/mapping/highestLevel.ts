import type { LevelId } from '../../framework/levels';
import { levels } from '../../framework/levels';
import type { MaybeLevel } from '../member';

const rank: ReadonlyMap<LevelId, number> = new Map(levels.map((level, index) => [level.id, index]));

/** The highest of some levels, `null` of none. */
export function highestLevel(ids: readonly LevelId[]): MaybeLevel {
  let top: MaybeLevel = null;
  for (const id of ids) if (top === null || (rank.get(id) ?? 0) > (rank.get(top) ?? 0)) top = id;
  return top;
}
