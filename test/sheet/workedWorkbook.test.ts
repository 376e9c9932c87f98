import type { Language } from '../../src/framework/language';
import type { CellValue } from '../../src/domain/grid';
import type { SheetPlan } from '../../src/sheet/plan';
import type { Report } from '../../src/sheet/report';
import { byProfileAndPhase } from '../../src/domain/demand/effortWeights';
import { planningModel } from '../../src/domain/planningModel';
import { coverageFinding } from '../../src/sheet/coverage/coverageFinding';
import { texts } from '../../src/sheet/text/texts';
import { mapped } from '../sample/member';
import { planningInput } from '../sample/planningInput';
import { useCase } from '../sample/useCase';
import { planned, records, reported, typed } from '../sample/workbook';
import { rosterWithUseCases, threeMembers, twoUseCases } from '../sample/rosters';
import { rounded } from '../sample/rounded';
import * as byHand from '../sample/workedNumbers';

/** The worked example in a workbook: Ben is 60 % Data Scientist and 40 % Data Analyst by the planner's word. */
async function worked(language: Language): Promise<Report> {
  const names = {
    en: ['Share 1', 'Profile 2', 'Share 2'],
    de: ['Anteil 1', 'Profil 2', 'Anteil 2'],
  } as const;
  const [share1, profile2, share2] = names[language];
  const { workbook } = await planned(await rosterWithUseCases(threeMembers, twoUseCases, language), language);
  await typed(workbook, ['MLTP_Mapping', 'E2', share1], 0.6);
  await typed(workbook, ['MLTP_Mapping', 'E2', profile2], 'Data Analyst');
  await typed(workbook, ['MLTP_Mapping', 'E2', share2], 0.4);
  return reported(workbook, language);
}

function sheet({ sheets }: Report, name: string): SheetPlan {
  const found = sheets.find((each) => each.name === name);
  if (found === undefined) throw new Error(`No sheet ${name}.`);
  return found;
}

/** What a reader sees in a block: values, and of formulas their results. */
function seen(plan: SheetPlan, block: string): readonly (readonly CellValue[])[] {
  const found = plan.blocks.find(({ name }) => name === block);
  return (found?.rows ?? []).map((row) =>
    row.map((cell) => (typeof cell === 'object' && cell !== null ? cell.value : (cell ?? null))),
  );
}

const numbers = (plan: SheetPlan, block: string) =>
  rounded(seen(plan, block).map((row) => row.map((value) => Number(value))));

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
const withSums = (rows: byHand.Matrix, sums: readonly number[]) =>
  rounded(rows.map((row, index) => [...row, sums[index] ?? 0]));

describe('Coverage of the worked example', () => {
  let coverage: SheetPlan;
  beforeAll(async () => {
    coverage = sheet(await worked('en'), 'Coverage');
  });

  test('status: symbol, word and percentage', () => {
    expect(seen(coverage, 'status_headings')).toEqual([
      [
        'Data Ingestion',
        'Data Preparation',
        'Data Management',
        'Model Training',
        'Model Management',
        'Deployment Management',
        'Monitor & Maintain',
        'Total',
      ],
    ]);
    expect(seen(coverage, 'status_labels').flat()).toEqual([
      'AI Management',
      'Data Governor',
      'Data Architect',
      'Machine Learning Architect',
      'Product Owner',
      'Data Engineer',
      'Data Scientist',
      'Data Analyst',
      'Data Steward',
      'Machine Learning Engineer',
    ]);
    expect(seen(coverage, 'status_body')).toEqual(byHand.status);
    expect(seen(coverage, 'status_closing')).toEqual([byHand.statusOfPhase]);
  });

  test('capacity and demand', () => {
    expect(numbers(coverage, 'capacity_body')).toEqual(withSums(byHand.capacity, byHand.fte));
    expect(numbers(coverage, 'demand_body')).toEqual(withSums(byHand.demand, byHand.demand.map(sum)));
  });

  test('missing: demand less capacity, and the largest of each row', () => {
    const missing = byHand.demand.map((row, profile) =>
      row.map((demand, phase) => Math.max(0, demand - (byHand.capacity[profile]?.[phase] ?? 0))),
    );
    expect(numbers(coverage, 'missing_body')).toEqual(
      withSums(
        missing,
        missing.map((row) => Math.max(...row)),
      ),
    );
  });

  test('weights with their sums, and effort by phase', () => {
    const needed = [0, 0, 0, 0, 1, 1, 1, 1, 0, 0];
    expect(seen(coverage, 'weights_body')).toEqual(
      byHand.weights.map((row, index) => [...row, byHand.weightOfProfile[index], needed[index]]),
    );
    expect(seen(coverage, 'weights_closing')[0]?.slice(0, 8)).toEqual([
      'Sum of weights',
      ...byHand.weightOfPhase,
    ]);
    const [whole, third] = [5 / 7, 2 / 3];
    expect(numbers(coverage, 'effort_body')).toEqual(
      rounded([
        [whole, whole, whole, whole, whole, whole, whole, 5],
        [third, third, 0, third, 0, 0, 0, 2],
      ]),
    );
  });

  test('the finding is the cell with the most FTE missing', () => {
    // Data Scientist in Model Training: 6/7 - 0.18 = 0.677 missing of 0.857.
    expect(seen(coverage, 'finding')).toEqual([['Model Training starves: 0.2 of 0.9 FTE of Data Scientist']]);
  });
});

