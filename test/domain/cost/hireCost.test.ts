import { bandBase } from '../../../src/domain/cost/salaryBand';
import { hireCost } from '../../../src/domain/cost/hireCost';
import { assumptions } from '../../sample/assumptions';

test('two heads at 80,000 for 18 of 24 months', () => {
  expect(hireCost(80_000, 2, 18, assumptions())).toEqual({
    base: 160_000, // 80,000 x 2
    loaded: 200_000, // 160,000 x 1.25
    oneOff: 42_000, // 160,000 x 0.2 + 2 x 5,000
    inPlan: 342_000, // 200,000 x 18 / 12 + 42,000
  });
});

test('rates are those of the assumptions', () => {
  const rates = assumptions({ burden: 0.5, recruiting: 0, onboarding: 1000 });
  expect(hireCost(60_000, 1, 0, rates)).toEqual({ base: 60_000, loaded: 90_000, oneOff: 1000, inPlan: 1000 });
  expect(hireCost(60_000, 0, 12, rates)).toEqual({ base: 0, loaded: 0, oneOff: 0, inPlan: 0 });
});

test('a band states the base of a profile at a level, or none is known', () => {
  const bands = [{ profile: 'dataEngineer', level: 'mid', base: 70_000 }] as const;
  expect(bandBase(bands, 'dataEngineer', 'mid')).toBe(70_000);
  expect(bandBase(bands, 'dataEngineer', 'senior')).toBeNull();
});
