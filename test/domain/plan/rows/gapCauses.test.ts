import { serialOf } from '../../../../src/domain/calendar/serialDate';
import { placeId } from '../../../../src/domain/plan/line/placeId';
import { staffingCells } from '../../../../src/domain/plan/problem/staffingCells';
import { gapCauses } from '../../../../src/domain/plan/rows/gapCauses';
import { planningModel } from '../../../../src/domain/planningModel';
import { assumptions } from '../../../sample/assumptions';
import { only } from '../../../sample/hiringLines';
import { mapped } from '../../../sample/member';
import { planningInput } from '../../../sample/planningInput';
import { useCase } from '../../../sample/useCase';

const engineer = [{ profile: 'dataEngineer', share: 1 }] as const;

/** Ada leaves in September 2027, Ben joins in October 2027, Cem is there all the time. */
const model = planningModel(
  planningInput({
    assumptions: assumptions({
      planStart: serialOf(2027, 1, 1),
      referenceTeam: 'none',
      reuseWithoutTeam: 1,
      availability: 1,
    }),
    weights: only('dataEngineer'),
    staff: [
      mapped(1, engineer, { name: 'Ada', end: serialOf(2027, 9, 30) }),
      mapped(2, engineer, { name: 'Ben', start: serialOf(2027, 10, 1), fte: 0.5 }),
      mapped(3, engineer, { name: 'Cem' }),
    ],
    useCases: [useCase(1, { fte: 3 })],
  }),
);

const causes = (quarter: number, missing: number) =>
  gapCauses(
    { profile: 'dataEngineer', place: placeId({ kind: 'centre' }) },
    quarter,
    missing,
    model,
    staffingCells(model),
  ).map(({ kind, member, month, fte }) => [
    kind,
    member.name,
    `${Math.floor(month / 12)}-${(month % 12) + 1}`,
    fte,
  ]);

test.each([
  ['one FTE is missing until Ben joins with a half', 0, 1, [['joins', 'Ben', '2027-10', 0.5]]],
  ['of two missing he is not the cause', 0, 2, []],
  ['Ada has left and makes more than half', 3, 1.5, [['leaves', 'Ada', '2027-9', 1]]],
  ['of three missing she is not the cause', 3, 3, []],
  ['nothing is missing', 3, 0, []],
])('%s', (_, quarter, missing, expected) => {
  expect(causes(quarter, missing)).toEqual(expected);
});
