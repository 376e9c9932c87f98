import { serialOf } from '../../../src/domain/calendar/serialDate';
import { loadFactor } from '../../../src/domain/cost/loadFactor';
import { payLevel, payMonths, payMonthsOfQuarter, type RiseTerms } from '../../../src/domain/cost/payRise';

const from = (day: number, merit: number, meritMonth: number): RiseTerms => ({
  planStart: day,
  merit,
  meritMonth,
});
const january = serialOf(2027, 1, 1);

test.each([
  // A rise of 10 % in April: three months at 1, twelve at 1.1, nine at 1.21.
  ['April', from(january, 0.1, 4), [1, 1, 1, 1.1, 1.1, 1.21], 27.09],
  // In the first month of the plan it counts, too, whatever the day on which the plan begins.
  ['January', from(serialOf(2027, 2, 17), 0.1, 1), [1.1, 1.1, 1.1, 1.1, 1.21, 1.21], 27.72],
  ['December', from(january, 0.1, 12), [1, 1, 1, 1, 1.1, 1.1], 25.41],
  ['a plan from July, a rise in June', from(serialOf(2027, 7, 1), 0.1, 6), [1, 1, 1, 1, 1.1, 1.1], 25.41],
  ['no rise', from(january, 0, 4), [1, 1, 1, 1, 1, 1], 24],
])('pay rises once a year: %s', (_, terms, levels, all) => {
  const seen = [0, 1, 2, 3, 12, 15].map((month) => Math.round(payLevel(month, terms) * 1e9) / 1e9);
  expect(seen).toEqual(levels);
  expect(payMonths(24, terms)).toBeCloseTo(all, 9);
});

test('months of pay of a quarter: only those there, each at its level', () => {
  const terms = from(january, 0.1, 5);
  // April at 1, May and June at 1.1.
  expect(payMonthsOfQuarter(-4, Infinity, 1, terms)).toBeCloseTo(3.2, 9);
  expect(payMonthsOfQuarter(4, 5, 1, terms)).toBeCloseTo(1.1, 9);
  expect(payMonthsOfQuarter(6, 24, 1, terms)).toBe(0);
});

test('loaded cost: bonus on the base, on-costs on both', () => {
  expect(loadFactor({ bonus: 0.1, burden: 0.25 })).toBeCloseTo(1.375, 12);
});
