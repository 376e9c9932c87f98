import { levels } from '../../framework/levels';
import { profileNames, type ProfileId } from '../../framework/profileNames';
import type { MaybeLevel } from '../../domain/member';
import type { MemberDecision, Review } from '../planner';

/** The choice that a member does no work of the framework. */
export const outsideChoice = 'outside';

/** What is chosen for a member before it is accepted: the proposal, one profile or none of them, and a level. */
export interface ReviewChoice {
  /** `null`: as proposed. */
  readonly profile: ProfileId | typeof outsideChoice | null;
  readonly level: MaybeLevel;
}

/** The choice a review begins with: the proposal. */
export function proposedChoice({ level }: Review): ReviewChoice {
  return { profile: null, level };
}

/** Whether a choice says something: without a proposal or an own choice there is nothing to accept. */
export function isComplete(review: Review, { profile }: ReviewChoice): boolean {
  return profile !== null || review.shares.length > 0;
}

/** The decision that a choice makes of a member and of others with it; the others keep their own levels. */
export function decisionsOf(
  review: Review,
  { profile, level }: ReviewChoice,
  others: readonly string[] = [],
): readonly MemberDecision[] {
  const own = profile === null || profile === outsideChoice ? [] : [{ profile, share: 1 }];
  const shares = profile === null ? review.shares : own;
  const rest = others.filter((id) => id !== review.id).map((id) => ({ id, shares }));
  return [{ id: review.id, shares, level }, ...rest];
}

const nameOf = (profile: ProfileId) => profileNames.find(({ id }) => id === profile)?.name ?? profile;

/** The profiles of a decision or proposal in words, with shares where there are several. */
export function sharesInWords(
  shares: Review['shares'],
  percent: (share: number) => string,
  nothing: string,
): string {
  if (shares.length === 0) return nothing;
  if (shares.length === 1) return shares.map(({ profile }) => nameOf(profile)).join();
  return shares.map(({ profile, share }) => `${nameOf(profile)} ${percent(share)}`).join(', ');
}

/** The name of a level; empty where there is none. */
export function levelName(level: MaybeLevel): string {
  return levels.find(({ id }) => id === level)?.name ?? '';
}

/** The reviews with the same proposal, this one included: they can be accepted together, each at its own level. */
export function sameProposal(review: Review, all: readonly Review[]): readonly Review[] {
  const key = JSON.stringify(review.shares);
  return review.shares.length === 0 ? [review] : all.filter(({ shares }) => JSON.stringify(shares) === key);
}

/** The profile that a key picks: 1 to 9 the first nine, 0 the tenth. */
export function profileOfKey(key: string): ProfileId | null {
  if (!/^\d$/.test(key)) return null;
  return profileNames[key === '0' ? 9 : Number(key) - 1]?.id ?? null;
}
