import * as fc from 'fast-check';
import type { OmissionId } from '../../../src/framework/maturityRules';
import { organisationPatterns } from '../../../src/framework/organisationPatterns';
import { serialOf } from '../../../src/domain/calendar/serialDate';
import { planningModel, type PlanningInput } from '../../../src/domain/planningModel';
import { ownership, takenOverBy } from '../../../src/domain/team/ownership';
import { anyStaff } from '../../sample/arbitrary';
import { assumptions } from '../../sample/assumptions';
import { mapped } from '../../sample/member';
import { planningInput, workedExample } from '../../sample/planningInput';
import { useCase } from '../../sample/useCase';

const owners = (profile: string, model: ReturnType<typeof planningModel>) =>
  ownership(model).profiles.find((each) => each.profile === profile);

describe('owners', () => {
  const staff = [
    mapped(1, [{ profile: 'dataEngineer', share: 1 }]),
    mapped(2, [
      { profile: 'dataArchitect', share: 0.5 },
      { profile: 'dataEngineer', share: 0.5 },
    ]),
    mapped(3, [{ profile: 'dataArchitect', share: 1 }], { fte: 0 }),
  ];

  test('are the heads of the profile', () => {
    const model = planningModel(planningInput({ staff }));
    expect(owners('dataArchitect', model)).toEqual({
      profile: 'dataArchitect',
      heads: 1,
      takenOverBy: null,
      others: 0,
      both: 0,
      owners: 1,
    });
  });

  test('and of the profile that takes it over, who is both counts once', () => {
    const model = planningModel(
      planningInput({ staff, assumptions: assumptions({ organisationPattern: 'decentralised' }) }),
    );
    expect(owners('dataArchitect', model)).toEqual({
      profile: 'dataArchitect',
      heads: 1,
      takenOverBy: 'dataEngineer',
      others: 2,
      both: 1,
      owners: 2,
    });
  });

  test('only where units decide for themselves does a profile of theirs take over', () => {
    const rules = organisationPatterns.map(({ id }) => [id, takenOverBy('mlArchitect', id)]);
    expect(rules).toEqual([
      ['central', null],
      ['hubAndSpoke', null],
      ['decentralised', 'mlEngineer'],
      ['poolOfExperts', null],
    ]);
  });
});

describe('unit by unit', () => {
  const staff = [
    mapped(1, [{ profile: 'dataEngineer', share: 1 }], { unit: 'Retail' }),
    mapped(2, [{ profile: 'dataEngineer', share: 1 }], { unit: 'Retail' }),
    mapped(3, [{ profile: 'dataArchitect', share: 1 }], { unit: 'Data Office' }),
    mapped(4, [{ profile: 'dataSteward', share: 1 }], { unit: 'Data Office' }),
  ];
  const useCases = [
    useCase(1, { unit: 'Retail' }),
    useCase(2, { unit: 'logistics' }),
    useCase(3, { unit: 'Finance', kind: 'proofOfConcept' }),
    useCase(4, { unit: 'Sales', status: 'done' }),
  ];
  const of = (stated: Parameters<typeof assumptions>[0] = {}) =>
    ownership(planningModel(planningInput({ staff, useCases, assumptions: assumptions(stated) })));

  test('heads elsewhere own nothing here, except those of central profiles', () => {
    const { units, fewest } = of();
    expect(
      units.map(({ unit, useCases: count, owners: { dataEngineer, dataArchitect } }) => [
        unit,
        count,
        dataEngineer,
        dataArchitect,
      ]),
    ).toEqual([
      ['Data Office', 0, 0, 1],
      ['Finance', 1, 0, 1],
      ['logistics', 1, 0, 1],
      ['Retail', 1, 2, 1],
      ['Sales', 0, 0, 1],
    ]);
    expect(fewest.any.dataEngineer).toEqual({ owners: 0, blindIn: ['Finance', 'logistics'] });
    expect(fewest.production.dataEngineer).toEqual({ owners: 0, blindIn: ['logistics'] });
    expect(fewest.any.dataArchitect).toEqual({ owners: 1, blindIn: [] });
  });

  test('of more than 120 units those with the fewest use cases are named apart', () => {
    const many = Array.from({ length: 122 }, (_, at) =>
      mapped(100 + at, [{ profile: 'dataEngineer', share: 1 }], {
        unit: `Unit ${String(at).padStart(3, '0')}`,
      }),
    );
    const model = planningModel(planningInput({ staff: many, useCases: [useCase(1, { unit: 'Unit 121' })] }));
    const { units, furtherUnits } = ownership(model);
    expect(units).toHaveLength(120);
    expect(units.at(-1)).toMatchObject({ unit: 'Unit 121', useCases: 1 });
    expect(furtherUnits).toEqual(['Unit 119', 'Unit 120']);
  });

  test('members of the central unit own everywhere, unless units are on their own', () => {
    const steward = (stated: Parameters<typeof assumptions>[0]) => of(stated).fewest.production.dataSteward;
    expect(steward({})).toEqual({ owners: 0, blindIn: ['logistics', 'Retail'] });
    expect(steward({ centralUnit: 'data office' })).toEqual({ owners: 1, blindIn: [] });
    expect(steward({ centralUnit: 'data office', organisationPattern: 'decentralised' })).toEqual({
      owners: 0,
      blindIn: ['logistics', 'Retail'],
    });
  });

  test('where units are on their own, the engineers of a unit own what the architect would', () => {
    const { units } = of({ organisationPattern: 'decentralised' });
    expect(units.map(({ unit, owners: { dataArchitect } }) => [unit, dataArchitect])).toEqual([
      ['Data Office', 1],
      ['Finance', 0],
      ['logistics', 0],
      ['Retail', 2],
      ['Sales', 0],
    ]);
  });

  test('a proof of concept alone needs neither the late phases nor their profiles', () => {
    const model = planningModel(
      planningInput({ staff, useCases: [useCase(1, { unit: 'Retail', kind: 'proofOfConcept' })] }),
    );
    const status = (id: string) => ownership(model).responsibilities.find((each) => each.id === id)?.status;
    expect(status('dataEngineer.dataIngestion.1')).toBe('owned');
    expect(status('dataEngineer.dataManagement.1')).toBe('notNeeded');
    expect(status('mlEngineer.deploymentManagement.1')).toBe('notNeeded');
    expect(status('productOwner.dataIngestion.1')).toBe('noOwner');
  });

  test('without use cases the organisation is asked as one', () => {
    const { fewest } = ownership(planningModel(planningInput({ staff })));
    expect(fewest.any.dataEngineer).toEqual({ owners: 2, blindIn: [] });
  });

  test('each use case counts what nobody in its unit owns', () => {
    const [retail, , finance] = of().useCases;
    // Ingestion: AI Management 1, Data Governor 1, Product Owner 3, Data Scientist 4, Data Analyst 1, Data Steward 1, ML Engineer 1.
    expect([retail?.needed('dataIngestion'), retail?.unowned('dataIngestion')]).toEqual([21, 12]);
    expect([finance?.needed('dataIngestion'), finance?.unowned('dataIngestion')]).toEqual([13, 13]);
    expect(finance?.needed('monitorMaintain')).toBe(0);
  });
});

