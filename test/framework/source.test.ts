import * as framework from '../../src/framework/index';

const found = new Set<framework.Source>();
function collect(value: unknown): void {
  if (typeof value !== 'object' || value === null) return;
  if ('document' in value && 'place' in value) found.add(value as framework.Source);
  Object.values(value).forEach(collect);
}
collect(framework);

test.each([
  [{ document: 'whitepaper', place: 'table of Figure 9' }, 'ML Skill Profiles, Tabelle der Abbildung 9'],
  [
    { document: 'whitepaper', place: 'section "Pool of experts" and interview with Joe Reis' },
    'ML Skill Profiles, Abschnitt "Pool of experts" und Interview mit Joe Reis',
  ],
  [
    { document: 'planner', place: 'Skill catalogue', derived: { en: 'A rule.', de: 'Eine Regel.' } },
    'Dieser Planer, Katalog der Fähigkeiten. Abgeleitet: Eine Regel.',
  ],
] as const)('%j in German: %s', (source, words) => {
  expect(framework.sourceText(source, 'de')).toBe(words);
});

test('in English a place stands as the datum names it', () => {
  expect(framework.sourceText({ document: 'whitepaper', place: 'Figures 2 and 4' }, 'en')).toBe(
    'ML Skill Profiles, Figures 2 and 4',
  );
});

test('outside the headings they quote, German places have no English word', () => {
  expect(found.size).toBeGreaterThan(50);
  for (const source of found) {
    const { document, place } = source;
    const words = framework.sourceText({ document, place }, 'de').replace(/"[^"]*"/g, '');
    expect(words).not.toMatch(
      /\b(?:Figures?|sections?|tables?|interview|question|and|for|case|with|of the)\b/,
    );
  }
});
