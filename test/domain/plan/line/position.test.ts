import { positionsText, readPositions, type Position } from '../../../../src/domain/plan/line/position';

const mle = (...numbers: readonly number[]): readonly Position[] =>
  numbers.map((number) => ({ profile: 'mlEngineer', number }));

test.each<[string, readonly Position[], string]>([
  ['none', [], ''],
  ['one', mle(1), 'MLE-01'],
  ['two in a row stay apart', mle(1, 2), 'MLE-01, MLE-02'],
  ['three in a row are a range', mle(1, 2, 3), 'MLE-01–03'],
  ['a range and others', mle(1, 2, 3, 4, 7, 9, 10), 'MLE-01–04, MLE-07, MLE-09, MLE-10'],
  ['beyond a hundred', mle(99, 100, 101), 'MLE-99–101'],
  [
    'several profiles',
    [
      { profile: 'dataEngineer', number: 3 },
      { profile: 'mlEngineer', number: 4 },
    ],
    'DE-03, MLE-04',
  ],
])('positions as text: %s', (_, positions, text) => {
  expect(positionsText(positions)).toBe(text);
  expect(readPositions(text)).toEqual(positions);
});

test.each<[string, string, readonly Position[]]>([
  ['another dash, blanks and a whole id at the end', ' MLE-01 - MLE-03 ', mle(1, 2, 3)],
  ['other words stand between', 'MLE-01, see Anna; MLE-02', mle(1, 2)],
  ['an unknown code', 'XYZ-01', []],
  ['a range that is none', 'MLE-05–02', []],
  ['a range without end', 'MLE-01–999999', []],
  ['number 0', 'MLE-00', []],
  ['a formula', '=MLE-01', []],
])('what a planner may have typed: %s', (_, text, positions) => {
  expect(readPositions(text)).toEqual(positions);
});
