import { serialOf } from '../../../../src/domain/calendar/serialDate';
import type { HiringDecision } from '../../../../src/domain/plan/line/hiringDecision';
import { hiringRows } from '../../../../src/domain/plan/rows/hiringRows';
import { planNotes, type PlanNote } from '../../../../src/domain/plan/rows/planNotes';
import { staffingProblemOf } from '../../../../src/domain/plan/problem/staffingProblemOf';
import { planningModel, type PlanningInput } from '../../../../src/domain/planningModel';
import { greedyStaffing } from '../../../../src/domain/plan/staffing/greedyStaffing';
import { noProofs } from '../../../../src/domain/plan/staffing/proof';
import type { StaffingPlan } from '../../../../src/domain/plan/staffing/staffingPlan';
import { assumptions } from '../../../sample/assumptions';
import { bands, decided, engineer, only } from '../../../sample/hiringLines';
import { mapped } from '../../../sample/member';
import { planningInput } from '../../../sample/planningInput';
import { useCase } from '../../../sample/useCase';

const staff = [mapped(1, engineer, {}, 'lead')];
const weights = only('dataEngineer');

const optimal = { status: 'optimal', gap: 0, proof: noProofs } as const;
/** Hires at Senior alone, who guide. */
const onlySenior = { mixMid: 0, mixSenior: 1 };

/** The notes on the quick plan, as if a solver had come to these proofs. */
function notes(
  stated: Partial<PlanningInput>,
  decisions: readonly HiringDecision[],
  proven: Partial<Pick<StaffingPlan, 'status' | 'proof' | 'gap' | 'objective'>> = optimal,
  today = 0,
): readonly PlanNote[] {
  const model = planningModel(
    planningInput({ staff, weights, bands, assumptions: assumptions(onlySenior), ...stated }),
  );
  const staffing = staffingProblemOf(model, decisions);
  const plan = { ...greedyStaffing(staffing), ...proven };
  const hiring = hiringRows({ model, plan, decisions });
  return planNotes({ model, staffing, plan, hiring, locked: false, today });
}

test('approved lines that cost more than the budget of a year', () => {
  // Two heads from April on: 2 x (60,000 x (1.25 x 0.75 + 0.2) + 5,000) = 146,500 in 2027.
  const stated = { useCases: [useCase(1, { fte: 3 })], assumptions: assumptions({ budgetYear1: 100_000 }) };
  const warnings = (decisions: readonly HiringDecision[]) =>
    notes(stated, decisions).filter(({ severity }) => severity === 'warning');
  expect(warnings([decided({ heads: 2 })])).toEqual([
    { code: 'beyondBudget', severity: 'warning', details: { year: '2027', cost: 146_500, budget: 100_000 } },
  ]);
  expect(warnings([decided({ heads: 1 })])).toEqual([]);
});

test('an approved line whose members left, and one that moves more members than there are', () => {
  const analyst = [{ profile: 'dataAnalyst', share: 1 }] as const;
  const training = decided({
    id: 'train|dataAnalyst>dataScientist|mid|centre>centre|2027-Q1',
    action: 'train',
    profile: 'dataScientist',
    months: 6,
    heads: 2,
    start: serialOf(2027, 1, 1),
  });
  expect(notes({}, [training]).map(({ code, details }) => [code, details])).toEqual([
    ['outside', { line: training.id }],
  ]);
  const one = [...staff, mapped(2, analyst, {}, 'mid')];
  const found = notes({ staff: one, useCases: [useCase(1, { fte: 1 })] }, [training]);
  expect(found.filter(({ severity }) => severity === 'warning')).toEqual([
    { code: 'beyondMembers', severity: 'warning', details: { profile: 'dataAnalyst', place: 'centre' } },
  ]);
});

test.each([
  [{ gap: null }, [['quickPlan', {}]]],
  [{ gap: 0.05 }, [['timeLimit', { gap: 0.05 }]]],
  [{ gap: 0.06 }, [['farFromProven', { gap: 0.06 }]]],
  [{ gap: 0, objective: 'balanced' }, []],
  [{ gap: 0, objective: 'cover' }, [['costUnproven', { gap: 0.25 }]]],
] as const)('how well a plan is proven: %j', (stated, expected) => {
  const proof = { ...noProofs, cost: { value: 100, bound: 75 } };
  const found = notes({ useCases: [useCase(1, { fte: 3 })] }, [], { status: 'bound', proof, ...stated });
  expect(found.map(({ code, details }) => [code, details])).toEqual(expected);
});

