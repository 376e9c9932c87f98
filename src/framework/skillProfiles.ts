import { mlPipelines } from './skillProfiles/mlPipelines';
import type { SkillProfileShape } from './skillProfiles/shape';

const family = [mlPipelines] as const;

/** The id of a skill profile. */
export type SkillProfileId = (typeof family)[number]['id'];

/** A skill profile of the family. */
export interface SkillProfile extends SkillProfileShape {
  readonly id: SkillProfileId;
}

/** The skill profiles. A new one is a data file beside mlPipelines and a line here. */
export const skillProfiles: readonly SkillProfile[] = family;
