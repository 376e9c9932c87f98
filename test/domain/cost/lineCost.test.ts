import { serialOf } from '../../../src/domain/calendar/serialDate';
import { bandBase } from '../../../src/domain/cost/salaryBand';
import { lineCost, monthsInQuarter, type CostedLine } from '../../../src/domain/cost/lineCost';
import { assumptions } from '../../sample/assumptions';

const planStart = serialOf(2027, 1, 1);
const rates = assumptions();

function hire(stated: Partial<CostedLine> = {}): CostedLine {
  return {
    action: 'hire',
    status: 'proposed',
    start: serialOf(2027, 4, 1),
    quarters: null,
    months: null,
    heads: 2,
    ...stated,
  };
}

test('two heads at 80,000 from the second quarter on', () => {
  expect(lineCost(hire(), 80_000, planStart, rates)).toEqual({
    base: 80_000,
    loaded: 200_000, // 80,000 x 2 x 1.25
    oneOff: 42_000, // 160,000 x 0.2 + 2 x 5,000
    startMonth: 3,
    byQuarter: [0, 92_000, 50_000, 50_000, 50_000, 50_000, 50_000, 50_000], // 200,000 x 3 / 12, first with 42,000
    inPlan: 392_000,
  });
});

test('a start in the middle of a quarter is paid from its month on', () => {
  const { byQuarter } = lineCost(hire({ start: serialOf(2027, 6, 20) }), 80_000, planStart, rates);
  expect(byQuarter.slice(0, 3)).toEqual([0, 200_000 / 12 + 42_000, 50_000]);
});

test('a start before the plan is paid in full, its one-off cost lies before the plan', () => {
  const { byQuarter, startMonth } = lineCost(
    hire({ start: serialOf(2026, 11, 1) }),
    80_000,
    planStart,
    rates,
  );
  expect(startMonth).toBe(-2);
  expect(byQuarter[0]).toBe(50_000);
});

test('heads expected to leave are not paid where leavers are not replaced', () => {
  const leaving = assumptions({ attrition: 0.19, backfill: 0 });
  const { byQuarter } = lineCost(hire({ start: planStart, heads: 1 }), 80_000, planStart, leaving);
  // 0.81 are left after a year, 0.9 after half of it.
  expect(byQuarter.map((cost) => Math.round(cost * 1e6) / 1e6)).toMatchObject({
    0: 46_000,
    2: 22_500,
    4: 20_250,
  });
});

test('a contractor for two quarters costs the factor and nothing once', () => {
  const { base, oneOff, byQuarter } = lineCost(
    hire({ action: 'contract', heads: 1, quarters: 2 }),
    80_000,
    planStart,
    rates,
  );
  expect([base, oneOff]).toEqual([128_000, 0]);
  expect(byQuarter).toEqual([0, 40_000, 40_000, 0, 0, 0, 0, 0]);
});

test.each([
  ['train', 8000], // 2 heads x 4 months x 1,000
  ['redeploy', 4000], // 2 heads x 2,000
  ['shift', 0],
  ['open', 0],
] as const)('%s adds no pay and costs %d once', (action, once) => {
  const cost = lineCost(hire({ action, months: 4 }), 80_000, planStart, rates);
  expect(cost).toMatchObject({ base: 0, loaded: 0, oneOff: once, inPlan: once });
  expect(cost.byQuarter[1]).toBe(once);
});

test.each([
  ['proposed', 392_000],
  ['approved', 392_000],
  ['onHold', 0],
  ['rejected', 0],
  ['withdrawn', 0],
] as const)('%s costs %d', (status, cost) => {
  expect(lineCost(hire({ status }), 80_000, planStart, rates).inPlan).toBe(cost);
});

test.each([
  [0, null, 0, 3],
  [1, null, 0, 2],
  [3, null, 0, 0],
  [-2, null, 0, 3],
  [1, 1, 0, 2],
  [1, 1, 1, 1],
  [1, 1, 2, 0],
  [0, 2, 1, 3],
])('start month %d, %d quarters: %d. quarter has %d months', (start, quarters, quarter, months) => {
  expect(monthsInQuarter(start, quarters, quarter)).toBe(months);
});

test('a band states the base of a profile at a level, or none is known', () => {
  const bands = [{ profile: 'dataEngineer', level: 'mid', base: 70_000 }] as const;
  expect(bandBase(bands, 'dataEngineer', 'mid')).toBe(70_000);
  expect(bandBase(bands, 'dataEngineer', 'senior')).toBeNull();
});
