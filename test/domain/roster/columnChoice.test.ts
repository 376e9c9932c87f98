import type { CellValue, Grid } from '../../../src/domain/grid';
import { findHeaderRow } from '../../../src/domain/roster/layout/headerRow';
import { sheetLayout } from '../../../src/domain/roster/layout/sheetLayout';
import { defaultRosterSettings } from '../../../src/domain/roster/rosterSettings';

const settings = defaultRosterSettings(46000);
const none: ReadonlySet<string> = new Set();

/** The headings of the columns that are used, by field. */
function used(values: Grid): Readonly<Record<string, string>> {
  const layout = sheetLayout({ name: 'Roster', top: 0, left: 0, values }, settings);
  return Object.fromEntries((layout?.columns ?? []).map(({ field, header }) => [field, header]));
}

test.each<[string, readonly CellValue[], readonly CellValue[], 1 | 2, readonly string[]]>([
  [
    'a banner over two columns that nobody knows',
    ['Name', 'Job Title', 'Skills', ''],
    ['', '', 'Foo', 'Bar'],
    2,
    ['Name', 'Job Title', 'Foo', 'Bar'],
  ],
  [
    'a banner over columns that say more with it',
    ['Employee', '', 'Salary', ''],
    ['ID', 'Job Title', 'Amount', 'Currency'],
    2,
    ['ID', 'Job Title', 'Amount', 'Currency'],
  ],
  [
    'a first member',
    ['Name', 'Job Title', 'Unit', ''],
    ['Ana Costa', 'Data Engineer', 'Retail', ''],
    1,
    ['Name', 'Job Title', 'Unit', ''],
  ],
  [
    'numbers below',
    ['Name', 'Job Title', 'Skills', ''],
    ['', '', 3, 'Bar'],
    1,
    ['Name', 'Job Title', 'Skills', ''],
  ],
  ['nothing below', ['Name', 'Job Title'], ['', ''], 1, ['Name', 'Job Title']],
  ['one heading above', ['Name', ''], ['', 'Job Title'], 1, ['', 'Job Title']],
])('headings in one row or two: %s', (_, upper, lower, rows, texts) => {
  const found = findHeaderRow([upper, lower, ['Ben Okoro', 'Data Analyst', 'Claims', 4]], none);
  expect([found?.rows, found?.cells.map(({ text }) => text)]).toEqual([rows, texts]);
});

const people = ['Ana Costa', 'Ben Okoro', 'Cem Aydin'];
const titles = ['Data Engineer', 'Data Analyst', 'ML Engineer'];

/** A roster with two more columns. */
function withColumns(
  one: readonly [string, readonly CellValue[]],
  other: readonly [string, readonly CellValue[]],
): Grid {
  const rows = people.map((name, at) => [name, titles[at] ?? '', one[1][at] ?? null, other[1][at] ?? null]);
  return [['Name', 'Job Title', one[0], other[0]], ...rows];
}

test.each<[string, readonly CellValue[], string, readonly CellValue[], string, string]>([
  ['Business Unit', [], 'Department', ['Retail', 'Retail', 'Claims'], 'unit', 'Department'],
  ['Department', [], 'Business Unit', ['Retail', 'Retail', 'Claims'], 'unit', 'Business Unit'],
  ['Start Date', ['soon', 'later', 'x'], 'Hire Date', [43891, 43892, 43893], 'start', 'Hire Date'],
  ['Hire Date', ['soon', 'later', 'x'], 'Start Date', [43891, 43892, 43893], 'start', 'Start Date'],
  [
    'Salary 2024',
    [60_000, 70_000, 80_000],
    'Salary 2025',
    [66_000, 77_000, 88_000],
    'annualCost',
    'Salary 2025',
  ],
  [
    'Title',
    ['Mr', 'Ms', 'Dr.'],
    'Role',
    ['Data Engineer', 'Data Analyst', 'ML Engineer'],
    'title',
    'Job Title',
  ],
  ['Salary', [60_000, 70_000, 80_000], 'Salary USD', [66_000, 77_000, 88_000], 'annualCost', 'Salary USD'],
])('of "%s" %j and "%s" %j the %s is "%s", in either order', (one, cells, other, others, field, header) => {
  expect(used(withColumns([one, cells], [other, others]))[field]).toBe(header);
  expect(used(withColumns([other, others], [one, cells]))[field]).toBe(header);
});

test('beside a first name a column "Name" is the last name, unless it holds whole names', () => {
  const rows = (...names: readonly string[]): Grid => [
    ['Vorname', 'Name', 'Job Title'],
    ...names.map((name, at) => [(people[at] ?? '').split(' ')[0] ?? '', name, titles[at] ?? '']),
  ];
  expect(used(rows('Costa', 'Okoro', 'Aydin'))).toMatchObject({ firstName: 'Vorname', lastName: 'Name' });
  expect(used(rows('Costa', 'Okoro', 'van Aydin'))).toMatchObject({ lastName: 'Name' });
  expect(used(rows('Ana Costa', 'Okoro', 'Cem Aydin'))).toMatchObject({ name: 'Name' });
});

test('what a column holds is told by its first 100 filled rows', () => {
  const rows = (filled: number): Grid => [
    ['Name', 'Job Title', 'Business Unit', 'Department'],
    ...Array.from({ length: 120 }, (_, at) => [
      `Ana ${String.fromCharCode(65 + (at % 26))}osta`,
      'Data Engineer',
      at < filled ? null : 'Retail',
      'Claims',
    ]),
  ];
  const named = (filled: number) => used(rows(filled))['unit'];
  expect([named(99), named(100)]).toEqual(['Business Unit', 'Department']);
});

test('a column of ratings under a heading of skills is that of the skill in its heading', () => {
  const values = (...cells: readonly CellValue[]): Grid => [
    ['Name', 'Job Title', 'Python Skills'],
    ...cells.map((cell, at) => [people[at] ?? '', titles[at] ?? '', cell]),
  ];
  const skills = (...cells: readonly CellValue[]) =>
    sheetLayout({ name: 'Roster', top: 0, left: 0, values: values(...cells) }, settings)?.columns.map(
      ({ field, skill }) => [field, skill],
    );
  expect(skills(3, 4, 5)).toEqual([
    ['name', null],
    ['title', null],
    ['skills', 'Python Skills'],
  ]);
  expect(skills('SQL, Spark', 4, 5)?.[2]).toEqual(['skills', null]);
});
