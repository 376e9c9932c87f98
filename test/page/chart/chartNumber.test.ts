/** @jest-environment jsdom */
import { chartNumber } from '../../../src/page/chart/chartNumber';

test.each([
  ['en', '12.5'],
  ['de', '12,5'],
])('numbers of charts are those of the page: %s', (language, said) => {
  document.documentElement.lang = language;
  expect(chartNumber(12.5)).toBe(said);
});
