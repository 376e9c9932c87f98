import * as fc from 'fast-check';
import { transport, transportCost, type Transport } from '../../../src/domain/assignment/transport';

const task = (
  supplies: readonly number[],
  needs: readonly number[],
  costs: readonly (readonly (number | null)[])[],
  unmet: readonly number[],
): Transport => ({ supplies, needs, cost: (supply, need) => costs[supply]?.[need] ?? null, unmet });

test('a cheaper supply moves on where another need has no other', () => {
  const given = transport(
    task(
      [2, 2],
      [2, 2],
      [
        [0, 1],
        [1, null],
      ],
      [100, 100],
    ),
  );
  expect(given).toEqual([
    [0, 2],
    [2, 0],
    [0, 0],
  ]);
});

test('what nobody can give stays unmet, of the need that matters least', () => {
  expect(transport(task([3], [2, 2], [[0, 0]], [10, 20]))).toEqual([
    [1, 2],
    [1, 0],
  ]);
});

/** The least cost over all ways to give. */
function leastCost({ supplies, needs, cost, unmet }: Transport): number {
  const left = [...supplies];
  const visit = (need: number, supply: number, open: number): number => {
    if (need === needs.length) return 0;
    if (supply === supplies.length) {
      return open * (unmet[need] ?? 0) + visit(need + 1, 0, needs[need + 1] ?? 0);
    }
    const price = cost(supply, need);
    let best = visit(need, supply + 1, open);
    if (price !== null)
      for (let units = 1; units <= Math.min(open, left[supply] ?? 0); units++) {
        left[supply] = (left[supply] ?? 0) - units;
        best = Math.min(best, units * price + visit(need, supply + 1, open - units));
        left[supply] = (left[supply] ?? 0) + units;
      }
    return best;
  };
  return visit(0, 0, needs[0] ?? 0);
}

test('nothing is cheaper than what is found, and nobody gives more than they have', () => {
  const any = fc.record({
    supplies: fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 1, maxLength: 3 }),
    needs: fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 1, maxLength: 3 }),
    costs: fc.array(fc.array(fc.option(fc.integer({ min: 0, max: 6 })), { minLength: 3, maxLength: 3 }), {
      minLength: 3,
      maxLength: 3,
    }),
    unmet: fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 3, maxLength: 3 }),
  });
  fc.assert(
    fc.property(any, ({ supplies, needs, costs, unmet }) => {
      const asked = task(supplies, needs, costs, unmet);
      const given = transport(asked);
      expect(transportCost(asked, given)).toBe(leastCost(asked));
      needs.forEach((units, need) => {
        expect(given.reduce((sum, row) => sum + (row[need] ?? 0), 0)).toBe(units);
      });
      supplies.forEach((units, supply) => {
        expect((given[supply] ?? []).reduce((sum, each) => sum + each, 0)).toBeLessThanOrEqual(units);
      });
    }),
    { seed: 20261128, numRuns: 300 },
  );
});
