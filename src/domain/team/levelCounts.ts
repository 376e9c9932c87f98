import { levels, type LevelId } from '../../framework/levels';
import { profileNames, type ProfileId } from '../../framework/profileNames';
import type { MappedMember } from '../mapping/reviewOrder';

/** A level, or `none` for members whose level nothing says. */
export type LevelKey = LevelId | 'none';

/** The levels, lowest first, and then `none`. */
export const levelKeys: readonly LevelKey[] = [...levels.map(({ id }) => id), 'none'];

/** Heads and their FTE. A head is a member who gives a profile time: FTE x share above 0. */
export interface HeadsAndFte {
  readonly heads: number;
  readonly fte: number;
}

/** Heads and FTE of every profile at every level. A member with two profiles is a head of both. */
export type LevelCounts = Readonly<Record<ProfileId, Readonly<Record<LevelKey, HeadsAndFte>>>>;

/** Counts the heads and sums the FTE of each profile by level. */
export function levelCounts(staff: readonly MappedMember[]): LevelCounts {
  const sums = new Map<string, { heads: number; fte: number }>();
  for (const { member, mapping } of staff) {
    for (const { profile, share } of mapping.shares) {
      const fte = member.fte * share;
      if (fte <= 0) continue;
      const key = `${profile}|${mapping.level ?? 'none'}`;
      const sum = sums.get(key) ?? { heads: 0, fte: 0 };
      sum.heads += 1;
      sum.fte += fte;
      sums.set(key, sum);
    }
  }
  const row = (profile: ProfileId) =>
    levelKeys.map((level) => [level, sums.get(`${profile}|${level}`) ?? { heads: 0, fte: 0 }] as const);
  return Object.fromEntries(
    profileNames.map(({ id }) => [id, Object.fromEntries(row(id))]),
  ) as unknown as LevelCounts;
}

/** Heads and FTE of a profile over all levels, or from a level upwards; `null`: whatever the level, also unknown. */
export function headsFrom(counts: LevelCounts, profile: ProfileId, from: LevelId | null): HeadsAndFte {
  const first = from === null ? 0 : levelKeys.indexOf(from);
  let heads = 0;
  let fte = 0;
  for (const [index, level] of levelKeys.entries()) {
    if (from !== null && (level === 'none' || index < first)) continue;
    heads += counts[profile][level].heads;
    fte += counts[profile][level].fte;
  }
  return { heads, fte };
}
