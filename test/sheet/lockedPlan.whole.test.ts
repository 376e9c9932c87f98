import type { FileWorkbook } from '../../src/host/file/fileWorkbook';
import type { SheetPlan } from '../../src/sheet/plan';
import { rosterWithUseCases, threeMembers, twoUseCases } from '../sample/rosters';
import { savedCells } from '../sample/savedCells';
import { quickReport } from '../sample/quickReport';
import { planned, records, reported, snapshotOf, typed, type Planned } from '../sample/workbook';

const lock = async (workbook: FileWorkbook, value: 'yes' | 'no', header = 'Value') =>
  typed(workbook, ['MLTP_Assumptions', 'MLTP_LockPlan', header], value);

/** The values of a block; none where the sheet has no such block. */
function values(sheets: readonly SheetPlan[], sheet: string, name: string) {
  const block = sheets.find((each) => each.name === sheet)?.blocks.find((each) => each.name === name);
  return (block?.rows ?? []).map((row) =>
    row.map((cell) => (typeof cell === 'object' && cell !== null ? cell.value : cell)),
  );
}

const decided = [
  'Line',
  'Action',
  'Profile',
  'Start date',
  'Heads',
  'Status',
  'Loaded per year',
  'Cost in plan',
];

/** The lines of the hiring plan that do something, by what finance signs. */
async function signed(workbook: FileWorkbook) {
  const rows = await records(workbook, 'MLTP_Hiring');
  return rows
    .filter(({ Action }) => Action !== 'Leave open')
    .map((row) => decided.map((header) => row[header]));
}

let first: Planned;
beforeEach(async () => {
  first = await planned(await rosterWithUseCases(threeMembers, twoUseCases));
});

test('a locked plan keeps its lines when the demand changes, and says what a new run would change', async () => {
  const before = await signed(first.workbook);
  await lock(first.workbook, 'yes');
  await typed(first.workbook, ['MLTP_UseCases', 'Use case 1', 'Size'], 'L');
  const second = await planned(first.workbook);
  expect(await signed(second.workbook)).toEqual(before);

  const { sheets, workbook } = second.report;
  const { base, renewal } = workbook.scenarios;
  if (renewal === null) throw new Error('the plan is locked');
  expect(base.status).toBe('locked');
  expect(renewal.open).toBeLessThan(base.open);
  const names = values(sheets, 'Scenarios', 'renewal_scenarios').flat();
  expect(names.length).toBeGreaterThan(0);
  expect(new Set(names)).toEqual(new Set(['New run']));
  const costs = values(sheets, 'Scenarios', 'renewal_costs').flat().map(Number);
  const total = costs.reduce((sum, cost) => sum + cost, 0);
  expect(total).toBeCloseTo(renewal.cost - base.cost, 4);
  expect(values(sheets, 'Scenarios', 'renewal_total_cost')[0]?.[0]).toBeCloseTo(total, 9);
  const [[finding]] = values(sheets, 'Hiring Plan', 'finding') as [[string]];
  expect(finding).toMatch(/A new run: \d+ new, \d+ gone, \d+ changed lines, [\d,]+ EUR more/);
  // What stays open because of the lock says so.
  const open = workbook.hiring.filter(({ action }) => action === 'open');
  expect(open.flatMap(({ boundBy }) => boundBy)).toContain('locked');
});

test('while nothing changed, a new run would change nothing', async () => {
  await lock(first.workbook, 'yes');
  const { sheets } = (await planned(first.workbook)).report;
  expect(values(sheets, 'Scenarios', 'renewal_none')).toEqual([
    ['Nothing: a new run proposes the same lines.'],
  ]);
  expect(values(sheets, 'Scenarios', 'renewal_lines')).toEqual([]);
});

test('a second locked run changes nothing, and unlocked the plan follows the demand again', async () => {
  await typed(first.workbook, ['MLTP_UseCases', 'Use case 1', 'Size'], 'L');
  const free = await signed((await planned(first.workbook)).workbook);
  await lock(first.workbook, 'yes');
  const locked = (await planned(first.workbook)).workbook;
  const cells = await savedCells(locked);
  const again = (await planned(locked)).workbook;
  expect(await savedCells(again)).toEqual(cells);
  await lock(again, 'no');
  const unlocked = await planned(again);
  const order = (lines: readonly (readonly unknown[])[]) => lines.map((line) => JSON.stringify(line)).sort();
  expect(order(await signed(unlocked.workbook))).toEqual(order(free));
  expect(unlocked.report.workbook.scenarios.renewal).toBeNull();
  expect(values(unlocked.report.sheets, 'Scenarios', 'renewal_title')).toEqual([]);
});

test('decisions, starts and lines by hand stay and cost what they say while the plan is locked', async () => {
  const [line] = (await records(first.workbook, 'MLTP_Hiring')).map((row) => String(row['Line']));
  await typed(first.workbook, ['MLTP_Hiring', line ?? '', 'Heads'], 4);
  await typed(first.workbook, ['MLTP_Hiring', line ?? '', 'Owner'], 'Eve');
  await lock(first.workbook, 'yes');
  const { workbook, report: said } = await planned(first.workbook);
  const [row] = await records(workbook, 'MLTP_Hiring');
  expect(row).toMatchObject({ Line: line, Heads: 4, Owner: 'Eve', Status: 'Proposed' });
  const kept = said.workbook.hiring.find(({ id }) => id === line);
  expect(kept).toMatchObject({ heads: 4, status: 'proposed' });
  expect(row?.['Cost in plan']).toBeCloseTo(kept?.cost.inPlan ?? 0, 6);
});

test('a workbook without a plan is planned, lock or not', async () => {
  await lock(first.workbook, 'yes');
  const read = await snapshotOf(first.workbook);
  const snapshot = { ...read, tables: read.tables.filter(({ name }) => name !== 'MLTP_Hiring') };
  const { workbook } = quickReport({ snapshot });
  expect(workbook.hiring.some(({ action }) => action === 'hire')).toBe(true);
  expect(workbook.scenarios.renewal).toBeNull();
});

test('in German', async () => {
  const german = await planned(await rosterWithUseCases(threeMembers, twoUseCases, 'de'), 'de');
  await lock(german.workbook, 'yes', 'Wert');
  await typed(german.workbook, ['MLTP_UseCases', 'Use case 1', 'Größe'], 'L');
  const { sheets } = await reported(german.workbook, 'de');
  expect(values(sheets, 'Scenarios', 'renewal_title')).toEqual([
    ['Der Plan ist gesperrt: was ein neuer Lauf ändern würde'],
  ]);
  const [[finding]] = values(sheets, 'Hiring Plan', 'finding') as [[string]];
  expect(finding).toMatch(
    /Ein neuer Lauf: \d+ neue, \d+ entfallene, \d+ geänderte Zeilen, [\d.]+ EUR mehr, \d+,\d statt \d+,\d/,
  );
});
