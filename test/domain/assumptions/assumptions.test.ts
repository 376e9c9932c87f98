import { languages } from '../../../src/framework/language';
import { assumptionDefinitions } from '../../../src/domain/assumptions/assumptionDefinitions';
import { defaultAssumptions } from '../../../src/domain/assumptions/defaultAssumptions';
import { levelWeight } from '../../../src/domain/demand/effortWeights';
import { serialOf } from '../../../src/domain/calendar/serialDate';
import { assumptions } from '../../sample/assumptions';

const today = serialOf(2026, 11, 22);

test('a first run starts from the published numbers', () => {
  expect(defaultAssumptions({ today, fte: 57.3, currency: 'EUR' })).toMatchObject({
    effortModel: 'levels',
    weightHigh: 3,
    weightModerate: 1,
    weightLittle: 0,
    sizeS: 2,
    sizeM: 5,
    sizeL: 10,
    runningUseCases: 11, // 57.3 / 5 = 11.46
    gapBelow: 0.8,
    tightBelow: 1,
    surplusAbove: 1.3,
    organisationPattern: 'hubAndSpoke',
    hoursPerWeek: 40,
    planStart: serialOf(2027, 1, 1),
    minimumGap: 0.5,
    monthsToHire: 3,
    country: 'DE',
    currency: 'EUR',
    usdRate: 0.9,
  });
});

test.each([
  ['USD', 'USD', 'US', 1],
  ['GBP', 'GBP', 'GB', 0.8],
  ['CHF', 'CHF', 'CH', 0.88],
  ['', 'EUR', 'DE', 0.9],
  ['JPY', 'EUR', 'DE', 0.9],
])('a roster in "%s" is planned in %s with benchmarks of %s', (stated, currency, country, usdRate) => {
  expect(defaultAssumptions({ today, fte: 1, currency: stated })).toMatchObject({
    currency,
    country,
    usdRate,
  });
});

test.each([
  [serialOf(2026, 12, 31), serialOf(2027, 1, 1)],
  [serialOf(2027, 1, 1), serialOf(2027, 4, 1)],
])('the plan starts with the quarter after today: %d, %d', (day, planStart) => {
  expect(defaultAssumptions({ today: day, fte: 1, currency: '' }).planStart).toBe(planStart);
});

test.each([
  [0, 0],
  [2, 1],
  [8, 2],
])('%d FTE: %d running use cases', (fte, runningUseCases) => {
  expect(defaultAssumptions({ today, fte, currency: '' }).runningUseCases).toBe(runningUseCases);
});

test.each([
  [0, 'small'],
  [9, 'small'],
  [10, 'medium'],
  [29, 'medium'],
  [30, 'large'],
])('%d heads in the framework: %s', (heads, organisationSize) => {
  expect(defaultAssumptions({ today, fte: heads, heads, currency: '' }).organisationSize).toBe(
    organisationSize,
  );
});

test.each([
  'Group Data Office',
  'AI Center of Excellence',
  'CoE Analytics',
  'Data & AI Hub',
  'Zentrale',
  'Zentraler Datenbereich',
  'Kompetenzzentrum KI',
  'Corporate IT',
  'Konzerndatenmanagement',
])('"%s" is proposed as the central unit', (unit) => {
  const units = ['Retail', unit];
  expect(defaultAssumptions({ today, fte: 10, units, currency: '' }).centralUnit).toBe(unit);
});

test.each([
  'Retail',
  'Customer Service Center',
  'Retail Group',
  'Logistics Centre',
  'GitHub',
  'Zentraleinkauf',
])('"%s" is no central unit', (unit) => {
  expect(defaultAssumptions({ today, fte: 10, units: [unit], currency: '' }).centralUnit).toBe('');
});

test('every assumption has one line with a name of its own, and the default is in its range', () => {
  const defaults = defaultAssumptions({ today, fte: 10, currency: 'EUR' });
  expect(assumptionDefinitions.map(({ key }) => key).sort()).toEqual(Object.keys(defaults).sort());
  const names = assumptionDefinitions.map(({ cellName }) => cellName);
  expect(new Set(names).size).toBe(names.length);
  for (const { key, cellName, range, label, unit, note, source } of assumptionDefinitions) {
    expect(cellName).toMatch(/^MLTP_[A-Z][A-Za-z0-9]+$/);
    const value = defaults[key];
    if (range.kind === 'choice') expect(range.choices).toContain(value);
    if (range.kind === 'number' && range.orNone === true) expect(value).toBeNull();
    else if (range.kind === 'number') {
      expect(value).toBeGreaterThanOrEqual(range.min);
      expect(value).toBeLessThanOrEqual(range.max);
    }
    for (const language of languages) {
      expect([label[language], unit[language], note[language], source].every((text) => text !== '')).toBe(
        true,
      );
    }
  }
});

test('High 3, Moderate 1, Little/no 0', () => {
  const weights = (['High', 'Moderate', 'Little/no'] as const).map((level) =>
    levelWeight(level, assumptions()),
  );
  expect(weights).toEqual([3, 1, 0]);
});
