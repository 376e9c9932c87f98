import * as fc from 'fast-check';
import { coverageRatio, coverageStatus, statusSymbols } from '../../../src/domain/coverage/coverageStatus';
import { assumptions } from '../../sample/assumptions';

test.each([
  [0, 0, 'noDemand'],
  [3, 0, 'noDemand'],
  [0, 3, 'noCapacity'],
  [0.1, 3, 'gap'],
  [0.799, 1, 'gap'],
  [0.8, 1, 'tight'],
  [2.4, 3, 'tight'],
  [0.999, 1, 'tight'],
  [1, 1, 'covered'],
  [0.3, 0.1 + 0.2, 'covered'],
  [1.3, 1, 'covered'],
  [0.39, 0.3, 'covered'],
  [1.301, 1, 'surplus'],
  [500, 1, 'surplus'],
] as const)('%d FTE for a demand of %d: %s', (capacity, demand, status) => {
  expect(coverageStatus(capacity, demand, assumptions())).toBe(status);
});

test('the limits are the planner’s', () => {
  const limits = assumptions({ gapBelow: 0.5, tightBelow: 0.9, surplusAbove: 2 });
  const of = (capacity: number) => coverageStatus(capacity, 1, limits);
  expect([0.4999, 0.5, 0.8999, 0.9, 2, 2.0001].map(of)).toEqual([
    'gap',
    'tight',
    'tight',
    'covered',
    'covered',
    'surplus',
  ]);
});

test('coverage is capacity ÷ demand, and nothing without demand', () => {
  expect(coverageRatio(1.2, 3.4)).toBeCloseTo(0.352941176, 9);
  expect(coverageRatio(0, 2)).toBe(0);
  expect(coverageRatio(2, 0)).toBeNull();
});

test('every capacity and demand has one word, and more capacity never has a worse one', () => {
  const order = ['noCapacity', 'gap', 'tight', 'covered', 'surplus'] as const;
  const amount = fc.oneof(fc.constant(0), fc.double({ min: 0, max: 1000, noNaN: true }));
  fc.assert(
    fc.property(amount, amount, amount, (one, other, demand) => {
      const [less, more] = [Math.min(one, other), Math.max(one, other)];
      const words = [less, more].map((capacity) => coverageStatus(capacity, demand, assumptions()));
      for (const word of words) expect(Object.keys(statusSymbols)).toContain(word);
      const ranks = words.map((word) => order.findIndex((each) => each === word));
      if (words.includes('noDemand')) expect(ranks).toEqual([-1, -1]);
      else expect(ranks[0]).toBeLessThanOrEqual(ranks[1] ?? -1);
    }),
    { seed: 20261122, numRuns: 500 },
  );
});

test('symbols tell the words apart without colour', () => {
  expect(new Set(Object.values(statusSymbols)).size).toBe(6);
});
