import { quartersFrom } from '../../../src/domain/calendar/quarter';
import { serialOf } from '../../../src/domain/calendar/serialDate';
import { byProfile } from '../../../src/domain/capacity/profileFte';
import { businessUnits, needs, type Need } from '../../../src/domain/coverage/need';
import type { OrganisationPatternId } from '../../../src/framework/organisationPatterns';
import type { PlanningInput } from '../../../src/domain/planningModel';
import { assumptions } from '../../sample/assumptions';
import { mapped } from '../../sample/member';
import { planningInput, workedExample } from '../../sample/planningInput';
import { useCase } from '../../sample/useCase';

const start = serialOf(2027, 1, 1);

/** Place, profile, capacity and demand of the first quarter, to four places. */
function table(input: PlanningInput, quarter = 0): readonly string[] {
  return needs({ ...input, quarters: quartersFrom(start, 2) })
    .filter((need) => need.quarter === quarter)
    .map((need) => `${place(need)} ${need.profile} ${need.capacity.toFixed(4)} ${need.demand.toFixed(4)}`);
}

function place({ place: at }: Need): string {
  return at.kind === 'centre' ? 'centre' : at.unit === '' ? '(none)' : at.unit;
}

function under(organisationPattern: OrganisationPatternId): PlanningInput {
  return { ...workedExample, assumptions: assumptions({ organisationPattern }) };
}

// Sums along the rows of the worked example, without AI Management. Production of Retail: 5/7 x
//   Data Governor 1/13 + 1/14 + 3/17 = 0.2320, Data Architect 3/13 + 3/14 + 3/17 = 0.4439,
//   ML Architect 1/6 + 1/9 + 3/11 + 1/6 = 0.5123, Product Owner 1/13+1/14+1/17+1/6+1/9+1/11+1/6 = 0.5304,
//   Data Engineer as Data Architect, Data Scientist 1/13+1/14+1/17+3/6+3/9+1/11 = 0.8082,
//   Data Analyst 1/14 = 0.0510, Data Steward as Data Governor, ML Engineer as ML Architect.
// Proof of concept of Logistics: 2/3 x Product Owner 1/5 + 1/6 + 1/4 = 0.4111, Data Engineer 3/5 + 3/6 = 0.7333,
//   Data Scientist 1/5 + 1/6 + 3/4 = 0.7444, Data Analyst 1/6 = 0.1111.
const centre = [
  'centre aiManagement 0.0000 1.0000',
  'centre dataGovernor 0.0000 0.2320',
  'centre dataArchitect 0.0000 0.4439',
  'centre mlArchitect 0.0000 0.5123',
];
const retail = [
  'Retail productOwner 0.0000 0.5304',
  'Retail dataEngineer 1.0000 0.4439',
  'Retail dataScientist 0.6000 0.8082',
  'Retail dataAnalyst 0.4000 0.0510',
  'Retail dataSteward 0.0000 0.2320',
  'Retail mlEngineer 0.0000 0.5123',
];
const logistics = [
  'Logistics productOwner 0.0000 0.4111',
  'Logistics dataEngineer 0.0000 0.7333',
  'Logistics dataScientist 0.0000 0.7444',
  'Logistics dataAnalyst 0.0000 0.1111',
  'Logistics mlEngineer 0.5000 0.0000',
];

test.each(['central', 'hubAndSpoke'] as const)(
  '%s: the four central profiles pool over the units',
  (pattern) => {
    expect(table(under(pattern))).toEqual([...centre, ...retail, ...logistics]);
  },
);

test('pool of experts: Data Engineers, Data Scientists and ML Engineers are pooled as well', () => {
  expect(table(under('poolOfExperts'))).toEqual([
    ...centre,
    'centre dataEngineer 1.0000 1.1773', // 0.4439 + 0.7333
    'centre dataScientist 0.6000 1.5526', // 0.8082 + 0.7444
    'centre mlEngineer 0.5000 0.5123',
    'Retail productOwner 0.0000 0.5304',
    'Retail dataAnalyst 0.4000 0.0510',
    'Retail dataSteward 0.0000 0.2320',
    'Logistics productOwner 0.0000 0.4111',
    'Logistics dataAnalyst 0.0000 0.1111',
  ]);
});

test('decentralised: every unit has its own, and its own head of AI Management', () => {
  expect(table(under('decentralised'))).toEqual([
    'Retail aiManagement 0.0000 1.0000',
    'Retail dataGovernor 0.0000 0.2320',
    'Retail dataArchitect 0.0000 0.4439',
    'Retail mlArchitect 0.0000 0.5123',
    ...retail,
    'Logistics aiManagement 0.0000 1.0000',
    ...logistics,
  ]);
});

test('where no use case names a unit, everything is planned as one', () => {
  const useCases = workedExample.useCases.map((each) => ({ ...each, unit: '' }));
  const rows = table({ ...workedExample, useCases });
  expect(rows).toHaveLength(10);
  expect(rows).toContain('centre dataEngineer 1.0000 1.1773');
  expect(rows).toContain('centre mlEngineer 0.5000 0.5123');
});

test('minimum heads count where they are more than the effort asks for', () => {
  const minimumHeads = byProfile((profile) =>
    profile === 'dataGovernor' ? 2 : profile === 'dataSteward' ? 1 : 0,
  );
  const rows = table({ ...workedExample, minimumHeads });
  expect(rows).toContain('centre dataGovernor 0.0000 2.0000'); // 2 for the organisation, 0.2320 asked for
  expect(rows).toContain('Retail dataSteward 0.0000 1.0000');
  expect(rows).toContain('Logistics dataSteward 0.0000 1.0000');
  expect(rows).toContain('centre aiManagement 0.0000 0.0000');
});

test('a quarter counts who is there and what runs', () => {
  const input = planningInput({
    staff: [mapped(1, [{ profile: 'dataEngineer', share: 1 }], { start: serialOf(2027, 4, 1) })],
    useCases: [useCase(1, { fte: 13 * 7, end: serialOf(2027, 3, 31), stageMix: [3, 2, 2] })],
  });
  // 13 FTE a phase: Data Engineer 3 in Data Ingestion, 39/14 in Preparation, 39/17 in Management = 8.0798.
  expect(table(input, 0)).toContain('centre dataEngineer 0.0000 8.0798');
  expect(table(input, 1)).toContain('centre dataEngineer 1.0000 0.0000');
});

test('stopped use cases are use cases: the running ones do not stand in for them', () => {
  const input = planningInput({ useCases: [useCase(1, { status: 'stopped' })] });
  expect(table(input)).toContain('centre dataEngineer 0.0000 0.0000');
  // 5 FTE: 5/7 x (3/13 + 3/14 + 3/17)
  expect(table(planningInput())).toContain('centre dataEngineer 0.0000 0.4439');
});

test('business units are those that members and use cases name', () => {
  const staff = [mapped(1, [], { unit: 'B' }), mapped(2, [], { unit: '' }), mapped(3, [], { unit: 'B' })];
  expect(businessUnits(staff, [useCase(1, { unit: 'A' }), useCase(2)])).toEqual(['B', 'A']);
  expect(businessUnits([], [])).toEqual([]);
});
