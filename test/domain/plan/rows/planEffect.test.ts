import * as fc from 'fast-check';
import {
  cellQuarter,
  closedBy,
  planEffect,
  type LineOfCells,
} from '../../../../src/domain/plan/rows/planEffect';
import type { StaffingCells } from '../../../../src/domain/plan/problem/staffingCells';

test.each([
  // Demand 3, capacity 1: two FTE are missing.
  ['nothing is done', { added: 0, taken: 0 }, { open: 2, spare: 0, closing: 0 }],
  ['half of it is given', { added: 1, taken: 0 }, { open: 1, spare: 0, closing: 1 }],
  ['twice as much is given as is missing', { added: 4, taken: 0 }, { open: 0, spare: 2, closing: 0.5 }],
  ['what is given is taken again', { added: 1, taken: 1 }, { open: 2, spare: 0, closing: 1 }],
  ['too little is left open to be told', { added: 1.96, taken: 0 }, { open: 0, spare: 0, closing: 1 }],
])('%s', (_, { added, taken }, { open, spare, closing }) => {
  const found = cellQuarter({ demand: 3, capacity: 1, added, taken });
  expect(found.open).toBeCloseTo(open, 12);
  expect(found.spare).toBeCloseTo(spare, 12);
  expect(found.closing).toBeCloseTo(closing, 12);
});

const balance = (demand: number, capacity: number) => ({
  demand,
  capacity,
  by: { must: 0, should: demand, could: 0 },
});

/** Data Engineers in the centre: two quarters in which 2 and 1 FTE are missing; analysts have 3 FTE and 1 of work. */
const cells: StaffingCells = {
  profiles: ['dataEngineer', 'dataAnalyst'],
  places: [{ id: 'centre', central: true }],
  balance: [[[balance(3, 1), balance(3, 2)]], [[balance(1, 3), balance(1, 3)]]],
  asked: [],
};
const engineers = { profile: 'dataEngineer', place: 'centre' } as const;
const analysts = { profile: 'dataAnalyst', place: 'centre' } as const;
const line = (gives: readonly number[], from: LineOfCells['from'] = null): LineOfCells => ({
  ...engineers,
  from,
  gives,
  takes: from === null ? [0, 0] : gives,
});

test('lines of a cell share what they close by what each gives, and what one takes is missing where it comes from', () => {
  const [hire, training] = [line([1, 2]), line([1, 2], analysts)];
  const effect = planEffect(cells, [hire, training]);
  // In the first quarter both close one FTE each, in the second 1 of their 4.
  expect(closedBy(hire, effect)).toBeCloseTo(1 + 2 / 4, 12);
  expect(closedBy(training, effect)).toBeCloseTo(1 + 2 / 4, 12);
  expect(effect(engineers).map(({ spare }) => spare)).toEqual([0, 3]);
  expect(effect(analysts).map(({ taken, spare }) => [taken, spare])).toEqual([
    [1, 1],
    [2, 0],
  ]);
});

test('a line at a place that is none does nothing', () => {
  const nowhere = { ...line([1, 1]), place: 'Nowhere' };
  const effect = planEffect(cells, [nowhere]);
  expect(closedBy(nowhere, effect)).toBe(0);
  expect(effect(engineers).map(({ added }) => added)).toEqual([0, 0]);
});

test('what lines close adds up to what is no longer missing, in whatever order they stand', () => {
  const fte = fc.integer({ min: 0, max: 30 }).map((tenths) => tenths / 10);
  const anyLine = fc.tuple(fte, fte).map((gives) => line(gives));
  fc.assert(
    fc.property(fc.array(anyLine, { maxLength: 5 }), (lines) => {
      const effect = planEffect(cells, lines);
      const closed = lines.map((each) => closedBy(each, effect));
      const missing = effect(engineers).map(({ demand, capacity, added }) =>
        Math.max(0, demand - capacity - added),
      );
      const sum = closed.reduce((total, each) => total + each, 0);
      expect(sum + missing.reduce((total, each) => total + each, 0)).toBeCloseTo(2 + 1, 9);
      const back = planEffect(cells, lines.toReversed());
      for (const [at, each] of lines.entries()) expect(closedBy(each, back)).toBeCloseTo(closed[at] ?? 0, 9);
    }),
    { seed: 20261127, numRuns: 200 },
  );
});
