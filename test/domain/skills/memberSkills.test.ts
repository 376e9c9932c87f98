import { holders, skilledMembers, skillStatus, statements } from '../../../src/domain/skills/memberSkills';
import { derivedSkills, namedSkills } from '../../../src/domain/skills/skillList';
import { mapped } from '../../sample/member';

const rated = (...skills: readonly (readonly [string, number | null])[]) => ({
  skills: skills.map(([skill, rating]) => ({ skill, rating })),
});
const staff = [
  mapped(1, [{ profile: 'dataEngineer', share: 1 }], rated(['Python', 3], ['SQL', null], ['Juggling', 5])),
  mapped(
    2,
    [
      { profile: 'dataScientist', share: 0.6 },
      { profile: 'dataEngineer', share: 0.4 },
    ],
    rated(['python 3.11', 5]),
  ),
  mapped(3, [], rated(['Terraform', 0])),
  mapped(4, [{ profile: 'dataAnalyst', share: 1 }]),
  mapped(5, [{ profile: 'dataGovernor', share: 1 }], rated(['Juggling', 4])),
];
const skilled = skilledMembers(staff);
const holdersOf = holders(skilled);

test('recognised skills of members and what they imply, with the profile of the largest share', () => {
  const found = skilled.map(({ member: { id }, profile, skills }) => [
    id,
    profile,
    skills.map(({ skill, rating }) => `${skill.id} ${rating ?? '-'}`).join(', '),
  ]);
  expect(found).toEqual([
    ['m1', 'dataEngineer', 'python 3, sql -, programming 3'],
    ['m2', 'dataScientist', 'python 5, programming 5'],
    ['m3', null, 'terraform 0, infrastructureAsCode 0'],
    ['m5', 'dataGovernor', ''],
  ]);
});

test.each([
  ['python', null, 2, 5],
  ['python', 'dataEngineer', 1, 3],
  ['python', 'dataScientist', 1, 5],
  ['python', 'dataAnalyst', 0, null],
  ['sql', null, 1, null],
  ['programming', null, 2, 5],
  ['terraform', null, 1, 0],
  ['terraform', 'dataEngineer', 0, null],
] as const)('%s among %s: %d, best %s', (skill, profile, count, best) => {
  expect(holdersOf(skill, profile)).toEqual({ count, best });
});

test('of whom skills are stated', () => {
  const statementsOf = statements(staff);
  expect(statementsOf(null)).toEqual({ members: 5, stated: 4 });
  expect(statementsOf(['dataAnalyst'])).toEqual({ members: 1, stated: 0 });
  expect(statementsOf(['dataAnalyst', 'dataEngineer'])).toEqual({ members: 2, stated: 1 });
  expect(statementsOf(['mlEngineer'])).toEqual({ members: 0, stated: 0 });
});

test('a member with ratings of 0 alone states skills, and holds none', () => {
  const analysts = [
    mapped(1, [{ profile: 'dataAnalyst', share: 1 }], { ratedNone: true }),
    mapped(2, [{ profile: 'dataAnalyst', share: 1 }]),
  ];
  expect(statements(analysts)(['dataAnalyst'])).toEqual({ members: 2, stated: 1 });
  expect(skilledMembers(analysts).map(({ member: { id }, skills }) => [id, skills])).toEqual([['m1', []]]);
});

test.each([
  ['python', 'several'],
  ['sql', 'one'],
  // Member 4 is the only Data Analyst and has no list of skills.
  ['tableau', 'notStated'],
  // Member 5, a Data Governor, has one; a Product Owner does not exist.
  ['regulationInterpretation', 'nobody'],
  ['confluence', 'nobody'],
] as const)('%s: %s', (id, status) => {
  const listed = namedSkills.find(({ skill }) => skill.id === id);
  if (listed === undefined) throw new Error(id);
  expect(skillStatus(listed.skill, listed.profiles, holdersOf, statements(staff))).toBe(status);
});

test('skills of the whitepaper are always listed, others where somebody holds them', () => {
  expect(namedSkills).toHaveLength(77);
  expect(namedSkills.some(({ skill }) => skill.id === 'python')).toBe(true);
  expect(derivedSkills(holdersOf).map(({ skill }) => skill.id)).toEqual(['terraform']);
});
