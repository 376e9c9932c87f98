import { jobDescription, jobText } from '../../../src/domain/job/jobDescription';
import { levels } from '../../../src/framework/levels';
import { profiles } from '../../../src/framework/profiles';

const mid = `Mid-level Data Steward

Your mission
See to it that the data sets of a use case meet the central governance rules in quality and description, and manage them as a product for their users.
The role belongs to the use case team of a business unit.

Your responsibilities
On your own you take on these responsibilities:
Data Ingestion
- Plan and design who gets access to which data source, and how.
Data Preparation
- Make sure that data is prepared by the standards of the company.
Data Management
- Put the data governance guidelines into practice in the project.
- Insist that data is catalogued, traceable to its origin and compliant.
- Assess the quality of the data sets in the care of the project.

Who you work with
- Data Governor (guides you): The central rules, which the Data Steward applies to a data set of the use case.
- Data Architect (together): Seeing that tools and processes keep the guidelines.

What you bring
- Data quality standards
- Data management
- Data ethics
- Quality awareness
- Communication skills
- Written communication
- Presentation skills

Helpful as well
- Metadata management
- Data governance
- Data stewardship
- Data quality
- Data catalogues
- Master data management

What this level expects
- You take a task from the question to the result, tested, documented and handed over.
- You choose between known approaches and can say why.
- You review the work of colleagues and help those who are new.
- Data Management (required): Looks after the data sets of a use case on their own: data catalog, data lineage, access and data quality checks. Explains the governance rules to the team in its own terms.

Education and experience
Either a business or regulatory background with solid data analysis skills, or a technical one with experience in regulation and product management.`;

test('a description is the mission, the responsibilities of its level, skills, expectations and education', () => {
  expect(jobText(jobDescription('dataSteward', 'mid'), 'en')).toBe(mid);
});

test('what a level answers for grows from the phases of most effort to all of them', () => {
  const listed = (level: 'junior' | 'mid' | 'senior') =>
    jobDescription('mlEngineer', level)
      .filter(({ kind }) => kind === 'subheading')
      .map(({ text }) => text.en);
  expect(listed('junior')).toEqual(['Deployment Management']);
  expect(listed('mid')).toEqual([
    'Model Training',
    'Model Management',
    'Deployment Management',
    'Monitor & Maintain',
  ]);
  expect(listed('senior')).toEqual([
    'Data Ingestion',
    'Model Training',
    'Model Management',
    'Deployment Management',
    'Monitor & Maintain',
  ]);
});

test('an expectation of a skill profile says whether it is required, in both languages', () => {
  const lines = jobDescription('mlEngineer', 'senior').map(({ text }) => text);
  const special = lines.filter(({ en }) => en.startsWith('ML Pipelines'));
  expect(special).toHaveLength(1);
  expect(special[0]?.en).toMatch(/^ML Pipelines \(required\): /u);
  expect(special[0]?.de).toMatch(/^ML Pipelines \(erforderlich\): /u);
});

const all = profiles.flatMap(({ id, name }) => levels.map((level) => ({ id, name, level })));

test.each(all)('$level.name $name: every section has content in both languages', ({ id, level }) => {
  const lines = jobDescription(id, level.id);
  lines.forEach(({ kind, text }, index) => {
    expect(text.en.trim()).not.toBe('');
    expect(text.de.trim()).not.toBe('');
    const next = lines[index + 1]?.kind;
    if (kind === 'heading') expect(['sentence', 'point']).toContain(next);
    if (kind === 'subheading') expect(next).toBe('point');
  });
  expect(lines.filter(({ kind }) => kind === 'heading').length).toBeGreaterThanOrEqual(6);
  expect(lines.filter(({ kind }) => kind === 'point').length).toBeGreaterThanOrEqual(10);
});
