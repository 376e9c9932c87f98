import { cellNumber } from '../../../src/sheet/tables/cellReading';

test.each([
  [3.5, 3.5],
  ['3', 3],
  [' 3,5 ', 3.5],
  ['3.5', 3.5],
  ['25 %', 0.25],
  ['3 000', 3000],
  ['-2', -2],
  ['60.000', null],
  ['1,250', null],
  ['-12.500', null],
  ['0.825', 0.825],
  ['60.00', 60],
  ['1250.125', 1250.125],
  ['1e3', 1000],
  ['', null],
  ['  ', null],
  ['%', null],
  ['0x10', null],
  ['Infinity', null],
  ['1.234,5', null],
  ['2027-01-31', null],
  [true, null],
  [null, null],
])('%p is the number %p', (value, number) => {
  expect(cellNumber(value)).toBe(number);
});
