import { silent } from '../contract/opened';
import { membersPlan, threeLines } from '../contract/samplePlans';
import { counted, openExcel } from './opened';

describe('single cells', () => {
  test('are selected, and the selection is told', async () => {
    const { host, workbook } = openExcel();
    host.book.addSheet("O'Neill & Co");
    const at = { sheet: "O'Neill & Co", row: 6, column: 27 };
    await workbook.select(at);
    expect(await workbook.selected()).toEqual(at);
    expect(host.book.active).toBe(1);
  });

  test('a number corrected into a text cell is a number, and goes back to text', async () => {
    const { host, workbook } = openExcel();
    const { cells } = host.book.sheets[0] ?? host.book.addSheet();
    cells.put(4, 2, { value: '0,8', numberFormat: '@', format: {} });
    await workbook.correct([{ at: { sheet: 'Roster', row: 4, column: 2 }, value: 0.8 }]);
    expect(cells.at(4, 2)).toMatchObject({ value: 0.8, numberFormat: 'General' });
    await workbook.revert();
    expect(cells.at(4, 2)).toMatchObject({ value: '0,8', numberFormat: '@' });
  });

  test('many corrections take few requests, and formulas come back as formulas', async () => {
    const { host, workbook } = openExcel();
    const sheet = host.book.sheets[0] ?? host.book.addSheet();
    sheet.type(3, 1, '=A1');
    sheet.type(4, 1, "'=A1");
    const corrections = Array.from({ length: 800 }, (_, row) => ({
      at: { sheet: 'Roster', row, column: 1 },
      value: `fixed ${row}`,
    }));
    await workbook.correct(corrections);
    expect(counted(host).requests).toBe(4);
    expect(sheet.cells.at(3, 1)).toMatchObject({ value: 'fixed 3' });
    await workbook.revert();
    expect(sheet.cells.at(3, 1).formula).toBe('=A1');
    expect(sheet.cells.at(4, 1)).toMatchObject({ value: '=A1', quoted: true });
    expect(sheet.cells.at(799, 1).value).toBe('');
  });

  test('corrections of which one is refused change nothing', async () => {
    const { host, workbook } = openExcel();
    const locked = host.book.addSheet('Locked');
    locked.isProtected = true;
    const failed = workbook.correct([
      { at: { sheet: 'Roster', row: 0, column: 0 }, value: 'changed' },
      { at: { sheet: 'Locked', row: 0, column: 0 }, value: 'changed' },
    ]);
    await expect(failed).rejects.toMatchObject({ kind: 'protected' });
    expect(host.book.sheet('Roster')?.cells.at(0, 0).value).toBe('Name');
  });

  test('tables are read without their row of totals', async () => {
    const { host, workbook } = openExcel();
    await workbook.write([membersPlan(threeLines)], silent);
    const [table] = host.book.sheet('Members')?.tables ?? [];
    if (table !== undefined) {
      table.addRows([['Total', '', 2.3, '', '']]);
      table.showTotals = true;
    }
    expect((await workbook.read([], silent)).tables[0]?.rows).toHaveLength(3);
    await workbook.write([membersPlan([...threeLines, ['m4', 'Edsger', 1]])], silent);
    expect(table?.headers()).toHaveLength(5);
  });
});