test('the finding is rounded as the sheet rounds: 0.35 of 1 FTE are 0.4', () => {
  // 2.45 FTE and 7 FTE of effort, evenly over seven phases, of one profile only.
  const even = byProfileAndPhase((profile) => (profile === 'dataEngineer' ? 1 : 0));
  const model = planningModel(
    planningInput({
      staff: [mapped(1, [{ profile: 'dataEngineer', share: 1 }], { fte: 2.45 })],
      useCases: [useCase(1, { fte: 7 })],
      weights: even,
    }),
  );
  expect(coverageFinding(model, texts.en)).toMatchObject({
    value: 'Data Ingestion starves: 0.4 of 1.0 FTE of Data Engineer',
  });
});

test('Coverage in German', async () => {
  const report = await worked('de');
  const coverage = sheet(report, 'Coverage');
  expect(seen(coverage, 'finding')).toEqual([
    ['Model Training leidet Mangel: 0,2 von 0,9 FTE Data Scientist'],
  ]);
  expect(seen(coverage, 'status_body').slice(5, 7)).toEqual([
    [
      '▼ Lücke 59 %',
      '▼ Lücke 69 %',
      '▲ Überhang 264 %',
      '– kein Bedarf',
      '– kein Bedarf',
      '– kein Bedarf',
      '– kein Bedarf',
      '◆ Knapp 85 %',
    ],
    [
      '▼ Lücke 32 %',
      '▼ Lücke 37 %',
      '▲ Überhang 143 %',
      '▼ Lücke 21 %',
      '▼ Lücke 76 %',
      '◆ Knapp 92 %',
      '– kein Bedarf',
      '▼ Lücke 39 %',
    ],
  ]);
  expect(seen(coverage, 'status_body')[9]?.[4]).toBe('● Gedeckt 105 %');
  expect(seen(coverage, 'status_body')[0]?.[0]).toBe('✕ keine Kapazität');
});

test('Effort: by phase the capacity of every profile and the demand, by quarter all of both', async () => {
  const effort = sheet(await worked('en'), 'Effort');
  const demandOfPhase = byHand.weightOfPhase.map((_, phase) =>
    sum(byHand.demand.map((row) => row[phase] ?? 0)),
  );
  expect(numbers(effort, 'phase_body')).toEqual(
    rounded(demandOfPhase.map((demand, phase) => [...byHand.capacity.map((row) => row[phase] ?? 0), demand])),
  );
  expect(numbers(effort, 'quarter_body')).toEqual(
    rounded(Array.from({ length: 8 }, () => [2.5, 7, 2.5 / 7])),
  );
  expect(effort.charts.length).toBeGreaterThanOrEqual(2);
});

test('Mapping, Use Cases and Hiring Plan in a written workbook', async () => {
  const { workbook } = await planned(await rosterWithUseCases(threeMembers, twoUseCases));
  const [ada, ben, cem] = await records(workbook, 'MLTP_Mapping');
  expect(ada).toMatchObject({
    'Member ID': 'E1',
    Name: 'Ada',
    Title: 'Senior Data Engineer',
    Unit: 'Retail',
    FTE: 1,
    'Profile 1': 'Data Engineer',
    'Share 1': 1,
    'Profile 2': null,
    'Share 2': null,
    Level: 'Senior',
    Status: 'Auto',
    'FTE 1': 1,
    'FTE 2': 0,
    Proposal: 'Data Engineer 100 %, Senior',
    'Roster row': 2,
  });
  expect(ben).toMatchObject({ 'Profile 1': 'Data Scientist', 'FTE 1': 1 });
  expect(cem).toMatchObject({ 'Profile 1': 'Machine Learning Engineer', Level: 'Lead', 'FTE 1': 0.5 });
  const useCases = await records(workbook, 'MLTP_UseCases');
  expect(useCases.map((row) => [row['Use case'], row['Counted FTE'], row['Data Engineering FTE']])).toEqual([
    ['Use case 1', 5, 15 / 7],
    ['Use case 2', 2, 4 / 3],
  ]);
});
