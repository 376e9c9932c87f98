import type { ProfileId } from '../../framework/profileNames';
import type { Skill, SkillId } from '../../framework/skills';
import { findSkills } from '../mapping/skills/findSkills';
import type { MappedMember } from '../mapping/reviewOrder';
import type { Member } from '../member';

/** A skill of the catalogue that a member holds. */
export interface MemberSkill {
  readonly member: Member;
  /** The profile of the largest share; `null` for members outside the framework. */
  readonly profile: ProfileId | null;
  /** Whether the planner put the member outside the framework. */
  readonly isOutside: boolean;
  readonly skill: Skill;
  /** 0 to 5; `null` where the roster states the skill without a rating. */
  readonly rating: number | null;
}

/** Every recognised skill of every member, members in the order of the roster. */
export function memberSkills(staff: readonly MappedMember[]): readonly MemberSkill[] {
  return staff.flatMap(({ member, mapping }) =>
    findSkills(member.skills).map(({ skill, rating }) => ({
      member,
      profile: mapping.shares[0]?.profile ?? null,
      isOutside: mapping.status === 'confirmed' && mapping.shares.length === 0,
      skill,
      rating,
    })),
  );
}

/** How many hold a skill, and how well the best of them. */
export interface Holders {
  readonly count: number;
  /** `null` where nobody who holds it is rated. */
  readonly best: number | null;
}

/** Who holds which skill: among all members, or among those of one profile. */
export type HoldersOf = (skill: SkillId, profile: ProfileId | null) => Holders;

/** Counts the holders of each skill, over all members (`null`) and by profile. */
export function holders(held: readonly MemberSkill[]): HoldersOf {
  const counts = new Map<string, { count: number; best: number | null }>();
  const add = (key: string, rating: number | null) => {
    const sum = counts.get(key) ?? { count: 0, best: null };
    sum.count += 1;
    if (rating !== null) sum.best = Math.max(rating, sum.best ?? rating);
    counts.set(key, sum);
  };
  for (const { skill, profile, rating } of held) {
    add(skill.id, rating);
    if (profile !== null) add(`${skill.id}|${profile}`, rating);
  }
  return (skill, profile) =>
    counts.get(profile === null ? skill : `${skill}|${profile}`) ?? { count: 0, best: null };
}
