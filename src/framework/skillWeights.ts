import type { ProfileId } from './profileNames';
import { profiles } from './profiles';
import { type SkillId, skills } from './skills';
import type { SkillWeight } from './skills/entry';
import type { Source } from './source';
import type { Text } from './text';

/** How a weight is given; published so that a planner can check and change it. */
export const skillWeightRule: Text = {
  en: '3: tells the profile apart, so at most two profiles have it. 2: the profile works with it, as several others do. 1: useful to the profile, common to many. A skill that the whitepaper names for a profile has at least 1.',
  de: '3: kennzeichnet das Profil, daher haben es höchstens zwei Profile. 2: das Profil arbeitet damit, wie mehrere andere. 1: dem Profil nützlich, vielen gemeinsam. Eine Fähigkeit, die das Whitepaper für ein Profil nennt, hat mindestens 1.',
};

/** How typical a skill is for a profile, and why. */
export interface TypicalSkill {
  readonly profile: ProfileId;
  readonly skill: SkillId;
  readonly weight: SkillWeight;
  /** The whitepaper names the skill for the profile, or it is derived by skillWeightRule. */
  readonly source: Source;
}

/** The typical skills of every profile, those the whitepaper names first. */
export const typicalSkills: readonly TypicalSkill[] = profiles.flatMap((profile) => {
  const named: TypicalSkill[] = [];
  const derived: TypicalSkill[] = [];
  for (const skill of skills) {
    const weight = skill.typicalFor[profile.id];
    if (weight === undefined) continue;
    const place = profile.sources.typicalSkills;
    if (profile.typicalSkills.includes(skill.id)) {
      named.push({ profile: profile.id, skill: skill.id, weight, source: place });
    } else {
      const source: Source = { ...place, derived: skillWeightRule };
      derived.push({ profile: profile.id, skill: skill.id, weight, source });
    }
  }
  return [...named, ...derived];
});
