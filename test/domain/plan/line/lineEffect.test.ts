import { serialOf } from '../../../../src/domain/calendar/serialDate';
import { bandBase } from '../../../../src/domain/cost/salaryBand';
import { monthsFrom, monthsInQuarter } from '../../../../src/domain/calendar/planMonths';
import type { EffectLine } from '../../../../src/domain/plan/action/actionEffect';
import { fullFrom, lineEffect } from '../../../../src/domain/plan/line/lineEffect';
import { assumptions } from '../../../sample/assumptions';

const planStart = serialOf(2027, 1, 1);
const rates = assumptions();

/** Two heads from April on, at 80,000 each. */
function hire(stated: Partial<EffectLine> & { readonly start?: number } = {}): EffectLine {
  const { start = serialOf(2027, 4, 1), ...rest } = stated;
  const startMonth = monthsFrom(planStart, start);
  return {
    action: 'hire',
    startMonth,
    quarters: null,
    months: null,
    heads: 2,
    fte: 2,
    band: 80_000,
    ...rest,
  };
}

const costOf = (line: EffectLine, terms = rates) => lineEffect(line, terms).cost;
const rounded = (values: readonly number[]) => values.map((value) => Math.round(value * 1e9) / 1e9);

test('two heads at 80,000 from the second quarter on', () => {
  expect(lineEffect(hire(), rates)).toEqual({
    gives: [0, 1, 2, 2, 2, 2, 2, 2], // half of the first quarter is lost to a ramp of three months
    takes: [0, 0, 0, 0, 0, 0, 0, 0],
    cost: {
      base: 80_000,
      loaded: 200_000, // 80,000 x 2 x 1.25
      oneOff: 42_000, // 160,000 x 0.2 + 2 x 5,000
      startMonth: 3,
      rates: Array.from({ length: 8 }, () => 200_000 / 12),
      byQuarter: [0, 92_000, 50_000, 50_000, 50_000, 50_000, 50_000, 50_000], // 200,000 x 3 / 12, first with 42,000
      inPlan: 392_000,
    },
  });
});

test('a start in the middle of a quarter is paid from its month on, and its ramp begins there', () => {
  const { gives, cost } = lineEffect(hire({ start: serialOf(2027, 6, 20) }), rates);
  expect(cost.byQuarter.slice(0, 3)).toEqual([0, 200_000 / 12 + 42_000, 50_000]);
  // Two heads: in June 1/6 of full effort on average; in July and August 3/6 and 5/6, in September all of it.
  expect(rounded(gives.slice(0, 4))).toEqual(
    rounded([0, (2 * (1 / 6)) / 3, (2 * (3 / 6 + 5 / 6 + 1)) / 3, 2]),
  );
});

test('a start before the plan is paid in full, its one-off cost lies before the plan', () => {
  const { gives, cost } = lineEffect(hire({ start: serialOf(2026, 11, 1) }), rates);
  expect(cost.startMonth).toBe(-2);
  expect(cost.byQuarter[0]).toBe(50_000);
  // The third month of the ramp, then two in full.
  expect(gives[0]).toBeCloseTo((2 * (5 / 6 + 2)) / 3, 12);
});

test('heads expected to leave neither work nor are paid where leavers are not replaced', () => {
  const leaving = assumptions({ attrition: 0.19, backfill: 0, rampMonths: 0 });
  const { gives, cost } = lineEffect(hire({ start: planStart, heads: 1, fte: 1 }), leaving);
  // 0.81 are left after a year, 0.9 after half of it.
  expect(rounded(cost.byQuarter)).toMatchObject({ 0: 46_000, 2: 22_500, 4: 20_250 });
  expect(rounded(gives)).toMatchObject({ 0: 1, 2: 0.9, 4: 0.81 });
});

test('a post of a leaver stays empty for its months, and the replacement ramps up', () => {
  // A quarter of the heads leaves in a year, 1/48 each month; from the fourth month on as many come as leave.
  const replaced = assumptions({ attrition: 0.25, backfill: 1, vacancyMonths: 4, rampMonths: 4 });
  const { gives, cost } = lineEffect(hire({ action: 'hire', start: planStart, heads: 1, fte: 1 }), replaced);
  // 3 and 4 of 48 posts are empty and unpaid; the ramp is half of 4 months more without work, as far as it has come.
  expect(rounded(cost.byQuarter.slice(1, 4))).toEqual(
    rounded([25_000 * (45 / 48), 25_000 * (44 / 48), 25_000 * (44 / 48)]),
  );
  expect(rounded(gives.slice(2, 5))).toEqual(rounded([42 / 48, 42 / 48, 42 / 48]));
  // In the second quarter the ramp of the hire itself is not over.
  expect(gives[1]).toBeCloseTo((45 / 48) * ((7 / 8 + 1 + 1) / 3), 12);
});

