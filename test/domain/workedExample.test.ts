import { phases } from '../../src/framework/phases';
import { profileNames } from '../../src/framework/profileNames';
import { profileWeight } from '../../src/domain/capacity/capacity';
import { coverageRatio } from '../../src/domain/coverage/coverageStatus';
import { phaseWeight } from '../../src/domain/demand/demand';
import { planningModel } from '../../src/domain/planningModel';
import { workedExample } from '../sample/planningInput';
import { rounded, rowsOf } from '../sample/rounded';
import * as byHand from '../sample/workedNumbers';

const model = planningModel(workedExample);

describe('three members, a production use case M and a proof of concept S', () => {
  test('weights and their sums', () => {
    expect(rowsOf(model.weights)).toEqual(byHand.weights);
    expect(profileNames.map(({ id }) => profileWeight(model.weights, id))).toEqual(byHand.weightOfProfile);
    expect(phases.map(({ id }) => phaseWeight('production', model.weights, id))).toEqual(
      byHand.weightOfPhase,
    );
    const proof = phases.map(({ id }) => phaseWeight('proofOfConcept', model.weights, id));
    expect([proof[0], proof[1], proof[3]]).toEqual([5, 6, 4]);
  });

  test('FTE by profile', () => {
    expect(profileNames.map(({ id }) => model.fte[id])).toEqual(byHand.fte);
  });

  test('capacity', () => {
    expect(rowsOf(model.capacity)).toEqual(rounded(byHand.capacity));
  });

  test('effort by stage: production 5 FTE x 3/7, 2/7, 2/7; proof of concept 2 FTE x 2/3, 1/3, 0', () => {
    expect(rounded([model.stages.production, model.stages.proofOfConcept])).toEqual(
      rounded([
        [15 / 7, 10 / 7, 10 / 7],
        [4 / 3, 2 / 3, 0],
      ]),
    );
  });

  test('demand', () => {
    expect(rowsOf(model.demand)).toEqual(rounded(byHand.demand));
  });

  test('coverage ratio', () => {
    const ratio = ([row, column]: readonly [number, number]) => {
      const profile = profileNames[row]?.id ?? 'aiManagement';
      const phase = phases[column]?.id ?? 'dataIngestion';
      return coverageRatio(model.capacity[profile][phase], model.demand[profile][phase]);
    };
    // Data Engineer in Data Management: (1/3) / (15/119) = 119/45. ML Engineer: 42/60, 63/60, 77/60, 42/60.
    expect(ratio([5, 2])).toBeCloseTo(119 / 45, 12);
    expect(ratio([9, 3])).toBeCloseTo(0.7, 12);
    expect(ratio([9, 4])).toBeCloseTo(1.05, 12);
    expect(ratio([9, 5])).toBeCloseTo(77 / 60, 12);
    expect(ratio([0, 0])).toBe(0);
    expect(ratio([0, 3])).toBeNull();
  });

  test('quarters: everybody is there and both use cases run in all eight', () => {
    expect(model.quarters.map(({ quarter }) => quarter.name)).toEqual([
      '2027 Q1',
      '2027 Q2',
      '2027 Q3',
      '2027 Q4',
      '2028 Q1',
      '2028 Q2',
      '2028 Q3',
      '2028 Q4',
    ]);
    for (const { fte, stages } of model.quarters) {
      expect(profileNames.map(({ id }) => fte[id])).toEqual(byHand.fte);
      expect(stages).toEqual(model.stages);
    }
  });

  test('units in the order of first mention', () => {
    expect(model.units).toEqual(['Retail', 'Logistics']);
  });
});
