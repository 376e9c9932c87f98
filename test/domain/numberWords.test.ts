import {
  counted,
  exactNumber,
  listed,
  localNumbers,
  oneDecimal,
  plainNumber,
  spokenNumber,
} from '../../src/domain/numberWords';

test.each([
  [0, '0.0', '0,0'],
  [-1e-13, '0.0', '0,0'],
  [0.35, '0.4', '0,4'],
  [0.15, '0.2', '0,2'],
  [1234.56, '1,234.6', '1.234,6'],
  [-2.04, '-2.0', '-2,0'],
])('%d is stated as %s and %s, with one decimal', (value, en, de) => {
  expect([spokenNumber(value, 'en'), spokenNumber(value, 'de')]).toEqual([en, de]);
  expect([oneDecimal(value, 'en'), oneDecimal(value, 'de')]).toEqual([
    en.replace(',', ''),
    de.replace('.', ''),
  ]);
});

test('whole numbers and hundredths', () => {
  expect([spokenNumber(2_564_725.5, 'en', 0), spokenNumber(1.005, 'de', 2)]).toEqual(['2,564,726', '1,01']);
});

test('a word agrees with its count, and words stand in a row', () => {
  const hires = (count: number) => counted('en', count, String(count), 'hire', 'hires');
  expect([0, 1, 2, 21].map(hires)).toEqual(['0 hires', '1 hire', '2 hires', '21 hires']);
  expect(listed('en', [hires(1), hires(2), 'one more'])).toBe('1 hire, 2 hires and one more');
  expect(listed('de', ['eine Einstellung', 'zwei Versetzungen'])).toBe(
    'eine Einstellung und zwei Versetzungen',
  );
});

test.each([
  [1234.005, '1234.01', '1234,01', '1234.005', '1234,005'],
  [0.1, '0.1', '0,1', '0.1', '0,1'],
  [-0.001, '0', '0', '-0.001', '-0,001'],
  [40, '40', '40', '40', '40'],
])('%d stands without thousands signs, cut to two decimals or whole', (value, en, de, allEn, allDe) => {
  expect([plainNumber(value, 'en'), plainNumber(value, 'de')]).toEqual([en, de]);
  expect([exactNumber(value, 'en'), exactNumber(value, 'de')]).toEqual([allEn, allDe]);
});

test.each([
  ['en-GB', '1,234.5', '1234.5678', '46%', '45.6%', '.'],
  ['de-DE', '1.234,5', '1234,5678', '46\u00a0%', '45,6\u00a0%', ','],
  ['de-AT', '1\u00a0234,5', '1234,5678', '46\u00a0%', '45,6\u00a0%', ','],
])('a locale such as %s has numbers of its own', (locale, tenths, typed, percent, tenthsPercent, decimal) => {
  const numbers = localNumbers(locale);
  expect(numbers.tenths(1234.5)).toBe(tenths);
  expect(numbers.typed(1234.56784, false)).toBe(typed);
  expect([numbers.percent(0.456), numbers.tenthsPercent(0.456)]).toEqual([percent, tenthsPercent]);
  expect(numbers.decimal).toBe(decimal);
});
