import fc from 'fast-check';
import { textInput, valueInput } from '../../../src/host/excel/cellInput';
import { typedIn } from '../../excel-host/book/typed';

describe('text handed to Excel', () => {
  test.each([
    ['Machine Learning Engineer', 'Machine Learning Engineer'],
    ['Größe', 'Größe'],
    ['', ''],
    ['Engineer 2', "'Engineer 2"],
    ['=1+1', "'=1+1"],
    ['+49 30', "'+49 30"],
    ['-', "'-"],
    ['@home', "'@home"],
    ['\tx', "'\tx"],
    ["'quoted", "''quoted"],
    ['1.2.2026', "'1.2.2026"],
    ['Sep-20', "'Sep-20"],
    ['true', "'true"],
    ['WAHR', "'WAHR"],
    ['#N/A', "'#N/A"],
    ['€ 5', "'€ 5"],
  ])('%j goes as %j', (text, input) => {
    expect(textInput(text)).toBe(input);
  });

  test.each([
    [null, ''],
    [0.5, 0.5],
    [true, true],
    [Number.NaN, ''],
    [Number.POSITIVE_INFINITY, ''],
  ])('the value %p goes as %p', (value, input) => {
    expect(valueInput(value)).toBe(input);
  });

  test('any text arrives as this text, in a plain cell and in a text cell', () => {
    const words = fc.constantFrom(
      '=',
      '+',
      '-',
      '@',
      "'",
      '1',
      '/',
      'e',
      '5',
      '%',
      'May',
      ' ',
      'true',
      '€',
      ':',
      'a',
      '\t',
    );
    const anyText = fc.oneof(
      fc.string(),
      fc.array(words, { maxLength: 6 }).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(anyText, fc.constantFrom('General', '@', '0.00'), (text, format) => {
        const typed = typedIn(textInput(text), format);
        return typed.value === text && typed.formula === undefined;
      }),
      { seed: 20_261_122, numRuns: 2_000 },
    );
  });
});