test.each([
  // months, part of full effort in the first, second ... quarter
  [0, [1, 1, 1]],
  [1, [5 / 6, 1, 1]], // half of the first month, then two full ones
  [3, [0.5, 1, 1]],
  [4, [0.375, 23 / 24, 1]], // 1.125 of 3; then 0.875, 1 and 1
  [6, [0.25, 0.75, 1]],
])('a ramp of %d months: %j', (rampMonths, shares) => {
  const line = hire({ start: planStart, heads: 1, fte: 1 });
  const { gives } = lineEffect(line, assumptions({ rampMonths }), shares.length);
  expect(rounded(gives)).toEqual(rounded(shares));
  expect(fullFrom(line, assumptions({ rampMonths }))).toBe(Math.ceil(rampMonths / 3));
});

test('a contractor for two quarters costs the factor and nothing once', () => {
  const { gives, cost } = lineEffect(hire({ action: 'contract', heads: 1, fte: 1, quarters: 2 }), rates);
  expect([cost.base, cost.oneOff]).toEqual([128_000, 0]);
  expect(cost.byQuarter).toEqual([0, 40_000, 40_000, 0, 0, 0, 0, 0]);
  expect(gives).toEqual([0, 1, 1, 0, 0, 0, 0, 0]);
});

test('half a contractor costs half', () => {
  const { cost } = lineEffect(hire({ action: 'contract', heads: 1, fte: 0.5, quarters: 1 }), rates);
  expect(cost.byQuarter[1]).toBe(20_000);
});

test('a contractor who starts in May works two months of that quarter and one after it', () => {
  const line = hire({ action: 'contract', start: serialOf(2027, 5, 1), heads: 1, fte: 1, quarters: 1 });
  const { gives, cost } = lineEffect(line, rates);
  expect(rounded(gives.slice(0, 4))).toEqual(rounded([0, 2 / 3, 1 / 3, 0]));
  expect(rounded(cost.byQuarter.slice(0, 4))).toEqual(rounded([0, 160_000 / 6, 160_000 / 12, 0]));
});

test.each([
  // Five months, from April to August: missing for 40 % of the time, then for all of it; half effort for three months.
  ['train', 5, [0, 0.8, (0.8 + 0.8 + 2) / 3, 2, 2, 2, 2, 2], [0, 0, 1 / 3, (1 + 1 + 2) / 3, 2, 2, 2, 2]],
  ['redeploy', 1, [0, 2, 2, 2, 2, 2, 2, 2], [0, 4 / 3, 2, 2, 2, 2, 2, 2]],
  ['redeploy', 0, [0, 2, 2, 2, 2, 2, 2, 2], [0, 2, 2, 2, 2, 2, 2, 2]],
] as const)(
  '%s of %d months: two members are missing at once and work there later',
  (action, months, takes, gives) => {
    const effect = lineEffect(
      hire({ action, months }),
      assumptions({ trainingTime: 0.4, practiceMonths: 3 }),
    );
    expect(rounded(effect.takes)).toEqual(rounded(takes));
    expect(rounded(effect.gives)).toEqual(rounded(gives));
  },
);

test('members who move leave at the same rate as those who stay', () => {
  const leaving = assumptions({ attrition: 0.19, backfill: 0 });
  const { gives, takes } = lineEffect(
    hire({ action: 'train', months: 3, start: planStart, fte: 1 }),
    leaving,
  );
  expect(rounded(gives)).toMatchObject({ 0: 0, 2: 0.9, 4: 0.81 });
  expect(rounded(takes)).toMatchObject({ 0: 1, 2: 0.9, 4: 0.81 });
});

test('a share shifts for its quarters and costs its price once, whatever the share', () => {
  const { gives, takes, cost } = lineEffect(
    hire({ action: 'shift', heads: 0, fte: 0.3, quarters: 2 }),
    assumptions({ shiftPrice: 2000 }),
  );
  expect(gives).toEqual([0, 0.3, 0.3, 0, 0, 0, 0, 0]);
  expect(takes).toEqual(gives);
  expect(cost.byQuarter).toEqual([0, 2000, 0, 0, 0, 0, 0, 0]);
});

test.each([
  ['train', 8000], // 2 heads x 4 months x 1,000
  ['redeploy', 4000], // 2 heads x 2,000
  ['shift', 0],
  ['open', 0],
] as const)('%s adds no pay and costs %d once', (action, once) => {
  const cost = costOf(hire({ action, months: 4 }));
  expect(cost).toMatchObject({ base: 0, loaded: 0, oneOff: once, inPlan: once });
  expect(cost.byQuarter[1]).toBe(once);
});

test('a line without a start does nothing in the plan', () => {
  const { gives, cost } = lineEffect(hire({ startMonth: 24 }), rates);
  expect([...gives, cost.inPlan]).toEqual(Array.from({ length: 9 }, () => 0));
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
