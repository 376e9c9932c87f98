import type { CellValue } from '../../../src/domain/grid';
import { readRoster } from '../../../src/domain/roster/readRoster';
import { defaultRosterSettings } from '../../../src/domain/roster/rosterSettings';

const today = 46_000;

function read(rows: readonly (readonly CellValue[])[]) {
  return readRoster([{ name: 'Roster', top: 0, left: 0, values: rows }], defaultRosterSettings(today));
}

/** What is told of one kind: row and column of its cell, from 0, and its details. */
function told(rows: readonly (readonly CellValue[])[], code: string): unknown {
  return read(rows)
    .problems.filter((each) => each.code === code)
    .map(({ at, details }) => [at?.row, at?.column, details]);
}

const people = ['Ana Costa', 'Ben Okoro', 'Cem Aydin', 'Dora Lind', 'Eli Roth'];
const paid = (heading: string, ...costs: readonly CellValue[]) => [
  ['Name', 'Job Title', heading],
  ...costs.map((cost, at) => [people[at] ?? '', 'Data Engineer', cost]),
];

test.each<[string, readonly CellValue[], number | null]>([
  ['Salary EUR', [1200, 1200, 1200], 1200],
  ['Salary EUR', [1199, 1199, 1199], null],
  ['Salary EUR', [10_000, 10_000, 10_000], 10_000],
  ['Salary EUR', [10_001, 10_001, 10_001], null],
  ['Salary EUR', [5000, 4000, 60_000], 5000],
  ['Salary EUR', [60_000, 4000, 4500, 5000], 5000],
  ['Salary EUR', [5000, 5000], 5000],
  ['Salary EUR', [5000], 5000],
  ['Salary PLN', [14_500, 9000, 7000], 9000],
  ['Salary PLN', [140_000, 90_000, 70_000], null],
  ['Salary SEK', [52_000, 58_000, 61_000], 58_000],
  ['Salary INR', [52_000, 58_000, 61_000], null],
  ['Annual Salary EUR', [5000, 5000, 5000], null],
])('pay %s of %j looks like a month’s: %s', (heading, costs, median) => {
  expect(told(paid(heading, ...costs), 'costLooksMonthly')).toEqual(
    median === null ? [] : [[0, 2, { median }]],
  );
});

test('currencies that differ are told with the one that most have, at the first cell of another', () => {
  const rows = paid('Salary', '50000 EUR', '60000 USD', '70000 EUR', '80000 GBP', '90000 USD');
  expect(told(rows, 'mixedCurrencies')).toEqual([[2, 2, { main: 'EUR', others: 'USD (2), GBP (1)' }]]);
  expect(told(paid('Salary', '50000 EUR', 60_000, 70_000), 'currencyMissing')).toEqual([
    [2, 2, { count: 2 }],
  ]);
});

test('ratings older than a year are counted, at the first of the oldest', () => {
  const rated = (...days: readonly number[]) => [
    ['Name', 'Job Title', 'Rated on', 'Python', 'SQL'],
    ...days.map((day, at) => [people[at] ?? '', 'Data Engineer', day, 3, 4]),
  ];
  const year = today - 365;
  expect(told(rated(year, today), 'oldRatings')).toEqual([]);
  expect(told(rated(year - 1, year - 9, year - 9, today), 'oldRatings')).toEqual([
    [2, 2, { count: 3, days: 365, date: '2024-11-30' }],
  ]);
});

test.each<[string, readonly CellValue[], readonly CellValue[], number]>([
  ['two of four headings', ['Name', 'Job Title', 'Unit', 'City'], ['Name', 'Job Title', 'x', 'y'], 2],
  ['two of five', ['Name', 'Job Title', 'Unit', 'City', 'Level'], ['Name', 'Job Title', 'x', 'y', 'z'], 3],
  ['one of two', ['Name', 'Job Title'], ['Name', 'Data Analyst'], 3],
  ['all, in other letters', ['Name', 'Job Title'], ['NAME', 'job  title'], 2],
])('a row that repeats %s of a table in two pages', (_, headings, again, members) => {
  const body = [
    ['Ana Costa', 'Data Engineer', 'Retail', 'Porto', 'Senior'],
    ['Ben Okoro', 'Data Analyst', 'Claims', 'Lagos', 'Junior'],
  ].map((row) => row.slice(0, headings.length));
  expect(read([headings, ...body.slice(0, 1), again, ...body.slice(1)]).members).toHaveLength(members);
});
