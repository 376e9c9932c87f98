import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { FileWorkbook } from '../../src/host/file/fileWorkbook';
import { openWorkbook } from '../../src/host/file/openWorkbook';
import { hiringTable } from '../../src/sheet/hiring/hiringTable';
import { planned, records, typed } from '../sample/workbook';
import { differences } from './differences';
import { recalculate } from './libreOffice';

type Edit = readonly [table: string, key: string, header: string, value: string | number];

const line = 'hire|mlEngineer|mid|Retail|2027-Q3';

/** What finance types into a locked plan: a run then keeps every line and proposes nothing instead of one. */
const edits: readonly (readonly [name: string, edits: readonly Edit[]])[] = [
  ['burden', [['MLTP_Assumptions', 'MLTP_Burden', 'Value', 0.31]]],
  [
    'recruiting, onboarding and a base',
    [
      ['MLTP_Assumptions', 'MLTP_Recruiting', 'Value', 0.1],
      ['MLTP_Assumptions', 'MLTP_Onboarding', 'Value', 7500],
      ['MLTP_Salaries', 'Machine Learning Engineer|Mid-level', 'Base per head', 99_999],
    ],
  ],
  ['a start two months later', [['MLTP_Hiring', line, 'Start date', 46630]]],
  [
    'a start and heads',
    [
      ['MLTP_Hiring', line, 'Start date', 46900],
      ['MLTP_Hiring', line, 'Heads', 3],
    ],
  ],
  ['a line rejected', [['MLTP_Hiring', line, 'Status', 'Rejected']]],
  ['a line on hold', [['MLTP_Hiring', line, 'Status', 'On hold']]],
  [
    'attrition that is not replaced, and a fiscal year from October',
    [
      ['MLTP_Assumptions', 'MLTP_Attrition', 'Value', 0.12],
      ['MLTP_Assumptions', 'MLTP_Backfill', 'Value', 0.25],
      ['MLTP_Assumptions', 'MLTP_FiscalYearStart', 'Value', 10],
      ['MLTP_Assumptions', 'MLTP_BudgetYear1', 'Value', 400_000],
      ['MLTP_Assumptions', 'MLTP_BudgetYear2', 'Value', 1_000_000],
    ],
  ],
  [
    'nothing may be spent in the first year',
    [
      ['MLTP_Assumptions', 'MLTP_BudgetYear1', 'Value', 0],
      ['MLTP_Assumptions', 'MLTP_BudgetYear3', 'Value', 500_000],
      ['MLTP_Profiles', 'Machine Learning Engineer', 'Worth of an open FTE-quarter', 60_000],
      ['MLTP_Assumptions', 'MLTP_OpenPrice', 'Value', 1.5],
    ],
  ],
  [
    'a bonus, a rise in the month in which the plan begins, on-costs of a location, pay of full-time posts',
    [
      ['MLTP_Assumptions', 'MLTP_Bonus', 'Value', 0.090713],
      ['MLTP_Assumptions', 'MLTP_Merit', 'Value', 0.031379],
      ['MLTP_Assumptions', 'MLTP_MeritMonth', 'Value', 1],
      ['MLTP_Assumptions', 'MLTP_PayBasis', 'Value', 'fullTime'],
      ['MLTP_OnCosts', 'London', 'On-costs of its own', 0.14],
      ['MLTP_UnitCentres', 'Logistics', 'Cost centre of the plan', '2200'],
    ],
  ],
  [
    'a rise in May and empty posts for six months',
    [
      ['MLTP_Assumptions', 'MLTP_Merit', 'Value', 0.0457],
      ['MLTP_Assumptions', 'MLTP_MeritMonth', 'Value', 5],
      ['MLTP_Assumptions', 'MLTP_VacancyMonths', 'Value', 6],
      ['MLTP_Assumptions', 'MLTP_Attrition', 'Value', 0.193],
    ],
  ],
  ['a rate of currency', [['MLTP_Rates', 'EUR', 'Plan currency per unit', 1.1]]],
];

