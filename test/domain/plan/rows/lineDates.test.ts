import { isoDate, serialOf } from '../../../../src/domain/calendar/serialDate';
import { monthsLater } from '../../../../src/domain/calendar/monthsLater';
import { decideBy } from '../../../../src/domain/plan/rows/decideBy';

test.each([
  ['2027-04-01', -3, '2027-01-01'],
  ['2027-05-31', -3, '2027-02-28'],
  ['2028-05-31', -3, '2028-02-29'],
  ['2027-01-15', -1, '2026-12-15'],
  ['2027-01-15', 2.9, '2027-03-15'],
  ['2027-01-15', -2.9, '2026-11-15'],
  ['2027-12-31', 2, '2028-02-29'],
])('%s and %s months', (day, months, expected) => {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  expect(isoDate(monthsLater(serialOf(year, month, date), months))).toBe(expected);
});

test.each([
  ['hire', '2027-01-01'],
  ['contract', '2027-03-01'],
  ['train', '2027-03-01'],
  ['redeploy', '2027-03-01'],
  ['shift', '2027-04-01'],
] as const)('a %s from April on is decided by', (action, expected) => {
  const day = decideBy({ action, start: serialOf(2027, 4, 1) }, { monthsToHire: 3 });
  expect(isoDate(day ?? 0)).toBe(expected);
});

test('what never starts need not be decided', () => {
  expect(decideBy({ action: 'hire', start: null }, { monthsToHire: 3 })).toBeNull();
});