/** Demand rules with practices left out, up to a day where one is stated. */
function leavingOut(decided: readonly OmissionId[], until: number | null = null): PlanningInput['rules'] {
  const { rules } = workedExample;
  const each = { leftOut: true, owner: 'Ada', until };
  return {
    ...rules,
    omissions: { ...rules.omissions, ...Object.fromEntries(decided.map((id) => [id, each])) },
  };
}

describe('statuses', () => {
  const all: readonly OmissionId[] = ['simpleModels', 'staticData', 'quickTraining', 'noSharedFeatures'];
  const at = (decided: readonly OmissionId[], until: number | null = null) =>
    ownership(planningModel({ ...workedExample, rules: leavingOut(decided, until) })).responsibilities;
  const count = (list: ReturnType<typeof at>) => {
    const of = (status: string) => list.filter((each) => each.status === status).length;
    const reduced = list.filter((each) => each.reduced !== null).length;
    return [of('owned'), of('oneOwner'), of('noOwner'), of('leftOut'), reduced];
  };

  test.each([
    // 9 are left out at the start: 2 + 2 + 2 + 3; 8 are reduced, one of them by two omissions. One head in Retail owns what
    // only the use case in production needs of the Data Engineer, Scientist and Analyst; nobody in Logistics owns the rest.
    [all, [0, 19, 92, 9, 8]],
    [['noSharedFeatures'], [0, 22, 95, 3, 0]],
    [[], [0, 24, 96, 0, 0]],
  ] as const)('decided to leave out %j: owned, one owner, no owner, left out; reduced', (decided, counts) => {
    expect(count(at(decided))).toEqual(counts);
  });

  test('maturity alone leaves nothing out, and a decision holds for whole quarters', () => {
    const starting = planningModel({ ...workedExample, assumptions: assumptions({ maturity: 'starting' }) });
    expect(count(ownership(starting).responsibilities).slice(3)).toEqual([0, 0]);
    expect(count(at(all, serialOf(2027, 3, 1))).slice(3)).toEqual([9, 8]);
    expect(count(at(all, serialOf(2027, 2, 28))).slice(3)).toEqual([0, 0]);
  });

  test('a left-out responsibility says why and until when', () => {
    const store = at(['noSharedFeatures']).find(({ id }) => id === 'mlArchitect.dataManagement.1');
    expect(store).toMatchObject({ status: 'leftOut', owners: 0, reduced: null });
    expect(store?.leftOut?.reason.en).toBe('No feature store: it pays off by reuse.');
  });

  test('the statuses of any staff sum up to 120', () => {
    fc.assert(
      fc.property(anyStaff, fc.subarray([...all]), (staff, decided) => {
        const list = ownership(
          planningModel(planningInput({ staff, rules: leavingOut(decided) })),
        ).responsibilities;
        const [owned = 0, one = 0, none = 0, leftOut = 0] = count(list);
        expect(owned + one + none + leftOut).toBe(120);
        for (const { owners: heads, status } of list) {
          if (status === 'leftOut') continue;
          expect(status).toBe(heads === 0 ? 'noOwner' : heads === 1 ? 'oneOwner' : 'owned');
        }
      }),
      { seed: 6 },
    );
  });
});
