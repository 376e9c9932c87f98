import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openWorkbook } from '../../src/host/file/openWorkbook';
import type { FileWorkbook } from '../../src/host/file/fileWorkbook';
import { findingOf, locked, notFollowing, type Edit } from '../sample/formulaChecks';
import { planned, records, typed } from '../sample/workbook';
import { differences } from './differences';
import { recalculate } from './libreOffice';

/** What a planner types into the written file, add-in or not. */
const edits: readonly (readonly [name: string, edits: readonly Edit[]])[] = [
  [
    'shares and profiles',
    [
      ['MLTP_Mapping', 'E2006', 'Share 1', 0.7],
      ['MLTP_Mapping', 'E2006', 'Profile 2', 'Product Owner'],
      ['MLTP_Mapping', 'E2006', 'Share 2', 0.3],
      ['MLTP_Mapping', 'E2016', 'Profile 1', 'Machine Learning Engineer'],
    ],
  ],
  [
    'a member outside the framework and a profile that is none',
    [
      ['MLTP_Mapping', 'E2006', 'Profile 1', 'outside the framework'],
      ['MLTP_Mapping', 'E2016', 'Profile 2', 'Wizard'],
      ['MLTP_Mapping', 'E2016', 'Share 2', 0],
    ],
  ],
  [
    'weights',
    [
      ['MLTP_Weights', 'Data Analyst', 'Model Training', 2],
      ['MLTP_Assumptions', 'MLTP_WeightHigh', 'Value', 5],
      ['MLTP_Assumptions', 'MLTP_WeightLittle', 'Value', 0.25],
    ],
  ],
  [
    'effort model and thresholds',
    [
      ['MLTP_Assumptions', 'MLTP_EffortModel', 'Value', 'curves'],
      ['MLTP_Assumptions', 'MLTP_GapBelow', 'Value', 0.5],
      ['MLTP_Assumptions', 'MLTP_SurplusAbove', 'Value', 1.05],
    ],
  ],
  [
    'use cases, one of which ends before it starts',
    [
      ['MLTP_UseCases', 'Product recommendations', 'FTE', 17.5],
      ['MLTP_UseCases', 'Route optimisation', 'Status', 'Stopped'],
      ['MLTP_UseCases', 'Service assistant', 'Kind', 'Proof of concept'],
      ['MLTP_UseCases', 'Demand forecast', 'Deployment mix', 0.9],
      ['MLTP_UseCases', 'Arrival time forecast', 'End', 46500],
      ['MLTP_UseCases', 'Complaint sorting', 'End', 46000],
      ['MLTP_Assumptions', 'MLTP_SizeL', 'Value', 12],
    ],
  ],
  [
    'go-live, priority, other work, shares of the stages of life and the quarter shown',
    [
      ['MLTP_UseCases', 'Route optimisation', 'Go-live', 46600],
      ['MLTP_UseCases', 'Service assistant', 'Go-live', 46700],
      ['MLTP_UseCases', 'Service assistant', 'FTE in operation', 3],
      ['MLTP_UseCases', 'Demand forecast', 'Priority', 'Must'],
      ['MLTP_UseCases', 'Price elasticity', 'Kind', 'Other work'],
      ['MLTP_UseCases', 'Price elasticity', 'Profile of other work', 'Data Analyst'],
      ['MLTP_LifeStages', 'Build', 'Model Training', 0.7],
      ['MLTP_LifeStages', 'Proof of concept (0 %: left out)', 'Data Management', 1],
      ['MLTP_Shown', 'Quarter shown on Coverage, Effort and Team', 'Quarter', '2027 Q4'],
    ],
  ],
  [
    'pattern, practices left out, a profile in the centre, effort model and weights',
    [
      ['MLTP_Assumptions', 'MLTP_OrganisationPattern', 'Value', 'decentralised'],
      ['MLTP_Omissions', 'Feature store', 'Left out', 'Yes'],
      ['MLTP_Omissions', 'Feature store', 'Until', 46600],
      ['MLTP_Omissions', 'Model registry, separate hosting', 'Left out', 'Yes'],
      ['MLTP_Weights', 'Data Analyst', 'Model Training', 2],
      ['MLTP_Assumptions', 'MLTP_EffortModel', 'Value', 'curves'],
      ['MLTP_Profiles', 'Data Engineer', 'Placed', 'Central'],
    ],
  ],
  [
    'no reference team, output, availability and the central unit',
    [
      ['MLTP_Assumptions', 'MLTP_ReferenceTeam', 'Value', 'none'],
      ['MLTP_Assumptions', 'MLTP_OutputSenior', 'Value', 1.2],
      ['MLTP_Assumptions', 'MLTP_Availability', 'Value', 0.9],
      ['MLTP_Assumptions', 'MLTP_CentralUnit', 'Value', 'Retail'],
    ],
  ],
  [
    'rates and bases',
    [
      ['MLTP_Assumptions', 'MLTP_Burden', 'Value', 0.31],
      ['MLTP_Assumptions', 'MLTP_Recruiting', 'Value', 0.1],
      ['MLTP_Assumptions', 'MLTP_Onboarding', 'Value', 7500],
      ['MLTP_Assumptions', 'MLTP_UsdRate', 'Value', 1.07],
      ['MLTP_Salaries', 'Data Engineer|Mid-level', 'Base per head', 99_999],
    ],
  ],
  [
    'levels, minimum heads and levels, and maturity',
    [
      ['MLTP_Mapping', 'E2006', 'Level', 'Lead'],
      ['MLTP_Mapping', 'E2016', 'Level', 'Junior'],
      ['MLTP_Profiles', 'Data Engineer', 'Minimum heads', 3],
      ['MLTP_Profiles', 'Data Engineer', 'Minimum level', 'Senior'],
      ['MLTP_Profiles', 'Data Governor', 'Minimum heads', 4],
      ['MLTP_Assumptions', 'MLTP_Maturity', 'Value', 'starting'],
      ['MLTP_Assumptions', 'MLTP_OrganisationSize', 'Value', 'large'],
    ],
  ],
  [
    'lead time, ramp, practice, attrition, vacancy and contractors',
    [
      ['MLTP_Assumptions', 'MLTP_MonthsToHire', 'Value', 8],
      ['MLTP_Assumptions', 'MLTP_RampMonths', 'Value', 5],
      ['MLTP_Assumptions', 'MLTP_PracticeMonths', 'Value', 4],
      ['MLTP_Assumptions', 'MLTP_TrainingTime', 'Value', 0.6],
      ['MLTP_Assumptions', 'MLTP_Attrition', 'Value', 0.15],
      ['MLTP_Assumptions', 'MLTP_Backfill', 'Value', 0.3],
      ['MLTP_Assumptions', 'MLTP_VacancyMonths', 'Value', 4],
      ['MLTP_Assumptions', 'MLTP_ContractorFactor', 'Value', 1.7],
      ['MLTP_Assumptions', 'MLTP_TrainingCost', 'Value', 3_000],
    ],
  ],
  [
    'first day, organisation pattern and minimum heads',
    [
      ['MLTP_Assumptions', 'MLTP_PlanStart', 'Value', 46478],
      ['MLTP_Assumptions', 'MLTP_OrganisationPattern', 'Value', 'decentralised'],
      ['MLTP_Profiles', 'AI Management', 'Minimum heads', 2],
    ],
  ],
];

