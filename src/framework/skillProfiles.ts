import { dataManagement } from './skillProfiles/dataManagement';
import { mlPipelines } from './skillProfiles/mlPipelines';
import { levels } from './levels';
import type { ProfileId } from './profileNames';
import type { Expectation, SkillProfileRole, SkillProfileShape } from './skillProfiles/shape';

const family = [mlPipelines, dataManagement] as const;

/** The id of a skill profile. */
type SkillProfileId = (typeof family)[number]['id'];

/** A skill profile of the family. */
export interface SkillProfile extends SkillProfileShape {
  readonly id: SkillProfileId;
}

/** The skill profiles. A new one is a data file beside mlPipelines and a line here. */
export const skillProfiles: readonly SkillProfile[] = family;

/** What a skill profile expects of one of its roles, from the lowest level up. */
export interface RoleExpectations {
  readonly skillProfile: SkillProfile;
  readonly role: SkillProfileRole;
  /** The role belongs to the profile first of all; else it may belong to it too. */
  readonly isMain: boolean;
  readonly lines: readonly Expectation[];
}

/** What the skill profiles expect of a profile through their roles: those that belong to it first of all, then those that may too. */
export function expectationsOf(profile: ProfileId): readonly RoleExpectations[] {
  const all = skillProfiles.flatMap((skillProfile) =>
    skillProfile.roles
      .filter((role) => role.profile === profile || role.also.includes(profile))
      .map((role): RoleExpectations => ({
        skillProfile,
        role,
        isMain: role.profile === profile,
        lines: levels.flatMap(({ id }) =>
          skillProfile.expectations.filter((each) => each.role === role.id && each.level === id),
        ),
      })),
  );
  return [...all.filter(({ isMain }) => isMain), ...all.filter(({ isMain }) => !isMain)];
}
