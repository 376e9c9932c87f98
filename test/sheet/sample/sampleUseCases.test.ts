import { planningModel } from '../../../src/domain/planningModel';
import { lifeWord } from '../../../src/sheet/demand/useCaseBlocks';
import { sampleUseCases } from '../../../src/sheet/sample/sampleUseCases';
import { planningInput } from '../../sample/planningInput';
import { rounded } from '../../sample/rounded';

/** P prepares, B builds, O operates, C is continuous; a dot: not at work. */
const lives: readonly (readonly [useCase: string, quarters: string])[] = [
  ['Product recommendations', 'O O O O O O O O'],
  ['Demand forecast', 'C C C C C C C C'],
  ['Price elasticity', 'B B . . . . . .'],
  ['Sales reporting', 'C C C C C C C C'],
  ['Route optimisation', 'B O O O O O O O'],
  ['Damage detection by camera', 'P P B B B B O O'],
  ['Arrival time forecast', 'C C C C C C C C'],
  ['Service assistant', 'B B B O O O O O'],
  ['Complaint sorting', '. P P PB B B B B'],
];

test('the sample shows every stage of life, a proof of concept, other work and all priorities', () => {
  const { balances } = planningModel(planningInput({ useCases: sampleUseCases }));
  const letters = { prepare: 'P', build: 'B', operate: 'O', continuous: 'C' };
  const seen = sampleUseCases.map(({ name }, at) => [
    name,
    balances
      .map(({ useCases }) => {
        const life = useCases[at]?.life ?? { prepare: 0, build: 0, operate: 0, continuous: 0 };
        return lifeWord(life, letters).replace(/[^PBOC]/gu, '') || '.';
      })
      .join(' '),
  ]);
  expect(seen).toEqual(lives);
  expect(new Set(sampleUseCases.map(({ kind }) => kind)).size).toBe(3);
  expect(new Set(sampleUseCases.map(({ priority }) => priority)).size).toBe(3);
  // 7 + 8 + 2 + 10 + 10 + 5 + 10 in the first quarter; Complaint sorting adds 10 in the second.
  const totals = rounded([
    balances.map(({ useCaseFte }) => useCaseFte),
    balances.map(({ otherWork }) => otherWork),
  ]);
  expect(totals).toEqual([
    [52, 56, 54, 49, 49, 49, 43, 43],
    [2, 2, 2, 2, 2, 2, 2, 2],
  ]);
});
