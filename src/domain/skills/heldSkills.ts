import { impliedSkills } from '../../framework/skillImplications';
import { skills, type Skill, type SkillId } from '../../framework/skills';
import { findSkills } from '../mapping/skills/findSkills';
import type { SkillRating } from '../member';

/** A skill of the catalogue that a list of skills states, or that a more specific one on it implies. */
export interface HeldSkill {
  readonly skill: Skill;
  /** 0 to 5, for an implied skill the best of those that imply it; `null` where none is given. */
  readonly rating: number | null;
  /** The stated skill that implies this one, the best rated first; `null` where the list states it itself. */
  readonly impliedBy: Skill | null;
}

const skillOf: ReadonlyMap<SkillId, Skill> = new Map(skills.map((skill) => [skill.id, skill]));

/** The recognised skills of a list in its order, then what they imply. What is stated counts as stated, whatever implies it. */
export function heldSkills(list: readonly SkillRating[]): readonly HeldSkill[] {
  const held = new Map<SkillId, HeldSkill>();
  const stated = findSkills(list);
  for (const { skill, rating } of stated) held.set(skill.id, { skill, rating, impliedBy: null });
  const bestFirst = stated.toSorted((one, other) => (other.rating ?? -1) - (one.rating ?? -1));
  for (const { skill: specific, rating } of bestFirst) {
    for (const id of impliedSkills(specific.id)) {
      const skill = skillOf.get(id);
      if (skill === undefined || held.has(id)) continue;
      held.set(id, { skill, rating, impliedBy: specific });
    }
  }
  return [...held.values()];
}
