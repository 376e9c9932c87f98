import { noDecisions } from '../../../src/domain/mapping/decisions';
import { mapMembers } from '../../../src/domain/mapping/mapMembers';
import { defaultMappingSettings } from '../../../src/domain/mapping/mappingSettings';
import { readRoster } from '../../../src/domain/roster/readRoster';
import { defaultRosterSettings } from '../../../src/domain/roster/rosterSettings';

const headings = ['ID', 'Name', 'Job Title', 'Unit', 'FTE', 'Level', 'Skills', 'Salary', 'Start date'];
const ada = ['E1', 'Ada', 'Data Engineer', 'Retail', 1, 'Senior', 'Python, SQL', 50_000, 46_000];
const longest = 30_000;

// A pattern that is not linear takes minutes over such a text, and the test its time limit.
test.each([
  ['opening brackets', '('],
  ['square brackets', '['],
  ['brackets in brackets', '(a)'],
  ['digits', '1'],
  ['digits with commas', '1,'],
  ['one compound word', 'engineer'],
  ['umlauts', 'ä'],
  ['slashes', 'a/'],
  ['words', 'senior '],
  ['dates', '01.01.2026 '],
  ['amounts', 'EUR 5k '],
])('a cell of 30,000 characters of %s is read in a moment, in any column', (_, piece) => {
  const text = piece.repeat(longest / piece.length);
  const rows = headings.map((__, column) => ada.map((value, at) => (at === column ? text : value)));
  const sheet = { name: 'Roster', top: 0, left: 0, values: [headings, ...rows, ada] };
  const reading = readRoster([sheet], defaultRosterSettings(46_000));
  expect(mapMembers(reading.members, noDecisions, defaultMappingSettings)).toHaveLength(
    reading.members.length,
  );
  expect(reading.members.at(-1)?.title).toBe('Data Engineer');
});

// What a pattern looks for at the end of a text, and finds again and again before it.
test.each([
  ['closing brackets', ')'],
  ['spaces', ' '],
  ['digits', '9'],
  ['digits with spaces', '1 '],
  ['letters', 'a'],
  ['points', '.'],
  ['question marks', '?'],
  ['plus signs', '+'],
  ['opening brackets', '('],
  ['square brackets', '['],
])('cells and headings with 30,000 characters of %s before their last are read in a moment', (_, piece) => {
  const text = (at: number) => `a${piece.repeat(longest / piece.length)}b${at}`;
  const rows = headings.flatMap((__, column) =>
    Array.from({ length: 4 }, (___, row) => ada.map((value, at) => (at === column ? text(row) : value))),
  );
  const wide = Array.from({ length: 12 }, (__, at) => text(at));
  const values = [[...headings, ...wide], ...rows, ada];
  const reading = readRoster([{ name: 'Roster', top: 0, left: 0, values }], defaultRosterSettings(46_000));
  expect(mapMembers(reading.members, noDecisions, defaultMappingSettings)).toHaveLength(
    reading.members.length,
  );
  expect(reading.members.at(-1)?.title).toBe('Data Engineer');
});

test('blank rows without end are counted, and the member below them is read', () => {
  const blank: readonly null[] = [];
  const values = [headings, ada, ...Array.from({ length: 200_000 }, () => blank), ['E2', ...ada.slice(1)]];
  const reading = readRoster([{ name: 'Roster', top: 0, left: 0, values }], defaultRosterSettings(46_000));
  expect(reading.members.map(({ id }) => id)).toEqual(['E1', 'E2']);
  expect(reading.problems).toContainEqual(
    expect.objectContaining({ code: 'blankRows', details: { count: 200_000 } }),
  );
});

test('a text that is longer than a cell can hold is told with its cell, in any column', () => {
  const row = [...ada, 'x'.repeat(32_767), 'x'.repeat(32_768)];
  const values = [[...headings, 'Note', 'Remark'], row, ada];
  const { problems } = readRoster(
    [{ name: 'Roster', top: 2, left: 1, values }],
    defaultRosterSettings(46_000),
  );
  expect(problems.filter(({ code }) => code === 'longText')).toEqual([
    {
      code: 'longText',
      severity: 'warning',
      at: { sheet: 'Roster', row: 3, column: 11 },
      details: { count: 32_768 },
    },
  ]);
});
