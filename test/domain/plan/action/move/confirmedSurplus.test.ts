import { hiringRows } from '../../../../../src/domain/plan/rows/hiringRows';
import { planNotes } from '../../../../../src/domain/plan/rows/planNotes';
import { staffingProblemOf } from '../../../../../src/domain/plan/problem/staffingProblemOf';
import { surplusCells } from '../../../../../src/domain/plan/problem/surplusCells';
import { greedyStaffing } from '../../../../../src/domain/plan/staffing/greedyStaffing';
import { planningModel } from '../../../../../src/domain/planningModel';
import { assumptions } from '../../../../sample/assumptions';
import { bands, decided, only } from '../../../../sample/hiringLines';
import { mapped } from '../../../../sample/member';
import { planningInput } from '../../../../sample/planningInput';
import { useCase } from '../../../../sample/useCase';

/** Two Data Scientists without work where Data Analysts are missing, whose typical skills overlap by 28 %. */
const modelOf = (...confirmedFree: readonly string[]) =>
  planningModel(
    planningInput({
      bands,
      confirmedFree: new Set(confirmedFree),
      assumptions: assumptions({ organisationPattern: 'decentralised', hirePace: 0 }),
      weights: only('dataAnalyst'),
      staff: [
        mapped(1, [{ profile: 'dataScientist', share: 1 }], { unit: 'Retail' }),
        mapped(2, [{ profile: 'dataScientist', share: 1 }], { unit: 'Retail' }),
        mapped(3, [{ profile: 'dataAnalyst', share: 1 }], { unit: 'Retail' }, 'senior'),
      ],
      useCases: [useCase(1, { unit: 'Retail', fte: 5 })],
    }),
  );

test('a training starts from an overlap of 30 %, and of 25 % where the surplus is confirmed as free', () => {
  const place = surplusCells(modelOf())[0]?.place ?? '';
  const trainings = (...free: readonly string[]) =>
    staffingProblemOf(modelOf(...free), []).moves.map(({ action, profile }) => `${action} ${profile}`);
  expect(trainings()).toEqual([]);
  expect(trainings(`dataScientist|${place}`)).toEqual(['train dataAnalyst']);
  // Confirmed elsewhere, or of others, it changes nothing.
  expect(trainings('dataScientist|centre', `dataAnalyst|${place}`)).toEqual([]);
});

test('where members have spare time is asked about, the most of it first, and stays while it is confirmed', () => {
  const [first, ...others] = surplusCells(modelOf());
  expect(first).toMatchObject({ profile: 'dataScientist', spare: 16 });
  expect(others).toEqual([]);
  const kept = surplusCells(modelOf(`dataAnalyst|${first?.place ?? ''}`));
  expect(kept.map(({ profile, spare }) => [profile, spare])).toEqual([
    ['dataScientist', 16],
    ['dataAnalyst', 0],
  ]);
});

test('a line out of surplus holds if it is free, until that is confirmed or the line approved', () => {
  const place = surplusCells(modelOf())[0]?.place ?? '';
  const training = decided({
    id: `train|dataScientist>dataAnalyst|mid|${place}>${place}|1fte|2027-Q1`,
    ...{ action: 'train', profile: 'dataAnalyst', place, months: 6, start: null },
  });
  const found = (status: 'approved' | 'onHold', ...free: readonly string[]) => {
    const model = modelOf(...free);
    const decisions = [{ ...training, status, start: model.quarters[0]?.quarter.firstDay ?? null }];
    const staffing = staffingProblemOf(model, decisions);
    const plan = greedyStaffing(staffing);
    const hiring = hiringRows({ model, plan, decisions });
    const notes = planNotes({ model, staffing, plan, hiring, locked: false, today: 0 });
    return {
      conditions: hiring.find(({ action }) => action === 'train')?.conditions,
      told: notes.filter(({ code }) => code === 'ifFree').map(({ details }) => details),
    };
  };
  const confirmed = `dataScientist|${place}`;
  // A line on hold does not count: it is marked, and no note counts it.
  expect(found('onHold')).toEqual({ conditions: ['ifFree'], told: [] });
  expect(found('approved')).toEqual({ conditions: ['free'], told: [] });
  expect(found('onHold', confirmed)).toEqual({ conditions: ['free'], told: [] });
});
