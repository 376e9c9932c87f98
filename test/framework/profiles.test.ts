import { phases } from '../../src/framework/phases';
import { profileNames } from '../../src/framework/profileNames';
import { profiles } from '../../src/framework/profiles';
import { responsibilities } from '../../src/framework/responsibilities';

/** Figure 1 of the whitepaper; * marks the generic titles that are weak evidence. */
const figure1 = [
  'AI Management: CIO, Head of AI, Head of Data',
  'Data Governor: Data Governance Lead, Data Privacy Officer',
  'Data Architect: Cloud Architect*, Solution Architect*',
  'Machine Learning Architect: MLOps Engineer, Solutions Architect*',
  'Product Owner: Business Owner*, Project Engineer*',
  'Data Engineer: Software Engineer*, Data Architect*',
  'Data Scientist: Inference Engineer',
  'Data Analyst: Business Analyst',
  'Data Steward: Data Product Manager',
  'Machine Learning Engineer: MLOps Engineer',
];

/** Responsibilities counted in the tables of Figures 4-13, in phase order. */
const counts: Readonly<Record<string, readonly number[]>> = {
  'AI Management': [1, 1, 1, 0, 1, 1, 1],
  'Data Governor': [1, 0, 4, 0, 0, 0, 0],
  'Data Architect': [4, 4, 4, 2, 0, 0, 0],
  'Machine Learning Architect': [0, 0, 1, 4, 3, 2, 1],
  'Product Owner': [3, 3, 3, 3, 2, 2, 1],
  'Data Engineer': [5, 2, 6, 3, 0, 0, 1],
  'Data Scientist': [4, 4, 6, 4, 3, 2, 1],
  'Data Analyst': [1, 2, 1, 0, 1, 1, 2],
  'Data Steward': [1, 1, 3, 0, 0, 0, 1],
  'Machine Learning Engineer': [1, 0, 0, 4, 1, 5, 1],
};

/** Figure 3 and the text under "Mapping skill profiles": who guides or builds for whom. */
const mapping = [
  'aiManagement guides productOwner',
  'dataGovernor guides dataSteward',
  'dataArchitect builds for dataEngineer, dataScientist, dataAnalyst',
  'mlArchitect builds for mlEngineer',
];

describe('profiles', () => {
  it('are the ten, each under its own id', () => {
    expect(profiles.map(({ id, name }) => [id, name])).toEqual(
      profileNames.map(({ id, name }) => [id, name]),
    );
  });

  it('have the alternative titles of Figure 1', () => {
    const found = profiles.map(({ name, alternativeTitles }) => {
      const titles = alternativeTitles.map(({ title, evidence }) => title + (evidence === 'weak' ? '*' : ''));
      return `${name}: ${titles.join(', ')}`;
    });
    expect(found).toEqual(figure1);
  });

  it.each(Object.entries(counts))('%s has the responsibilities of its table', (name, expected) => {
    const profile = profiles.find((candidate) => candidate.name === name);
    expect(phases.map((phase) => profile?.responsibilities[phase.id].length)).toEqual(expected);
  });

  it('have 120 responsibilities, each with an id that says where it stands', () => {
    expect(responsibilities).toHaveLength(120);
    const last = new Map<string, number>();
    for (const { id, profile, phase } of responsibilities) {
      const place = `${profile}.${phase}`;
      const number = (last.get(place) ?? 0) + 1;
      last.set(place, number);
      expect(id).toBe(`${place}.${number}`);
    }
  });

  it('are worded in both languages, no responsibility twice', () => {
    const texts = [
      ...profiles.flatMap(({ objective, task, education }) => [objective, task, education]),
      ...responsibilities.map(({ text }) => text),
    ];
    for (const text of texts) {
      expect(text.en).toMatch(/^\p{Lu}.{15,}$/u);
      expect(text.de).toMatch(/^\p{Lu}.{15,}$/u);
      expect(text.de).not.toBe(text.en);
    }
    for (const language of ['en', 'de'] as const) {
      expect(new Set(responsibilities.map(({ text }) => text[language])).size).toBe(120);
    }
  });

  it('guide and build for the profiles of Figure 3', () => {
    const found = profiles.flatMap(({ id, guides, buildsFor }) => [
      ...(guides.length > 0 ? [`${id} guides ${guides.join(', ')}`] : []),
      ...(buildsFor.length > 0 ? [`${id} builds for ${buildsFor.join(', ')}`] : []),
    ]);
    expect(found).toEqual(mapping);
  });

  it('take the last bullet of the Data Engineer table as Monitor & Maintain', () => {
    const last = responsibilities.filter(({ profile }) => profile === 'dataEngineer').at(-1);
    expect(last?.phase).toBe('monitorMaintain');
    expect(last?.text.en).toContain('drift');
  });

  it('name the table each responsibility comes from', () => {
    const places = profiles.map(({ id, sources }) => `${id} ${sources.responsibilities.place}`);
    expect(places).toEqual([
      'aiManagement table of Figure 4',
      'dataGovernor table of Figure 5',
      'dataArchitect table of Figure 6',
      'mlArchitect table of Figure 7',
      'productOwner table of Figure 8',
      'dataEngineer table of Figure 9',
      'dataScientist table of Figure 10',
      'dataAnalyst table of Figure 11',
      'dataSteward table of Figure 12',
      'mlEngineer table of Figure 13',
    ]);
  });
});
