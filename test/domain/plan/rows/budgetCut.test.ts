import * as fc from 'fast-check';
import { budgetCut, type CutLine } from '../../../../src/domain/plan/rows/budgetCut';

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
  ['a fifth of 2,250', 0.2, ['closes nothing', 'could, 200 each']],
  ['exactly what two lines cost', 450 / 2250, ['closes nothing', 'could, 200 each']],
  ['half', 0.5, ['closes nothing', 'could, 200 each', 'could, 100 each', 'should, 500 each']],
  ['all', 1, ['closes nothing', 'could, 200 each', 'could, 100 each', 'should, 500 each', 'must, 900 each']],
])('a cut of %s', (_, part, expected) => {
  expect(going(lines, part)).toEqual(expected);
});

test('a could that saves next to nothing goes after must', () => {
  const cheap = [line('move', 'could', 20, 5), line('hire', 'must', 900, 1), line('other', 'should', 500, 1)];
  expect(going(cheap, 0.5)).toEqual(['other', 'hire']);
  expect(going(cheap, 1)).toEqual(['other', 'hire', 'move']);
});

test('heads that have signed stay', () => {
  const signed = lines.map((each) => (each.tier === 'could' ? { ...each, stage: 'signed' as const } : each));
  expect(going(signed, 0.2)).toEqual(['closes nothing', 'should, 500 each']);
});

test('of equals the one further down in the plan goes first', () => {
  expect(going([line('a', 'could', 100, 1), line('b', 'could', 100, 1)], 0.2)).toEqual(['b']);
});

const anyLine = fc.record({
  tier: fc.constantFrom('must', 'should', 'could', null),
  inPlan: fc.integer({ min: 0, max: 1000 }),
  closes: fc.integer({ min: 0, max: 5 }),
});

test('a cut saves what it asks for where it can, and without its last line it does not', () => {
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
        expect(saved - (costs.at(-1) ?? 0)).toBeLessThanOrEqual(part * total);
      },
    ),
    { seed: 20261202, numRuns: 200 },
  );
});
