import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openWorkbook } from '../../src/host/file/openWorkbook';
import { withTableRow } from '../sample/userEdits';
import { planned, typed } from '../sample/workbook';
import { differences } from './differences';
import { recalculate } from './libreOffice';

type Edit = readonly [table: string, key: string, header: string, value: string | number];

/** What a planner should not type, and does. */
const edits: readonly Edit[] = [
  ['MLTP_Assumptions', 'MLTP_Burden', 'Value', -0.1],
  ['MLTP_Assumptions', 'MLTP_Attrition', 'Value', 1.5],
  ['MLTP_Assumptions', 'MLTP_Recruiting', 'Value', 'much'],
  ['MLTP_Assumptions', 'MLTP_Onboarding', 'Value', ''],
  ['MLTP_Assumptions', 'MLTP_SizeM', 'Value', '5,5'],
  ['MLTP_Assumptions', 'MLTP_Backfill', 'Value', '50 %'],
  ['MLTP_Assumptions', 'MLTP_EffortModel', 'Value', ' CURVES '],
  ['MLTP_Assumptions', 'MLTP_Maturity', 'Value', 'mature'],
  ['MLTP_Assumptions', 'MLTP_PlanStart', 'Value', 'soon'],
  ['MLTP_Assumptions', 'MLTP_GapBelow', 'Value', 1.2],
  ['MLTP_Assumptions', 'MLTP_SurplusAbove', 'Value', 1.1],
  ['MLTP_Mapping', 'E2006', 'Share 1', ''],
  ['MLTP_Mapping', 'E2007', 'Profile 2', 'Data Steward'],
  ['MLTP_Mapping', 'E2007', 'Share 2', -0.5],
  ['MLTP_UseCases', 'Demand forecast', 'FTE', '3,5'],
  ['MLTP_UseCases', 'Route optimisation', 'FTE', 'many'],
  ['MLTP_UseCases', 'Service assistant', 'FTE', ' 4 '],
  ['MLTP_UseCases', 'Service assistant', 'Unit', 'RETAIL'],
  ['MLTP_UseCases', 'Complaint sorting', 'Status', 'Gestoppt'],
  ['MLTP_Profiles', 'AI Management', 'Minimum heads', ''],
  ['MLTP_Profiles', 'Data Steward', 'Minimum heads', -2],
  ['MLTP_Profiles', 'Data Engineer', 'Minimum level', 'Wizard'],
  ['MLTP_Weights', 'Data Engineer', 'Data Ingestion', ''],
  ['MLTP_Weights', 'Data Engineer', 'Data Preparation', -3],
  ['MLTP_Weights', 'Data Analyst', 'Model Training', 'High'],
];

/** Sheets whose lines a run proposes anew, or whose benchmarks it looks up; and weights that were typed over. */
const renewed =
  /^(?:Summary!|Checks!|Hiring Plan!|Plan Effect!|Budget!|Unit!|Months!|Staffing!|Benchmarks!|Scenarios!A2$|Assumptions![I-O]\d)/;

test('what is not allowed does not count, in the sheets as in the planner', async () => {
  const bytes = new Uint8Array(await readFile(join('assets', 'sample-roster.xlsx')));
  const first = await planned(await openWorkbook(bytes, 'sample-roster.xlsx'));
  for (const [table, key, header, value] of edits) await typed(first.workbook, [table, key, header], value);
  const typedRow = ['X9', 'Zoe', 'Data Analyst', 'Retail', 1, null, null, 'Data Analyst', 1];
  const file = withTableRow(first.workbook, 'MLTP_Mapping', typedRow);
  const computed = await recalculate(await file.save());
  const { workbook } = await planned(await openWorkbook(computed, 'plan.xlsx'));
  const rewritten = await workbook.save();
  const { found, formulas } = differences(rewritten, computed, 1e-9);
  // Excel fills the formulas of a table into a new row; this file has none there yet.
  const apart = found.filter(({ cell, computed: there }) => !renewed.test(cell) && there !== null);
  expect(apart.slice(0, 12)).toEqual([]);
  expect(formulas).toBeGreaterThan(1000);
  expect(differences(rewritten, await recalculate(rewritten), 1e-9).found.slice(0, 12)).toEqual([]);
});
