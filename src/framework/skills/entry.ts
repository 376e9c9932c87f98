import type { ProfileId } from '../profileNames';
import type { Text } from '../text';

/** How typical a skill is for a profile, 1 to 3; see skillWeightRule. */
export type SkillWeight = 1 | 2 | 3;

/** A skill of the catalogue, as its group's file states it. */
export interface SkillEntry {
  readonly id: string;
  readonly name: Text;
  /** Other spellings, English and German; no spelling names two skills. */
  readonly synonyms: readonly string[];
  /** The spellings (name or synonym) that are ordinary words: a skill only as an item of a list, not in running text. */
  readonly listOnly?: readonly string[];
  /** The profiles that the skill is typical for. */
  readonly typicalFor: Readonly<Partial<Record<ProfileId, SkillWeight>>>;
}
