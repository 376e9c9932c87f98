import type { Problem } from '../../src/domain/problem';
import { remarkLines } from '../../src/cli/problems';

const remark = (row: number, severity: Problem['severity']): Problem => ({
  code: 'endBeforeStart',
  severity,
  at: { sheet: 'Team', row, column: 2 },
  details: { end: '2027-03-20', start: '2027-08-01' },
});

test('remarks name their cell, warnings come first, and what is not listed is counted', () => {
  const problems = [remark(1, 'info'), ...[2, 3, 4, 5, 6].map((row) => remark(row, 'warning'))];
  const lines = remarkLines(problems, 'en');
  expect(lines.map((line) => line.slice(0, 10))).toEqual([
    '- Team!C3:',
    '- Team!C4:',
    '- Team!C5:',
    '- Team!C6:',
    '- Team!C7:',
    '- 1 more: ',
  ]);
  expect(remarkLines([], 'en')).toEqual([]);
});
