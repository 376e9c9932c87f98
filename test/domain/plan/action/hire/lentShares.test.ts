import { lentShares } from '../../../../../src/domain/plan/action/hire/lentShares';
import type { StaffingCells } from '../../../../../src/domain/plan/problem/staffingCells';
import type { ProfileId } from '../../../../../src/framework/profileNames';
import { usualAssumptions } from '../../../../sample/assumptions';

/** Cells with what they miss in the only quarter, FTE: profiles by place. */
function cells(missing: Readonly<Partial<Record<ProfileId, readonly number[]>>>): StaffingCells {
  const profiles = Object.keys(missing) as ProfileId[];
  const count = Math.max(...Object.values(missing).map((row) => row.length));
  return {
    profiles,
    places: ['A', 'B', 'C', 'D', 'E'].slice(0, count).map((id) => ({ id, central: false })),
    balance: [],
    asked: profiles.map((profile) => (missing[profile] ?? []).map((fte) => [fte])),
  };
}

/** Shares in words, such as `dataEngineer A > dataEngineer B 0.2`. */
function shares(missing: Parameters<typeof cells>[0], stated: Parameters<typeof usualAssumptions>[0] = {}) {
  return lentShares(cells(missing), usualAssumptions(stated)).map(
    ({ from, to, fte }) =>
      `${from.profile} ${from.place} > ${to.profile} ${to.place} ${Math.round(fte * 1000) / 1000}`,
  );
}

describe('what hired heads may lend', () => {
  test('five units that miss 0.2 FTE each share a head', () => {
    expect(shares({ dataEngineer: [0.2, 0.2, 0.2, 0.2, 0.2] })).toEqual([
      'dataEngineer A > dataEngineer B 0.2',
      'dataEngineer A > dataEngineer C 0.2',
      'dataEngineer A > dataEngineer D 0.2',
      'dataEngineer A > dataEngineer E 0.2',
    ]);
  });

  test('the head is hired where most is missing, and a share stays below what shifts at least', () => {
    expect(shares({ dataEngineer: [0.1, 0.25, 0.3] })).toEqual(['dataEngineer C > dataEngineer B 0.25']);
  });

  test.each([
    ['less than half a head in all', { dataEngineer: [0.2, 0.2] }],
    ['gaps that are heads of their own, of which none has room', { dataEngineer: [1, 0.5, 2.95] }],
    ['profiles that are too far from each other', { dataScientist: [0.3], dataEngineer: [0.3] }],
    ['an engineer for whom an architect would have to work', { dataArchitect: [0.4], dataEngineer: [0] }],
  ])('nothing for %s', (_, missing) => {
    expect(shares(missing)).toEqual([]);
  });

  test('a head that is not busy lends before another is hired', () => {
    // Of the two heads for 1.6 FTE 0.4 FTE are free; what is left in C and D is no head.
    expect(shares({ dataEngineer: [1.6, 0.4, 0.2, 0.2] })).toEqual(['dataEngineer A > dataEngineer B 0.4']);
  });

  test('a head beside whole ones lends, too: 1.4 and 0.3 FTE are asked for by two heads', () => {
    expect(shares({ dataEngineer: [1.4, 0.3] })).toEqual(['dataEngineer A > dataEngineer B 0.3']);
  });

  test('the own place comes first, with a profile that overlaps by 60 %: an engineer does the work of an architect', () => {
    // Data Architect overlaps by 60 % with Data Engineer, the other way round by 32 %.
    expect(shares({ dataArchitect: [0.4, 0], dataEngineer: [0.3, 0.3] })).toEqual([
      'dataEngineer A > dataArchitect A 0.4',
      'dataEngineer A > dataEngineer B 0.3',
    ]);
    expect(shares({ dataArchitect: [0.4, 0], dataEngineer: [0.3, 0.3] }, { lentOverlap: 1 })).toEqual([
      'dataEngineer A > dataEngineer B 0.3',
    ]);
  });

  test('units that are on their own lend each other nothing', () => {
    const missing = { dataArchitect: [0.4, 0], dataEngineer: [0.3, 0.3] };
    expect(shares(missing, { organisationPattern: 'decentralised' })).toEqual([
      'dataEngineer A > dataArchitect A 0.4',
    ]);
  });

  test('a head lends one head at most, and each gap is lent to once', () => {
    expect(shares({ dataEngineer: [0.4, 0.4, 0.4, 0.4, 0.2] })).toEqual([
      'dataEngineer A > dataEngineer B 0.4',
      'dataEngineer A > dataEngineer E 0.2',
      'dataEngineer C > dataEngineer D 0.4',
    ]);
  });
});
