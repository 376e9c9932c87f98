import { readFile } from 'node:fs/promises';
import type { Grid } from '../../src/domain/grid';
import type { Language } from '../../src/framework/language';
import type { Book, BookCell } from '../../src/host/file/book';
import { FileWorkbook } from '../../src/host/file/fileWorkbook';
import { openWorkbook } from '../../src/host/file/openWorkbook';
import { bookDifferences, type Difference } from '../sample/bookDifferences';
import { recalculated } from '../sample/recalculated';
import { rosterWithUseCases, threeMembers, twoUseCases } from '../sample/rosters';
import { planned, plannedFile, typed, workbookOf } from '../sample/workbook';

const outside: Grid = [
  ['Name', 'Job Title', 'FTE'],
  ['Ada', 'Gardener', 1],
  ['Ben', 'Accountant', 0.5],
];

/** What the engine computes otherwise than Excel and LibreOffice: the form, an instance over two cells, what is right. */
const faults: readonly (readonly [form: RegExp, instance: string, right: number])[] = [
  [/\bTRIM\(\w+\[[^[\]]+\]\)/, 'SUMPRODUCT(--(TRIM(A1:A2)<>""))', 2],
];

const known = ({ formula }: Difference) => faults.some(([form]) => form.test(formula));

/** The cells that another engine sees otherwise, by what they say and what they should. */
function apart(stated: FileWorkbook, computed: FileWorkbook) {
  const { formulas, found } = bookDifferences(stated.book, computed.book, 1e-9);
  return { formulas, found: found.filter((each) => !known(each)) };
}

async function sample(): Promise<FileWorkbook> {
  return openWorkbook(new Uint8Array(await readFile('assets/sample-roster.xlsx')), 'sample-roster.xlsx');
}

const rosters: readonly (readonly [name: string, open: () => Promise<FileWorkbook>, language: Language])[] = [
  ['the sample roster', sample, 'en'],
  ['the sample roster in German', sample, 'de'],
  ['one member', async () => Promise.resolve(workbookOf({ Roster: threeMembers.slice(0, 2) })), 'en'],
  ['no use case', async () => Promise.resolve(workbookOf({ Roster: threeMembers })), 'en'],
  ['nobody in the framework', async () => Promise.resolve(workbookOf({ Roster: outside })), 'en'],
];

test.each(rosters)('%s: every formula comes to the value it is written with', async (_, open, language) => {
  const { workbook } = await plannedFile(await open(), language);
  const { formulas, found } = apart(workbook, recalculated(workbook));
  expect(found.slice(0, 12)).toEqual([]);
  expect(formulas).toBeGreaterThan(1000);
});

describe('after something was typed', () => {
  type Edit = readonly [table: string, key: string, header: string, value: string | number];

  /** What is typed, and the sheets or cells that a run writes anew where the formulas stay behind. */
  const edits: readonly (readonly [name: string, behind: readonly string[], edits: readonly Edit[]])[] = [
    [
      'members and weights',
      ['Hiring Plan!', 'Budget!', 'Payroll!'],
      [
        ['MLTP_Mapping', 'E2', 'Profile 1', 'Data Steward'],
        ['MLTP_Mapping', 'E2', 'Share 1', 0.7],
        ['MLTP_Mapping', 'E2', 'Profile 2', 'Data Governor'],
        ['MLTP_Mapping', 'E2', 'Share 2', 0.3],
        ['MLTP_Mapping', 'E3', 'Level', 'Junior'],
        ['MLTP_Weights', 'Data Analyst', 'Model Training', 2],
        ['MLTP_Assumptions', 'MLTP_WeightHigh', 'Value', 5],
        ['MLTP_Profiles', 'Data Engineer', 'Minimum heads', 3],
      ],
    ],
    [
      'use cases, effort model and thresholds',
      ['Hiring Plan!', 'Budget!'],
      [
        ['MLTP_UseCases', 'Use case 1', 'FTE', 17.5],
        ['MLTP_UseCases', 'Use case 2', 'Status', 'Stopped'],
        ['MLTP_Assumptions', 'MLTP_EffortModel', 'Value', 'curves'],
        ['MLTP_Assumptions', 'MLTP_GapBelow', 'Value', 0.5],
      ],
    ],
    [
      'first day, pattern, rates and a base',
      ['Hiring Plan!', 'Budget!'],
      [
        ['MLTP_Assumptions', 'MLTP_PlanStart', 'Value', 46478],
        ['MLTP_Assumptions', 'MLTP_OrganisationPattern', 'Value', 'decentralised'],
        ['MLTP_Assumptions', 'MLTP_Burden', 'Value', 0.31],
        ['MLTP_Salaries', 'Data Engineer|Mid-level', 'Base per head', 99_999],
      ],
    ],
  ];

  test.each(edits)('%s: the formulas come to what a run makes of it', async (_, behind, typings) => {
    const { workbook } = await planned(await rosterWithUseCases(threeMembers, twoUseCases));
    for (const [table, key, header, value] of typings) await typed(workbook, [table, key, header], value);
    const computed = recalculated(workbook);
    expect(bookDifferences(workbook.book, computed.book, 1e-9).found.length).toBeGreaterThan(20);
    const again = (await planned(computed)).workbook;
    const { formulas, found } = apart(again, computed);
    const isBehind = ({ cell }: Difference) => behind.some((place) => cell.startsWith(place));
    expect(found.filter((each) => !isBehind(each)).slice(0, 12)).toEqual([]);
    // A place that follows by now is no longer behind.
    for (const place of behind) expect(found.map(({ cell }) => cell.slice(0, place.length))).toContain(place);
    expect(formulas).toBeGreaterThan(1000);
    expect(apart(again, recalculated(again)).found.slice(0, 12)).toEqual([]);
  });
});

