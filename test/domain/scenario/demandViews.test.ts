import { effortWeights } from '../../../src/domain/demand/effortWeights';
import { planningModel } from '../../../src/domain/planningModel';
import { demandViews, otherChoice, weightsUnder } from '../../../src/domain/scenario/demandViews';
import { sampleUseCases } from '../../../src/sheet/sample/sampleUseCases';
import { assumptions } from '../../sample/assumptions';
import { planningInput } from '../../sample/planningInput';
import { useCase } from '../../sample/useCase';

test.each([
  ['effortModel', {}, { effortModel: 'curves' }],
  ['effortModel', { effortModel: 'curves' }, { effortModel: 'levels' }],
  ['organisationPattern', {}, { organisationPattern: 'decentralised' }],
  ['organisationPattern', { organisationPattern: 'decentralised' }, { organisationPattern: 'hubAndSpoke' }],
  ['reuse', {}, { reuse: 0.5 }],
  ['reuse', { reuse: 0.7 }, { reuse: 1 }],
  ['reuse', { referenceTeam: 'none' }, { reuseWithoutTeam: 1 }],
] as const)('%s made otherwise, from %j: %j', (choice, stated, changed) => {
  const base = assumptions(stated);
  expect(otherChoice(choice, base)).toEqual({ ...base, ...changed });
});

test('two use cases of 7 FTE over eight quarters: what each choice leaves of 112 FTE-quarters', () => {
  const useCases = [useCase(1, { unit: 'A', fte: 7 }), useCase(2, { unit: 'B', fte: 7 })];
  const model = planningModel(planningInput({ useCases }));
  const [base, effortModel, pattern, reuse] = demandViews(model);
  // 14 FTE and one head of AI Management in every quarter; nobody is there.
  expect(base?.demand).toBeCloseTo(8 * 15, 9);
  expect(base?.missing).toBeCloseTo(8 * 15, 9);
  expect(effortModel?.demand).toBeCloseTo(8 * 15, 9);
  expect(pattern?.demand).toBeCloseTo(8 * 15, 9);
  // In units of their own the engineers do what the architects did.
  expect(pattern?.byProfile.dataArchitect).toBeCloseTo(0, 9);
  expect(pattern?.byProfile.dataEngineer).toBeCloseTo(
    (base?.byProfile.dataEngineer ?? 0) + (base?.byProfile.dataArchitect ?? 0),
    9,
  );
  expect(reuse?.savedByReuse).toBeGreaterThan(1);
  expect((reuse?.demand ?? 0) + (reuse?.savedByReuse ?? 0)).toBeCloseTo(8 * 15, 9);
  // Half of the second use case: a quarter of what the Data Architect is asked for.
  expect(reuse?.byProfile.dataArchitect).toBeCloseTo(0.75 * (base?.byProfile.dataArchitect ?? 0), 9);
  expect(reuse?.byProfile.dataEngineer).toBeCloseTo(base?.byProfile.dataEngineer ?? 0, 9);
});

test('the first view is the plan itself', () => {
  const model = planningModel(planningInput({ useCases: sampleUseCases }));
  const [base] = demandViews(model);
  expect(base?.headline).toEqual(model.headline);
  expect(base?.demand).toBeCloseTo(52 + 56 + 54 + 49 + 49 + 49 + 43 + 43 + 8, 9);
});

test('weights follow the effort model under other assumptions, as a run wrote them; a typed one stays', () => {
  const [levels, curves] = [assumptions({}), assumptions({ effortModel: 'curves' })];
  const written = effortWeights(levels);
  const weights = { ...written, dataAnalyst: { ...written.dataAnalyst, modelTraining: 2.5 } };
  const other = effortWeights(curves);
  expect(weightsUnder(curves, { assumptions: levels, weights })).toEqual({
    ...other,
    dataAnalyst: { ...other.dataAnalyst, modelTraining: 2.5 },
  });
});
