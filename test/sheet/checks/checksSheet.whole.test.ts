import type { BookRow } from '../../../src/host/book/book';
import { cellAt } from '../../../src/host/book/book';
import { FileWorkbook } from '../../../src/host/file/fileWorkbook';
import { budgetColumns, budgetRow, budgetTops } from '../../../src/sheet/budget/budgetPlaces';
import type { BudgetLine } from '../../../src/sheet/budget/budgetText';
import { allProfilesColumn } from '../../../src/sheet/budget/profileBlocks';
import { yearColumns } from '../../../src/sheet/budget/yearBlocks';
import { runChecks, totalChecks, checksTexts, type CheckId } from '../../../src/sheet/checks/checksText';
import { quarterCheckCell } from '../../../src/sheet/effort/effortSheet';
import { monthColumns, unitTop } from '../../../src/sheet/months/monthPlaces';
import { totalCell } from '../../../src/sheet/planEffect/effectGrid';
import { totalIds } from '../../../src/sheet/planEffect/planEffectText';
import { expectAgreement } from '../../sample/formulaChecks';
import { recalculated } from '../../sample/recalculated';
import { rosterWithUseCases, threeMembers, twoUseCases } from '../../sample/rosters';
import { sampleRoster } from '../../sample/sampleRoster';
import { planned, plannedFile, records, reported, tableOf, typed, workbookOf } from '../../sample/workbook';

type Place = readonly [sheet: string, row: number, column: number];

/** The place of a cell such as 'Plan Effect'!B5. */
function placeOf(cell: string): Place {
  const [, sheet = '', letters = '', row = ''] = /^'?([^'!]+)'?!\$?([A-Z]+)\$?(\d+)$/u.exec(cell) ?? [];
  const column = letters.split('').reduce((sum, letter) => 26 * sum + letter.charCodeAt(0) - 64, 0) - 1;
  return [sheet, Number(row) - 1, column];
}

/** The workbook with numbers typed over formulas, each so much larger than it was. */
function typedOver(workbook: FileWorkbook, more: readonly (readonly [Place, number])[]): FileWorkbook {
  const sheets = workbook.book.sheets.map((sheet) => {
    const rows = new Map<number, BookRow>(sheet.rows);
    for (const [[name, row, column], by] of more) {
      if (name !== sheet.name) continue;
      const known = rows.get(row);
      const cells = [...(known?.cells ?? [])];
      const { value } = cellAt(sheet, row, column) ?? {};
      if (typeof value !== 'number') throw new Error(`no number in row ${row + 1} of ${name}`);
      cells[column] = { value: value + by };
      rows.set(row, { ...known, cells });
    }
    return { ...sheet, rows };
  });
  return new FileWorkbook({ ...workbook.book, sheets });
}

/** Difference and status of every check, computed from the cells alone, and how many do not hold. */
function checksIn(workbook: FileWorkbook) {
  const sheet = recalculated(workbook).book.sheets.find(({ name }) => name === 'Checks');
  if (sheet === undefined) throw new Error('The workbook has no checks.');
  const ids = new Map(Object.entries(checksTexts.en.checks).map(([id, [name]]) => [name, id as CheckId]));
  const found = new Map<CheckId, { readonly difference: number; readonly status: string }>();
  for (const [row, { cells }] of sheet.rows) {
    const id = ids.get(String(cells[0]?.value));
    if (id === undefined || row < 8) continue;
    found.set(id, { difference: Number(cells[3]?.value), status: String(cells[4]?.value) });
  }
  return { found, fails: cellAt(sheet, 4, 1)?.value, finding: cellAt(sheet, 1, 0)?.value };
}

const first = async () => planned(await rosterWithUseCases(threeMembers, twoUseCases));
const budget = (line: BudgetLine): Place => ['Budget', budgetRow(line), budgetColumns.first];
const total = (line: BudgetLine): Place => ['Budget', budgetRow(line), budgetColumns.total];

test('every check of the sample holds but for mappings to confirm, and its formulas come to its numbers', async () => {
  const { workbook, report } = await plannedFile(await sampleRoster());
  const off = Object.entries(report.summary.checks).filter(([, { ok }]) => !ok);
  expect(off).toEqual([['review', { expected: 0, actual: 5, difference: 5, ok: false }]]);
  expectAgreement(workbook);
});

