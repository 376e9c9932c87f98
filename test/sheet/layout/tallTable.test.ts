import { line } from '../../../src/sheet/layout/line';
import { linesFor, tableTop } from '../../../src/sheet/layout/tallTable';

// A sheet has 1,048,576 rows; a heading in row 5 leaves 1,048,571 below it.
test.each([
  [4, 0, 4],
  [4, 60, 4],
  [4, 1_048_571, 4],
  [4, 1_048_572, 0],
  [4, 1_048_575, 0],
])('a table wanted in row %i with %i rows has its headings in row %i', (wanted, rows, top) => {
  expect(tableTop(wanted, rows)).toBe(top);
});

test('lines stand above a table, and one column beside it where nothing is left above', () => {
  const lines = [line('title', 0, 'Mapping', 'title'), line('finding', 1, '3 members', 'finding')];
  expect(linesFor(lines, 4, 22)).toEqual(lines);
  expect(linesFor(lines, 0, 22)).toEqual([
    line('title', 0, 'Mapping', 'title', 23),
    line('finding', 1, '3 members', 'finding', 23),
  ]);
});
