import { actions, only, rows } from '../../../../sample/hiringLines';
import { assumptions } from '../../../../sample/assumptions';
import { mapped } from '../../../../sample/member';
import { useCase } from '../../../../sample/useCase';

const scientist = [{ profile: 'dataScientist', share: 1 }] as const;
const weights = only('dataScientist');
/** Two Data Scientists in North for 1.5 FTE of work, none in South for half an FTE. */
const twoUnits = {
  weights,
  staff: [1, 2].map((n) => mapped(n, scientist, { unit: 'North' }, 'senior')),
  useCases: [useCase(1, { unit: 'North', fte: 1.5 }), useCase(2, { unit: 'South', fte: 0.5 })],
};
const told = (...stated: Parameters<typeof rows>) =>
  actions(rows(...stated)).map(({ action, profile, place, from, fte, quarter, conditions }) => {
    return [action, profile, place, from?.place, from?.profile, Number(fte.toFixed(2)), quarter, conditions];
  });

test('half a person who is free in one unit works in another that needs half a person of the same profile', () => {
  const shift = ['shift', 'dataScientist', 'South', 'North', 'dataScientist', 0.5, 0, ['ifFree']];
  expect(told({ ...twoUnits })).toEqual([shift]);
});

test('units on their own lend each other nobody, and a data protection officer is lent to nobody', () => {
  const own = assumptions({ organisationPattern: 'decentralised' });
  expect(told({ ...twoUnits, assumptions: own }).filter(([action]) => action === 'shift')).toEqual([]);
  const staff = twoUnits.staff.map(({ member, mapping }) => ({
    member: { ...member, title: 'Data Protection Officer' },
    mapping,
  }));
  expect(told({ ...twoUnits, staff }).filter(([action]) => action === 'shift')).toEqual([]);
});

test('a share under the least that shifts is none', () => {
  const useCases = [useCase(1, { unit: 'North', fte: 1.5 }), useCase(2, { unit: 'South', fte: 0.15 })];
  expect(told({ ...twoUnits, useCases })).toEqual([]);
});

// Of 1 FTE, 0.5 of 2 + 0.5 parts are the architect's.
test('a near profile helps out too, at the level that the other asks for', () => {
  const shifts = (level: 'mid' | 'senior') =>
    told({
      weights: only('mlEngineer', 'mlArchitect'),
      staff: [1, 2, 3].map((n) => mapped(n, [{ profile: 'mlEngineer', share: 1 }], { unit: 'North' }, level)),
      useCases: [useCase(1, { unit: 'North', fte: 1 })],
      assumptions: assumptions({ minimumGap: 0.6 }),
    }).filter(([action]) => action === 'shift');
  expect(shifts('mid')).toEqual([]);
  expect(shifts('senior')).toEqual([
    ['shift', 'mlArchitect', 'centre', 'North', 'mlEngineer', 0.2, 0, ['ifFree']],
  ]);
});