const moneyHeadings = Object.entries(hiringTable.columns).flatMap(([id, { heading }]) =>
  /^(?:base|loaded|oneOff|startMonth|(?:cost|rate|paid)\d|inPlan)$/u.test(id) ? [heading.en] : [],
);

/** Budget and Payroll, but for what stays open, which a run works out anew, and for the finding, which says what has changed. */
function isMoney(cell: string): boolean {
  const [sheet = '', place = ''] = cell.split('!');
  if (sheet === 'Payroll') return true;
  if (sheet === 'Months') return place !== '$A$2' && place !== 'A2';
  const row = Number(/\d+$/u.exec(place)?.[0]);
  return sheet === 'Budget' && row !== 2 && (row < 45 || row > 66);
}

/**
 * The lines of the Hiring Plan by id with what follows a formula of money or heads. Not among it: the demand, capacity,
 * coverage and reasons of the lines, which a run works out anew.
 */
async function moneyOf(workbook: FileWorkbook) {
  const lines = (await records(workbook, 'MLTP_Hiring')).map((row) => {
    const figures = moneyHeadings.map((heading) => {
      const value = row[heading] ?? null;
      return typeof value === 'number' ? Math.round(value * 1e6) / 1e6 : value;
    });
    return [String(row['Line']), { action: row['Action'], figures }] as const;
  });
  return new Map(lines);
}

let written: Uint8Array;
beforeAll(async () => {
  const bytes = new Uint8Array(await readFile(join('assets', 'sample-roster.xlsx')));
  const { workbook } = await planned(await openWorkbook(bytes, 'sample-roster.xlsx'));
  for (const row of await records(workbook, 'MLTP_Hiring')) {
    if (row['Action'] === 'Hire')
      await typed(workbook, ['MLTP_Hiring', String(row['Line']), 'Status'], 'Approved');
  }
  await typed(workbook, ['MLTP_Assumptions', 'MLTP_LockPlan', 'Value'], 'yes');
  written = await (await planned(workbook)).workbook.save();
});

test.each(edits)('%s: LibreOffice computes what the planner computes', async (_, typings) => {
  const file = await openWorkbook(written, 'plan.xlsx');
  for (const [table, key, header, value] of typings) await typed(file, [table, key, header], value);
  const computed = await recalculate(await file.save());
  const { workbook } = await planned(await openWorkbook(computed, 'plan.xlsx'));
  const { found } = differences(await workbook.save(), computed, 1e-9);
  const known = found.filter(({ cell }) => isMoney(cell));
  expect(known.map(({ cell, stored, computed: there }) => [cell, stored, there]).slice(0, 12)).toEqual([]);
  const [again, before] = [await moneyOf(workbook), await moneyOf(await openWorkbook(computed, 'plan.xlsx'))];
  for (const [id, each] of again) {
    // A run may leave other gaps open, and in another order.
    if (!before.has(id)) expect([id, each.action]).toEqual([id, 'Leave open']);
    else expect([id, each]).toEqual([id, before.get(id)]);
  }
  for (const [id, { action }] of before) if (!again.has(id)) expect([id, action]).toEqual([id, 'Leave open']);
  // The edit changed something, and a run on it leaves every formula as LibreOffice computes it.
  const money = differences(written, computed, 1e-9).found.filter(({ cell }) => isMoney(cell));
  expect(money.length).toBeGreaterThan(0);
  const rewritten = await workbook.save();
  expect(differences(rewritten, await recalculate(rewritten), 1e-9).found.slice(0, 12)).toEqual([]);
});

test('every check total is 0', async () => {
  const { sheets } = await (
    await openWorkbook(written, 'plan.xlsx')
  ).read(['Budget'], {
    report: () => undefined,
    cancelled: () => false,
  });
  const checks = (sheets[0]?.values ?? []).filter(([label]) => String(label ?? '').startsWith('Check:'));
  expect(checks).toHaveLength(4);
  for (const [, ...cells] of checks) {
    const numbers = cells.filter((cell) => typeof cell === 'number');
    expect(numbers.length).toBeGreaterThan(0);
    expect(new Set(numbers)).toEqual(new Set([0]));
  }
});
