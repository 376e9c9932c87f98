import { isFilled, type Post, type PostTerm } from './posts';

/** A month of the plan as the bridge from plan to actual takes it, in the currency of the plan. */
export interface PlannedMonth {
  /** What the plan costs. */
  readonly plan: number;
  /** Of it, what is no post: contractors, trainings, moves and the replacement of leavers, which count as planned. */
  readonly others: number;
  /** Pay as a multiple of that on the day before the plan. */
  readonly level: number;
  /** What was really paid; `null`: nobody has said it yet. */
  readonly typed: number | null;
}

/** From the plan of a month to what it came to: the four terms add up to the difference. */
export interface BridgeMonth {
  readonly plan: number;
  /** Posts that are filled, at other dates than planned. */
  readonly timing: number;
  /** More or fewer FTE than planned, at the average cost of a planned FTE; leavers whom the plan expected come first. */
  readonly volume: number;
  /** What those FTE cost more or less than the average. */
  readonly mix: number;
  /** What the FTE there cost more or less than planned for them. */
  readonly rate: number;
  /** What was paid, or else what the later roster comes to. */
  readonly actual: number;
}

const isIn = (term: PostTerm | null, month: number) => term !== null && term.from <= month && month < term.to;

/** Sums over the posts of a month that the terms are made from; money at the pay of the day before the plan. */
export function monthSums(posts: readonly Post[], month: number) {
  const sums = {
    ...{ planned: 0, plannedFte: 0, atPlan: 0, actualFte: 0, paid: 0 },
    ...{ moved: 0, movedFte: 0, once: 0, onceMoved: 0, onceOther: 0 },
  };
  for (const post of posts) {
    const { planned, actual, rate, actualRate, once } = post;
    const [was, is] = [isIn(planned, month), isIn(actual, month)];
    const [fte, fteNow] = [planned?.fte ?? 0, actual?.fte ?? 0];
    const isMoved = isFilled(post);
    if (was) {
      sums.planned += fte * rate;
      sums.plannedFte += fte;
      if (isMoved) [sums.moved, sums.movedFte] = [sums.moved - fte * rate, sums.movedFte - fte];
    }
    if (is) {
      sums.atPlan += fteNow * rate;
      sums.actualFte += fteNow;
      sums.paid += fteNow * actualRate;
      if (isMoved) [sums.moved, sums.movedFte] = [sums.moved + fte * rate, sums.movedFte + fte];
    }
    const change = Number(actual?.from === month) - Number(planned?.from === month);
    if (planned?.from === month) sums.once += once;
    if (isMoved) sums.onceMoved += change * once;
    else sums.onceOther += change * once;
  }
  return sums;
}

/** The bridge of a month, from 0. */
export function bridgeMonth(
  posts: readonly Post[],
  month: number,
  { plan, others, level, typed }: PlannedMonth,
): BridgeMonth {
  const sums = monthSums(posts, month);
  const average = sums.plannedFte === 0 ? 0 : sums.planned / sums.plannedFte;
  const timing = level * sums.moved + sums.onceMoved;
  const extraFte = sums.actualFte - sums.plannedFte - sums.movedFte;
  const extra = sums.atPlan - sums.planned - sums.moved;
  // The plan counts fewer heads than it has posts: of those who are expected to leave.
  const expected = level * sums.planned + sums.once - (plan - others);
  const volume = level * average * extraFte + sums.onceOther + expected;
  const mix = level * (extra - average * extraFte);
  const ofRoster = others + level * sums.paid + sums.once + sums.onceMoved + sums.onceOther;
  const actual = typed ?? ofRoster;
  const rate = level * (sums.paid - sums.atPlan) + (actual - ofRoster);
  return { plan, timing, volume, mix, rate, actual };
}
