import * as fc from 'fast-check';
import { phases } from '../../../src/framework/phases';
import { profileNames } from '../../../src/framework/profileNames';
import { quarterOf } from '../../../src/domain/calendar/quarter';
import { serialOf } from '../../../src/domain/calendar/serialDate';
import { demand, phaseWeight } from '../../../src/domain/demand/demand';
import { effortWeights } from '../../../src/domain/demand/effortWeights';
import { managementHeads } from '../../../src/domain/demand/managementHeads';
import { runsIn, stageDemand, standInDemand } from '../../../src/domain/demand/stageDemand';
import { stageFte, useCaseFte } from '../../../src/domain/demand/stageFte';
import { byProfile } from '../../../src/domain/capacity/profileFte';
import { anyUseCases, anyWeights } from '../../sample/arbitrary';
import { assumptions } from '../../sample/assumptions';
import { minimumHeads } from '../../sample/planningInput';
import { rounded } from '../../sample/rounded';
import { useCase } from '../../sample/useCase';

describe('FTE of a use case', () => {
  test.each([
    [{ size: 'S' }, 2],
    [{ size: 'M' }, 5],
    [{ size: 'L' }, 10],
    [{ size: null }, 5],
    [{ size: 'L', fte: 3.5 }, 3.5],
    [{ size: 'L', fte: 0 }, 0],
    [{ size: 'L', status: 'planned' }, 10],
    [{ size: 'L', status: 'running' }, 10],
    [{ size: 'L', status: 'done' }, 0],
    [{ size: 'L', status: 'stopped', fte: 4 }, 0],
  ] as const)('%j asks for %d', (stated, fte) => {
    expect(useCaseFte(useCase(1, stated), assumptions())).toBe(fte);
  });
});

describe('effort by stage', () => {
  test.each([
    // 7 FTE over 3 + 2 + 2 phases
    ['production', [null, null, null], 7, [3, 2, 2]],
    ['production', [0.5, 0.3, 0.2], 8, [4, 2.4, 1.6]],
    ['production', [5, 3, 2], 8, [4, 2.4, 1.6]],
    ['production', [null, 1, null], 8, [0, 8, 0]],
    ['production', [0, 0, 0], 7, [3, 2, 2]],
    // Data Ingestion, Data Preparation and Model Training only
    ['proofOfConcept', [null, null, null], 3, [2, 1, 0]],
    ['proofOfConcept', [0.25, 0.25, 0.5], 3, [1.5, 1.5, 0]],
    ['proofOfConcept', [null, null, 1], 3, [2, 1, 0]],
  ] as const)('%s with mix %j of %d FTE', (kind, stageMix, fte, expected) => {
    const parts = stageFte(useCase(1, { kind, stageMix, fte }), assumptions());
    expect(rounded([parts])).toEqual([expected]);
  });
});

describe('a use case runs in a quarter if it runs on any of its days', () => {
  const quarter = quarterOf(serialOf(2027, 5, 1)); // 1 April to 30 June
  test.each([
    ['no dates', null, null, true],
    ['starts on the last day', serialOf(2027, 6, 30), null, true],
    ['starts on the day after', serialOf(2027, 7, 1), null, false],
    ['ends on the first day', null, serialOf(2027, 4, 1), true],
    ['ends on the day before', null, serialOf(2027, 3, 31), false],
    ['a week within it', serialOf(2027, 5, 3), serialOf(2027, 5, 9), true],
    ['ends before it starts', serialOf(2027, 8, 1), serialOf(2027, 2, 1), false],
  ])('%s', (_, start, end, runs) => {
    expect(runsIn(useCase(1, { start, end }), quarter)).toBe(runs);
  });
});

test('running use cases stand in for none: 3 of size M are 15 FTE, 3/7 of them in Data Engineering', () => {
  const stages = standInDemand(assumptions({ runningUseCases: 3 }));
  expect(rounded([stages.production, stages.proofOfConcept])).toEqual(
    rounded([
      [45 / 7, 30 / 7, 30 / 7],
      [0, 0, 0],
    ]),
  );
});

