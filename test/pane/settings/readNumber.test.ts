import { readNumber } from '../../../src/pane/settings/settingInput';

test.each([
  ['0,8', 'de-DE', 0.8],
  ['0.8', 'de-DE', 0.8],
  ['1.250.000', 'de-DE', 1_250_000],
  ['1.5', 'de-DE', 1.5],
  ['0.125', 'de-DE', 0.125],
  ['0,125', 'en-GB', 0.125],
  ['1,250,000', 'en-US', 1_250_000],
  ['1,5', 'en-US', 1.5],
  ["1'250'000", 'de-CH', 1_250_000],
  ['12 500', 'fr-FR', 12_500],
  ['12\u202f500', 'fr-FR', 12_500],
  // Austrians write a blank and type a point, as UI5/openui5#1231 asks for; the Swiss type either apostrophe, as mui/base-ui#3361.
  ['1.234', 'de-AT', 1_234],
  ['1.234,5', 'de-AT', 1_234.5],
  ['1’250’000.5', 'de-CH', 1_250_000.5],
  ['25 %', 'en-GB', 25],
  ['.5', 'en-GB', 0.5],
  ['-3', 'en-GB', -3],
  ['', 'en-GB', null],
  ['a lot', 'en-GB', null],
  ['1.2.3', 'en-GB', null],
  ['1e3', 'en-GB', null],
])('%s in %s is %s', (typed, locale, expected) => {
  expect(readNumber(typed, locale)).toBe(expected);
});
