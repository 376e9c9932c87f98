import { moveFormula } from '../../../src/host/file/readCells';
import { areasOf, mapReferences } from '../../../src/host/book/references';

test.each<[string, number, number, string]>([
  ['A1+B$2', 1, 1, 'B2+C$2'],
  ['SUM(A:A)', 5, 1, 'SUM(B:B)'],
  ['SUM($A:C)', 5, 1, 'SUM($A:D)'],
  ['SUM(1:3)', 2, 5, 'SUM(3:5)'],
  ['SUM(1:$3)', 2, 5, 'SUM(3:$3)'],
  ["'Q1 ''26'!A1", 1, 0, "'Q1 ''26'!A2"],
  ['SUM(Jan:Dec!B2)', 1, 0, 'SUM(Jan:Dec!B3)'],
  ["SUM('Jan 1:Dec 1'!B2)", 1, 0, "SUM('Jan 1:Dec 1'!B3)"],
  ['[1]Sheet1!A1', 1, 0, '[1]Sheet1!A2'],
  ['LOG10(A1)', 1, 0, 'LOG10(A2)'],
  ['Table1[A1]+A1', 1, 0, 'Table1[A1]+A2'],
  ['"A1"&A1', 1, 0, '"A1"&A2'],
  ['XFE1+AAAA1+A1048577', 1, 0, 'XFE1+AAAA1+A1048577'],
  ['A1:B2 B2:C3', 1, 0, 'A2:B3 B3:C4'],
  ['A2', -2, 0, '#REF!'],
  ['SUM(A1:XFD1)', 0, 1, 'SUM(#REF!)'],
  ['A1#+name.A1', 1, 0, 'A2#+name.A1'],
])('%s moved by %d rows and %d columns is %s', (formula, rows, columns, expected) => {
  expect(moveFormula(formula, rows, columns)).toBe(expected);
});

test('a reference tells its sheet; a sheet of another file and several sheets are no sheet of this one', () => {
  const sheets: (string | undefined)[] = [];
  mapReferences("A1+Plan!A1+'My Plan'!A1+[1]Plan!A1+Jan:Dec!A1", ({ sheet }) => {
    sheets.push(sheet);
    return undefined;
  });
  expect(sheets).toEqual([undefined, 'Plan', 'My Plan', '[1]Plan', 'Jan:Dec']);
});

test.each([
  ['letters', 'A'.repeat(100_000)],
  ['digits', '1'.repeat(100_000)],
  ['brackets', '['.repeat(100_000)],
  ['quotes', "'".repeat(100_001)],
  ['double quotes', '"'.repeat(100_001)],
  ['sheets', 'A!'.repeat(50_000)],
  ['colons', 'A:'.repeat(50_000)],
  ['signs', '$'.repeat(100_000)],
])('a formula of 100,000 %s is passed over in a moment', (_, formula) => {
  expect(mapReferences(formula, () => undefined)).toBe(formula);
});

test.each([
  ['B3', [{ top: 2, left: 1, rows: 1, columns: 1 }]],
  [
    '$B$2:C5  D4',
    [
      { top: 1, left: 1, rows: 4, columns: 2 },
      { top: 3, left: 3, rows: 1, columns: 1 },
    ],
  ],
  ['B:C', [{ top: 0, left: 1, rows: 1_048_576, columns: 2 }]],
  ['2:4', [{ top: 1, left: 0, rows: 3, columns: 16_384 }]],
  ['4:2', [{ top: 1, left: 0, rows: 3, columns: 16_384 }]],
  ['C:B', [{ top: 0, left: 1, rows: 1_048_576, columns: 2 }]],
  ['C5:B2', [{ top: 1, left: 1, rows: 4, columns: 2 }]],
  ['', []],
  ['anywhere', []],
])('the list of places %p names %j', (list, areas) => {
  expect(areasOf(list)).toEqual(areas);
});
