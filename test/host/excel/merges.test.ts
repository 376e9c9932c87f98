import type { SheetGrid } from '../../../src/domain/grid';
import { readRoster } from '../../../src/domain/roster/readRoster';
import { defaultRosterSettings } from '../../../src/domain/roster/rosterSettings';
import type { ExcelHost } from '../../excel-host/host';
import { silent } from '../contract/opened';
import { counted, openExcel } from './opened';

const rows = [
  ['Unit', 'Name', 'Job Title'],
  ['Retail', 'Ana Costa', 'Data Engineer'],
  ['', 'Ben Okoro', 'Data Analyst'],
  ['Claims', 'Dora Lind', 'ML Engineer'],
];

/** A roster from B3 on whose first unit is merged over two rows. */
function withRoster(host: ExcelHost, name: string): void {
  const sheet = host.book.addSheet(name);
  rows.forEach((row, at) => {
    row.forEach((value, column) => {
      sheet.type(2 + at, 1 + column, value);
    });
  });
  sheet.merges.push({ top: 3, left: 1, rows: 2, columns: 1 });
}

function unitsAndProblems(sheet: SheetGrid | undefined): unknown {
  const { members, problems } = readRoster(sheet ? [sheet] : [], defaultRosterSettings(46000));
  return [members.map(({ unit }) => unit), problems.map(({ code }) => code)];
}

test('merged cells are told from ExcelApi 1.13 on, in one request more for all sheets', async () => {
  const { host, workbook } = openExcel({ excelApi: '1.13' });
  withRoster(host, "Team 'A', B");
  await workbook.read(['Roster'], silent);
  const { requests: before } = counted(host);
  const { sheets } = await workbook.read(['Roster', "Team 'A', B"], silent);
  expect(sheets.map(({ merges }) => merges)).toEqual([undefined, [{ top: 3, left: 1, rows: 2, columns: 1 }]]);
  expect(counted(host, before).requests).toBe(3);
  expect(unitsAndProblems(sheets[1])).toEqual([['Retail', 'Retail', 'Claims'], []]);
});

test('an older Excel is not asked, and the roster says what was not read', async () => {
  const { host, workbook } = openExcel({ excelApi: '1.12' });
  withRoster(host, 'Team');
  const { sheets } = await workbook.read(['Team'], silent);
  expect(sheets[0]).not.toHaveProperty('merges');
  expect(unitsAndProblems(sheets[0])).toEqual([['Retail', '', 'Claims'], ['emptyBelow']]);
});

test('a sheet with more merged cells than Excel tells is read without them, the others with theirs', async () => {
  const { host, workbook } = openExcel({ excelApi: '1.13' });
  withRoster(host, 'Team');
  const calendar = host.book.addSheet('Calendar');
  for (let row = 0; row < 600; row++) {
    calendar.type(2 * row, 0, 'Week');
    calendar.merges.push({ top: 2 * row, left: 0, rows: 2, columns: 1 });
  }
  const { sheets } = await workbook.read(['Calendar', 'Team'], silent);
  expect(sheets.map(({ merges }) => merges?.length)).toEqual([undefined, 1]);
});
