import {
  expectationsOf,
  levels,
  levelScopes,
  phases,
  profiles,
  relations,
  skills,
  typicalSkills,
  type EffortLevel,
  type Language,
  type LevelId,
  type PhaseId,
  type Profile,
  type ProfileId,
  type SkillId,
  type Text,
} from '../../framework/index';
import { jobWords, relationWords } from './jobWords';

/** What a line of a job description is: the title, a heading, a heading within a section, a point of a list, or a sentence. */
type JobLineKind = 'title' | 'heading' | 'subheading' | 'point' | 'sentence';

/** A line of a job description, in both languages. */
export interface JobLine {
  readonly kind: JobLineKind;
  readonly text: Text;
}

const effortRank: Readonly<Record<EffortLevel, number>> = { High: 2, Moderate: 1, 'Little/no': 0 };
/** The least effort of the phases that a level answers for; from Senior on it is all of them. */
const leastEffort: Readonly<Record<LevelId, number>> = {
  junior: 2,
  mid: 1,
  senior: 0,
  lead: 0,
  principal: 0,
};
/** So many responsibilities a description lists at least, where the profile has as many. */
const leastResponsibilities = 3;

/**
 * The phases a description lists: those with High effort for a Junior, with Moderate effort too for Mid-level, all from Senior on.
 * Where that is fewer than three responsibilities, phases of the next lower effort are added.
 */
function phasesOf(profile: Profile, level: LevelId): readonly PhaseId[] {
  const filled = phases.filter(({ id }) => profile.responsibilities[id].length > 0);
  for (let least = leastEffort[level]; ; least--) {
    const own = filled.filter(({ id }) => effortRank[profile.effort[id]] >= least);
    const count = own.reduce((sum, { id }) => sum + profile.responsibilities[id].length, 0);
    if (count >= leastResponsibilities || least <= 0) return own.map(({ id }) => id);
  }
}

const phaseName = new Map(phases.map(({ id, name }) => [id, name]));
const profileName = new Map(profiles.map(({ id, name }) => [id, name]));
const skillName = new Map(skills.map(({ id, name }) => [id, name]));

function same(text: string): Text {
  return { en: text, de: text };
}

/** Skills asked for: of those the whitepaper names for the profile the most telling ones, more of them the higher the level. */
const requiredSkills: Readonly<Record<LevelId, number>> = {
  junior: 5,
  mid: 7,
  senior: 9,
  lead: 9,
  principal: 9,
};
/** Further typical skills named as helpful. */
const helpfulSkills = 6;

function skillLines(ids: readonly SkillId[]): readonly JobLine[] {
  return ids.flatMap((id) => {
    const text = skillName.get(id);
    return text === undefined ? [] : [{ kind: 'point', text } as const];
  });
}

function skillSections(profile: Profile, level: LevelId): readonly JobLine[] {
  const own = typicalSkills
    .filter((typical) => typical.profile === profile.id)
    .sort((one, other) => other.weight - one.weight);
  const named = own.filter(({ skill }) => profile.typicalSkills.includes(skill));
  const required = named.slice(0, requiredSkills[level]).map(({ skill }) => skill);
  const helpful = own
    .filter(({ skill, weight }) => weight > 1 && !required.includes(skill))
    .slice(0, helpfulSkills)
    .map(({ skill }) => skill);
  return [
    { kind: 'heading', text: jobWords.required },
    ...skillLines(required),
    ...(helpful.length === 0 ? [] : [{ kind: 'heading', text: jobWords.helpful } as const]),
    ...skillLines(helpful),
  ];
}

/** With whom a profile works, and on what. */
function relationLines(profile: ProfileId): readonly JobLine[] {
  const seen = relations.flatMap(({ from, to, kind, what }) => {
    const other = from === profile ? to : to === profile ? from : null;
    if (other === null) return [];
    return [{ other, name: relationWords[kind][from === profile ? 'from' : 'to'], what }];
  });
  return seen.map(({ other, name, what }) => {
    const of = profileName.get(other) ?? other;
    const line = (language: 'en' | 'de') => `${of} (${name[language]}): ${what[language]}`;
    return { kind: 'point', text: { en: line('en'), de: line('de') } };
  });
}

/** What the level asks in general, and what the skill profiles ask of the role that bears the profile's name. */
function levelLines(profile: ProfileId, level: LevelId): readonly JobLine[] {
  const general = levelScopes[level].expects.map((text): JobLine => ({ kind: 'point', text }));
  const special = expectationsOf(profile)
    .filter(({ role, isMain }) => isMain && role.id === profile)
    .flatMap(({ skillProfile, lines }) =>
      lines
        .filter((line) => line.level === level)
        .map(({ text, required }): JobLine => {
          const mark = required ? jobWords.isRequired : jobWords.isOptional;
          const line = (language: 'en' | 'de') =>
            `${skillProfile.name} (${mark[language]}): ${text[language]}`;
          return { kind: 'point', text: { en: line('en'), de: line('de') } };
        }),
    );
  return [...general, ...special];
}

/**
 * The text of a job from the bundled data alone: mission, responsibilities by phase as far as the level answers for them, with whom
 * the profile works, skills, what the level expects, and education. Nothing in it depends on a roster.
 */
export function jobDescription(profileId: ProfileId, level: LevelId): readonly JobLine[] {
  const profile = profiles.find(({ id }) => id === profileId);
  const levelName = levels.find(({ id }) => id === level)?.name ?? '';
  if (profile === undefined) return [];
  // AI Management is a function, not a person's title.
  const title =
    profileId === 'aiManagement' ? `${profile.name}, ${levelName}` : `${levelName} ${profile.name}`;
  const listed = phasesOf(profile, level);
  return [
    { kind: 'title', text: { en: title, de: `${title} (m/w/d)` } },
    { kind: 'heading', text: jobWords.mission },
    { kind: 'sentence', text: profile.objective },
    { kind: 'sentence', text: profile.centralizable ? jobWords.central : jobWords.inUnit },
    { kind: 'heading', text: jobWords.responsibilities },
    { kind: 'sentence', text: levelScopes[level].reach },
    ...listed.flatMap((phase): readonly JobLine[] => [
      { kind: 'subheading', text: same(phaseName.get(phase) ?? '') },
      ...profile.responsibilities[phase].map(({ text }): JobLine => ({ kind: 'point', text })),
    ]),
    { kind: 'heading', text: jobWords.worksWith },
    ...relationLines(profileId),
    ...skillSections(profile, level),
    { kind: 'heading', text: jobWords.expects },
    ...levelLines(profileId, level),
    { kind: 'heading', text: jobWords.education },
    { kind: 'sentence', text: profile.education },
  ];
}

/** A job description as plain text, ready to paste into a posting. */
export function jobText(lines: readonly JobLine[], language: Language): string {
  return lines
    .map(({ kind, text }) => {
      const words = text[language];
      if (kind === 'title') return words;
      if (kind === 'heading') return `\n${words}`;
      return kind === 'point' ? `- ${words}` : words;
    })
    .join('\n');
}
