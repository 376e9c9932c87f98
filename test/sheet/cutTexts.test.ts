import { cutTexts } from '../../src/sheet/cutTexts';
import { emptyPlan } from '../../src/sheet/layout/emptyPlan';
import { problemWords } from '../../src/sheet/tables/planProblem';

const [whole, long, other] = ['x'.repeat(32_767), 'x'.repeat(32_768), 'y'.repeat(40_000)];

test('a text that no cell holds whole is told once, at the first cell that it is meant for', () => {
  const column = { header: 'Note', style: 'text', width: 10 } as const;
  const plan = {
    ...emptyPlan('Team'),
    blocks: [
      {
        name: 'a',
        top: 4,
        left: 1,
        style: 'text',
        rows: [
          [whole, null],
          [undefined, long],
        ],
      },
      { name: 'b', top: 9, left: 0, style: 'text', rows: [[{ formula: '"y"', value: long }]] },
    ],
    tables: [{ name: 'T', top: 20, left: 2, columns: [column], rows: [{ key: 'k', cells: [other] }] }],
  } as const;
  const found = cutTexts([plan]);
  expect(found.map(({ at, details }) => ({ at, details }))).toEqual([
    { at: { sheet: 'Team', row: 5, column: 2 }, details: { count: 32_768 } },
    { at: { sheet: 'Team', row: 21, column: 2 }, details: { count: 40_000 } },
  ]);
  expect(found.map((problem) => problemWords(problem, 'en'))[0]).toMatch(/has 32768 characters/);
});
