import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openWorkbook } from '../../src/host/file/openWorkbook';
import { planned, records, typed } from '../sample/workbook';
import { differences } from './differences';
import { recalculate } from './libreOffice';

type Edit = readonly [table: string, key: string, header: string, value: string | number];

/** What a run puts right or reads around: cells that were cleared, numbers as text, an FTE below 0. */
const slips: readonly Edit[] = [
  ['MLTP_Weights', 'Data Engineer', 'Data Ingestion', ''],
  ['MLTP_Weights', 'Data Steward', 'Data Management', '2,5'],
  ['MLTP_Profiles', 'AI Management', 'Minimum heads', ''],
  ['MLTP_UseCases', 'Demand forecast', 'FTE', -3],
  ['MLTP_Assumptions', 'MLTP_Burden', 'Value', '0,3'],
];

let written: Uint8Array;
beforeAll(async () => {
  const bytes = new Uint8Array(await readFile(join('assets', 'sample-roster.xlsx')));
  const { workbook } = await planned(await openWorkbook(bytes, 'sample-roster.xlsx'));
  written = await workbook.save();
});

test('heads that nobody typed follow the demand, and every cell agrees', async () => {
  const file = await openWorkbook(written, 'plan.xlsx');
  await typed(file, ['MLTP_Assumptions', 'MLTP_WeightHigh', 'Value'], 5);
  await typed(file, ['MLTP_UseCases', 'Product recommendations', 'FTE'], 17.5);
  const { workbook } = await planned(await openWorkbook(await recalculate(await file.save()), 'plan.xlsx'));
  const rewritten = await workbook.save();
  expect(differences(rewritten, await recalculate(rewritten), 1e-9).found.slice(0, 12)).toEqual([]);
});

test('slips: after the next run the workbook computes what the planner does', async () => {
  const file = await openWorkbook(written, 'plan.xlsx');
  for (const [table, key, header, value] of slips) await typed(file, [table, key, header], value);
  const { workbook } = await planned(await openWorkbook(await recalculate(await file.save()), 'plan.xlsx'));
  const rewritten = await workbook.save();
  expect(differences(rewritten, await recalculate(rewritten), 1e-9).found.slice(0, 12)).toEqual([]);
});

test('heads, start and status of hiring lines: cost and budget follow in LibreOffice as in the next run', async () => {
  const file = await openWorkbook(written, 'plan.xlsx');
  const lines = (await records(file, 'MLTP_Hiring'))
    .filter((row) => row['Action'] === 'Hire')
    .map((row) => String(row['Line']));
  const [more = '', later = '', rejected = '', approved = ''] = lines;
  await typed(file, ['MLTP_Hiring', more, 'Heads'], 5);
  await typed(file, ['MLTP_Hiring', later, 'Start date'], 46600);
  await typed(file, ['MLTP_Hiring', rejected, 'Status'], 'Rejected');
  await typed(file, ['MLTP_Hiring', approved, 'Status'], 'Approved');
  const computed = await openWorkbook(await recalculate(await file.save()), 'plan.xlsx');
  const { workbook } = await planned(computed);
  const rewritten = await workbook.save();
  expect(differences(rewritten, await recalculate(rewritten), 1e-9).found.slice(0, 12)).toEqual([]);
  const costs = async (book: typeof workbook) =>
    (await records(book, 'MLTP_Hiring'))
      .filter((row) => [more, later, rejected, approved].includes(String(row['Line'])))
      .map((row) => [row['Line'], row['Heads'], row['Start date'], row['Status'], ...money(row)])
      .sort(([one], [other]) => (String(one) < String(other) ? -1 : 1));
  expect(await costs(workbook)).toEqual(await costs(computed));
});

/** Loaded, one-off and whole cost of a line in whole units of money. */
function money(row: Readonly<Record<string, unknown>>): readonly number[] {
  return ['Loaded per year', 'One-off', 'Cost in plan'].map((header) => Math.round(Number(row[header])));
}
