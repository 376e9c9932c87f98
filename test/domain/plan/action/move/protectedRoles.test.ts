import { staffingProblemOf } from '../../../../../src/domain/plan/problem/staffingProblemOf';
import { planningModel } from '../../../../../src/domain/planningModel';
import { assumptions } from '../../../../sample/assumptions';
import { bands, only } from '../../../../sample/hiringLines';
import { mapped } from '../../../../sample/member';
import { planningInput } from '../../../../sample/planningInput';
import { useCase } from '../../../../sample/useCase';

/** Governance is spare in A and missing in B; a second member of A holds two profiles of which one is missing there. */
function offered(title: string) {
  const model = planningModel(
    planningInput({
      bands,
      assumptions: assumptions({ organisationPattern: 'decentralised', trainingOverlap: 0.2 }),
      weights: only('dataEngineer'),
      staff: [
        mapped(1, [{ profile: 'dataEngineer', share: 1 }], { unit: 'A', title }),
        mapped(
          2,
          [
            { profile: 'dataSteward', share: 0.5 },
            { profile: 'dataEngineer', share: 0.5 },
          ],
          { unit: 'B', title },
        ),
      ],
      useCases: [useCase(1, { unit: 'B', fte: 5 })],
    }),
  );
  const { moves, shifts } = staffingProblemOf(model, []);
  return [moves.length > 0, shifts.some(({ lent }) => !lent)];
}

test('nobody is moved out of a role whose independence the law protects, nor any share of them', () => {
  expect(offered('Data Engineer')).toEqual([true, true]);
  expect(offered('Data Protection Officer')).toEqual([false, false]);
});
