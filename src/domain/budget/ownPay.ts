import type { LevelId } from '../../framework/levels';
import type { ProfileId } from '../../framework/profileNames';
import type { MemberPay } from './memberPay';

/** What the organisation itself pays a profile at a level. */
export interface OwnPay {
  /** Members whose pay the roster states. */
  readonly count: number;
  /** Median base of a full-time head in the currency of the plan; `null` where the roster states none. */
  readonly median: number | null;
}

/** The pay that the roster states for members of a main profile and level, part-timers as full-time heads. */
export function ownPay(
  pay: readonly MemberPay[],
  { profile, level }: { readonly profile: ProfileId; readonly level: LevelId },
): OwnPay {
  const stated = pay
    .filter((each) => each.source === 'roster' && each.profile === profile && each.level === level)
    .flatMap(({ base, member }) => (member.fte > 0 ? [base / member.fte] : []))
    .toSorted((one, other) => one - other);
  const [low, high] = [stated[Math.floor((stated.length - 1) / 2)], stated[Math.floor(stated.length / 2)]];
  const median = low === undefined || high === undefined ? null : (low + high) / 2;
  return { count: stated.length, median };
}
