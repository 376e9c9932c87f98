import type { BookRow } from '../../../src/host/book/book';
import { linesOf, withHeight } from '../../../src/host/file/rowHeights';

test.each<[string, number, number]>([
  ['', 10, 1],
  ['one two', 10, 1],
  ['one two three', 10, 2],
  ['one\ntwo', 10, 2],
  ['1234567890123456789012345', 10, 3],
  ['a 1234567890123', 10, 3],
])('%j takes in %d characters %d lines', (text, width, lines) => {
  expect(linesOf(text, width)).toBe(lines);
});

test.each<[string, BookRow, string | undefined]>([
  ['a wrapped text', { cells: [{ value: 'one two three', format: 'wrapped' }] }, ' ht="30"'],
  ['a text that is not wrapped', { cells: [{ value: 'one two three', format: 'text' }] }, undefined],
  ['a short heading', { cells: [{ value: 'FTE', format: 'heading' }] }, undefined],
  [
    'a height of an earlier run',
    { cells: [{ value: 'one two three', format: 'wrapped' }], attributes: ' ht="90" outlineLevel="1"' },
    ' outlineLevel="1" ht="30"',
  ],
  [
    'a height of the user',
    { cells: [{ value: 'one two three', format: 'wrapped' }], attributes: ' ht="90" customHeight="1"' },
    ' ht="90" customHeight="1"',
  ],
  [
    'a wrapped text in a format of the file',
    { cells: [{ value: 'one two three', format: 7, wraps: true }], attributes: ' ht="15"' },
    ' ht="30"',
  ],
  ['a very long text', { cells: [{ value: 'word '.repeat(2000), format: 'wrapped' }] }, ' ht="409"'],
])('%s sets the height of its row', (_, row, attributes) => {
  expect(withHeight(row, { 0: 10 }).attributes).toBe(attributes);
});
