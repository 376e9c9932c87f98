import * as fc from 'fast-check';
import { profileNames } from '../../../src/framework/profileNames';
import { planningModel } from '../../../src/domain/planningModel';
import { headsFrom, levelCounts, levelKeys } from '../../../src/domain/team/levelCounts';
import { minimumChecks } from '../../../src/domain/team/minimumCheck';
import { minimumLevels } from '../../../src/domain/team/minimumLevels';
import { mostUnits, placeBalance, unitsListed } from '../../../src/domain/team/placeBalance';
import { byProfile } from '../../../src/domain/capacity/profileFte';
import { anyStaff, anyUseCases, anyWeights } from '../../sample/arbitrary';
import { assumptions } from '../../sample/assumptions';
import { mapped } from '../../sample/member';
import { planningInput, workedExample } from '../../sample/planningInput';
import { useCase } from '../../sample/useCase';

const engineer = [{ profile: 'dataEngineer', share: 1 }] as const;

describe('heads by level', () => {
  test('a member of two profiles is a head of both; without FTE or share nobody is a head', () => {
    const counts = levelCounts([
      mapped(1, engineer, { fte: 0.5 }, 'senior'),
      mapped(2, engineer, { fte: 0 }, 'senior'),
      mapped(
        3,
        [
          { profile: 'dataEngineer', share: 0.75 },
          { profile: 'mlEngineer', share: 0.25 },
          { profile: 'dataAnalyst', share: 0 },
        ],
        { fte: 0.8 },
        null,
      ),
    ]);
    expect(counts.dataEngineer.senior).toEqual({ heads: 1, fte: 0.5 });
    expect(counts.dataEngineer.none.heads).toBe(1);
    expect(counts.dataEngineer.none.fte).toBeCloseTo(0.6, 12);
    expect(counts.mlEngineer.none.heads).toBe(1);
    expect(counts.mlEngineer.none.fte).toBeCloseTo(0.2, 12);
    expect(counts.dataAnalyst.none).toEqual({ heads: 0, fte: 0 });
    expect(headsFrom(counts, 'dataEngineer', null).heads).toBe(2);
    expect(headsFrom(counts, 'dataEngineer', 'junior').heads).toBe(1);
    expect(headsFrom(counts, 'dataEngineer', 'senior').heads).toBe(1);
    expect(headsFrom(counts, 'dataEngineer', 'lead').heads).toBe(0);
  });

  test('heads and FTE sum up to the shares of the members', () => {
    fc.assert(
      fc.property(anyStaff, (staff) => {
        const counts = levelCounts(staff);
        let heads = 0;
        let fte = 0;
        for (const { id } of profileNames)
          for (const level of levelKeys) {
            heads += counts[id][level].heads;
            fte += counts[id][level].fte;
          }
        const parts = staff.flatMap(({ member, mapping }) =>
          mapping.shares.map(({ share }) => member.fte * share),
        );
        expect(heads).toBe(parts.filter((part) => part > 0).length);
        expect(fte).toBeCloseTo(
          parts.reduce((sum, part) => sum + part, 0),
          9,
        );
      }),
      { seed: 4 },
    );
  });
});

