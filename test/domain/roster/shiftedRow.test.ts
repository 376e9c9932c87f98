import type { CellValue, Grid } from '../../../src/domain/grid';
import { sheetLayout } from '../../../src/domain/roster/layout/sheetLayout';
import { isMisplaced, shiftFinder } from '../../../src/domain/roster/rows/shiftedRow';
import { defaultRosterSettings } from '../../../src/domain/roster/rosterSettings';

const headings = ['Name', 'Job Title', 'Unit', 'Years of Experience', 'FTE', 'Currency', 'Salary'];
const body: Grid = [
  ['Ana Costa', 'Data Engineer', 'Retail', 5, 1, 'EUR', 60_000],
  ['Ben Okoro', 'Data Analyst', 'Claims', 12, 0.8, 'EUR', 55_000],
  ['Cem Aydin', 'ML Engineer', 'Retail', 3, 1, 'EUR', 70_000],
  ['Dora Lind', 'Data Analyst', 'Claims', 8, 0.5, 'EUR', 52_000],
];

/** How the cells of a row below the others were shifted, and what the row is without it, in a table of so many columns. */
function shiftOf(row: readonly CellValue[], above: Grid = body, columns = headings.length): unknown {
  const values = [headings, ...above, row].map((cells) => cells.slice(0, columns));
  const layout = sheetLayout({ name: 'Roster', top: 0, left: 0, values }, defaultRosterSettings(46_000));
  const found = layout === null ? null : shiftFinder(layout)(row);
  return found === null ? null : [found.by, found.from, found.row.slice(0, columns)];
}

const straight = (years: number): readonly CellValue[] => [
  'Eli Roth',
  'Data Engineer',
  'Retail',
  years,
  1,
  'EUR',
  61_000,
];

test('a row as all others was not shifted', () => {
  expect(shiftOf(straight(7))).toBeNull();
});

test('a cell too many after the name is found', () => {
  expect(shiftOf(['Eli Roth', '', ...straight(7).slice(1)])).toEqual([1, 1, straight(7)]);
});

test.each<[number, boolean]>([
  [-1, false],
  [0, true],
  [59, true],
  [60, false],
])('in a narrow table a shift has to make everything right: %d years (%s)', (years, isFound) => {
  const right = straight(years).slice(0, 5);
  const found = shiftOf(['Eli Roth', '', ...right.slice(1)], body, 5);
  expect(found).toEqual(isFound ? [1, 1, right] : null);
});

test('a cell that is missing is found', () => {
  const row = ['Eli Roth', 'Retail', 7, 1, 'EUR', 61_000];
  expect(shiftOf(row)).toEqual([-1, 1, ['Eli Roth', null, 'Retail', 7, 1, 'EUR', 61_000]]);
});

test('a name that a comma split into two cells is one again', () => {
  expect(shiftOf(['Roth', 'Eli', ...straight(7).slice(1)])).toEqual([
    1,
    0,
    ['Roth, Eli', ...straight(7).slice(1)],
  ]);
});

test.each([7, 60])('rows shifted alike do not make each other right, nor %d years', (years) => {
  const row = ['Eli Roth', '', ...straight(years).slice(1)];
  expect(shiftOf(row, [...body, row, row])).toEqual([1, 1, straight(years)]);
});

test('a shift that leaves no currency where one has to be is none', () => {
  const plain = [headings[0], headings[1], headings[2], headings[3], 'Currency'].map((each) => each ?? '');
  const above = body.map((cells) => [...cells.slice(0, 4), 'EUR']);
  const shiftIn = (...row: readonly CellValue[]) => {
    const values = [plain, ...above, row];
    const layout = sheetLayout({ name: 'Roster', top: 0, left: 0, values }, defaultRosterSettings(46_000));
    return layout === null ? undefined : shiftFinder(layout)(row)?.row.slice(0, 5);
  };
  expect(shiftIn('Eli Roth', '', 'Data Engineer', 'Retail', 7, 'EUR')).toEqual([
    'Eli Roth',
    'Data Engineer',
    'Retail',
    7,
    'EUR',
  ]);
  expect(shiftIn('Eli Roth', '', 'Data Engineer', 'Retail', 7, 'later')).toBeUndefined();
});

test.each<[CellValue, boolean]>([
  [7, true],
  ['7', true],
  ['1,234.5', true],
  ['2024-01-31', true],
  ['31.01.2024', true],
  ['Data Engineer 2', false],
  ['Data Engineer', false],
  ['', false],
  [null, false],
])('%j is no title and no name: %s', (cell, misplaced) => {
  expect(isMisplaced(cell)).toBe(misplaced);
});
