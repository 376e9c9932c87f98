import { levels, type LevelId } from '../../../../framework/levels';
import type { Assumptions } from '../../../assumptions/assumptions';
import { guidingLevels } from '../../problem/minimumHeads';

/** The target mix of the levels of a team. */
export type MixTerms = Pick<Assumptions, 'mixJunior' | 'mixMid' | 'mixSenior' | 'mixLead' | 'mixPrincipal'>;

/** The part of a team that each level should have; they sum to 1. Without any, all are Mid-level. */
export function targetMix(terms: MixTerms): Readonly<Record<LevelId, number>> {
  const { mixJunior: junior, mixMid: mid, mixSenior: senior, mixLead: lead, mixPrincipal: principal } = terms;
  const sum = junior + mid + senior + lead + principal;
  if (sum <= 0) return { junior: 0, mid: 1, senior: 0, lead: 0, principal: 0 };
  return {
    junior: junior / sum,
    mid: mid / sum,
    senior: senior / sum,
    lead: lead / sum,
    principal: principal / sum,
  };
}

/**
 * The levels of the next hires into a team, in their order: each takes the level that is furthest below the mix, in heads
 * of the team with it; at a tie the one with the larger part, then the lower one. Never Junior where nobody is Senior or
 * above, and none below `least`.
 */
export function levelOrder(
  team: Readonly<Record<LevelId, number>>,
  mix: Readonly<Record<LevelId, number>>,
  least: LevelId | null,
  count: number,
): readonly LevelId[] {
  const ids = levels.map(({ id }) => id);
  const from = least === null ? 0 : ids.indexOf(least);
  // Where only some levels are wanted, the mix is that of those.
  const whole = ids.slice(from).reduce((sum, id) => sum + mix[id], 0);
  const heads = { ...team };
  let size = ids.reduce((sum, id) => sum + team[id], 0);
  const order: LevelId[] = [];
  for (let next = 0; next < count; next++) {
    size += 1;
    const isGuided = guidingLevels.some((id) => heads[id] > 0);
    const offered = ids.filter((id, rank) => rank >= from && (id !== 'junior' || isGuided) && mix[id] > 0);
    // Below the mix by so many heads; rounded, so that equal shares are equal.
    const below = (id: LevelId) => Math.round(1e6 * ((mix[id] / whole) * size - heads[id]));
    const [best] = offered.toSorted((one, other) => below(other) - below(one) || mix[other] - mix[one]);
    const level = best ?? ids[Math.max(from, ids.indexOf('mid'))] ?? 'mid';
    heads[level] += 1;
    order.push(level);
  }
  return order;
}
