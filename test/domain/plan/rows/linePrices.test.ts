import { linePrices } from '../../../../src/domain/plan/rows/linePrices';
import type { HiringRow } from '../../../../src/domain/plan/rows/hiringRow';
import { decided } from '../../../sample/hiringLines';
import { emptyProblem } from '../staffing/emptyProblem';

/** Two quarters; 2 FTE of Data Engineers are missing in each: 0.5 could be asked for, 1 should, the rest must. */
const problem = {
  ...emptyProblem,
  profiles: ['dataEngineer' as const],
  places: [{ id: 'centre', central: true }],
  quarters: [
    { id: '2027-Q1', fiscalYear: 0 },
    { id: '2027-Q2', fiscalYear: 0 },
  ],
  missing: [[[2, 2]]],
  prices: { dataEngineer: 40_000 },
  priorities: { must: 2, should: 1, could: 0.5 },
  demandBy: [[[1, 2].map(() => ({ must: 0.5, should: 1, could: 0.5 }))]],
};

function line(id: string, gives: readonly number[], status: HiringRow['status'] = 'proposed'): HiringRow {
  return { ...decided({ status }), from: null, gives, takes: [0, 0], frees: [], id } as unknown as HiringRow;
}

test.each([
  // 1 FTE closes what must be: half of it, and half of what should be: (0.5 x 80,000 + 0.5 x 40,000) / 1.
  ['one head from the first quarter on', [line('a', [1, 1])], { a: 60_000 }],
  // Together they close all but 0.5 FTE of the lowest priority: 0.5 x 80,000 + 1 x 40,000 over 1.5 FTE.
  [
    'two lines share what they close',
    [line('a', [1, 1]), line('b', [0.5, 0.5])],
    { a: 160_000 / 3, b: 160_000 / 3 },
  ],
  // All of it: 0.5 x 80,000 + 1 x 40,000 + 0.5 x 20,000 over 2 FTE.
  ['all is closed', [line('a', [0, 2])], { a: 45_000 }],
  ['a line that does not count has none', [line('a', [1, 1], 'onHold')], {}],
  ['nor has one that gives nothing', [line('a', [0, 0])], {}],
])('what a closed FTE-quarter is worth: %s', (_, rows, prices) => {
  const found = linePrices(problem, rows);
  expect([...found.keys()]).toEqual(Object.keys(prices));
  for (const [id, price] of Object.entries(prices)) expect(found.get(id)).toBeCloseTo(price, 6);
});
