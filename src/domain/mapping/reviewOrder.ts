import type { Member } from '../member';
import type { Mapping } from './mapping';

/** A member with its mapping. */
export interface MappedMember {
  readonly member: Member;
  readonly mapping: Mapping;
}

/** What an unreviewed mapping can move in the plan: FTE times the chance that it is wrong. */
function reviewWeight({ member, mapping }: MappedMember): number {
  return member.fte * (1 - mapping.confidence);
}

/** The members to review, those that move the plan most first; ties in roster order. */
export function reviewOrder(mapped: readonly MappedMember[]): readonly MappedMember[] {
  return mapped
    .filter(({ mapping }) => mapping.status === 'review')
    .toSorted((one, other) => reviewWeight(other) - reviewWeight(one) || one.member.row - other.member.row);
}