describe('places', () => {
  const unitsOf = (names: readonly string[]) =>
    placeBalance(
      planningModel(
        planningInput({ staff: names.map((unit, index) => mapped(index + 1, engineer, { unit })) }),
      ),
    );

  test('units by name, spellings that differ in case together, no unit last', () => {
    const { units } = unitsOf(['sales', '', 'Sales', 'IT']);
    expect(units.map(({ unit, heads }) => [unit, heads.dataEngineer])).toEqual([
      ['IT', 1],
      ['sales', 2],
      ['', 1],
    ]);
  });

  test('a unit of people outside the framework is left out', () => {
    const { units } = placeBalance(
      planningModel(planningInput({ staff: [mapped(1, [], { unit: 'Canteen' }), mapped(2, engineer)] })),
    );
    expect(units.map(({ unit }) => unit)).toEqual(['']);
  });

  test('at least one row, and no more units than fit', () => {
    expect(unitsOf([]).units.map(({ unit }) => unit)).toEqual(['']);
    const many = Array.from({ length: mostUnits + 3 }, (_, index) => `U${String(index).padStart(2, '0')}`);
    const { units, furtherUnits } = unitsOf([...many, 'U41', 'U42']);
    expect(units).toHaveLength(mostUnits);
    expect(units.slice(-2).map(({ unit }) => unit)).toEqual(['U41', 'U42']);
    expect(furtherUnits).toBe(3);
  });

  test.each([
    [20_000, 40],
    [20_001, 10],
  ])('%d members: %d units listed', (members, units) => {
    expect(unitsListed(members)).toBe(units);
  });

  test.each([
    ['hubAndSpoke', 4],
    ['central', 4],
    ['poolOfExperts', 7],
    // Governance stays central.
    ['decentralised', 2],
  ] as const)('%s plans %d profiles for the whole organisation', (organisationPattern, count) => {
    const model = planningModel({ ...workedExample, assumptions: assumptions({ organisationPattern }) });
    expect(placeBalance(model).central).toHaveLength(count);
  });

  test('while no use case names a unit, every profile is planned as one', () => {
    const model = planningModel({ ...workedExample, useCases: [useCase(1)] });
    expect(placeBalance(model).central).toHaveLength(10);
  });

  test('heads, FTE and demand of the units sum up to the whole organisation, but for central profiles', () => {
    fc.assert(
      fc.property(anyStaff, anyUseCases, anyWeights, (staff, useCases, weights) => {
        const none = byProfile(() => 0);
        const model = planningModel(planningInput({ staff, useCases, weights, minimumHeads: none }));
        const { whole, units, central } = placeBalance(model);
        for (const { id } of profileNames) {
          let [heads, fte, demand] = [0, 0, 0];
          for (const unit of units) {
            heads += unit.heads[id];
            fte += unit.fte[id];
            demand += unit.demand[id];
          }
          expect(heads).toBe(whole.heads[id]);
          expect(fte).toBeCloseTo(central.includes(id) ? 0 : whole.fte[id], 9);
          expect(demand).toBeCloseTo(central.includes(id) ? 0 : whole.demand[id], 6);
        }
      }),
      { seed: 5 },
    );
  });
});

describe('minimum heads and levels', () => {
  const checked = (stated: Partial<typeof workedExample>) => {
    const model = planningModel({ ...workedExample, ...stated });
    return minimumChecks(model, levelCounts(model.staff));
  };

  test('one head per unit where the profile is planned per unit', () => {
    const minimumHeads = byProfile((profile) => (profile === 'dataEngineer' ? 1 : 0));
    const [management, , , , , engineers] = checked({ minimumHeads });
    expect(management).toMatchObject({ places: 1, needed: 0, short: 0 });
    expect(engineers).toMatchObject({ heads: 1, places: 2, needed: 2, atLevel: 1, short: 1 });
  });

  test('heads below the minimum level do not count', () => {
    const levels = minimumLevels((profile) => (profile === 'mlEngineer' ? 'principal' : null));
    const minimumHeads = byProfile(() => 1);
    const last = checked({ minimumHeads, minimumLevels: levels }).at(-1);
    expect(last).toMatchObject({ heads: 1, atLevel: 0, needed: 2, short: 2 });
  });

  test('heads per unit, where the planner says so', () => {
    const { rules } = workedExample;
    const management = { ...rules.profiles.aiManagement, basis: 'unit' } as const;
    const perUnit = { ...rules, profiles: { ...rules.profiles, aiManagement: management } };
    expect(checked({ rules: perUnit })[0]).toMatchObject({ places: 2, needed: 2, short: 2 });
  });
});
