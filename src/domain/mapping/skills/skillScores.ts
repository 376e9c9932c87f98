import type { ProfileId } from '../../../framework/profileNames';
import { profileNames } from '../../../framework/profileNames';
import type { SkillGroupId } from '../../../framework/skills';
import type { SkillPattern } from '../grammar/skillPatterns';
import { skillPatterns } from '../grammar/skillPatterns';
import type { FoundSkill } from './findSkills';
import type { NamedProfile } from './titlesInText';

/** How far skills speak for one profile. */
export interface SkillScore {
  readonly profile: ProfileId;
  /** Sum over the skills of rating (3 of 5 counts 1) times what the skill tells of this profile, 0 to 1. */
  readonly score: number;
  /** Sum of the catalogue weights (1 to 3) of those skills that are more than useful to the profile. */
  readonly weight: number;
  /** Skills that tell most, first. */
  readonly skills: readonly string[];
}

/** What a list of skills says. */
export interface SkillReading {
  /** Profiles that the skills speak for, strongest first. */
  readonly scores: readonly SkillScore[];
  /** How far the skills speak for work outside the framework: software, infrastructure. */
  readonly outside: number;
}

const usualRating = 3;
const highestWeight = 3;
/** A text that names the profile says as much as three skills that tell it apart. */
const namedScore = 3;
/** Skills of these groups are about data; without one, infrastructure is an administrator's or developer's. */
const dataGroups: readonly SkillGroupId[] = [
  'databases',
  'pipelines',
  'analytics',
  'ml',
  'mlops',
  'architecture',
  'governance',
];
const infrastructureBesideData = 0.1;
/** What a general programming language tells of work outside the framework; less where a profile uses it too. */
const languageOutside = 0.8;
const sharedLanguageOutside = 0.5;

/**
 * What a skill tells of a profile: its weight there (of 3) times its part in the squared weights of all profiles, so that
 * Tableau speaks for one profile, Python a little for four, and Word for none.
 */
function tells({ skill }: FoundSkill, profile: ProfileId): number {
  const own = skill.typicalFor[profile] ?? 0;
  let all = 0;
  for (const weight of Object.values(skill.typicalFor)) all += weight * weight;
  return all === 0 ? 0 : ((own / highestWeight) * (own * own)) / all;
}

function tellsOutside({ skill }: FoundSkill, besideData: boolean): number {
  if (skill.group === 'infrastructure') return besideData ? infrastructureBesideData : 1;
  if (skill.group !== 'languages') return 0;
  const most = Math.max(0, ...Object.values(skill.typicalFor));
  if (most > 1) return 0;
  return most === 0 ? languageOutside : sharedLanguageOutside;
}

function strength({ rating }: FoundSkill): number {
  return rating === null ? 1 : rating / usualRating;
}

function holds(pattern: SkillPattern, found: readonly FoundSkill[]): boolean {
  const count = (groups: readonly SkillGroupId[]): number =>
    found.filter(({ skill }) => groups.includes(skill.group)).length;
  return (
    pattern.needs.every(({ groups, least }) => count(groups) >= least) &&
    (pattern.skills ?? []).every((id) => found.some(({ skill }) => skill.id === id)) &&
    count(pattern.without ?? []) === 0
  );
}

function scoreOf(
  profile: ProfileId,
  found: readonly FoundSkill[],
  named: NamedProfile | undefined,
): SkillScore {
  const parts = found.map((one) => ({ name: one.skill.name.en, score: tells(one, profile) * strength(one) }));
  const telling = parts.filter((one) => one.score > 0).toSorted((one, other) => other.score - one.score);
  const score = telling.reduce((sum, one) => sum + one.score, named === undefined ? 0 : namedScore);
  let weight = named === undefined ? 0 : highestWeight;
  for (const { skill } of found) {
    const own = skill.typicalFor[profile] ?? 0;
    if (own > 1) weight += own;
  }
  return {
    profile,
    score,
    weight,
    skills: [...(named === undefined ? [] : [named.words]), ...telling.map((one) => one.name)],
  };
}

const central: ReadonlyMap<ProfileId, number> = new Map(
  profileNames.map(({ id, centralizable }) => [id, centralizable ? 1 : 0]),
);

/** Of equal scores that of the business unit comes first: there are more of them than of central ones. */
function stronger(one: SkillScore, other: SkillScore): number {
  return other.score - one.score || (central.get(one.profile) ?? 0) - (central.get(other.profile) ?? 0);
}

/** What the skills of a member say of the profiles. */
export function skillScores(found: readonly FoundSkill[], named: readonly NamedProfile[]): SkillReading {
  const plain = profileNames.map(({ id }) =>
    scoreOf(
      id,
      found,
      named.find(({ profile }) => profile === id),
    ),
  );
  const scores = plain.map((one) => {
    const pattern = skillPatterns.find(
      (candidate) => candidate.to === one.profile && holds(candidate, found),
    );
    const source = plain.find(({ profile }) => profile === pattern?.from);
    return source === undefined
      ? one
      : { ...one, score: one.score + source.score, weight: one.weight + source.weight };
  });
  const strongest = scores.filter(({ score }) => score > 0).toSorted(stronger);
  const besideData = found.some(({ skill }) => dataGroups.includes(skill.group));
  const outside = found.reduce((sum, one) => sum + tellsOutside(one, besideData) * strength(one), 0);
  return {
    scores: strongest,
    outside,
  };
}
