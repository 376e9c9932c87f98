import { frameworkAdvice, frameworkLimits, frameworkPurpose } from '../../src/framework/aboutFramework';

const statements = [...frameworkPurpose, ...frameworkLimits, ...frameworkAdvice];

test('the first limit is that the framework is a guideline, no dogma', () => {
  expect(frameworkLimits[0]?.text.en).toMatch(/^It is a guideline, no dogma/);
  expect(frameworkLimits[0]?.text.de).toMatch(/^Es ist eine Leitlinie, kein Dogma/);
});

test('every statement has an id of its own, both languages and a place in the whitepaper', () => {
  expect(new Set(statements.map(({ id }) => id)).size).toBe(statements.length);
  for (const { text, source } of statements) {
    expect(text.en).toMatch(/^\p{Lu}.{20,}\.$/u);
    expect(text.de).toMatch(/^\p{Lu}.{20,}\.$/u);
    expect(source.document).toBe('whitepaper');
    expect(source.place).toMatch(/section|Figure|interview|case study|Summary/);
  }
});
