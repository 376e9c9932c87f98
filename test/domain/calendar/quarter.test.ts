import { quarterOf, quartersFrom } from '../../../src/domain/calendar/quarter';
import { calendarDay, isoDate, serialOf } from '../../../src/domain/calendar/serialDate';

/** Serial numbers as Excel shows them for these days. */
const days: readonly (readonly [serial: number, iso: string])[] = [
  [1, '1899-12-31'],
  [25569, '1970-01-01'],
  [45351, '2024-02-29'],
  [45352, '2024-03-01'],
  [46348, '2026-11-22'],
  [46387, '2026-12-31'],
  [46388, '2027-01-01'],
];

test.each(days)('%d is %s', (serial, iso) => {
  expect(isoDate(serial)).toBe(iso);
  expect(isoDate(serial + 0.75)).toBe(iso);
  const { year, month, day } = calendarDay(serial);
  expect(serialOf(year, month, day)).toBe(serial);
});

test.each([
  [46388, '2027 Q1', '2027-01-01', '2027-03-31'],
  [46477, '2027 Q1', '2027-01-01', '2027-03-31'],
  [46478, '2027 Q2', '2027-04-01', '2027-06-30'],
  [46387, '2026 Q4', '2026-10-01', '2026-12-31'],
  [45351, '2024 Q1', '2024-01-01', '2024-03-31'],
])('%d lies in %s, from %s to %s', (serial, name, first, last) => {
  const quarter = quarterOf(serial);
  expect([quarter.name, isoDate(quarter.firstDay), isoDate(quarter.lastDay)]).toEqual([name, first, last]);
});

test('quarters follow one another over the year', () => {
  expect(quartersFrom(serialOf(2026, 11, 22), 3)).toEqual([
    { name: '2026 Q4', firstDay: serialOf(2026, 10, 1), lastDay: serialOf(2026, 12, 31) },
    { name: '2027 Q1', firstDay: serialOf(2027, 1, 1), lastDay: serialOf(2027, 3, 31) },
    { name: '2027 Q2', firstDay: serialOf(2027, 4, 1), lastDay: serialOf(2027, 6, 30) },
  ]);
});
