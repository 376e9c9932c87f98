import { BrowserWorkbook, type BookChange } from '../../../src/host/browser/browserWorkbook';
import { newWorkbook, openWorkbook } from '../../../src/host/file/openWorkbook';
import { all, cell, silent } from '../contract/opened';
import { membersPlan, threeLines } from '../contract/samplePlans';
import { userFile } from '../file/userFile';

async function opened(): Promise<BrowserWorkbook> {
  const file = await openWorkbook(new TextEncoder().encode('Name,FTE\nAda,1\nAlan,0.5\n'), 'team.csv');
  return new BrowserWorkbook(file);
}

test('what is typed into the grid is read by the next run and saved', async () => {
  const workbook = await opened();
  workbook.edit('team', [
    { row: 1, column: 1, value: 0.8 },
    { row: 3, column: 0, value: '=Grace' },
    { row: 3, column: 1, value: 1.3, formula: '=B2+B3' },
  ]);
  expect((await workbook.read(['team'], silent)).sheets[0]?.values).toEqual([
    ['Name', 'FTE'],
    ['Ada', 0.8],
    ['Alan', 0.5],
    ['=Grace', 1.3],
  ]);
  const saved = await openWorkbook(await workbook.save(), 'team.xlsx');
  const row = saved.book.sheets[0]?.rows.get(3);
  expect(row?.cells.map((each) => [each?.value, each?.formula])).toEqual([
    ['=Grace', undefined],
    [1.3, 'B2+B3'],
  ]);
});

test('a run and a download wait for what the grid still computes, once after each edit', async () => {
  const workbook = await opened();
  let waits = 0;
  const end = workbook.computedBy(async () => {
    waits += 1;
    await Promise.resolve();
    workbook.edit('team', [{ row: 3, column: 1, value: 1.3, formula: '=B2+B3' }]);
  });
  await workbook.read(['team'], silent);
  expect(waits).toBe(0);
  workbook.edit('team', [{ row: 1, column: 1, value: 0.8 }]);
  expect((await workbook.read(['team'], silent)).sheets[0]?.values[3]).toEqual([null, 1.3]);
  await workbook.save();
  expect(waits).toBe(1);
  workbook.edit('team', [{ row: 1, column: 1, value: 0.9 }]);
  end();
  await workbook.save();
  expect(waits).toBe(1);
});

test('an emptied cell is empty, and a formula that is overwritten is gone', async () => {
  const workbook = await opened();
  workbook.edit('team', [{ row: 2, column: 1, value: 3, formula: '=1+2' }]);
  workbook.edit('team', [
    { row: 1, column: 0, value: null },
    { row: 2, column: 1, value: 7 },
  ]);
  const rows = workbook.book.sheets[0]?.rows;
  expect(rows?.get(1)?.cells[0]).toEqual({ value: null });
  expect(rows?.get(2)?.cells[1]).toEqual({ value: 7 });
});

test('taking a run back keeps what the user typed on sheets that the run left alone', async () => {
  const workbook = await opened();
  await workbook.write([membersPlan(threeLines)], silent);
  workbook.edit('team', [{ row: 1, column: 0, value: 'Grace' }]);
  expect(await workbook.revert()).toBe(true);
  expect((await all(workbook)).sheets.map(({ name }) => name)).toEqual(['team']);
  expect(await cell(workbook, 'team', 1, 0)).toBe('Grace');
});

test('a computed value keeps the formula of the book with its table references', async () => {
  const workbook = new BrowserWorkbook(newWorkbook());
  await workbook.write(
    [
      {
        ...membersPlan(threeLines),
        blocks: [
          {
            name: 'sum',
            top: 0,
            left: 0,
            rows: [[{ formula: '=SUM(MLTP_Members[FTE])', value: 0 }]],
            style: 'fte',
          },
        ],
      },
    ],
    silent,
  );
  const [sheet] = workbook.book.sheets;
  const table = sheet?.tables[0];
  const column = (table?.left ?? 0) + (table?.columns.findIndex(({ header }) => header === 'FTE') ?? 0);
  const letter = String.fromCharCode(65 + column);
  const [first, last] = [(table?.top ?? 0) + 2, (table?.top ?? 0) + 1 + (table?.rows ?? 0)];
  const formula = `=SUM(${sheet?.name ?? ''}!$${letter}$${first}:$${letter}$${last})`;
  workbook.edit(sheet?.name ?? '', [{ row: 0, column: 0, value: 2.5, formula }]);
  expect(workbook.book.sheets[0]?.rows.get(0)?.cells[0]).toEqual({
    value: 2.5,
    formula: 'SUM(MLTP_Members[FTE])',
    format: 'fte',
  });
});

test('a computed value keeps what the file says of its formula, a formula that is typed over it does not', async () => {
  const kept = ' cm="1"';
  const formulaKind = ' t="array" ref="A1"';
  const sheet =
    '<sheetData><row r="1"><c r="A1" cm="1"><f t="array" ref="A1">SUM(B1:B2)</f><v>0</v></c></row></sheetData>';
  const file = await openWorkbook(userFile({ sheet }), 'own.xlsx');
  const workbook = new BrowserWorkbook(file);
  const first = () => workbook.book.sheets[0]?.rows.get(0)?.cells[0];
  workbook.edit('Roster', [{ row: 0, column: 0, value: 5, formula: '=SUM(B1:B2)' }]);
  expect(first()).toEqual({ value: 5, formula: 'SUM(B1:B2)', formulaKind, kept });
  workbook.edit('Roster', [{ row: 0, column: 0, value: '#DIV/0!', formula: '=1/0' }]);
  expect(first()).toEqual({ value: '#DIV/0!', formula: '1/0', error: true });
  workbook.edit('Roster', [{ row: 0, column: 0, value: '#DIV/0!' }]);
  expect(first()).toEqual({ value: '#DIV/0!' });
});

test('a grid is told of runs, corrections, selections and edits that change something', async () => {
  const workbook = await opened();
  const told: string[] = [];
  const end = workbook.subscribe((change: BookChange) => told.push(change.kind));
  workbook.edit('team', [{ row: 1, column: 1, value: 0.8 }]);
  workbook.edit('team', [{ row: 1, column: 1, value: 0.8 }]);
  workbook.edit('gone', [{ row: 1, column: 1, value: 0.9 }]);
  await workbook.lookAt({ sheet: 'team', row: 1, column: 1 });
  expect(told).toEqual(['edited']);
  expect(await workbook.selected()).toEqual({ sheet: 'team', row: 1, column: 1 });
  await workbook.write([membersPlan(threeLines)], silent);
  await workbook.correct([{ at: { sheet: 'team', row: 1, column: 1 }, value: 1 }]);
  await workbook.select({ sheet: 'team', row: 2, column: 0 });
  await workbook.revert();
  expect(told).toEqual(['edited', 'written', 'written', 'selected', 'written']);
  end();
  await workbook.select({ sheet: 'team', row: 0, column: 0 });
  expect(told).toHaveLength(5);
});
