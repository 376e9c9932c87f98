import { assignmentsOf, type AssignmentDecision } from '../../../src/domain/assignment/assignments';
import { planningModel } from '../../../src/domain/planningModel';
import { serialOf } from '../../../src/domain/calendar/serialDate';
import type { ProfileId } from '../../../src/framework/profileNames';
import { assumptions } from '../../sample/assumptions';
import { mapped } from '../../sample/member';
import { planningInput } from '../../sample/planningInput';
import { useCase } from '../../sample/useCase';

const only = (profile: ProfileId) => [{ profile, share: 1 }];

/**
 * Six members and three kinds of work that state their FTE of one profile, over 2027 and 2028: 1.5 FTE of Data Analyst in Retail that
 * has to be, 1 in Logistics that should be until mid 2028, 0.5 of Data Engineer in Retail that could be.
 */
const model = planningModel(
  planningInput({
    assumptions: assumptions({ planStart: serialOf(2027, 1, 1) }),
    staff: [
      mapped(1, only('dataAnalyst'), { unit: 'Retail', name: 'Ada' }),
      mapped(2, only('dataAnalyst'), { unit: 'Logistics', name: 'Ben', fte: 0.8 }),
      mapped(3, only('dataAnalyst'), { unit: 'Service', name: 'Cem', fte: 0.6, end: serialOf(2027, 12, 31) }),
      mapped(4, only('dataEngineer'), { unit: 'Service', name: 'Dee', fte: 0.4 }),
      mapped(5, only('dataScientist'), { unit: 'Retail', name: 'Eli' }),
      mapped(6, [], { unit: 'Retail', name: 'Fay' }),
    ],
    useCases: [
      useCase(1, { kind: 'otherWork', profile: 'dataAnalyst', fte: 1.5, unit: 'Retail', priority: 'must' }),
      useCase(2, {
        kind: 'otherWork',
        profile: 'dataAnalyst',
        fte: 1,
        unit: 'Logistics',
        priority: 'should',
        end: serialOf(2028, 6, 30),
      }),
      useCase(3, { kind: 'otherWork', profile: 'dataEngineer', fte: 0.5, unit: 'Retail', priority: 'could' }),
    ],
  }),
);

const shown = (decisions: readonly AssignmentDecision[], quarter: number) => {
  const found = assignmentsOf(model, decisions);
  return {
    work: found.assignments
      .filter((each) => each.quarter === quarter)
      .map(({ memberId, useCase: on, tenths, status }) => `${memberId} on ${on}: ${tenths} ${status}`),
    missing: found.coverage
      .filter((each) => each.quarter === quarter && each.missing > 0)
      .map(({ useCase: on, profile, missing }) => `${on} ${profile} ${missing}`),
  };
};

const id = (n: number) => model.staff[n - 1]?.member.id ?? '';

test('the own unit first, then elsewhere, and what matters least stays open', () => {
  // Data Analysts have 10 + 8 + 6 tenths for 15 + 10: one tenth is missing where it should be, none where it has to be.
  expect(shown([], 0)).toEqual({
    work: [
      `${id(1)} on Use case 1: 10 proposed`,
      `${id(3)} on Use case 1: 5 proposed`,
      `${id(2)} on Use case 2: 8 proposed`,
      `${id(3)} on Use case 2: 1 proposed`,
      `${id(4)} on Use case 3: 4 proposed`,
    ],
    missing: ['Use case 2 dataAnalyst 1', 'Use case 3 dataEngineer 1'],
  });
});

test('who has left is missing: what has to be is met first, from another unit too', () => {
  expect(shown([], 4)).toEqual({
    work: [
      `${id(1)} on Use case 1: 10 proposed`,
      `${id(2)} on Use case 1: 5 proposed`,
      `${id(2)} on Use case 2: 3 proposed`,
      `${id(4)} on Use case 3: 4 proposed`,
    ],
    missing: ['Use case 2 dataAnalyst 7', 'Use case 3 dataEngineer 1'],
  });
});

test('when a use case has ended nobody is on it', () => {
  expect(shown([], 7).work.filter((line) => line.includes('Use case 2'))).toEqual([]);
});

test('what is confirmed stays, what is rejected is not proposed again, and who is absent gives nothing and is told', () => {
  const common = { profile: 'dataAnalyst', from: 0, to: 7 } as const;
  const decisions: readonly AssignmentDecision[] = [
    { ...common, status: 'confirmed', useCase: 'Use case 2', memberId: id(3), tenths: 4 },
    { ...common, status: 'rejected', useCase: 'Use case 1', memberId: id(2), tenths: 5 },
  ];
  expect(shown(decisions, 0).work).toEqual([
    `${id(3)} on Use case 2: 4 confirmed`,
    `${id(1)} on Use case 1: 10 proposed`,
    `${id(3)} on Use case 1: 2 proposed`,
    `${id(2)} on Use case 2: 6 proposed`,
    `${id(4)} on Use case 3: 4 proposed`,
  ]);
  const found = assignmentsOf(model, decisions);
  expect(found.absent.map(({ memberId, quarter, tenths }) => [memberId, quarter, tenths])).toEqual(
    [4, 5, 6, 7].map((quarter) => [id(3), quarter, 4]),
  );
});

test('a confirmed part beyond what a member has stands, and the load says so', () => {
  const decision: AssignmentDecision = {
    ...{ status: 'confirmed', useCase: 'Use case 1', profile: 'dataAnalyst', memberId: id(2), tenths: 12 },
    ...{ from: 0, to: 0 },
  };
  const load = assignmentsOf(model, [decision]).load.find(
    ({ memberId, quarter }) => memberId === id(2) && quarter === 0,
  );
  expect(load).toEqual({ memberId: id(2), quarter: 0, available: 8, assigned: 12 });
});

test('while no use case is stated nobody is assigned', () => {
  const none = assignmentsOf({ ...model, useCases: [] }, []);
  expect([none.assignments, none.coverage]).toEqual([[], []]);
});
