import { profiles } from '../../src/framework/profiles';
import { type Skill, skillGroups, skills } from '../../src/framework/skills';
import { typicalSkills } from '../../src/framework/skillWeights';

/** The "Typical skills for ..." lines of the whitepaper, as skill names of the catalogue. */
const named: Readonly<Record<string, readonly string[]>> = {
  'AI Management': [
    'Business domain knowledge',
    'Experience with AI in industry',
    'Data quality',
    'Innovation',
    'Roadmap development',
    'Agile project management',
    'Business understanding',
    'Sales',
  ],
  'Data Governor': [
    'Interpretation of regulation',
    'Sense of responsibility',
    'Information system management',
    'Data and product lifecycle management',
    'Analytical skills',
    'Communication skills',
  ],
  'Data Architect': [
    'Data architecture',
    'IT system design and operation',
    'Technical documentation',
    'Big data',
    'Data mining',
    'Data management',
    'Metadata management',
    'Containerization',
    'Agile project management',
    'Analytical skills',
    'Communication skills',
  ],
  'Machine Learning Architect': [
    'Infrastructure as code',
    'Git',
    'CI/CD',
    'Cloud development',
    'Test-driven development',
    'Docker',
    'Kubernetes',
    'MLOps processes and tools',
    'AI development',
    'Agile development',
  ],
  'Product Owner': [
    'Business domain knowledge',
    'Machine learning',
    'Track record of delivered projects',
    'Jira',
    'Confluence',
    'Prioritization',
    'Agile development',
    'Communication skills',
  ],
  'Data Engineer': [
    'Cloud infrastructure',
    'Workflow automation',
    'Containerization',
    'Git',
    'CI/CD',
    'Database management',
    'Python',
    'SQL',
    'ETL and ELT design',
    'Workflow orchestration',
    'Data modelling',
    'Data mining',
    'Data product design',
    'Agile development',
    'Analytical skills',
  ],
  'Data Scientist': [
    'Data analytics',
    'Data mining',
    'Big data',
    'Statistics',
    'Feature engineering',
    'Machine learning libraries',
    'Jupyter',
    'pandas',
    'NumPy',
    'TensorFlow',
    'Keras',
    'PyTorch',
    'scikit-learn',
    'MLOps processes and tools',
    'MLflow',
    'Python',
    'Perl',
    'C',
    'C++',
    'Database management',
    'Agile development',
    'Critical thinking',
    'Communication skills',
  ],
  'Data Analyst': [
    'Mathematics',
    'Statistics',
    'Programming',
    'KPI reporting',
    'SQL',
    'Tableau',
    'Microsoft Excel',
    'Data visualisation',
    'Communication skills',
  ],
  'Data Steward': [
    'Quality awareness',
    'Data management',
    'Data quality standards',
    'Data ethics',
    'Communication skills',
    'Written communication',
    'Presentation skills',
  ],
  'Machine Learning Engineer': [
    'Distributed systems',
    'Cloud infrastructure',
    'ML monitoring',
    'Containerization',
    'Shell scripting',
    'Python',
    'Machine learning libraries',
    'Statistics',
    'Data science',
  ],
};

const nameOf = new Map(skills.map((skill) => [skill.id, skill.name.en]));

/** Spellings that differ only in case, spaces, hyphens, dots or slashes are one spelling. */
function spelling(term: string): string {
  return term
    .toLowerCase()
    .replace(/[\s\-_/.]+/g, ' ')
    .trim();
}

function termsOf(skill: Skill): readonly string[] {
  return [skill.name.en, skill.name.de, ...skill.synonyms];
}

describe('skill catalogue', () => {
  it.each(Object.entries(named))('%s has the typical skills the whitepaper names', (profile, expected) => {
    const found = profiles.find(({ name }) => name === profile)?.typicalSkills ?? [];
    expect(found.map((id) => nameOf.get(id))).toEqual(expected);
  });

  it('weighs every skill that the whitepaper names for a profile, and marks the others derived', () => {
    for (const profile of profiles) {
      const weights = typicalSkills.filter((typical) => typical.profile === profile.id);
      const fromPaper = weights.filter(({ source }) => source.derived === undefined);
      expect(fromPaper.map(({ skill }) => skill).sort()).toEqual([...profile.typicalSkills].sort());
    }
  });

  it('has at least 150 skills with unique ids in twelve groups, none empty', () => {
    expect(skills.length).toBeGreaterThanOrEqual(150);
    expect(new Set(skills.map(({ id }) => id)).size).toBe(skills.length);
    expect(new Set(skills.map(({ group }) => group)).size).toBe(12);
    expect(skillGroups).toHaveLength(12);
  });

  it('gives no spelling to two skills, and none twice to one skill', () => {
    const owner = new Map<string, string>();
    const clashes: string[] = [];
    for (const skill of skills) {
      for (const term of termsOf(skill)) {
        const other = owner.get(spelling(term));
        if (other !== undefined && other !== skill.id) clashes.push(`${term}: ${other}, ${skill.id}`);
        owner.set(spelling(term), skill.id);
      }
      const synonyms = skill.synonyms.map(spelling);
      expect(new Set(synonyms).size).toBe(synonyms.length);
    }
    expect(clashes).toEqual([]);
  });

  it('lists as ordinary words only spellings of the same skill', () => {
    for (const skill of skills) {
      expect(termsOf(skill)).toEqual(expect.arrayContaining([...(skill.listOnly ?? [])]));
    }
  });

  it('gives the telling weight 3 to at most two profiles, and every profile has such a skill', () => {
    const crowded = skills.filter(
      (skill) => Object.values(skill.typicalFor).filter((weight) => weight === 3).length > 2,
    );
    expect(crowded.map(({ id }) => id)).toEqual([]);
    const told = new Set(typicalSkills.filter(({ weight }) => weight === 3).map(({ profile }) => profile));
    expect(told.size).toBe(10);
  });

  it.each([
    ['k8s', 'kubernetes'],
    ['pyspark', 'spark'],
    ['Datenschutz', 'dataPrivacy'],
    ['sklearn', 'scikitLearn'],
    ['PowerBI', 'powerBi'],
    ['Stammdaten', 'masterData'],
    ['T-SQL', 'proceduralSql'],
    ['Generative KI', 'largeLanguageModels'],
    ['golang', 'go'],
    ['node.js', 'javascript'],
  ])('knows the spelling %s', (term, id) => {
    const found = skills.filter((skill) => termsOf(skill).some((each) => spelling(each) === spelling(term)));
    expect(found.map((skill) => skill.id)).toEqual([id]);
  });
});
