import {
  frameworkAdvice,
  frameworkLimits,
  frameworkPurpose,
  type FrameworkStatement,
} from '../../framework/aboutFramework';
import { adjacency, adjacencySource } from '../../framework/adjacency';
import { antiPatterns } from '../../framework/antiPatterns';
import { hiringOrder } from '../../framework/hiringOrder';
import type { Language } from '../../framework/language';
import { levels } from '../../framework/levels';
import { levelScopes, levelScopeSource } from '../../framework/levelScopes';
import { maturityRules, omissions } from '../../framework/maturityRules';
import { organisationPatterns } from '../../framework/organisationPatterns';
import { phases } from '../../framework/phases';
import { proofOfConcept } from '../../framework/proofOfConcept';
import { responsibilities } from '../../framework/responsibilities';
import { roleMappings } from '../../framework/roleMappings';
import { sizeRules } from '../../framework/sizeRules';
import { impliedSkills, skillImplicationSource } from '../../framework/skillImplications';
import { skillGroups, skills } from '../../framework/skills';
import { profileNames } from '../../framework/profileNames';
import { sourceDocuments, sourceText } from '../../framework/source';
import type { Text } from '../../framework/text';
import { profileNamesOf, skillNameOf, type FrameworkRow, type FrameworkSection } from './frameworkSection';
import { frameworkTexts, type FrameworkText } from './frameworkText';

type SectionName = keyof FrameworkText['sections'];

/** What the framework is for, and where it ends: what a reader should know before the profiles. */
export function aboutSections(language: Language): readonly FrameworkSection[] {
  return [
    section('purpose', statementRows(frameworkPurpose, language), language),
    section('limits', statementRows(frameworkLimits, language), language),
    section('advice', statementRows(frameworkAdvice, language), language),
  ];
}

/** What the framework says of organisations and teams beside the profiles. */
export function organisationSections(language: Language): readonly FrameworkSection[] {
  return [
    section('patterns', patternRows(language), language),
    section('sizes', sizeRows(language), language),
    section('maturity', maturityRows(language), language),
    section('omissions', omissionRows(language), language),
    section('proof', proofRows(language), language),
    section('hiringOrder', hiringRows(language), language),
    section('antiPatterns', antiPatternRows(language), language),
    section('roles', roleRows(language), language),
  ];
}

/** What the planner works with beside what is told: trainings, the skill catalogue and the documents. */
export function dataSections(language: Language): readonly FrameworkSection[] {
  return [
    section('levelScopes', levelRows(language), language),
    section('training', trainingRows(language), language),
    section('skills', catalogueRows(language), language),
    section('sources', documentRows(language), language),
  ];
}

function levelRows(language: Language): readonly FrameworkRow[] {
  return levels.map(({ id, name }) => ({
    topic: name,
    detail: '',
    what: joined(levelScopes[id].expects, language),
    source: sourceText(levelScopeSource, language),
  }));
}

function section(name: SectionName, rows: readonly FrameworkRow[], language: Language): FrameworkSection {
  return { id: name, title: frameworkTexts[language].sections[name], rows };
}

function joined(texts: readonly Text[], language: Language): string {
  return texts.map((text) => text[language]).join(' ');
}

function statementRows(
  statements: readonly FrameworkStatement[],
  language: Language,
): readonly FrameworkRow[] {
  return statements.map(({ name, text, source }) => ({
    topic: name[language],
    detail: '',
    what: text[language],
    source: sourceText(source, language),
  }));
}

function patternRows(language: Language): readonly FrameworkRow[] {
  const words = frameworkTexts[language];
  return organisationPatterns.flatMap((pattern) => {
    const row = (detail: string, what: string): readonly FrameworkRow[] =>
      what === ''
        ? []
        : [{ topic: pattern.name[language], detail, what, source: sourceText(pattern.source, language) }];
    const takenOver = pattern.takenOver.map(({ profile, by }) =>
      words.takenOver(profileNamesOf([profile]), profileNamesOf([by])),
    );
    return [
      ...row(
        words.description,
        [pattern.description[language], ...takenOver.map((each) => `${each}.`)].join(' '),
      ),
      ...row(words.pooled, profileNamesOf(pattern.pooled)),
      ...row(words.likelyCentral, profileNamesOf(pattern.likelyCentral)),
      ...row(words.emphasised, profileNamesOf(pattern.emphasised)),
      ...row(words.benefits, joined(pattern.benefits, language)),
      ...row(words.costs, joined(pattern.costs, language)),
    ];
  });
}

function sizeRows(language: Language): readonly FrameworkRow[] {
  const words = frameworkTexts[language];
  return sizeRules.map(({ name, minimumHeads, profilesPerPerson, advice, source }) => ({
    topic: name[language],
    detail: words.fromHeads(minimumHeads),
    what: `${words.perPerson(profilesPerPerson)}${advice[language]}`,
    source: sourceText(source, language),
  }));
}