test('a number typed over a formula makes each total that has to agree fail, by what was typed', async () => {
  const { workbook, report } = await first();
  const { sheet, top, left, headers } = await tableOf(workbook, 'MLTP_Hiring');
  const typedSheet = typedOver(workbook, [
    [budget('plan'), 1000],
    [['Budget', budgetTops.years + 2, yearColumns.total], 500],
    [['Budget', budgetTops.profiles + 2, allProfilesColumn], 2],
    [['Months', unitTop('total', report.workbook.effect.places.length) + 2, monthColumns.first], 7],
    [budget('starters'), 3],
    [budget('memberSalary'), 700],
    [placeOf(quarterCheckCell('saved', 0)), 0.25],
    [[sheet, top + 1, left + headers.indexOf('FTE-quarters')], 1.25],
  ]);
  await typed(typedSheet, ['MLTP_Mapping', 'E2', 'Share 1'], 0.5);
  const { found, fails, finding } = checksIn(typedSheet);
  const off = totalChecks.map((id) => [id, Math.round(1e6 * (found.get(id)?.difference ?? 0)) / 1e6]);
  expect(off).toEqual([
    ['lines', 1000],
    // The quarters rose by 1,000 of the plan, 700 of salaries and 24 of replacements.
    ['years', 500 - 1724],
    // The months do not know of what is typed into the Budget, but for the replacements.
    ['months', 24 - 1724],
    ['units', 7],
    ['heads', 2],
    ['walk', 3],
    ['payroll', 700],
    ['demand', 0.25],
    ['shares', -0.5],
    ['closed', 1.25],
  ]);
  expect(totalChecks.filter((id) => found.get(id)?.status !== '▼ does not hold')).toEqual([]);
  expect(Number(fails)).toBeGreaterThanOrEqual(totalChecks.length);
  expect(finding).toMatch(/^\d+ checks do not hold \(▼\)\. /u);
});

test('a number typed over a formula makes each number of the run fail', async () => {
  const { workbook, report } = await first();
  const { effect } = report.workbook;
  const { found, fails } = checksIn(
    typedOver(workbook, [
      ...totalIds.map((id): readonly [Place, number] => [placeOf(totalCell(id, effect)), 1]),
      [total('memberLoaded'), 1],
      [total('total'), 1],
      [total('closing'), 1],
      [placeOf(quarterCheckCell('atWork', 0)), 1],
    ]),
  );
  expect(runChecks.map((id) => [id, found.get(id)?.status])).toEqual(
    runChecks.map((id) => [id, '▼ does not hold']),
  );
  expect(Number(fails)).toBeGreaterThanOrEqual(runChecks.length);
});

test('after an edit the numbers of the run say that inputs changed, and totals that have to agree still do', async () => {
  const { workbook } = await first();
  const [line] = (await records(workbook, 'MLTP_Hiring')).filter((row) => row['Action'] === 'Hire');
  await typed(workbook, ['MLTP_UseCases', 'Use case 1', 'FTE'], 17.5);
  await typed(workbook, ['MLTP_Assumptions', 'MLTP_BudgetYear1', 'Value'], 1);
  await typed(workbook, ['MLTP_Assumptions', 'MLTP_Recruiting', 'Value'], -1);
  await typed(workbook, ['MLTP_Mapping', 'E3', 'Status'], 'Review');
  await typed(workbook, ['MLTP_Hiring', String(line?.['Line']), 'Heads'], 0);
  const { found } = checksIn(workbook);
  expect(totalChecks.filter((id) => found.get(id)?.status !== '● holds')).toEqual([]);
  expect(found.get('missing')?.status).toBe('▼ inputs changed since the run');
  expect(found.get('cost')?.status).toBe('▼ inputs changed since the run');
  for (const id of ['changed', 'review', 'notAllowed', 'oddLines', 'overBudget'] as const)
    expect([id, found.get(id)?.status, Number(found.get(id)?.difference) > 0]).toEqual([
      id,
      '◆ look at it',
      true,
    ]);
});

test('what a run assumes, cannot pay or remarks is worth a look', async () => {
  const checksOf = async (...lines: readonly (readonly (string | number)[])[]) => {
    const { summary } = await reported(workbookOf({ Roster: lines }));
    return Object.entries(summary.checks)
      .filter(([, { ok }]) => !ok)
      .map(([id, { actual }]) => [id, Math.round(100 * actual) / 100]);
  };
  // A gardener has no band; a Data Engineer of 720,000 EUR is paid ten times the band of 72,000.
  expect(
    await checksOf(
      ['Name', 'Job Title', 'Level', 'FTE', 'Annual salary (EUR)'],
      ['Ada', 'Data Engineer', 'Mid', 1, 720_000],
      ['Ben', 'Gardener', '', 'many', ''],
    ),
  ).toEqual([
    ['assumedDemand', 1],
    ['noPay', 1],
    ['remarks', 1],
    ['ownPay', 10],
  ]);
});
