import { seenCell } from '../sample/seen';
import { serialOf } from '../../src/domain/calendar/serialDate';
import type { CellValue } from '../../src/domain/grid';
import type { Cell } from '../../src/sheet/plan';
import type { Snapshot } from '../../src/sheet/snapshot';
import { rosterWithUseCases, threeMembers, twoUseCases } from '../sample/rosters';
import { quickReport } from '../sample/quickReport';
import { planned, records, snapshotOf, typed } from '../sample/workbook';

const now = 46348.5;

/** The plan of the three members, with these lines typed in at the end of its table. */
async function withLines(lines: readonly Readonly<Record<string, CellValue>>[]) {
  const { workbook } = await planned(await rosterWithUseCases(threeMembers, twoUseCases));
  const read = await snapshotOf(workbook);
  const tables = read.tables.map((table) => {
    if (table.name !== 'MLTP_Hiring') return table;
    const added = lines.map((line) => table.headers.map((header) => line[header] ?? null));
    return { ...table, rows: [...table.rows, ...added] };
  });
  const snapshot: Snapshot = { ...read, tables };
  const { sheets, workbook: model } = quickReport({ snapshot, now });
  const table = sheets.flatMap((sheet) => sheet.tables).find(({ name }) => name === 'MLTP_Hiring');
  const headers = table?.columns.map(({ header }) => header) ?? [];
  const byHand = (table?.rows ?? [])
    .filter(({ key }) => key === '')
    .map(({ cells }) => Object.fromEntries(headers.map((header, index) => [header, cells[index]] as const)));
  return { byHand, model, hiring: model.hiring };
}

const shown = (cell: Cell) => (typeof cell === 'object' && cell !== null ? cell.value : cell);

test('lines typed in without an id keep every word and are costed, in any order of profiles', async () => {
  const start = serialOf(2027, 7, 1);
  const { byHand, hiring } = await withLines([
    {
      Action: 'Hire',
      Profile: 'Machine Learning Engineer',
      Level: 'Lead',
      Place: 'Retail',
      'Start date': start,
      Heads: 1,
    },
    {
      Action: 'Train',
      Profile: 'Data Analyst',
      Place: 'Retail',
      'Start date': start,
      Heads: 2,
      Months: 3,
      Status: 'Approved',
    },
    { Comment: 'only a note' },
  ]);
  expect(byHand).toHaveLength(3);
  const [hire, train, note] = byHand;
  for (const header of ['Line', 'Profile', 'Level', 'Place', 'Start date', 'Heads', 'Owner', 'Comment'])
    expect(hire?.[header]).toBeUndefined();
  expect(shown(hire?.['Start month'] ?? null)).toBe(6);
  expect(shown(hire?.['Loaded per year'] ?? null)).toBe(
    1.25 * (hiring.find(({ action, level }) => action === 'hire' && level === 'lead')?.cost.base ?? 0),
  );
  expect(shown(train?.['One-off'] ?? null)).toBe(2 * 3 * 1000);
  expect(Object.values(note ?? {})).toEqual(Object.values(note ?? {}).map(() => undefined));
});

test('an approved line typed in by hand closes what it can, and the plan counts it', async () => {
  const start = serialOf(2027, 4, 1);
  const { hiring } = await withLines([
    {
      Action: 'Hire',
      Profile: 'Data Scientist',
      Level: 'Senior',
      Place: 'Logistics',
      'Start date': start,
      Heads: 1,
      Status: 'Approved',
    },
  ]);
  const scientists = hiring.filter(
    ({ profile, place, action }) => profile === 'dataScientist' && place === 'Logistics' && action === 'hire',
  );
  expect(scientists.filter(({ status }) => status === 'approved')).toHaveLength(1);
  expect(scientists.filter(({ status }) => status === 'proposed')).toEqual([]);
});

test('lines on hold and rejected ones are not counted as gone beside approved lines', async () => {
  const { workbook } = await planned(await rosterWithUseCases(threeMembers, twoUseCases));
  const before = await records(workbook, 'MLTP_Hiring');
  const hires = before.filter(({ Action }) => Action === 'Hire').map(({ Line }) => String(Line));
  for (const [at, status] of ['Approved', 'On hold', 'Rejected'].entries())
    await typed(workbook, ['MLTP_Hiring', hires[at] ?? '', 'Status'], status);
  const again = await planned(workbook);
  const found = again.report.sheets.find(({ name }) => name === 'Hiring Plan')?.blocks;
  const finding = seenCell(found?.find(({ name }) => name === 'finding')?.rows[0]?.[0]);
  const rows = await records(again.workbook, 'MLTP_Hiring');
  // Contractors who bridged the time until such a hire are gone with it.
  const gone = before.filter(({ Line }) => !rows.some((row) => row['Line'] === Line));
  for (const { Line } of gone) expect(hires.slice(0, 3)).not.toContain(Line);
  expect(finding).toMatch(
    new RegExp(`Beside your approved lines this run: \\d+ new, ${gone.length} gone, 0 changed\\.$`, 'u'),
  );
  expect(hires.slice(0, 3).map((id) => rows.find(({ Line }) => Line === id)?.['Reason'])).toEqual([
    expect.stringMatching(/closes .* FTE-quarters/),
    'On hold: costs nothing, and what it would close stays open; nothing else is proposed in its place.',
    'Rejected: this action is not proposed again, in any quarter.',
  ]);
});
