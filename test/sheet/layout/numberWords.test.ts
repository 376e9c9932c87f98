import { counted, listed, oneDecimal, spokenNumber } from '../../../src/sheet/layout/numberWords';

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
