import * as fc from 'fast-check';
import { budgetCut, cutReach, type CutLine } from '../../../../src/domain/plan/rows/budgetCut';

/** A line by its tier, its cost and the FTE-quarters it closes. */
function line(id: string, tier: CutLine['tier'], inPlan: number, closes: number): CutLine {
  const cost = { base: 0, loaded: 0, oneOff: 0, startMonth: 0, rates: [], byQuarter: [], inPlan };
  return { id, action: 'hire', status: 'proposed', stage: 'none', tier, closes, cost };
}

const lines: readonly CutLine[] = [
  line('free shift', 'could', 0, 3),
  line('could, 100 each', 'could', 400, 4),
  line('could, 200 each', 'could', 400, 2),
  line('should, 500 each', 'should', 500, 1),
  line('must, 900 each', 'must', 900, 1),
  line('closes nothing', null, 50, 0),
];

const going = (rows: readonly CutLine[], part: number) => {
  const cuts = budgetCut(rows, part);
  return rows
    .filter(({ id }) => cuts.get(id)?.goes === true)
    .toSorted((one, other) => (cuts.get(one.id)?.cutOrder ?? 0) - (cuts.get(other.id)?.cutOrder ?? 0))
    .map(({ id }) => id);
};

test.each([
  ['nothing', 0, []],
  ['a fiftieth: what closes nothing', 0.02, ['closes nothing']],
  // 450 of 2,250: 50 + 400.
  ['a fifth of 2,250', 0.2, ['closes nothing', 'could, 200 each']],
  ['exactly what two lines cost', 450 / 2250, ['closes nothing', 'could, 200 each']],
  // 1,125: with should it is 1,350 and what closes nothing, 50, could stay; one line alone is given back.
  ['half', 0.5, ['could, 200 each', 'could, 100 each', 'should, 500 each']],
  ['all', 1, ['closes nothing', 'could, 200 each', 'could, 100 each', 'should, 500 each', 'must, 900 each']],
])('a cut of %s', (_, part, expected) => {
  expect(going(lines, part)).toEqual(expected);
});

test('a could that saves next to nothing goes after must', () => {
  const cheap = [line('move', 'could', 20, 5), line('hire', 'must', 900, 1), line('other', 'should', 500, 1)];
  // Half is 710: other alone saves too little, and beside the hire it is not needed.
  expect(going(cheap, 0.5)).toEqual(['hire']);
  expect(going(cheap, 0.98)).toEqual(['other', 'hire']);
  expect(going(cheap, 1)).toEqual(['other', 'hire', 'move']);
});

test('heads that have signed stay', () => {
  const signed = lines.map((each) => (each.tier === 'could' ? { ...each, stage: 'signed' as const } : each));
  expect(going(signed, 0.2)).toEqual(['should, 500 each']);
});

test('of equals the one further down in the plan goes first', () => {
  expect(going([line('a', 'could', 100, 1), line('b', 'could', 100, 1)], 0.2)).toEqual(['b']);
});

const anyLine = fc.record({
  tier: fc.constantFrom('must', 'should', 'could', null),
  inPlan: fc.integer({ min: 0, max: 1000 }),
  closes: fc.integer({ min: 0, max: 5 }),
});

test('the last line to go is the cheapest of its priority that saves the rest', () => {
  const rows = [
    line('dear', 'could', 900, 1),
    line('middle', 'could', 300, 1),
    line('small', 'could', 120, 1),
    line('must', 'must', 100, 1),
  ];
  // 20 % of 1,420 are 284: of the three the middle one is enough, whatever the dear one costs per FTE-quarter.
  expect(going(rows, 0.2)).toEqual(['middle']);
  expect(going(rows, 0.07)).toEqual(['small']);
  // 1,000: all of 900 and then 120 rather than 300.
  expect(going(rows, 1000 / 1420)).toEqual(['dear', 'small']);
});

test('what is no longer needed beside the last line stays', () => {
  const rows = [
    line('small could', 'could', 100, 1),
    line('should', 'should', 500, 1),
    line('must', 'must', 400, 1),
  ];
  expect(going(rows, 0.45)).toEqual(['should']);
  expect(going(rows, 0.55)).toEqual(['small could', 'should']);
});

/** What goes by the order alone, until the cut is saved. */
function savedInOrder(rows: readonly CutLine[], part: number): number {
  const cuts = budgetCut(rows, part);
  const total = rows.reduce((sum, { cost }) => sum + cost.inPlan, 0);
  const able = rows
    .filter(({ id }) => (cuts.get(id)?.cutOrder ?? 0) > 0)
    .toSorted((one, other) => (cuts.get(one.id)?.cutOrder ?? 0) - (cuts.get(other.id)?.cutOrder ?? 0));
  let saved = 0;
  for (const { cost } of able) if (saved < part * total - 0.005) saved += cost.inPlan;
  return saved;
}

test('a cut saves what it asks for where it can, and no more than the order alone would', () => {
  fc.assert(
    fc.property(
      fc.array(anyLine, { maxLength: 12 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (stated, part) => {
        const rows = stated.map(({ tier, inPlan, closes }, at) => line(String(at), tier, inPlan, closes));
        const total = rows.reduce((sum, { cost }) => sum + cost.inPlan, 0);
        const costs = going(rows, part).map((id) => rows[Number(id)]?.cost.inPlan ?? 0);
        const saved = costs.reduce((sum, cost) => sum + cost, 0);
        expect(saved).toBeGreaterThanOrEqual(part * total - 0.01);
        expect(saved).toBeLessThanOrEqual(savedInOrder(rows, part));
        const { full, rest, over } = cutReach(rows, part);
        expect(full).toBeLessThanOrEqual(rows.length);
        expect(over).toBeGreaterThanOrEqual(0);
        if (rest <= 0) expect(costs).toEqual([]);
      },
    ),
    { seed: 20261202, numRuns: 200 },
  );
});
