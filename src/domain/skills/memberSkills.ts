import type { ProfileId } from '../../framework/profileNames';
import type { Skill, SkillId } from '../../framework/skills';
import type { MappedMember } from '../mapping/reviewOrder';
import type { Member } from '../member';
import { heldSkills, type HeldSkill } from './heldSkills';

/** A member of whom the roster states skills, with those that the catalogue knows and what they imply. */
export interface SkilledMember {
  readonly member: Member;
  /** The profile of the largest share; `null` for members outside the framework. */
  readonly profile: ProfileId | null;
  /** Whether the planner put the member outside the framework. */
  readonly isOutside: boolean;
  /** Empty where the catalogue knows none of the stated skills, or all are rated 0. */
  readonly skills: readonly HeldSkill[];
}

/** The profile of the largest share; `null` where there is none. */
export function firstProfile({ mapping }: MappedMember): ProfileId | null {
  return mapping.shares[0]?.profile ?? null;
}

/** Whether the planner put a member outside the framework. */
export function isOutside({ mapping }: MappedMember): boolean {
  return mapping.status === 'confirmed' && mapping.shares.length === 0;
}

/** Whether the roster says what a member can: a list of skills, or ratings of 0 alone. */
export function skillsStated({ skills, ratedNone }: Member): boolean {
  return skills.length > 0 || ratedNone === true;
}

/** The members of whom the roster states skills, in its order; of the others nothing is known. */
export function skilledMembers(staff: readonly MappedMember[]): readonly SkilledMember[] {
  return staff
    .filter(({ member }) => skillsStated(member))
    .map((mapped) => ({
      member: mapped.member,
      profile: firstProfile(mapped),
      isOutside: isOutside(mapped),
      skills: heldSkills(mapped.member.skills),
    }));
}

/** How many hold a skill, and how well the best of them. */
interface Holders {
  readonly count: number;
  /** `null` where nobody who holds it is rated. */
  readonly best: number | null;
}

/** Who holds which skill: among all members, or among those of one profile. */
export type HoldersOf = (skill: SkillId, profile: ProfileId | null) => Holders;

/** Counts the holders of each skill, over all members (`null`) and by profile. */
export function holders(skilled: readonly SkilledMember[]): HoldersOf {
  const counts = new Map<string, { count: number; best: number | null }>();
  const add = (key: string, rating: number | null) => {
    const sum = counts.get(key) ?? { count: 0, best: null };
    sum.count += 1;
    if (rating !== null) sum.best = Math.max(rating, sum.best ?? rating);
    counts.set(key, sum);
  };
  for (const { skills, profile } of skilled) {
    for (const { skill, rating } of skills) {
      add(skill.id, rating);
      if (profile !== null) add(`${skill.id}|${profile}`, rating);
    }
  }
  return (skill, profile) =>
    counts.get(profile === null ? skill : `${skill}|${profile}`) ?? { count: 0, best: null };
}

/** Members, and those of them of whom the roster states skills. */
interface Statements {
  readonly members: number;
  readonly stated: number;
}

/** Of whom skills are stated: among all members (`null`), or among those whose largest share is one of some profiles. */
export type StatementsOf = (profiles: readonly ProfileId[] | null) => Statements;

/** Counts the members with and without a list of skills. */
export function statements(staff: readonly MappedMember[]): StatementsOf {
  return (profiles) => {
    let [members, stated] = [0, 0];
    for (const mapped of staff) {
      const profile = firstProfile(mapped);
      if (profiles !== null && (profile === null || !profiles.includes(profile))) continue;
      members += 1;
      if (skillsStated(mapped.member)) stated += 1;
    }
    return { members, stated };
  };
}

/** Whether a typical skill is held; notStated: its profiles have members, and the roster states skills of none of them. */
export type SkillStatus = 'several' | 'one' | 'nobody' | 'notStated';

/** The status of a skill that is typical for some profiles. */
export function skillStatus(
  { id }: Skill,
  profiles: readonly ProfileId[],
  holdersOf: HoldersOf,
  statementsOf: StatementsOf,
): SkillStatus {
  const { count } = holdersOf(id, null);
  if (count > 0) return count === 1 ? 'one' : 'several';
  const { members, stated } = statementsOf(profiles);
  return members > 0 && stated === 0 ? 'notStated' : 'nobody';
}