test.each([
  ['a line without a level is paid as Mid-level', {}, 'noLevel'],
  ['a line of a profile without any band has no base pay', { profile: 'dataSteward' }, 'noBase'],
] as const)('%s, and says so while it counts', (_, stated, code) => {
  const line = decided({ id: 'hand|4', level: null, ...stated });
  const warnings = (status: HiringDecision['status']) =>
    notes({ bands: bands.filter(({ profile }) => profile !== 'dataSteward') }, [{ ...line, status }]).filter(
      (note) => note.code === 'noBase' || note.code === 'noLevel',
    );
  expect(warnings('approved')).toEqual([
    { code, severity: 'warning', details: { line: 'hand|4', profile: line.profile, place: 'centre' } },
  ]);
  expect(warnings('rejected')).toEqual([]);
});

test('heads hired before their turn, and minimum heads that the budget does not pay for', () => {
  // Nobody of an earlier rank is there. AI Management asks for a head, and for one who guides: both are missing in the
  // three quarters of 2027 in which a hire could be there.
  const stated = {
    useCases: [useCase(1, { fte: 3 })],
    assumptions: assumptions({ ...onlySenior, budgetYear1: 100_000 }),
  };
  const found = notes(stated, [decided({ heads: 2 })]).filter(({ severity }) => severity === 'info');
  expect(found.map(({ code, details }) => [code, 'heads' in details ? details.heads : null])).toEqual([
    ['outOfOrder', 2],
    ['belowMinimum', 6],
  ]);
});

test('an optimal plan within its limits needs no note', () => {
  expect(notes({ useCases: [useCase(1, { fte: 3 })] }, [])).toEqual([]);
});

test('without a reference team more new heads than hold a profile today are warned of', () => {
  const stated = (referenceTeam: 'stated' | 'none') => ({
    useCases: [useCase(1, { fte: 3 })],
    assumptions: assumptions({ ...onlySenior, referenceTeam }),
  });
  const found = (team: 'stated' | 'none') =>
    notes(stated(team), [decided({ heads: 2 })]).filter(
      ({ code, details }) =>
        code === 'outgrown' && 'profile' in details && details.profile === 'dataEngineer',
    );
  // One Data Engineer today, two more are hired.
  expect(found('none')).toEqual([
    { code: 'outgrown', severity: 'warning', details: { profile: 'dataEngineer', heads: 2, members: 1 } },
  ]);
  expect(found('stated')).toEqual([]);
});

test.each([
  [1.1, 10, ['noHires']],
  [1.15, 10, ['noContractors']],
  [1.5, 0, []],
  [1.6, 10, []],
])(
  'at a worth of %p loaded quarters, with up to %p contractors',
  (openPrice, contractorsPerPlace, expected) => {
    const found = (objective: 'balanced' | 'cover') =>
      notes({ assumptions: assumptions({ ...onlySenior, objective, openPrice, contractorsPerPlace }) }, [])
        .map(({ code }) => code)
        .filter((code) => code.startsWith('no'));
    expect(found('balanced')).toEqual(expected);
    expect(found('cover')).toEqual([]);
  },
);

test('a unit of use cases that no member states is told; case and blanks do not make another unit', () => {
  const team = [mapped(1, engineer, { unit: 'Beta' }, 'lead')];
  const found = (unit: string, staffed = team) =>
    notes({ staff: staffed, useCases: [useCase(1, { unit })] }, []).filter(
      ({ code }) => code === 'nobodyThere',
    );
  expect(found('Betta')).toEqual([{ code: 'nobodyThere', severity: 'warning', details: { place: 'Betta' } }]);
  expect(found(' beta ')).toEqual([]);
  expect(found('')).toEqual([]);
  expect(found('Betta', [mapped(1, engineer, { unit: '' }, 'lead')])).toEqual([]);
});

test('a plan whose first quarter is over is told, from the day after it on', () => {
  const found = (today: number) =>
    notes({ useCases: [useCase(1, {})] }, [], optimal, today).filter(({ code }) => code === 'isOver');
  expect(found(serialOf(2027, 3, 31))).toEqual([]);
  expect(found(serialOf(2027, 4, 1))).toEqual([
    { code: 'isOver', severity: 'warning', details: { quarter: '2027 Q1' } },
  ]);
});
