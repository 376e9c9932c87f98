import * as fc from 'fast-check';
import { maturityRules } from '../../../src/framework/maturityRules';
import { organisationPatterns } from '../../../src/framework/organisationPatterns';
import { planningModel } from '../../../src/domain/planningModel';
import { ownedResponsibilities, profileOwners, takenOverBy } from '../../../src/domain/team/ownership';
import { anyStaff } from '../../sample/arbitrary';
import { assumptions } from '../../sample/assumptions';
import { mapped } from '../../sample/member';
import { planningInput, workedExample } from '../../sample/planningInput';

const owners = (profile: string, model: ReturnType<typeof planningModel>) =>
  profileOwners(model).find((each) => each.profile === profile);

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

describe('statuses', () => {
  const at = (maturity: 'starting' | 'growing' | 'established') =>
    ownedResponsibilities(planningModel({ ...workedExample, assumptions: assumptions({ maturity }) }));
  const count = (list: ReturnType<typeof at>) => {
    const of = (status: string) => list.filter((each) => each.status === status).length;
    const reduced = list.filter((each) => each.reduced !== null).length;
    return [of('owned'), of('oneOwner'), of('noOwner'), of('leftOut'), reduced];
  };

  test.each([
    // 9 are left out at the start: 2 + 2 + 2 + 3; 8 are reduced, one of them by two omissions.
    ['starting', [0, 54, 57, 9, 8]],
    ['growing', [0, 59, 58, 3, 0]],
    ['established', [0, 61, 59, 0, 0]],
  ] as const)('%s: owned, one owner, no owner, left out; reduced', (maturity, counts) => {
    expect(count(at(maturity))).toEqual(counts);
  });

  test('a left-out responsibility says why and until when', () => {
    const store = at('growing').find(({ id }) => id === 'mlArchitect.dataManagement.1');
    expect(store).toMatchObject({ status: 'leftOut', owners: 0, reduced: null });
    expect(store?.leftOut?.reason.en).toBe('No feature store: it pays off by reuse.');
  });

  test('the statuses of any staff sum up to 120', () => {
    fc.assert(
      fc.property(anyStaff, fc.constantFrom(...maturityRules.map(({ id }) => id)), (staff, maturity) => {
        const list = ownedResponsibilities(
          planningModel(planningInput({ staff, assumptions: assumptions({ maturity }) })),
        );
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
