import type { Problem } from '../../src/domain/problem';
import { describedProblems, remarkLines } from '../../src/cli/problems';

const remark = (row: number, severity: Problem['severity'], column = row): Problem => ({
  code: 'endBeforeStart',
  severity,
  at: { sheet: 'Team', row, column },
  details: { end: '2027-03-20', start: '2027-08-01' },
});

test('remarks name their cell, warnings come first, and what is not listed is counted', () => {
  const problems = [remark(1, 'info'), ...[2, 3, 4, 5, 6].map((row) => remark(row, 'warning'))];
  const lines = remarkLines(problems, 'en');
  expect(lines.map((line) => line.slice(0, 10))).toEqual([
    '- Team!C3:',
    '- Team!D4:',
    '- Team!E5:',
    '- Team!F6:',
    '- Team!G7:',
    '- 1 more: ',
  ]);
  expect(remarkLines([], 'en')).toEqual([]);
});

test('remarks of one kind in one column are one with their count where there are more than a few', () => {
  const problems = [2, 3, 4, 5].map((row) => remark(row, 'warning', 2));
  const [first, ...rest] = describedProblems([...problems, remark(9, 'info', 3)], 'en');
  expect(first).toMatchObject({
    cell: 'Team!C3',
    severity: 'warning',
    cells: ['Team!C3', 'Team!C4', 'Team!C5', 'Team!C6'],
    count: 4,
  });
  expect(first?.message).toMatch(/ The same goes for 3 more cells of this column: C4, C5, C6$/);
  expect(rest).toMatchObject([{ cell: 'Team!D10', cells: ['Team!D10'], count: 1 }]);
  expect(describedProblems(problems.slice(0, 3), 'de').map(({ count }) => count)).toEqual([1, 1, 1]);
});
