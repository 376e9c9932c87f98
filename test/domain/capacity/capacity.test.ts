import * as fc from 'fast-check';
import { phases } from '../../../src/framework/phases';
import { profileNames } from '../../../src/framework/profileNames';
import { quarterOf } from '../../../src/domain/calendar/quarter';
import { serialOf } from '../../../src/domain/calendar/serialDate';
import { capacity, profileWeight } from '../../../src/domain/capacity/capacity';
import { byProfile, isThere, profileFte } from '../../../src/domain/capacity/profileFte';
import { byProfileAndPhase, effortWeights } from '../../../src/domain/demand/effortWeights';
import { assumptions } from '../../sample/assumptions';
import { anyFte, anyWeights } from '../../sample/arbitrary';
import { mapped } from '../../sample/member';

test('FTE of a profile is the sum of FTE x share', () => {
  const staff = [
    mapped(
      1,
      [
        { profile: 'dataEngineer', share: 0.75 },
        { profile: 'dataSteward', share: 0.25 },
      ],
      { fte: 0.8 },
    ),
    mapped(2, [{ profile: 'dataEngineer', share: 1 }]),
    mapped(3, [{ profile: 'dataSteward', share: 1 }], { fte: 0 }),
    mapped(4, []),
  ];
  const fte = profileFte(staff);
  expect(fte.dataEngineer).toBeCloseTo(1.6, 12); // 0.8 x 0.75 + 1
  expect(fte.dataSteward).toBeCloseTo(0.2, 12); // 0.8 x 0.25 + 0
  expect(fte.mlEngineer).toBe(0);
});

describe('a member counts in a quarter if there on its last day', () => {
  const quarter = quarterOf(serialOf(2027, 5, 1)); // 1 April to 30 June
  test.each([
    ['no dates', null, null, true],
    ['starts on the last day', serialOf(2027, 6, 30), null, true],
    ['starts on the day after', serialOf(2027, 7, 1), null, false],
    ['ends on the last day', null, serialOf(2027, 6, 30), true],
    ['ends on the day before', null, serialOf(2027, 6, 29), false],
    ['comes and goes within the quarter', serialOf(2027, 4, 1), serialOf(2027, 6, 1), false],
    ['ends before it starts', serialOf(2027, 8, 1), serialOf(2027, 2, 1), false],
  ])('%s', (_, start, end, there) => {
    expect(isThere(mapped(1, [], { start, end }), quarter)).toBe(there);
  });
});

test('a profile whose weights are all zero has no capacity, and no division by zero', () => {
  const weights = byProfileAndPhase((profile) => (profile === 'dataAnalyst' ? 0 : 1));
  const result = capacity(
    byProfile(() => 7),
    weights,
  );
  expect(Object.values(result.dataAnalyst)).toEqual([0, 0, 0, 0, 0, 0, 0]);
  expect(Object.values(result.mlEngineer)).toEqual([1, 1, 1, 1, 1, 1, 1]);
});

test('capacity by the curves: a Data Governor has 24, 23, 70, 9 of 126', () => {
  const weights = effortWeights(assumptions({ effortModel: 'curves' }));
  const { dataGovernor } = capacity(
    byProfile(() => 1.26),
    weights,
  );
  const values = phases.map(({ id }) => Math.round(dataGovernor[id] * 1e9) / 1e9);
  expect(values).toEqual([0.24, 0.23, 0.7, 0.09, 0, 0, 0]);
});

test('capacity of a profile sums over the phases to its FTE', () => {
  fc.assert(
    fc.property(anyWeights, anyFte, (weights, fte) => {
      const result = capacity(fte, weights);
      for (const { id } of profileNames) {
        let sum = 0;
        for (const phase of phases) sum += result[id][phase.id];
        expect(sum).toBeCloseTo(profileWeight(weights, id) === 0 ? 0 : fte[id], 6);
      }
    }),
    { seed: 20261122, numRuns: 200 },
  );
});
