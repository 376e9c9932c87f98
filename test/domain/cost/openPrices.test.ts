import { openPrices } from '../../../src/domain/cost/openPrices';

const bands = [
  { profile: 'dataEngineer', level: 'mid', base: 80_000 },
  { profile: 'dataEngineer', level: 'senior', base: 100_000 },
  { profile: 'mlEngineer', level: 'mid', base: 88_000 },
] as const;

test('an open FTE-quarter is worth a multiple of its loaded quarter, or what its profile states, 0 included', () => {
  const assumptions = { openPrice: 2, burden: 0.25, bonus: 0 };
  const usual = openPrices({ assumptions, bands, ownPrices: {} });
  // 2 x 80,000 x 1.25 / 4, 2 x 88,000 x 1.25 / 4; a profile without a band is worth nothing.
  expect([usual.dataEngineer, usual.mlEngineer, usual.dataAnalyst]).toEqual([50_000, 55_000, 0]);
  const own = openPrices({ assumptions, bands, ownPrices: { mlEngineer: 70_000, dataEngineer: 0 } });
  expect([own.dataEngineer, own.mlEngineer]).toEqual([0, 70_000]);
});
