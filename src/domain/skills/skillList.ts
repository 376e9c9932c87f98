import type { ProfileId } from '../../framework/profileNames';
import { skills, type Skill } from '../../framework/skills';
import { typicalSkills } from '../../framework/skillWeights';
import type { HoldersOf } from './memberSkills';

/** A typical skill with the profiles it is typical for. */
export interface ListedSkill {
  readonly skill: Skill;
  readonly profiles: readonly ProfileId[];
  /** Named by the whitepaper for at least one profile; else derived by skillWeightRule. */
  readonly isNamed: boolean;
}

/** As many derived skills as the list holds at most. */
export const mostDerivedSkills = 40;

const typicalFor = new Map<Skill, ProfileId[]>();
const named = new Set<Skill>();
for (const { skill: id, profile, source } of typicalSkills) {
  const skill = skills.find((each) => each.id === id);
  if (skill === undefined) continue;
  typicalFor.set(skill, [...(typicalFor.get(skill) ?? []), profile]);
  if (source.derived === undefined) named.add(skill);
}

/** The skills that the whitepaper names, in the order of its profiles: the same list in every run. */
export const namedSkills: readonly ListedSkill[] = [...typicalFor]
  .filter(([skill]) => named.has(skill))
  .map(([skill, profiles]) => ({ skill, profiles, isNamed: true }));

/** The derived typical skills that somebody holds, those with most holders first. */
export function derivedSkills(holdersOf: HoldersOf): readonly ListedSkill[] {
  const count = ({ skill }: ListedSkill) => holdersOf(skill.id, null).count;
  return [...typicalFor]
    .filter(([skill]) => !named.has(skill))
    .map(([skill, profiles]): ListedSkill => ({ skill, profiles, isNamed: false }))
    .filter((listed) => count(listed) > 0)
    .toSorted((one, other) => count(other) - count(one))
    .slice(0, mostDerivedSkills);
}
