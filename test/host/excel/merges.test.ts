import type { SheetGrid } from '../../../src/domain/grid';
import { readRoster } from '../../../src/domain/roster/readRoster';
import { defaultRosterSettings } from '../../../src/domain/roster/rosterSettings';
import { ExcelFault } from '../../excel-host/excelFault';
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

describe('a sheet with more merged blocks than Excel answers with', () => {
  /** Blocks of two rows from the third row on, one after the other, in three columns. */
  function withCalendar(host: ExcelHost, count: number): void {
    const calendar = host.book.addSheet('Calendar');
    for (let at = 0; at < count; at++) {
      const block = { top: 2 + 2 * Math.floor(at / 3), left: at % 3, rows: 2, columns: 1 };
      calendar.type(block.top, block.left, `Week ${at}`);
      calendar.merges.push(block);
    }
  }

  test.each([512, 513, 1_700, 9_000])('is read in pieces: %i of them', async (count) => {
    const { host, workbook } = openExcel({ excelApi: '1.13' });
    withRoster(host, 'Team');
    withCalendar(host, count);
    const { sheets } = await workbook.read(['Calendar', 'Team'], silent);
    expect(sheets.map(({ merges }) => merges?.length)).toEqual([count, 1]);
    const key = ({ top, left }: { readonly top: number; readonly left: number }) => top * 3 + left;
    expect([...(sheets[0]?.merges ?? [])].sort((a, b) => key(a) - key(b))).toEqual(
      host.book.sheet('Calendar')?.merges,
    );
  });

  test('is read without them where Excel does not tell any', async () => {
    const { host, workbook } = openExcel({ excelApi: '1.13' });
    withCalendar(host, 600);
    host.beforeRequest = (number) => {
      if (number > 0 && number < 5) {
        throw new ExcelFault('GeneralException', 'Not today.');
      }
    };
    const { sheets } = await workbook.read(['Calendar'], silent);
    expect(sheets[0]).not.toHaveProperty('merges');
    expect(sheets[0]?.values[0]?.[0]).toBe('Week 0');
  });
});
