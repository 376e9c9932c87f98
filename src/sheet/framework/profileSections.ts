import { effortForInformation } from '../../framework/effort';
import type { Language } from '../../framework/language';
import { levels } from '../../framework/levels';
import { phases } from '../../framework/phases';
import { narrativeKinds } from '../../framework/profile';
import type { Profile } from '../../framework/profiles';
import { relationNames, relations } from '../../framework/relations';
import { expectationsOf } from '../../framework/skillProfiles';
import { typicalSkills } from '../../framework/skillWeights';
import { sourceText } from '../../framework/source';
import { profileNamesOf, skillNameOf, type FrameworkRow, type FrameworkSection } from './frameworkSection';
import { frameworkTexts } from './frameworkText';

/** Everything the framework says of one profile, in the order in which a newcomer reads it. */
export function profileSections(profile: Profile, language: Language): readonly FrameworkSection[] {
  const { parts } = frameworkTexts[language];
  const section = (part: keyof typeof parts, rows: readonly FrameworkRow[]): FrameworkSection => ({
    id: `${profile.id}.${part}`,
    title: parts[part],
    rows,
  });
  return [
    section('purpose', purposeRows(profile, language)),
    section('narrative', narrativeRows(profile, language)),
    section('duties', dutyRows(profile, language)),
    section('relations', relationRows(profile, language)),
    section('skills', skillRows(profile, language)),
    section('levels', levelRows(profile, language)),
    section('education', educationRows(profile, language)),
  ].filter(({ rows }) => rows.length > 0);
}

function purposeRows(profile: Profile, language: Language): readonly FrameworkRow[] {
  const words = frameworkTexts[language];
  const { sources } = profile;
  const titles = profile.alternativeTitles.map(({ title, evidence }) =>
    evidence === 'weak' ? `${title} (${words.weakTitle})` : title,
  );
  return [
    {
      topic: words.objective,
      detail: '',
      what: profile.objective[language],
      source: sourceText(sources.objective, language),
    },
    {
      topic: words.where,
      detail: '',
      what: profile.centralizable ? words.whereCentral : words.whereUnit,
      source: sourceText(
        { document: 'whitepaper', place: 'section "Embedding the Skill Profiles within the organization"' },
        language,
      ),
    },
    {
      topic: words.alternativeTitles,
      detail: '',
      what: titles.join(', '),
      source: sourceText(sources.alternativeTitles, language),
    },
  ];
}

function narrativeRows({ narrative, sources }: Profile, language: Language): readonly FrameworkRow[] {
  const source = sourceText(sources.narrative, language);
  return narrativeKinds.flatMap(({ id, name }) =>
    narrative
      .filter(({ kind }) => kind === id)
      .map(({ text }): FrameworkRow => ({ topic: name[language], detail: '', what: text[language], source })),
  );
}

/** The level and the curve of each phase in words; a profile that is planned by heads has its curve for information. */
function effortWords(profile: Profile, language: Language): readonly string[] {
  const words = frameworkTexts[language];
  const isInformation = effortForInformation.includes(profile.id);
  return phases.map(({ id }) =>
    words.effortAt(isInformation ? null : words.effort[profile.effort[id]], profile.effortCurve[id]),
  );
}

function dutyRows(profile: Profile, language: Language): readonly FrameworkRow[] {
  const { nothing } = frameworkTexts[language];
  const source = sourceText(profile.sources.responsibilities, language);
  const effort = effortWords(profile, language);
  return phases.flatMap(({ id, name }, index) => {
    const texts = profile.responsibilities[id].map(({ text }) => text[language]);
    return (texts.length === 0 ? [nothing] : texts).map((what): FrameworkRow => ({
      topic: name,
      detail: effort[index] ?? '',
      what,
      source,
    }));
  });
}

function relationRows({ id }: Profile, language: Language): readonly FrameworkRow[] {
  return relations.flatMap(({ from, kind, to, what, source }): readonly FrameworkRow[] => {
    if (from !== id && to !== id) return [];
    return [
      {
        topic: relationNames[kind][from === id ? 'from' : 'to'][language],
        detail: profileNamesOf([from === id ? to : from]),
        what: what[language],
        source: sourceText(source, language),
      },
    ];
  });
}

function skillRows(profile: Profile, language: Language): readonly FrameworkRow[] {
  const words = frameworkTexts[language];
  const own = typicalSkills.filter((each) => each.profile === profile.id);
  const row = (isNamed: boolean): readonly FrameworkRow[] => {
    const listed = own.filter(({ source }) => (source.derived === undefined) === isNamed);
    const [first] = listed;
    if (first === undefined) return [];
    return [
      {
        topic: isNamed ? words.namedSkills : words.derivedSkills,
        detail: isNamed ? words.namedDetail : words.derivedDetail,
        what: listed.map(({ skill, weight }) => `${skillNameOf(skill, language)} (${weight})`).join(', '),
        source: sourceText(first.source, language),
      },
    ];
  };
  return [...row(true), ...row(false)];
}

function levelRows(profile: Profile, language: Language): readonly FrameworkRow[] {
  const words = frameworkTexts[language];
  return expectationsOf(profile.id).flatMap(({ skillProfile, role, isMain, lines }) =>
    lines.map(({ level, required, text }): FrameworkRow => ({
      topic: isMain ? role.name : words.mayBe(role.name),
      detail: `${levels.find(({ id }) => id === level)?.name ?? level}, ${required ? words.required : words.optional}`,
      what: text[language],
      source: sourceText(skillProfile.source, language),
    })),
  );
}

function educationRows({ education, sources }: Profile, language: Language): readonly FrameworkRow[] {
  return [
    {
      topic: frameworkTexts[language].education,
      detail: '',
      what: education[language],
      source: sourceText(sources.education, language),
    },
  ];
}