/** What a planner types into the lines of the plan, by their number in the table, from 0. */
const decisions: readonly (readonly [
  name: string,
  edits: readonly (readonly [number, string, string | number])[],
])[] = [
  [
    'decisions: rejected, on hold, approved, withdrawn, and a status of no list',
    [
      [0, 'Status', 'Rejected'],
      [1, 'Status', 'On hold'],
      [2, 'Status', 'Approved'],
      [3, 'Status', 'Withdrawn'],
      [4, 'Status', 'Perhaps'],
    ],
  ],
  [
    'heads, dates, FTE per head, months and quarters of lines',
    [
      [0, 'Heads', 3],
      [1, 'Start date', 46600],
      [2, 'Start date', 46200],
      [3, 'Start date', 47900],
      [4, 'FTE per head', 0.7],
      [5, 'Months', 7],
      [5, 'Start date', 46520],
      [6, 'Quarters', 2],
      [7, 'Heads', 0],
    ],
  ],
];

/** A cell that LibreOffice works out differently than a run does. */
type Found = ReturnType<typeof notFollowing>['found'][number];

/** Benchmarks that a run looks up, plans of scenarios, and the statuses, counted and listed, that a run sets. */
function isOfRun({ cell, formula }: Found): boolean {
  return (
    /^(?:Benchmarks!|Scenarios!|Mapping!A2$|Summary!C102$)/.test(cell) ||
    formula.includes('COUNTIF(MLTP_Mapping[Status]') ||
    (cell.startsWith('Unit!') && /MLTP_(?:Mapping|Hiring|Payroll)\[[^\]]*\],[\dST]|\$[OP]\$\d/.test(formula))
  );
}

