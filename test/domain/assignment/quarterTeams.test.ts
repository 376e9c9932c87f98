import * as fc from 'fast-check';
import {
  missingWorth,
  mostAtATime,
  quarterTeams,
  type QuarterTask,
} from '../../../src/domain/assignment/quarterTeams';

const none = () => [];

/** Needs of one profile by tenths and worth, and supplies by tenths; distances by member and use case. */
function task(
  needs: readonly number[],
  supplies: readonly number[],
  distances: readonly (readonly (number | null)[])[],
  stays: readonly (readonly [number, number])[] = [],
): QuarterTask {
  return {
    needs: needs.map((tenths, useCase) => ({
      useCase,
      profile: 'dataEngineer',
      tenths,
      worth: missingWorth.should,
    })),
    supplies: supplies.map((tenths, member) => ({ member, profile: 'dataEngineer', tenths })),
    distance: (member, useCase) => distances[member]?.[useCase] ?? null,
    stays: (member, useCase) => stays.some(([one, other]) => one === member && other === useCase),
    confirmed: none,
  };
}

const told = (asked: QuarterTask) =>
  quarterTeams(asked).parts.map(({ need, supply, tenths }) => `member ${supply} on ${need}: ${tenths}`);

test('the own unit first, then the centre', () => {
  expect(told(task([10], [10, 10], [[1], [0]]))).toEqual(['member 1 on 0: 10']);
});

test('who was there stays', () => {
  expect(told(task([10], [10, 10], [[0], [0]], [[1, 0]]))).toEqual(['member 1 on 0: 10']);
});

test('nobody works on more than two use cases at a time', () => {
  const asked = task([3, 3, 3], [10], [[0, 0, 0]]);
  expect(told(asked)).toHaveLength(mostAtATime);
  expect(quarterTeams(asked).exact).toBe(true);
});

test('one who is confirmed on two gets no third', () => {
  const asked = { ...task([0, 0, 5], [10], [[0, 0, 0]]), confirmed: () => [0, 1] };
  expect(told(asked)).toEqual([]);
});

/** The least cost over all ways to assign tenths, with at most two use cases a member. */
function leastCost({ needs, supplies, distance, stays }: QuarterTask): number {
  const left = supplies.map(({ tenths }) => tenths);
  const on = supplies.map(() => new Set<number>());
  const visit = (need: number, supply: number, open: number): number => {
    const asked = needs[need];
    if (asked === undefined) return 0;
    if (supply === supplies.length)
      return open * asked.worth + visit(need + 1, 0, needs[need + 1]?.tenths ?? 0);
    let best = visit(need, supply + 1, open);
    const far = distance(supply, asked.useCase, asked.profile);
    const cases = on[supply];
    if (far === null || cases === undefined || cases.size >= mostAtATime) return best;
    const each = far * 10 + (stays(supply, asked.useCase) ? 0 : 1);
    cases.add(asked.useCase);
    for (let units = 1; units <= Math.min(open, left[supply] ?? 0); units++) {
      left[supply] = (left[supply] ?? 0) - units;
      best = Math.min(best, units * each + visit(need, supply + 1, open - units));
      left[supply] = (left[supply] ?? 0) + units;
    }
    cases.delete(asked.useCase);
    return best;
  };
  return visit(0, 0, needs[0]?.tenths ?? 0);
}

test('200 small quarters: no other way costs less', () => {
  const any = fc.record({
    needs: fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 1, maxLength: 4 }),
    supplies: fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 1, maxLength: 3 }),
    distances: fc.array(fc.array(fc.constantFrom(0, 0, 1, 2, null), { minLength: 4, maxLength: 4 }), {
      minLength: 3,
      maxLength: 3,
    }),
    stays: fc.array(fc.tuple(fc.integer({ min: 0, max: 2 }), fc.integer({ min: 0, max: 3 })), {
      maxLength: 3,
    }),
  });
  fc.assert(
    fc.property(any, ({ needs, supplies, distances, stays }) => {
      const asked = task(needs, supplies, distances, stays);
      const found = quarterTeams(asked);
      expect(found.exact).toBe(true);
      expect(found.cost).toBe(leastCost(asked));
    }),
    { seed: 20261129, numRuns: 200 },
  );
});
