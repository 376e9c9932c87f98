import * as fc from 'fast-check';
import { planningModel, type PlanningInput } from '../../../src/domain/planningModel';
import { profileRules, usualDemandRules, usualProfileRule } from '../../../src/domain/demand/demandRules';
import { profileNames, type ProfileId } from '../../../src/framework/profileNames';
import { anyPlan } from '../../sample/anyPlan';
import { assumptions } from '../../sample/assumptions';
import { only } from '../../sample/hiringLines';
import { mapped } from '../../sample/member';
import { planningInput } from '../../sample/planningInput';
import { useCase } from '../../sample/useCase';

/** Demand by profile in the first quarter, FTE, of a use case of so many FTE that asks for some profiles alike. */
function asked(fte: number, profiles: readonly ProfileId[], stated: Partial<PlanningInput> = {}) {
  const { balance } = planningModel(
    planningInput({
      assumptions: assumptions({ referenceTeam: 'none', reuseWithoutTeam: 1, carryProfiles: 'yes' }),
      weights: only(...profiles),
      useCases: [useCase(1, { fte, unit: 'Retail' })],
      minimumHeads: Object.fromEntries(
        profileNames.map(({ id }) => [id, 0]),
      ) as PlanningInput['minimumHeads'],
      ...stated,
    }),
  );
  expect(balance.byEffort + balance.savedByReuse).toBeCloseTo(balance.useCaseFte, 9);
  const sums = profileNames.map(({ id }) => {
    const sum = Object.values(balance.demand[id]).reduce((total, each) => total + each, 0);
    return [id, Math.round(1e6 * sum) / 1e6] as const;
  });
  return Object.fromEntries(sums.filter(([, fte_]) => fte_ > 0));
}

const governance = ['dataGovernor', 'dataSteward', 'dataAnalyst'] as const;
const holds = (profile: ProfileId) => [mapped(1, [{ profile, share: 1 }])];

describe('a profile that is too small for a head is done by its neighbour', () => {
  test('where nobody holds it and less than a head is asked for: 0.75 FTE of the architect go to the engineer', () => {
    expect(asked(1.5, ['dataArchitect', 'dataEngineer'])).toEqual({ dataEngineer: 1.5 });
    expect(asked(1.5, ['mlArchitect', 'mlEngineer'])).toEqual({ mlEngineer: 1.5 });
  });

  test('not where a whole head is asked for, somebody holds it, or the planner says no', () => {
    const architects = ['dataArchitect', 'dataEngineer'] as const;
    expect(asked(2, architects)).toEqual({ dataArchitect: 1, dataEngineer: 1 });
    const apart = { dataArchitect: 0.75, dataEngineer: 0.75 };
    expect(asked(1.5, architects, { staff: holds('dataArchitect') })).toEqual(apart);
    const no = assumptions({ referenceTeam: 'none', reuseWithoutTeam: 1, carryProfiles: 'no' });
    expect(asked(1.5, architects, { assumptions: no })).toEqual(apart);
  });

  test('not where the planner says how and where it is planned', () => {
    const rules = (profile: ProfileId, stated: Partial<ReturnType<typeof usualProfileRule>>) => ({
      ...usualDemandRules(),
      profiles: profileRules((id) => ({ ...usualProfileRule(id), ...(id === profile ? stated : {}) })),
    });
    const placed = rules('dataArchitect', { placement: 'central' });
    expect(asked(1.5, ['dataArchitect', 'dataEngineer'], { rules: placed })).toEqual({
      dataArchitect: 0.75,
      dataEngineer: 0.75,
    });
  });

  test('a steward whom nobody has is no help to the governor: the analyst does both', () => {
    expect(asked(1.5, governance)).toEqual({ dataAnalyst: 1.5 });
    expect(asked(1.5, governance, { staff: holds('dataSteward') })).toEqual({
      dataSteward: 1,
      dataAnalyst: 0.5,
    });
    expect(asked(1.5, governance, { staff: holds('dataGovernor') })).toEqual({
      dataGovernor: 0.5,
      dataAnalyst: 1,
    });
  });
});

test('whatever is carried, the demand of all profiles adds up to the FTE of the use cases', () => {
  let carried = 0;
  fc.assert(
    fc.property(anyPlan, (input) => {
      const model = planningModel({
        ...input,
        assumptions: { ...input.assumptions, carryProfiles: 'yes' },
      });
      const apart = planningModel({ ...input, assumptions: { ...input.assumptions, carryProfiles: 'no' } });
      carried += Object.keys(model.rules.carried ?? {}).length;
      model.balances.forEach((balance, at) => {
        expect(balance.byEffort + balance.savedByReuse).toBeCloseTo(balance.useCaseFte, 6);
        expect(balance.useCaseFte).toBeCloseTo(apart.balances[at]?.useCaseFte ?? -1, 6);
      });
    }),
    { seed: 20261128, numRuns: 40 },
  );
  expect(carried).toBeGreaterThan(10);
});
