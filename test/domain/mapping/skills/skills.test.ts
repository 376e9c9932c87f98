import fc from 'fast-check';
import { mapTitleAndSkills } from '../../../../src/domain/mapping/mapTitle';
import { findSkills } from '../../../../src/domain/mapping/skills/findSkills';
import { titlesInText } from '../../../../src/domain/mapping/skills/titlesInText';
import { skills as catalogue } from '../../../../src/framework/skills';
import type { SkillRating } from '../../../../src/domain/member';

const one = { severalProfiles: false };
const several = { severalProfiles: true };

function list(...names: readonly string[]): readonly SkillRating[] {
  return names.map((skill) => ({ skill, rating: null }));
}

function found(...names: readonly string[]): readonly string[] {
  return findSkills(list(...names)).map(({ skill }) => skill.name.en);
}

describe('findSkills', () => {
  it('knows spellings, versions and lists in one entry, each skill once', () => {
    expect(found('python', 'Python 3.11', 'K8s', 'scikit learn', 'PowerBI; SQL')).toEqual([
      'Python',
      'Kubernetes',
      'scikit-learn',
      'Power BI',
      'SQL',
    ]);
  });

  it('reads names out of a text, but no ordinary words', () => {
    expect(
      found('She builds dashboards in Tableau and queries Snowflake with SQL, and likes to go out'),
    ).toEqual(['Dashboards', 'Tableau', 'Snowflake', 'SQL']);
  });
});

describe('titlesInText', () => {
  it('finds the profile a text names', () => {
    expect(
      titlesInText(list('As an IT Specialist (Data Engineer) you would lead the design of systems')),
    ).toEqual([{ profile: 'dataEngineer', words: 'data engineer' }]);
  });
});

describe('title and skills', () => {
  it.each([
    ['Specialist', ['Tableau', 'Power BI', 'SQL'], 'dataAnalyst'],
    ['Consultant', ['GDPR', 'Data governance'], 'dataGovernor'],
    ['Engineer', ['Airflow', 'Kafka', 'dbt'], 'dataEngineer'],
    ['Engineer', ['MLflow', 'Kubeflow', 'Model monitoring'], 'mlEngineer'],
    ['Specialist', ['AWS', 'Azure', 'GCP', 'Snowflake', 'Databricks', 'Spark'], 'dataArchitect'],
    ['', ['Feature engineering', 'XGBoost', 'Time series'], 'dataScientist'],
    ['Sachbearbeiter', ['Stammdaten', 'Datenqualität'], 'dataSteward'],
  ])('"%s" with %j is proposed as %s', (title, names, profile) => {
    const mapping = mapTitleAndSkills(title, list(...names), one);
    expect(mapping).toMatchObject({ shares: [{ profile, share: 1 }], status: 'review' });
  });

  it('leaves a clear title as it is and says that the skills point elsewhere', () => {
    const mapping = mapTitleAndSkills('Data Scientist', list('Airflow', 'Kafka', 'dbt'), one);
    expect(mapping).toMatchObject({ shares: [{ profile: 'dataScientist', share: 1 }], status: 'auto' });
    expect(mapping.evidence.at(-1)).toMatchObject({
      code: 'skillsDisagree',
      details: { profile: 'dataEngineer' },
    });
  });

  it.each([
    ['Pilot', ['Python', 'TensorFlow', 'PyTorch']],
    ['DevOps Engineer', ['Python', 'AWS', 'Kubernetes', 'Terraform']],
    ['Specialist', ['Kubernetes', 'Terraform', 'Linux', 'AWS']],
    ['Specialist', ['Excel', 'Word', 'PowerPoint']],
    ['Software Engineer', ['JavaScript', 'TypeScript', 'PHP']],
  ])('"%s" with %j stays outside the framework', (title, names) => {
    expect(mapTitleAndSkills(title, list(...names), one)).toMatchObject({ shares: [], status: 'none' });
  });

  it('weighs ratings: a skill rated 0 says nothing', () => {
    const rated = [
      { skill: 'Tableau', rating: 0 },
      { skill: 'Power BI', rating: 0 },
      { skill: 'Kafka', rating: 5 },
      { skill: 'Airflow', rating: 5 },
    ];
    expect(mapTitleAndSkills('Specialist', rated, one).shares).toEqual([
      { profile: 'dataEngineer', share: 1 },
    ]);
  });

  it('shares a member of a small organisation between the profiles of title and skills', () => {
    const skills = list('Airflow', 'Kafka', 'dbt', 'ETL', 'Tableau', 'Power BI', 'Looker', 'Qlik');
    expect(mapTitleAndSkills('Data Analyst', skills, one).shares).toEqual([
      { profile: 'dataAnalyst', share: 1 },
    ]);
    const mapping = mapTitleAndSkills('Data Analyst', skills, several);
    expect(mapping.shares.map(({ profile }) => profile)).toEqual(['dataAnalyst', 'dataEngineer']);
    expect(mapping.status).toBe('review');
  });

  it('gives up to three profiles whose shares sum to 1, or none', () => {
    const titles = [
      'Specialist',
      'Data Engineer',
      'Software Engineer',
      'Pilot',
      'Data Analyst / Data Steward',
      '',
    ];
    const names = catalogue.map(({ name }) => name.en);
    fc.assert(
      fc.property(
        fc.constantFrom(...titles),
        fc.array(fc.record({ skill: fc.constantFrom(...names), rating: fc.option(fc.nat(5)) }), {
          maxLength: 12,
        }),
        fc.boolean(),
        (title, skills, severalProfiles) => {
          const { shares, status } = mapTitleAndSkills(title, skills, { severalProfiles });
          if (status === 'none') expect(shares).toEqual([]);
          else {
            expect(shares.length).toBeLessThanOrEqual(3);
            expect(shares.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 9);
            expect(Math.min(...shares.map(({ share }) => share))).toBeGreaterThan(0);
          }
        },
      ),
      { seed: 2, numRuns: 300 },
    );
  });
});
