import { heldBackByUnit, memberGrowth } from '../../../src/domain/growth/memberGrowth';
import type { ProfileId } from '../../../src/framework/profileNames';
import type { LevelId } from '../../../src/framework/levels';
import type { Member } from '../../../src/domain/member';
import { mapped } from '../../sample/member';

interface Person extends Partial<Omit<Member, 'skills'>> {
  readonly knows?: readonly string[];
}

let row = 0;

/** A member of one profile, or of none, who states some skills. */
function person(profile: ProfileId | null, level: LevelId, { knows = [], ...rest }: Person = {}) {
  row += 1;
  const skills = knows.map((skill) => ({ skill, rating: null }));
  const shares = profile === null ? [] : [{ profile, share: 1 }];
  return mapped(row, shares, { ...rest, skills }, level);
}

const names = (skills: readonly { readonly name: { readonly en: string } }[]) =>
  skills.map(({ name }) => name.en);

test.each([
  ['Data Scientist', 'dataScientist', ['ML Pipelines: Data Scientist']],
  ['Senior NLP Engineer', 'dataScientist', ['ML Pipelines: NLP Engineer']],
  ['Computer Vision Engineer', 'dataScientist', ['ML Pipelines: Computer Vision Engineer']],
  ['MLOps Engineer', 'mlEngineer', ['ML Pipelines: MLOps Engineer']],
  ['Machine Learning Engineer', 'mlEngineer', ['ML Pipelines: ML Engineer']],
  ['ML Architect', 'mlArchitect', ['ML Pipelines: MLOps Engineer']],
  ['Data Engineer', 'dataEngineer', ['Data Management: Data Engineer']],
] as const)('%s, mapped to %s, is compared with %j', (title, profile, roles) => {
  const growth = memberGrowth(person(profile, 'mid', { title }));
  expect(growth.roles.map(({ skillProfile, role }) => `${skillProfile.name}: ${role.name}`)).toEqual(roles);
  expect(growth.next).toBe('senior');
});

test('the next level of a Data Scientist: what is stated speaks for it, what the text names beside it is to be covered', () => {
  const { roles } = memberGrowth(
    person('dataScientist', 'mid', { knows: ['Kubeflow', 'Python', 'SageMaker'] }),
  );
  const next = roles[0]?.next;
  expect(next?.required).toBe(true);
  expect(next?.level).toBe('senior');
  expect(names(next?.evidence ?? [])).toEqual(expect.arrayContaining(['Kubeflow', 'Amazon SageMaker']));
  expect(names(next?.toCover ?? [])).toEqual(['Vertex AI', 'Continuous training']);
});

test.each([
  ['outside', person(null, 'mid')],
  ['noRole', person('aiManagement', 'lead')],
] as const)('nothing is expected, and why: %s', (reason, member) => {
  expect(memberGrowth(member)).toMatchObject({ reason, roles: [] });
});

test('at the highest level there is no next one', () => {
  const { next, roles } = memberGrowth(person('mlEngineer', 'principal'));
  expect(next).toBeNull();
  expect(roles.map((each) => [each.now?.level, each.next])).toEqual([['principal', null]]);
});

test('what holds most people of a unit back, of those whose skills are known', () => {
  const growth = [
    person('dataScientist', 'mid', { unit: 'Retail', knows: ['Kubeflow'] }),
    person('dataScientist', 'mid', { unit: 'Retail', knows: ['Vertex AI', 'SageMaker'] }),
    person('dataScientist', 'mid', { unit: 'Retail' }),
    person('mlEngineer', 'mid', { unit: 'Logistics', knows: ['Python'] }),
  ].map(memberGrowth);
  const found = [...heldBackByUnit(growth)].map(([unit, skills]) => [
    unit,
    skills.map(({ skill, members }) => `${skill.name.en} ${members}`),
  ]);
  expect(found).toEqual([
    ['Retail', ['Continuous training 2', 'Kubeflow 1', 'Amazon SageMaker 1', 'Vertex AI 1']],
    ['Logistics', ['CI/CD 1']],
  ]);
});
