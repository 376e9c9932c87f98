import { levels, type LevelId } from '../../framework/levels';
import type { ProfileId } from '../../framework/profileNames';
import {
  expectationsOf,
  skillProfiles,
  type RoleExpectations,
  type SkillProfile,
} from '../../framework/skillProfiles';
import type { Expectation, SkillProfileRole } from '../../framework/skillProfiles/shape';
import type { Skill, SkillId } from '../../framework/skills';
import type { Text } from '../../framework/text';
import type { MappedMember } from '../mapping/reviewOrder';
import { findSkills } from '../mapping/skills/findSkills';
import { foldText } from '../mapping/title/foldText';
import type { Member } from '../member';
import { heldSkills } from '../skills/heldSkills';
import { firstProfile, skillsStated } from '../skills/memberSkills';

/** What a skill profile expects of a member at one level, and what the stated skills say of it. */
export interface LevelStep {
  readonly level: LevelId;
  /** Required of the role, otherwise optional. */
  readonly required: boolean;
  readonly text: Text;
  /** Skills the member states, or that those imply, which the text names or the skill profile is about. */
  readonly evidence: readonly Skill[];
  /** Skills that the text names and the member does not state. */
  readonly toCover: readonly Skill[];
}

/** What one skill profile expects of a member. */
interface RoleGrowth {
  readonly skillProfile: SkillProfile;
  readonly role: SkillProfileRole;
  /** At the present level; `null` where the member has none. */
  readonly now: LevelStep | null;
  /** At the next level; `null` at the highest. */
  readonly next: LevelStep | null;
}

/** Why nothing is expected of a member: outside the framework, no level, or no skill profile has a role for the profile. */
export type NoGrowth = 'outside' | 'noLevel' | 'noRole';

/** What the skill profiles expect of a member. Roles and levels only: nobody is scored. */
export interface MemberGrowth {
  readonly member: Member;
  readonly profile: ProfileId | null;
  readonly level: LevelId | null;
  /** The level after the present one; `null` at the highest and without one. */
  readonly next: LevelId | null;
  /** One for each skill profile that has a role for the member; empty where `reason` says why. */
  readonly roles: readonly RoleGrowth[];
  readonly reason: NoGrowth | null;
  /** Whether the roster states any skills of the member. */
  readonly isStated: boolean;
}

/** The level after a level. */
function after(level: LevelId): LevelId | null {
  return levels[levels.findIndex(({ id }) => id === level) + 1]?.id ?? null;
}

/**
 * The role of a skill profile that fits a member: the one the title names, else the one that bears the profile's name, else the first
 * that belongs to the profile.
 */
function roleFor(
  roles: readonly RoleExpectations[],
  title: string,
  profile: ProfileId,
): RoleExpectations | undefined {
  const words = ` ${foldText(title)} `;
  const named = roles
    .filter(({ role }) => words.includes(` ${foldText(role.name)} `))
    .sort((one, other) => other.role.name.length - one.role.name.length);
  return named[0] ?? roles.find(({ role }) => role.id === profile) ?? roles[0];
}

/** Fields that texts name to say whose work they are about: nobody covers a whole field. */
const fields: readonly SkillId[] = ['dataScience', 'machineLearning'];

/** The skills that each expectation names. */
const namedIn: ReadonlyMap<Expectation, readonly Skill[]> = new Map(
  skillProfiles.flatMap(({ expectations }) =>
    expectations.map((line) => [
      line,
      findSkills([{ skill: line.text.en, rating: null }])
        .map(({ skill }) => skill)
        .filter(({ id }) => !fields.includes(id)),
    ]),
  ),
);

function stepOf(
  { lines, skillProfile }: RoleExpectations,
  level: LevelId | null,
  held: readonly Skill[],
): LevelStep | null {
  const line = lines.find((each) => each.level === level);
  if (line === undefined) return null;
  const named = namedIn.get(line) ?? [];
  const has = (skill: Skill) => held.some(({ id }) => id === skill.id);
  const about = held.filter(({ id }) => skillProfile.skills.includes(id));
  return {
    level: line.level,
    required: line.required,
    text: line.text,
    evidence: [...new Set([...named.filter(has), ...about])],
    toCover: named.filter((skill) => !has(skill)),
  };
}

/** What the skill profiles expect of a member at the present level and the next, and what the stated skills say of it. */
export function memberGrowth(mapped: MappedMember): MemberGrowth {
  const { member, mapping } = mapped;
  const profile = firstProfile(mapped);
  const { level } = mapping;
  const base = {
    member,
    profile,
    level,
    next: level === null ? null : after(level),
    isStated: skillsStated(member),
  };
  const none = (reason: NoGrowth): MemberGrowth => ({ ...base, roles: [], reason });
  if (profile === null) return none('outside');
  const expected = expectationsOf(profile);
  if (expected.length === 0) return none('noRole');
  if (level === null) return none('noLevel');
  const held = heldSkills(member.skills).map(({ skill }) => skill);
  const roles = [...new Set(expected.map(({ skillProfile }) => skillProfile))].flatMap((skillProfile) => {
    const own = expected.filter((each) => each.skillProfile === skillProfile);
    const fitting = roleFor(own, member.title, profile);
    if (fitting === undefined) return [];
    const { role } = fitting;
    return [
      { skillProfile, role, now: stepOf(fitting, level, held), next: stepOf(fitting, base.next, held) },
    ];
  });
  return { ...base, roles, reason: null };
}

/** A skill that holds people of a unit back, and how many. */
export interface HeldBack {
  readonly skill: Skill;
  readonly members: number;
}

/** The skills that most members of each unit have still to cover for their next level, most first. */
export function heldBackByUnit(growth: readonly MemberGrowth[]): ReadonlyMap<string, readonly HeldBack[]> {
  const counts = new Map<string, Map<Skill, number>>();
  for (const { member, roles, isStated } of growth) {
    if (!isStated) continue;
    const open = new Set(roles.flatMap(({ next }) => next?.toCover ?? []));
    const unit = counts.get(member.unit) ?? new Map<Skill, number>();
    for (const skill of open) unit.set(skill, (unit.get(skill) ?? 0) + 1);
    counts.set(member.unit, unit);
  }
  return new Map([...counts].map(([unit, skills]) => [unit, mostFirst(skills)]));
}

/** Counted skills, those of most members first. */
export function mostFirst(counts: ReadonlyMap<Skill, number>): readonly HeldBack[] {
  return [...counts]
    .map(([skill, members]) => ({ skill, members }))
    .sort((one, other) => other.members - one.members || (one.skill.id < other.skill.id ? -1 : 1));
}
