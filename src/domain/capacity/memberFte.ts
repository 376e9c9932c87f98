import type { levels } from '../../framework/levels';
import type { Assumptions } from '../assumptions/assumptions';
import { monthOf, monthsWithin, termMonths } from '../calendar/month';
import type { Quarter } from '../calendar/quarter';
import type { MappedMember } from '../mapping/reviewOrder';
import type { MaybeLevel } from '../member';

/** The assumption that holds the output of each level. */
export const outputKeys = {
  junior: 'outputJunior',
  mid: 'outputMid',
  senior: 'outputSenior',
  lead: 'outputLead',
  principal: 'outputPrincipal',
} as const satisfies Readonly<Record<(typeof levels)[number]['id'], keyof Assumptions>>;

/** What one FTE of a member of a level gives to use cases: availability x output of the level. */
export function outputOf(level: MaybeLevel, assumptions: Assumptions): number {
  return assumptions.availability * (level === null ? 1 : assumptions[outputKeys[level]]);
}

/** The part of a quarter in which a member is there; the months of first and last day count whole. */
export function presence({ member }: MappedMember, quarter: Quarter): number {
  const { from, to } = termMonths(member.start, member.end);
  return monthsWithin(from, to, monthOf(quarter.firstDay)) / 3;
}
