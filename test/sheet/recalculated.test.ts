import type { Book, BookCell } from '../../src/host/book/book';
import { FileWorkbook } from '../../src/host/file/fileWorkbook';
import { apart, expectAgreement, faults } from '../sample/formulaChecks';
import { recalculated } from '../sample/recalculated';
import { rosterWithUseCases, threeMembers, twoUseCases } from '../sample/rosters';
import { planned, workbookOf } from '../sample/workbook';

// More workbooks, and formulas after something was typed, are for the suite of whole workbooks.
test('every formula comes to the value it is written with, in German', async () => {
  expectAgreement((await planned(await rosterWithUseCases(threeMembers, twoUseCases, 'de'), 'de')).workbook);
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