describe('heads of AI Management', () => {
  test.each([
    ['central', 3, 1],
    ['hubAndSpoke', 3, 1],
    ['poolOfExperts', 3, 1],
    ['decentralised', 3, 3],
    ['decentralised', 0, 1],
  ] as const)('%s with %d units: %d', (organisationPattern, units, heads) => {
    expect(managementHeads(minimumHeads, units, assumptions({ organisationPattern }))).toBe(heads);
  });

  test('two heads per unit, four units: 8', () => {
    const two = byProfile(() => 2);
    expect(managementHeads(two, 4, assumptions({ organisationPattern: 'decentralised' }))).toBe(8);
  });
});

test('a proof of concept asks the four profiles and three phases only', () => {
  const stages = stageDemand([useCase(1, { kind: 'proofOfConcept', fte: 3 })], assumptions());
  const asked = demand(stages, effortWeights(assumptions()), 0);
  // One FTE a phase, over weights 5 (1, 3, 1, 0), 6 (1, 3, 1, 1) and 4 (1, 0, 3, 0).
  const expected: Readonly<Record<string, readonly number[]>> = {
    productOwner: [1 / 5, 1 / 6, 0, 1 / 4, 0, 0, 0],
    dataEngineer: [3 / 5, 1 / 2, 0, 0, 0, 0, 0],
    dataScientist: [1 / 5, 1 / 6, 0, 3 / 4, 0, 0, 0],
    dataAnalyst: [0, 1 / 6, 0, 0, 0, 0, 0],
  };
  for (const { id } of profileNames) {
    const row = phases.map((phase) => asked[id][phase.id]);
    expect(rounded([row])).toEqual(rounded([expected[id] ?? [0, 0, 0, 0, 0, 0, 0]]));
  }
});

test('a phase without weights asks nobody, and no division by zero', () => {
  const stages = standInDemand(assumptions());
  const none = effortWeights(assumptions({ weightHigh: 0, weightModerate: 0, weightLittle: 0 }));
  const asked = demand(stages, none, 1);
  expect(profileNames.flatMap(({ id }) => Object.values(asked[id])).every((value) => value === 0)).toBe(true);
});

test('the curves: Model Training asks a Data Scientist 88 of 326', () => {
  // 31 + 9 + 40 + 18 + 51 + 9 + 88 + 7 + 10 + 63
  const asked = demand(
    standInDemand(assumptions({ runningUseCases: 1.4 })),
    effortWeights(assumptions({ effortModel: 'curves' })),
    1,
  );
  expect(asked.dataScientist.modelTraining).toBeCloseTo(88 / 326, 12); // 1.4 x 5 FTE / 7 phases = 1
  expect(asked.aiManagement.modelTraining).toBeCloseTo(31 / 503, 12); // one head, 31 of 79+82+81+31+74+79+77
});

test('demand sums to the effort of the use cases less the part of AI Management', () => {
  fc.assert(
    fc.property(anyUseCases, anyWeights, (all, weights) => {
      const useCases = all.filter(({ kind }) => kind !== 'otherWork');
      const stages = stageDemand(useCases, assumptions());
      const asked = demand(stages, weights, 0);
      let sum = 0;
      for (const { id } of profileNames) for (const phase of phases) sum += asked[id][phase.id];
      // By hand: of a phase's effort, AI Management has weight / sum of weights, in production only.
      let expected = 0;
      for (const running of useCases) {
        const parts = stageFte(running, assumptions());
        const proof = running.kind === 'proofOfConcept';
        for (const [index, phase] of phases.entries()) {
          const stage = index < 3 ? 0 : index < 5 ? 1 : 2;
          const share = proof ? ([1 / 2, 1 / 2, 0, 1, 0, 0, 0][index] ?? 0) : stage === 0 ? 1 / 3 : 1 / 2;
          const total = phaseWeight(proof ? 'proofOfConcept' : 'production', weights, phase.id);
          if (total === 0) continue;
          const management = proof ? 0 : weights.aiManagement[phase.id] / total;
          expected += parts[stage] * share * (1 - management);
        }
      }
      expect(sum).toBeCloseTo(expected, 6);
    }),
    { seed: 20261122, numRuns: 200 },
  );
});
