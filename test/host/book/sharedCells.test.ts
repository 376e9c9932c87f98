import { unwatched } from '../../../src/host/port';
import { SharedCells } from '../../../src/host/book/sharedCells';
import { openWorkbook } from '../../../src/host/file/openWorkbook';

test('cells of one value and format are one cell; 0 and -0, text and number are told apart', () => {
  const shared = new SharedCells();
  const made = [0, -0, '0', null, 1, 1, '1', true, 'a', 'a', ''].map((value) => shared.cell(value));
  expect(made).toEqual([0, -0, '0', null, 1, 1, '1', true, 'a', 'a', ''].map((value) => ({ value })));
  expect(made[5]).toBe(made[4]);
  expect(made[9]).toBe(made[8]);
  expect(shared.cell('a', 3)).toEqual({ value: 'a', format: 3 });
  expect(shared.cell('a', 3)).toBe(shared.cell('a', 3));
  expect(shared.cell('a', 'money')).toEqual({ value: 'a', format: 'money' });
});

test('rows of a text table share their cells, and their number formats once they are read', async () => {
  const text = 'ID,Unit\n1,Retail\n2,Retail\n3,\n';
  const workbook = await openWorkbook(new TextEncoder().encode(text), 'team.csv');
  const rows = workbook.book.sheets[0]?.rows;
  expect(rows?.get(2)?.cells[1]).toBe(rows?.get(1)?.cells[1]);
  const { sheets } = await workbook.read(['team'], unwatched);
  const formats = sheets[0]?.numberFormats ?? [];
  expect(sheets[0]?.values).toEqual([
    ['ID', 'Unit'],
    [1, 'Retail'],
    [2, 'Retail'],
    [3, null],
  ]);
  expect(formats).toEqual(Array.from({ length: 4 }, () => ['General', 'General']));
  expect(formats[3]).toBe(formats[1]);
});
