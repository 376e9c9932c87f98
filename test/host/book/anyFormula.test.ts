import fc from 'fast-check';
import { fileFormula } from '../../../src/host/book/formula';
import { areasOf, mapReferences } from '../../../src/host/book/references';
import { moveFormula } from '../../../src/host/file/readCells';
import { withRealNames } from '../../../src/host/refresh/formulaNames';
import { fuzzed, unhung } from '../../sample/fuzz';

const pieces = [
  ...[
    'A1',
    '$B$2',
    'XFD1048576',
    'A:A',
    '1:3',
    ':',
    '!',
    "'",
    '"',
    '[',
    ']',
    '[[',
    '[@',
    '#This Row',
    '(',
    ')',
  ],
  ...[
    'Sheet1',
    'Team',
    'Team[',
    ' ',
    'ä',
    '+',
    '-',
    ',',
    '1',
    '1E5',
    '0.0000001',
    '#',
    '#REF!',
    '@',
    '\\',
    '$',
  ],
  ...['SUM(', 'LET(x,', 'XLOOKUP(', 'FILTER(', '_xlfn.', '{1;2}', '%', '\n', '\ud83d', '\ud83d\ude00', ''],
];
const formula = fc.oneof(
  fc.array(fc.constantFrom(...pieces), { maxLength: 40 }).map((words) => words.join('')),
  // One piece as often as a cell holds it: what is not linear shows.
  fc
    .tuple(fc.constantFrom(...pieces), fc.constantFrom(...pieces))
    .map(([first, second]) => `${first}${second}`.repeat(3000)),
);
const names = {
  sheets: new Map([['Team', "Team '2"]]),
  names: new Map([
    ['Team', 'Team_2'],
    ['Sheet1', 'S'],
  ]),
};

test('whatever a formula holds, it is read: what stays is the same, what moves back is, too', async () => {
  await fc.assert(
    fc.asyncProperty(formula, fc.nat(3), fc.nat(3), async (source, rows, columns) => {
      await unhung(() => {
        expect(mapReferences(source, () => undefined)).toBe(source);
        const moved = moveFormula(source, rows, columns);
        if (!moved.includes('#REF!')) {
          const back = moveFormula(moved, -rows, -columns);
          // Case and spelling of a reference may be others; what it names may not.
          expect(moveFormula(back, rows, columns)).toBe(moved);
        }
        expect(fileFormula(source, 'Team').length).toBeLessThan(40 * source.length + 100);
        expect(withRealNames(source, names).length).toBeLessThan(10 * source.length + 100);
        for (const area of areasOf(source)) expect(Math.min(area.rows, area.columns)).toBeGreaterThan(0);
      });
    }),
    fuzzed(29, 60),
  );
});
