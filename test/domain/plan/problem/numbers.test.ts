import { adjacentMonths } from '../../../../src/domain/plan/adjacentMonths';
import { rampShares } from '../../../../src/domain/plan/problem/rampShares';
import { targetFte } from '../../../../src/domain/plan/problem/targetFte';

test.each([
  // missing FTE, head from, what the plan tries to close
  [-1.5, 0.5, -1.5],
  [0, 0.5, 0],
  [0.49, 0.5, 0],
  [0.5, 0.5, 0.5],
  [1, 0.5, 1],
  [1.49, 0.5, 1],
  [1.5, 0.5, 1.5],
  [0.05, 0.05, 0.05],
  [0.04, 0.05, 0],
  [0.99, 1, 0],
  [1.99, 1, 1],
  [4.1 - 3.6, 0.5, 4.1 - 3.6],
])('%d FTE missing, a head from %d: %d to close', (missing, minimumGap, target) => {
  expect(targetFte(missing, minimumGap)).toBe(target);
});

test.each([
  [0, []],
  [1, [5 / 6]], // half of the first month, then two full ones
  [3, [0.5]],
  [4, [0.375, 23 / 24]], // 1.125 of 3; then 0.875, 1 and 1
  [6, [0.25, 0.75]],
])('a ramp of %d months: %j', (months, shares) => {
  const found = rampShares(months);
  expect(found).toHaveLength(shares.length);
  shares.forEach((share, at) => {
    expect(found[at]).toBeCloseTo(share, 12);
  });
});

test.each([
  // They share 25.6 % of the typical skills: 0.744 of the months are left.
  [12, 9],
  [24, 18],
])(
  'a Data Engineer becomes Machine Learning Engineer in the months assumed: %d from nothing',
  (from, months) => {
    expect(adjacentMonths('dataEngineer', 'mlEngineer', { trainingMonths: from })).toBe(months);
  },
);
