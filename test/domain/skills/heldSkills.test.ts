import * as fc from 'fast-check';
import { impliedSkills } from '../../../src/framework/skillImplications';
import { skills } from '../../../src/framework/skills';
import { heldSkills } from '../../../src/domain/skills/heldSkills';

const held = (...list: readonly (readonly [string, number | null])[]) =>
  heldSkills(list.map(([skill, rating]) => ({ skill, rating }))).map(
    ({ skill, rating, impliedBy }) => [skill.id, rating, impliedBy?.id ?? null] as const,
  );

test('a specific skill implies its general ones, with its rating', () => {
  expect(held(['Docker', 4], ['Airflow', null])).toEqual([
    ['docker', 4, null],
    ['airflow', null, null],
    ['containerization', 4, 'docker'],
    ['workflowOrchestration', null, 'airflow'],
    ['workflowAutomation', null, 'airflow'],
  ]);
});

test('of several that imply a skill the best rated counts, and what is stated counts as stated', () => {
  expect(held(['PostgreSQL', 2], ['MySQL', 5], ['SQL', 3])).toEqual([
    ['postgresql', 2, null],
    ['mysql', 5, null],
    ['sql', 3, null],
    ['databaseManagement', 5, 'mysql'],
  ]);
});

test('any list: each skill once, with everything it implies, stated ones first and unchanged', () => {
  const names = skills.map(({ name }) => name.en);
  const any = fc.array(fc.tuple(fc.constantFrom(...names), fc.option(fc.integer({ min: 1, max: 5 }))), {
    maxLength: 8,
  });
  fc.assert(
    fc.property(any, (list) => {
      const all = heldSkills(list.map(([skill, rating]) => ({ skill, rating })));
      const ids = all.map(({ skill }) => skill.id);
      expect(new Set(ids).size).toBe(ids.length);
      for (const id of ids) expect(ids).toEqual(expect.arrayContaining([...impliedSkills(id)]));
      const own = all.findIndex(({ impliedBy }) => impliedBy !== null);
      if (own >= 0) expect(all.slice(own).every(({ impliedBy }) => impliedBy !== null)).toBe(true);
    }),
    { seed: 13 },
  );
});
