import { impliedSkills, skillImplications } from '../../src/framework/skillImplications';
import { skills } from '../../src/framework/skills';

test.each([
  ['docker', ['containerization']],
  ['airflow', ['workflowOrchestration', 'workflowAutomation']],
  ['postgresql', ['sql', 'databaseManagement']],
  ['scikitLearn', ['python', 'mlLibraries', 'programming', 'machineLearning']],
  ['containerization', []],
  ['sql', []],
] as const)('%s implies %j', (skill, implied) => {
  expect(impliedSkills(skill)).toEqual(implied);
});

test('no skill implies itself over any number of steps, and none states what follows anyway', () => {
  for (const { id } of skills) {
    const direct = skillImplications[id] ?? [];
    expect(impliedSkills(id)).not.toContain(id);
    for (const one of direct)
      for (const other of direct) expect([id, impliedSkills(one).includes(other)]).toEqual([id, false]);
  }
});

test('every typical skill of the whitepaper that is general is implied by a tool of it', () => {
  const implied = new Set(skills.flatMap(({ id }) => impliedSkills(id)));
  for (const general of [
    'containerization',
    'workflowOrchestration',
    'databaseManagement',
    'infrastructureAsCode',
    'cloudInfrastructure',
    'mlLibraries',
    'bigData',
    'programming',
    'etlElt',
    'ciCd',
    'dataVisualisation',
    'mlopsProcesses',
  ] as const)
    expect(implied).toContain(general);
});