function maturityRows(language: Language): readonly FrameworkRow[] {
  const words = frameworkTexts[language];
  return maturityRules.map(({ name, description, mayOmit, source }) => {
    const allowed = omissions.filter(({ id }) => mayOmit.includes(id)).map((each) => each.name[language]);
    return {
      topic: name[language],
      detail: '',
      what:
        allowed.length === 0
          ? description[language]
          : `${description[language]} ${words.mayOmit}: ${allowed.join(', ')}.`,
      source: sourceText(source, language),
    };
  });
}

function omissionRows(language: Language): readonly FrameworkRow[] {
  const words = frameworkTexts[language];
  const duties = (ids: readonly string[]) =>
    responsibilities
      .filter(({ id }) => ids.includes(id))
      .map(({ profile, text }) => `${profileNamesOf([profile])}: ${text[language]}`)
      .join(' ');
  return omissions.flatMap((omission) => {
    const row = (detail: string, what: string): readonly FrameworkRow[] =>
      what === ''
        ? []
        : [{ topic: omission.name[language], detail, what, source: sourceText(omission.source, language) }];
    return [
      ...row(words.condition, omission.condition[language]),
      ...row(words.why, omission.reason[language]),
      ...row(words.until, omission.endsWhen[language]),
      ...row(words.omitted, duties(omission.omits)),
      ...row(words.reduced, duties(omission.reduces)),
    ];
  });
}

function proofRows(language: Language): readonly FrameworkRow[] {
  const words = frameworkTexts[language];
  const source = sourceText(proofOfConcept.source, language);
  const needed = phases.filter(({ id }) => proofOfConcept.phases.includes(id));
  return [
    {
      topic: words.phaseWord,
      detail: '',
      what: needed.map(({ name }) => name).join(', '),
      source,
    },
    { topic: words.profilesWord, detail: '', what: profileNamesOf(proofOfConcept.profiles), source },
  ];
}

function hiringRows(language: Language): readonly FrameworkRow[] {
  return hiringOrder.map(({ profile, rank, reason, source }) => ({
    topic: frameworkTexts[language].rank(rank),
    detail: profileNamesOf([profile]),
    what: reason[language],
    source: sourceText(source, language),
  }));
}

function antiPatternRows(language: Language): readonly FrameworkRow[] {
  const words = frameworkTexts[language];
  return antiPatterns.flatMap(({ name, harm, advice, source }) => [
    { topic: name[language], detail: words.harm, what: harm[language], source: sourceText(source, language) },
    {
      topic: name[language],
      detail: words.advice,
      what: advice[language],
      source: sourceText(source, language),
    },
  ]);
}

function roleRows(language: Language): readonly FrameworkRow[] {
  const { match: matches } = frameworkTexts[language];
  return roleMappings.flatMap(({ roles }) =>
    roles.map(({ role, task, profiles, match, source }) => ({
      topic: role,
      detail: profiles.length === 0 ? matches[match] : `${matches[match]} ${profileNamesOf(profiles)}`,
      what: task[language],
      source: sourceText(source, language),
    })),
  );
}

function trainingRows(language: Language): readonly FrameworkRow[] {
  const words = frameworkTexts[language];
  const source = sourceText(adjacencySource, language);
  return adjacency.map(({ from, to, overlap, months, missing }) => ({
    topic: profileNamesOf([from]),
    detail: words.trainingTo(profileNamesOf([to])),
    what: words.training(
      Math.round(overlap * 100),
      months,
      missing.map((skill) => skillNameOf(skill, language)).join(', '),
    ),
    source,
  }));
}

function catalogueRows(language: Language): readonly FrameworkRow[] {
  const words = frameworkTexts[language];
  return skills.map(({ id, name, group, synonyms, typicalFor }) => {
    const implied = impliedSkills(id).map((skill) => skillNameOf(skill, language));
    const typical = profileNames.flatMap((profile) => {
      const weight = typicalFor[profile.id];
      return weight === undefined ? [] : [`${profile.name} (${weight})`];
    });
    const parts = [
      [words.typicalFor, typical],
      [words.implies, implied],
      [words.alsoSpelled, synonyms],
    ] as const;
    return {
      topic: name[language],
      detail: skillGroups.find((each) => each.id === group)?.name[language] ?? '',
      what: parts
        .flatMap(([label, list]) => (list.length === 0 ? [] : [`${label}: ${list.join(', ')}.`]))
        .join(' '),
      source: sourceText(
        { document: skillImplicationSource.document, place: skillImplicationSource.place },
        language,
      ),
    };
  });
}

function documentRows(language: Language): readonly FrameworkRow[] {
  return Object.values(sourceDocuments).map(({ name, publisher, short, note }) => ({
    topic: short[language],
    detail: publisher,
    what: `${name}. ${note[language]}`,
    source: '',
  }));
}
