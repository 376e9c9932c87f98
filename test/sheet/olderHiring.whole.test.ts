import type { CellValue } from '../../src/domain/grid';
import type { BookRow } from '../../src/host/book/book';
import { FileWorkbook } from '../../src/host/file/fileWorkbook';
import { rosterWithUseCases, threeMembers, twoUseCases } from '../sample/rosters';
import { planned, plannedFile, records, tableOf, typed } from '../sample/workbook';

/** The columns of MLTP_Hiring as versions before this one wrote them, those that a run works out left aside. */
const older = [
  'Line',
  'Action',
  'Profile',
  'Level',
  'Place',
  'Quarter',
  'Reason',
  'Start date',
  'Heads',
  'FTE',
  'Status',
  'Owner',
  'Comment',
  'From',
  'Proposal',
  'Quarters',
  'Months',
  'FTE per head',
] as const;

/** The workbook with MLTP_Hiring as an earlier version left it: key first, other columns, and these rows at its end. */
async function asOlder(
  workbook: FileWorkbook,
  more: readonly Readonly<Partial<Record<(typeof older)[number], CellValue>>>[],
): Promise<FileWorkbook> {
  const { headers, rows } = await tableOf(workbook, 'MLTP_Hiring');
  const old = rows.map((row) => older.map((header) => row[headers.indexOf(header)] ?? null));
  const all = [[...older], ...old, ...more.map((row) => older.map((header) => row[header] ?? null))];
  const sheets = workbook.book.sheets.map((sheet) => {
    const table = sheet.tables.find(({ name }) => name === 'MLTP_Hiring');
    if (table === undefined) return sheet;
    const lines = [...sheet.rows].filter(([row]) => row < table.top);
    const body = all.map((row, at): [number, BookRow] => [
      table.top + at,
      { cells: row.map((value) => (value === null ? undefined : { value })) },
    ]);
    return {
      ...sheet,
      touched: true,
      rows: new Map([...lines, ...body]),
      tables: [{ ...table, rows: all.length - 1, columns: older.map((header) => ({ header })) }],
    };
  });
  return new FileWorkbook({ ...workbook.book, sheets });
}

const gap = {
  Action: 'Leave open',
  Profile: 'Data Governor',
  Place: 'Centre',
  Quarter: '2027 Q1',
  Status: 'Proposed',
} as const;

test('a plan of an earlier version, with the key first and gaps among its lines, keeps every word of the planner', async () => {
  const { workbook } = await planned(await rosterWithUseCases(threeMembers, twoUseCases));
  const before = await records(workbook, 'MLTP_Hiring');
  const [first, second] = before.map(({ Line }) => String(Line));
  if (first === undefined || second === undefined) throw new Error('two lines');
  await typed(workbook, ['MLTP_Hiring', first, 'Status'], 'Approved');
  await typed(workbook, ['MLTP_Hiring', second, 'Comment'], 'ask Eve');
  const old = await asOlder(workbook, [
    { ...gap, Line: 'open|dataGovernor|centre|2027-Q1' },
    { ...gap, Line: 'open|dataSteward|centre|2027-Q1', Profile: 'Data Steward', Comment: 'we accept this' },
  ]);
  const again = (await plannedFile((await planned(old)).workbook)).workbook;
  const { headers, rows } = await tableOf(again, 'MLTP_Hiring');
  // The columns stay where they were; those that are new follow.
  expect(headers.slice(0, older.length)).toEqual(older);
  expect(headers).toEqual(expect.arrayContaining(['Positions', 'Requisition', 'Recruiting stage', 'Tier']));
  const found = await records(again, 'MLTP_Hiring');
  expect(found.find(({ Line }) => Line === first)).toMatchObject({ Status: 'Approved' });
  expect(found.find(({ Line }) => Line === second)).toMatchObject({ Comment: 'ask Eve' });
  // A gap that nobody wrote to is told below the table now; one with a comment stays, at the end.
  expect(found.filter(({ Action }) => Action === 'Leave open').map(({ Comment }) => Comment)).toEqual([
    'we accept this',
  ]);
  expect(rows.at(-1)?.[0]).toBe('open|dataSteward|centre|2027-Q1');
  for (const row of found.filter(({ Action }) => Action === 'Hire'))
    expect(row).toMatchObject({
      Positions: expect.stringMatching(/^[A-Z]{2,3}-\d\d/u) as string,
      'Recruiting stage': 'None yet',
    });
});

test('positions, requisition and stage stay with their lines over runs that find other demand', async () => {
  const start = (await planned(await rosterWithUseCases(threeMembers, twoUseCases))).workbook;
  const hires = (await records(start, 'MLTP_Hiring')).filter(({ Action }) => Action === 'Hire');
  const [chosen, ...others] = hires;
  if (chosen === undefined || others.length === 0) throw new Error('two hires');
  const id = String(chosen['Line']);
  await typed(start, ['MLTP_Hiring', id, 'Requisition'], 'REQ-7');
  await typed(start, ['MLTP_Hiring', id, 'Recruiting stage'], 'Interviewing');
  const seen = new Set(hires.map(({ Positions }) => String(Positions)));
  let workbook = start;
  for (const size of ['S', 'L', 'S']) {
    await typed(workbook, ['MLTP_UseCases', 'Use case 1', 'Size'], size);
    workbook = (await planned(workbook)).workbook;
    const now = await records(workbook, 'MLTP_Hiring');
    expect(now.find(({ Line }) => Line === id)).toMatchObject({
      Positions: chosen['Positions'],
      Requisition: 'REQ-7',
      'Recruiting stage': 'Interviewing',
      // What is being recruited stays as it is, like an approved line.
      Status: 'Proposed',
      Heads: chosen['Heads'],
    });
    const positions = now
      .filter(({ Positions }) => Positions !== null)
      .map(({ Positions }) => String(Positions));
    expect(new Set(positions).size).toBe(positions.length);
    for (const each of positions) seen.add(each);
  }
  // The run log remembers the highest number of each profile.
  const log = await records(workbook, 'MLTP_Runs');
  expect(log.at(-1)?.['Highest positions']).toMatch(/^[A-Z]{2,3}-\d\d/u);
});

test('the lines stand in the order of effort after every run, whatever the planner sorted', async () => {
  const { workbook } = await planned(await rosterWithUseCases(threeMembers, twoUseCases));
  const lines = async (of: FileWorkbook) => (await records(of, 'MLTP_Hiring')).map(({ Line }) => Line);
  const first = await lines(workbook);
  const sheets = workbook.book.sheets.map((sheet) => {
    const table = sheet.tables.find(({ name }) => name === 'MLTP_Hiring');
    if (table === undefined) return sheet;
    const rows = new Map(sheet.rows);
    for (let at = 0; at < table.rows; at += 1) {
      const row = sheet.rows.get(table.top + table.rows - at);
      if (row !== undefined) rows.set(table.top + 1 + at, row);
    }
    return { ...sheet, rows, touched: true };
  });
  const sorted = new FileWorkbook({ ...workbook.book, sheets });
  expect(await lines(sorted)).toEqual(first.toReversed());
  const again = (await planned(sorted)).workbook;
  expect(await lines(again)).toEqual(first);
  const order = ['Shift share', 'Redeploy', 'Train', 'Contractor', 'Hire'];
  const ranks = (await records(again, 'MLTP_Hiring')).map(({ Action }) => order.indexOf(String(Action)));
  expect(ranks).toEqual(ranks.toSorted((one, other) => one - other));
});
