import type { Language } from '../../src/framework/language';
import type { CellValue } from '../../src/domain/grid';
import type { SheetPlan } from '../../src/sheet/plan';
import type { Report } from '../../src/sheet/report';
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
  const value = language === 'en' ? 'Value' : 'Wert';
  await typed(workbook, ['MLTP_Assumptions', 'MLTP_ReferenceTeam', value], 'none');
  await typed(workbook, ['MLTP_Assumptions', 'MLTP_ReuseWithoutTeam', value], 1);
  await typed(workbook, ['MLTP_Assumptions', 'MLTP_CarryProfiles', value], 'no');
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

  test('missing: what is open at each place, and the sum of each row', () => {
    expect(numbers(coverage, 'missing_body')).toEqual(withSums(byHand.missing, byHand.missing.map(sum)));
  });

  test('weights with their sums, and effort by phase', () => {
    expect(seen(coverage, 'weights_body')).toEqual(
      byHand.weights.map((row, index) => [...row, byHand.weightOfProfile[index]]),
    );
    const [whole, third] = [5 / 7, 2 / 3];
    expect(numbers(coverage, 'effort_body')).toEqual(
      rounded([
        [whole, whole, whole, whole, whole, whole, whole, 5],
        [third, third, 0, third, 0, 0, 0, 2],
      ]),
    );
  });

  test('check totals: 7 FTE of use cases are 7 FTE of demand, and one head comes on top', () => {
    expect(numbers(coverage, 'check_body').flat()).toEqual([7, 0, 0, 7, 0, 1]);
    expect(numbers(coverage, 'demand_closing').map((row) => row.at(-1))).toEqual([8, 7, 1]);
  });

  test('the finding is the cell with the most FTE missing', () => {
    // Data Scientist in Model Training: 3 x 5/42 x (1 - 0.6 / 0.991) in Retail and 3 x 1/6 in Logistics, of 0.857.
    expect(seen(coverage, 'finding')).toEqual([
      [
        'Biggest gap: 0.6 FTE of Data Scientist missing in Model Training in 2027 Q1 (0.9 needed), from the first quarter on.',
      ],
    ]);
    expect(seen(coverage, 'shown_finding')[0]?.[0]).toMatch(
      /^2027 Q1: \d\.\d FTE are missing in all, most of them of /u,
    );
  });
});

test('Coverage in German', async () => {
  const report = await worked('de');
  const coverage = sheet(report, 'Coverage');
  expect(seen(coverage, 'finding')).toEqual([
    [
      'Größte Lücke: 0,6 FTE Data Scientist fehlen in Model Training in 2027 Q1 (Bedarf 0,9), vom ersten Quartal an.',
    ],
  ]);
  expect(seen(coverage, 'status_body').slice(5, 7)).toEqual([
    [
      '▼ Lücke 62 %',
      '▼ Lücke 66 %',
      '▲ Überhang 178 %',
      '– kein Bedarf',
      '– kein Bedarf',
      '– kein Bedarf',
      '– kein Bedarf',
      '▼ Lücke 77 %',
    ],
    [
      '▼ Lücke 21 %',
      '▼ Lücke 22 %',
      '▼ Lücke 61 %',
      '▼ Lücke 25 %',
      '▼ Lücke 61 %',
      '▼ Lücke 61 %',
      '– kein Bedarf',
      '▼ Lücke 35 %',
    ],
  ]);
  expect(seen(coverage, 'status_body')[9]?.[5]).toBe('◆ Knapp 93 %');
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
    rounded(
      Array.from({ length: 8 }, () => [2.5, 8, sum(byHand.missing.map(sum)), 2.5 / 8, 7, 0, 0, 7, 1, 0]),
    ),
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
  expect(useCases.map((row) => [row['Use case'], row['Counted FTE'], row['Quarter 8']])).toEqual([
    ['Use case 1', 5, 'Continuous'],
    ['Use case 2', 2, 'Continuous'],
  ]);
});
