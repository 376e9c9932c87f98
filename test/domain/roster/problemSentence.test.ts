import { languages } from '../../../src/framework/language';
import { problem, problemSeverities, type ProblemCode } from '../../../src/domain/problem';
import { problemSentence } from '../../../src/domain/roster/problemSentence';
import { readRoster } from '../../../src/domain/roster/readRoster';
import { rosterFields } from '../../../src/domain/roster/rosterField';
import { defaultRosterSettings } from '../../../src/domain/roster/rosterSettings';
import { rosterCases } from '../../rosters/index';

const found = [
  ...rosterCases.flatMap(
    ({ sheets, settings }) => readRoster(sheets, { ...defaultRosterSettings(46000), ...settings }).problems,
  ),
  // Only a file can lack the results of its formulas, which no grid shows.
  problem('uncalculated', { sheet: 'Staff', cell: 'D3' }),
];

test('the corpus shows every kind of problem', () => {
  const codes = new Set<ProblemCode>(found.map(({ code }) => code));
  expect(Object.keys(problemSeverities).filter((code) => !codes.has(code as ProblemCode))).toEqual([]);
});

test.each(languages)('every problem of the corpus has a whole sentence (%s)', (language) => {
  for (const one of found) {
    const sentence = problemSentence(one, language);
    expect(sentence).toMatch(/^\S.*\.$/s);
    expect(sentence).not.toMatch(/[{}]|undefined|""|„“/);
  }
});

test('details are filled in the words of the language', () => {
  const partTime = problem('partTimeAssumed', { fte: 0.5 });
  expect(problemSentence(partTime, 'en')).toContain('FTE 0.5');
  expect(problemSentence(partTime, 'de')).toContain('FTE 0,5');
  const monthly = problem('costPeriod', { period: 'month', factor: 12 });
  expect(problemSentence(monthly, 'de')).toContain('je Monat');
  const start = problem('dateUnreadable', { field: 'start', value: 'bald' });
  expect(problemSentence(start, 'de')).toContain('Eintritt');
});

test('every field has a label of its own in both languages', () => {
  for (const language of languages) {
    expect(new Set(rosterFields.map(({ label }) => label[language])).size).toBe(rosterFields.length);
  }
});
