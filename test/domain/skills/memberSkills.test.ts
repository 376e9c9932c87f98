import { holders, memberSkills } from '../../../src/domain/skills/memberSkills';
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
];
const held = memberSkills(staff);
const holdersOf = holders(held);

test('recognised skills of members, with the profile of the largest share', () => {
  expect(held.map(({ member, profile, skill, rating }) => [member.id, profile, skill.id, rating])).toEqual([
    ['m1', 'dataEngineer', 'python', 3],
    ['m1', 'dataEngineer', 'sql', null],
    ['m2', 'dataScientist', 'python', 5],
    ['m3', null, 'terraform', 0],
  ]);
});

test.each([
  ['python', null, 2, 5],
  ['python', 'dataEngineer', 1, 3],
  ['python', 'dataScientist', 1, 5],
  ['python', 'dataAnalyst', 0, null],
  ['sql', null, 1, null],
  ['terraform', null, 1, 0],
  ['terraform', 'dataEngineer', 0, null],
] as const)('%s among %s: %d, best %s', (skill, profile, count, best) => {
  expect(holdersOf(skill, profile)).toEqual({ count, best });
});

test('skills of the whitepaper are always listed, others where somebody holds them', () => {
  expect(namedSkills).toHaveLength(77);
  expect(namedSkills.some(({ skill }) => skill.id === 'python')).toBe(true);
  expect(derivedSkills(holdersOf).map(({ skill }) => skill.id)).toEqual(['terraform']);
});