describe('the check can fail', () => {
  /** The book with the first formula of each sheet that comes to a number a little off; the cells. */
  function bent(book: Book): { readonly book: Book; readonly cells: readonly string[] } {
    const cells: string[] = [];
    const sheets = book.sheets.map((sheet) => {
      for (const [number, row] of sheet.rows)
        for (const [column, cell] of row.cells.entries()) {
          if (cell?.formula === undefined || typeof cell.value !== 'number' || cell.value === 0) continue;
          const off: BookCell = { ...cell, formula: `(${cell.formula})*1.00000001` };
          cells.push(`${sheet.name}: ${off.formula}`);
          const rows = new Map(sheet.rows).set(number, { ...row, cells: row.cells.with(column, off) });
          return { ...sheet, rows };
        }
      return sheet;
    });
    return { book: { ...book, sheets }, cells };
  }

  test('one formula a sheet that is wrong in the eighth place is found', async () => {
    const { workbook } = await planned(await rosterWithUseCases(threeMembers, twoUseCases));
    const { book, cells } = bent(workbook.book);
    const wrong = new FileWorkbook(book);
    const found = apart(wrong, recalculated(wrong)).found.map(
      ({ cell, formula }) => `${cell.replace(/!.*/, '')}: ${formula}`,
    );
    expect(cells.length).toBeGreaterThan(8);
    expect(found).toEqual(expect.arrayContaining([...cells]));
  });

  const computedOver = (cells: readonly (string | number | null)[], formula: string) => {
    const workbook = workbookOf({ A: cells.map((value) => [value]) });
    const [sheet] = workbook.book.sheets;
    if (sheet === undefined) throw new Error('there is a sheet');
    const rows = new Map(sheet.rows).set(9, { cells: [{ value: null, formula }] });
    const { book } = recalculated(new FileWorkbook({ ...workbook.book, sheets: [{ ...sheet, rows }] }));
    return book.sheets[0]?.rows.get(9)?.cells[0]?.value;
  };

  test.each(faults)('what is left out is still a fault of the engine: %s', (form, instance, right) => {
    expect(computedOver(['a', 'b'], instance)).not.toBe(right);
    expect(form.test('SUM(TRIM(MLTP_Any[Column]))')).toBe(true);
    expect(form.test('TRIM(MLTP_Any[[#This Row],[Column]])')).toBe(false);
  });

  test('a function that the engine lacks is no result, whatever the cell held', () => {
    expect(computedOver([1, 2], 'NOSUCH(A1:A2)')).toBe('#NAME?');
    expect(computedOver([1, null, 9], 'SUMIFS(A1:A3,A1:A3,"<5")+COUNTIFS(A1:A3,"<"&5)')).toBe(2);
  });
});
