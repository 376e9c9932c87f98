import { coveragePercent } from '../../../src/domain/coverage/coveragePercent';
import { assumptions } from '../../sample/assumptions';

test.each([
  [0, 0, null],
  [2, 0, null],
  [0.5, 1, 50],
  [0.996, 1, 99.6],
  [2.988, 3, 99.6],
  [0.99999, 1, 99.9],
  [0.994, 1, 99],
  [1, 1, 100],
  [1.004, 1, 100],
  [0.7951, 1, 79.5],
  [0.8, 1, 80],
  [1.3, 1, 130],
  [1.3001, 1, 130.1],
  [1.304, 1, 130.4],
  [1.306, 1, 131],
  [0.001, 1, 0.1],
])('%p FTE for a demand of %p reads %p %%', (capacity, demand, percent) => {
  expect(coveragePercent(capacity, demand, assumptions())).toBe(percent);
});

test('limits between two whole numbers', () => {
  const limits = assumptions({ gapBelow: 0.804, tightBelow: 0.954, surplusAbove: 1.3 });
  const of = (ratio: number) => coveragePercent(ratio, 1, limits);
  expect([0.803, 0.804, 0.9539, 0.954, 0.96].map(of)).toEqual([80, 80.4, 95, 95.4, 96]);
});
