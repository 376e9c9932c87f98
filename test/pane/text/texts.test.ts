import { de } from '../../../src/pane/text/de';
import { en } from '../../../src/pane/text/en';
import { wordingOf } from '../../../src/pane/text/wording';

/** Every text under its path; functions are called with a number and words that show up in the text. */
function texts(of: object, path = ''): readonly (readonly [string, string])[] {
  return Object.entries(of).flatMap(([key, value]: [string, unknown]) => {
    const name = path === '' ? key : `${path}.${key}`;
    if (typeof value === 'string') return [[name, value] as const];
    if (typeof value === 'function') {
      const told = (value as (...all: unknown[]) => string)(7, '7', '7', '7');
      return [[name, told] as const];
    }
    return texts(value as object, name);
  });
}

const german = new Map(texts(de));

/** Names that both languages share. */
const same = new Set([
  'steps.plan',
  'plan.title',
  'underWay.step',
  'review.member',
  'review.level',
  'coverage.cell',
  'coverage.place',
  'settings.groups.organisation',
  'framework.effortAt',
  'plan.fte',
]);

test.each(texts(en))('%s reads as a text in both languages', (path, english) => {
  const other = german.get(path) ?? '';
  for (const text of [english, other]) {
    expect(text).toMatch(/\p{L}|\d/u);
    expect(text).not.toMatch(/undefined|\[object|\{|\s{2}/);
  }
  if (!same.has(path)) expect(other).not.toBe(english);
});

test.each([
  ['de-AT', 'de'],
  ['DE', 'de'],
  ['en-US', 'en'],
  ['den', 'en'],
  ['fr-FR', 'en'],
])('%s is served in %s', (locale, language) => {
  expect(wordingOf(locale).language).toBe(language);
});

test('numbers follow the locale', () => {
  const { count, fte, percent, money } = wordingOf('de-DE');
  expect([count(1234), fte(1.25), percent(0.456), money(98765.4, 'EUR'), money(1, '')]).toEqual([
    '1.234',
    '1,3',
    '46\u00a0%',
    '98.765 EUR',
    '1',
  ]);
});
