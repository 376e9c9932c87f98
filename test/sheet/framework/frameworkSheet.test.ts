import { antiPatterns } from '../../../src/framework/antiPatterns';
import { profiles } from '../../../src/framework/profiles';
import { responsibilities } from '../../../src/framework/responsibilities';
import { skills } from '../../../src/framework/skills';
import type { Language } from '../../../src/framework/language';
import { frameworkSheet } from '../../../src/sheet/framework/frameworkSheet';
import { profileSections } from '../../../src/sheet/framework/profileSections';
import {
  aboutSections,
  dataSections,
  organisationSections,
} from '../../../src/sheet/framework/wholeSections';
import { texts } from '../../../src/sheet/text/texts';
import { overlaps, seen } from '../../sample/seen';

const sheet = frameworkSheet(texts.en);
const sectionsOf = (language: Language) => [
  ...aboutSections(language),
  ...profiles.flatMap((profile) => profileSections(profile, language)),
  ...organisationSections(language),
  ...dataSections(language),
];

/** Topic, detail and statement of the lines of a section of the sheet. */
const linesOf = (id: string, plan = sheet) => {
  const topics = seen(plan, `${id}_topics`).flat();
  return seen(plan, `${id}_body`).map(([detail, what], index) => [topics[index], detail, what]);
};

test('a newcomer reads first who there is, with effort beside; AI Management has no level and its curve is marked', () => {
  expect(linesOf('glance').slice(0, 2)).toEqual([
    ['AI Management', 'Can be central', 'Decides on AI solutions and their resources'],
    ['Data Governor', 'Can be central', 'Central authority for data rules and compliance'],
  ]);
  expect(seen(sheet, 'effortLevels_labels')[0]).toEqual(['AI Management (for information)']);
  expect(seen(sheet, 'effortLevels_body').slice(0, 2)).toEqual([
    ['–', '–', '–', '–', '–', '–', '–'],
    [
      'Moderate',
      'Moderate',
      'High',
      ...['Little or none', 'Little or none', 'Little or none', 'Little or none'],
    ],
  ]);
  expect(seen(sheet, 'effortCurves_body')[0]).toEqual([79, 82, 81, 31, 74, 79, 77]);
});

test('what a profile is for: purpose, duties and artefacts, responsibilities, relations, skills, levels, education', () => {
  expect(
    profiles.slice(3, 4).flatMap((profile) => profileSections(profile, 'en').map(({ title }) => title)),
  ).toEqual([
    'Purpose',
    'What it does, makes and hands over',
    'Responsibilities by phase',
    'Who it works with',
    'Typical skills',
    'Expected by level',
    'Education',
  ]);
  expect(linesOf('productOwner.narrative')).toContainEqual([
    'Makes',
    '',
    'Acceptance criteria for user stories.',
  ]);
  expect(linesOf('dataEngineer.relations')).toEqual([
    ['Is guided by', 'Data Governor', 'The standards by which data is stored, versioned and catalogued.'],
    [
      'Uses the infrastructure of',
      'Data Architect',
      'The data platform on which data is taken in and processed.',
    ],
    ['Hands over to', 'Data Scientist', 'Prepared data sets.'],
    ['Works with', 'Data Architect', 'Making good use of the data platform in a project.'],
    ['Works with', 'Data Scientist', 'The shape of the data for training, and which processes are reused.'],
  ]);
  expect(linesOf('dataEngineer.duties')[0]).toEqual([
    'Data Ingestion',
    'High (curve 96)',
    'Learn enough about the business field to handle its data correctly.',
  ]);
  expect(linesOf('mlArchitect.levels')[2]).toEqual([
    'MLOps Engineer (may belong here)',
    'Senior, required',
    expect.stringMatching(/^Designs a company-wide machine learning platform/),
  ]);
});

test('typical skills of the whitepaper stand first, derived ones after them and marked', () => {
  const [named, derived] = linesOf('dataAnalyst.skills');
  expect(named?.[1]).toBe('Named by the whitepaper');
  expect(named?.[2]).toMatch(/^SQL \(2\), /);
  expect(named?.[2]).not.toContain('Power BI');
  expect(derived?.[1]).toBe('Derived by this planner');
  expect(derived?.[2]).toContain('Power BI (3)');
  expect(seen(sheet, 'dataAnalyst.skills_body')[1]?.[2]).toMatch(/^ML Skill Profiles, .*Derived: 3: tells/);
});

test('the data is there whole: every responsibility, anti-pattern and skill', () => {
  const said = sectionsOf('en').flatMap(({ rows }) => rows.map(({ what }) => what));
  for (const { text } of responsibilities) expect(said).toContain(text.en);
  for (const { harm, advice } of antiPatterns)
    expect(said).toEqual(expect.arrayContaining([harm.en, advice.en]));
  expect(linesOf('skills')).toHaveLength(skills.length);
  expect(linesOf('skills').find(([name]) => name === 'Docker')?.[2]).toContain('Implies: Containerization.');
});

test('roles at Uber: what is no profile is outside the framework, with the rule', () => {
  const index = linesOf('roles').findIndex(([role]) => role === 'Technical Program Manager');
  expect(linesOf('roles')[index]?.[1]).toBe('Outside the framework');
  expect(seen(sheet, 'roles_body')[index]?.[2]).toContain('Derived: The role serves all projects');
});

test.each(['en', 'de'] as const)(
  '%s: every line says something and where it comes from, under an id of its own',
  (language) => {
    const sections = sectionsOf(language);
    expect(new Set(sections.map(({ id }) => id)).size).toBe(sections.length);
    for (const { id, rows } of sections)
      for (const { topic, what, source } of rows) {
        expect(topic).not.toBe('');
        expect(what).not.toBe('');
        if (id !== 'sources') expect(source).toMatch(/^\p{Lu}.+, /u);
      }
  },
);

test('no two blocks share a cell, in either language', () => {
  expect(overlaps(sheet)).toEqual([]);
  expect(overlaps(frameworkSheet(texts.de))).toEqual([]);
});

test('in German, without English levels or places', () => {
  const german = frameworkSheet(texts.de);
  expect(seen(german, 'effortLevels_body')[1]?.slice(0, 3)).toEqual(['Mittel', 'Mittel', 'Hoch']);
  expect(linesOf('limits', german)[0]?.[2]).toMatch(/^Es ist eine Leitlinie, kein Dogma/);
  expect(seen(german, 'limits_body')[0]?.[2]).toMatch(/^ML Skill Profiles, Abschnitt /);
});
