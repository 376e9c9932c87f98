import { frameworkOutput } from '../../src/cli/frameworkOutput';
import { frameworkSummary } from '../../src/cli/frameworkSummary';

const phaseNames = [
  'Data Ingestion',
  'Data Preparation',
  'Data Management',
  'Model Training',
  'Model Management',
  'Deployment Management',
  'Monitor & Maintain',
];

describe('frameworkOutput', () => {
  const output = frameworkOutput();

  it('names seven phases in three stages and five levels', () => {
    expect(output.phases.map(({ name }) => name)).toEqual(phaseNames);
    expect([...new Set(output.phases.map(({ stage }) => stage))]).toEqual([
      'Data Engineering',
      'Modeling',
      'Deployment',
    ]);
    expect(output.levels.map(({ name }) => name)).toEqual([
      'Junior',
      'Mid-level',
      'Senior',
      'Lead',
      'Principal',
    ]);
  });

  it('gives every profile all seven phases by name', () => {
    for (const profile of output.profiles) {
      expect(Object.keys(profile.effort)).toEqual(phaseNames);
      expect(Object.keys(profile.effortCurve)).toEqual(phaseNames);
      expect(Object.keys(profile.responsibilities)).toEqual(phaseNames);
    }
  });

  it('prints a profile as the contract of the command says', () => {
    const analyst = output.profiles.find(({ name }) => name === 'Data Analyst');
    expect(analyst).toMatchObject({
      id: 'dataAnalyst',
      centralizable: false,
      alternativeTitles: ['Business Analyst'],
      effort: { 'Data Ingestion': 'Little/no', 'Data Preparation': 'Moderate' },
      effortCurve: { 'Data Preparation': 26, 'Monitor & Maintain': 16 },
      guides: [],
    });
    expect(analyst?.responsibilities['Model Training']).toEqual([]);
    expect(analyst?.responsibilities['Monitor & Maintain']).toHaveLength(2);
    expect(analyst?.skills).toContain('Tableau');
  });

  it('names the profiles that another builds for', () => {
    const architect = output.profiles.find(({ name }) => name === 'Data Architect');
    expect(architect?.buildsFor).toEqual(['Data Engineer', 'Data Scientist', 'Data Analyst']);
  });

  it('prints expectations with names of role and level', () => {
    const pipelines = output.skillProfiles.find(({ name }) => name === 'ML Pipelines');
    const found = pipelines?.expectations.find(
      ({ role, level }) => role === 'MLOps Engineer' && level === 'Mid-level',
    );
    expect(found?.required).toBe(false);
    expect(found?.text).toContain('A/B');
  });

  it('tells of relations, narrative, limits and what a skill implies', () => {
    const steward = output.profiles.find(({ name }) => name === 'Data Steward');
    expect(steward?.worksWith).toEqual(['Data Architect']);
    expect(steward?.narrative.filter(({ kind }) => kind === 'artefact')).toHaveLength(5);
    expect(output.relations).toContainEqual({
      from: 'Data Governor',
      kind: 'guides',
      to: 'Data Engineer',
      what: 'The standards by which data is stored, versioned and catalogued.',
      source: { document: 'whitepaper', place: 'section "Data Engineer"' },
    });
    expect(output.limits.map(({ id }) => id)).toContain('guideline');
    expect(output.skillImplications).toContainEqual({ skill: 'Docker', implies: ['Containerization'] });
    const architect = output.profiles.find(({ name }) => name === 'Machine Learning Architect');
    expect(architect?.expectations.map(({ role, isMain }) => [role, isMain])).toEqual([
      ['MLOps Engineer', false],
    ]);
    expect(output.profiles.filter((each) => each.effortForInformation).map(({ name }) => name)).toEqual([
      'AI Management',
    ]);
  });

  it('survives JSON unchanged', () => {
    expect(JSON.parse(JSON.stringify(output))).toEqual(output);
  });
});

describe('frameworkSummary', () => {
  it('has a line per profile with effort, responsibilities and typical skills', () => {
    const lines = frameworkSummary(frameworkOutput()).split('\n');
    expect(lines).toContain('Data Scientist             M M M H H M .    24     23  business unit');
    expect(lines).toContain('Machine Learning Architect . . . M M H M    11     10  centralizable');
    expect(lines).toContain('Skill profile ML Pipelines: 6 roles, 21 required and 9 optional expectations');
  });
});
