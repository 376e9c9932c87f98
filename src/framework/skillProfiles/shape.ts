import type { LevelId } from '../levels';
import type { ProfileId } from '../profileNames';
import type { SkillId } from '../skills';
import type { Source } from '../source';
import type { Text } from '../text';

/** A role of a skill profile and the profile it belongs to. Source of the mapping: derived, by the reason given. */
export interface SkillProfileRole {
  readonly id: string;
  /** As the source writes it. */
  readonly name: string;
  readonly profile: ProfileId;
  /** Other profiles that the role can stand for. */
  readonly also: readonly ProfileId[];
  readonly reason: Text;
}

/** What a role is expected to master at a level before the next one is in reach. */
export interface Expectation {
  /** The id of a role of the same skill profile. */
  readonly role: string;
  readonly level: LevelId;
  /** Required of the role, otherwise optional. */
  readonly required: boolean;
  readonly text: Text;
}

/** A skill profile: what each role is expected to know of one field, level by level. */
export interface SkillProfileShape {
  readonly id: string;
  readonly name: string;
  readonly domain: string;
  readonly group: string;
  /** The skills of the catalogue that the skill profile is about. */
  readonly skills: readonly SkillId[];
  readonly roles: readonly SkillProfileRole[];
  readonly expectations: readonly Expectation[];
  readonly source: Source;
}