/** Where the country is another, every pay is one that a run looks up. */
function isOfRunWithPay(found: Found): boolean {
  const paid =
    /^(?:Checks!|Hiring Plan!A2$|Budget!|Months!|Unit!|Payroll!|Plan Effect!|Summary!|.*: (?:Base|Loaded|One-off|Cost|Price|Monthly|Rate|Paid|SUM\(MLTP_Hiring\[Cost))/;
  return isOfRun(found) || paid.test(found.cell) || found.formula.includes('MLTP_Salaries[Base in use]');
}

let written: Uint8Array;
beforeAll(async () => {
  const bytes = new Uint8Array(await readFile(join('assets', 'sample-roster.xlsx')));
  const { workbook } = await planned(await openWorkbook(bytes, 'sample-roster.xlsx'));
  written = await workbook.save();
});

/** Types into the written file with its lines locked; LibreOffice has to come to what a run makes of it. */
async function expectOfficeToFollow(
  typings: (file: FileWorkbook) => Promise<readonly Edit[]>,
  ofRun = isOfRun,
): Promise<void> {
  const file = await openWorkbook(written, 'plan.xlsx');
  for (const [table, key, header, value] of [...(await typings(file)), locked])
    await typed(file, [table, key, header], value);
  const computed = await openWorkbook(await recalculate(await file.save()), 'plan.xlsx');
  expect(findingOf(computed)).toContain('Changed since the last run: ');
  const { workbook } = await planned(computed);
  const { found, formulas } = notFollowing(workbook, computed);
  expect(found.filter((each) => !ofRun(each)).slice(0, 12)).toEqual([]);
  expect(formulas).toBeGreaterThan(1000);
  // What the run wrote is what LibreOffice makes of it.
  const rewritten = await workbook.save();
  expect(differences(rewritten, await recalculate(rewritten), 1e-9).found.slice(0, 12)).toEqual([]);
}

test.each(edits)(
  '%s: LibreOffice computes what the planner computes for the edited file',
  async (_, typings) => {
    await expectOfficeToFollow(() => Promise.resolve(typings));
  },
);

test('the country of the benchmarks: a run looks pay up, all else follows', async () => {
  await expectOfficeToFollow(
    () => Promise.resolve([['MLTP_Assumptions', 'MLTP_Country', 'Value', 'US'] as const]),
    isOfRunWithPay,
  );
});

test.each(decisions)(
  '%s: LibreOffice computes what the planner does with the same lines',
  async (_, typings) => {
    await expectOfficeToFollow(async (file) => {
      const lines = (await records(file, 'MLTP_Hiring')).map((row) => String(row['Line']));
      expect(lines.length).toBeGreaterThan(7);
      return typings.map(([line, header, value]) => ['MLTP_Hiring', lines[line] ?? '', header, value]);
    });
  },
);
