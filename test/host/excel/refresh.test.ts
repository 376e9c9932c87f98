import { looks, tones } from '../../../src/sheet/look';
import type { SheetPlan } from '../../../src/sheet/plan';
import { Chart } from '../../excel-host/book/chart';
import { Table } from '../../excel-host/book/table';
import { silent } from '../contract/opened';
import {
  emptyPlan,
  matrixPlan,
  matrixRows,
  membersPlan,
  membersTable,
  threeLines,
} from '../contract/samplePlans';
import { contentOf, openExcel, type OpenedExcel } from './opened';

const sheetOf = ({ host }: OpenedExcel, name: string) => {
  const sheet = host.book.sheet(name);
  if (sheet === undefined) {
    throw new Error(`There is no sheet ${name}.`);
  }
  return sheet;
};

const lines = (count: number) =>
  Array.from({ length: count }, (_, index) => [`m${index + 1}`, `Name ${index + 1}`, 1] as const);

describe('looks', () => {
  test('are given to new cells, and what the user formats stays', async () => {
    const opened = openExcel();
    await opened.workbook.write([membersPlan(threeLines)], silent);
    const { cells, columnWidths, frozen } = sheetOf(opened, 'Members');
    expect(cells.at(0, 1).format['Font.Bold']).toBe(true);
    expect(cells.at(3, 1).format['Fill.Color']).toBe(`#${looks.heading.fill}`);
    expect(cells.at(5, 3).numberFormat).toBe(looks.fte.numberFormat);
    expect([columnWidths.get(2), frozen?.rows]).toEqual([(20 * 7 + 5) * 0.75, 4]);
    cells.put(5, 3, { ...cells.at(5, 3), numberFormat: '0.0000' });
    cells.put(0, 1, { ...cells.at(0, 1), format: { 'Fill.Color': '#FF0000' } });
    await opened.workbook.write([membersPlan(lines(5))], silent);
    expect(cells.at(5, 3).numberFormat).toBe('0.0000');
    expect(cells.at(0, 1).format).toEqual({ 'Fill.Color': '#FF0000' });
    expect(cells.at(8, 3).numberFormat).toBe(looks.fte.numberFormat);
  });

  test('differ where the plan says so', async () => {
    const opened = openExcel();
    const plan: SheetPlan = {
      ...matrixPlan(matrixRows),
      styles: [{ area: { top: 4, left: 0, rows: 1, columns: 9 }, style: 'total' }],
      charts: [],
    };
    await opened.workbook.write([membersPlan(threeLines), plan], silent);
    const { cells } = sheetOf(opened, 'Coverage');
    expect(cells.at(4, 1).numberFormat).toBe(looks.total.numberFormat);
    expect(cells.at(3, 1).numberFormat).toBe(looks.ratio.numberFormat);
    expect(cells.at(4, 5).numberFormat).toBe('General');
  });
});

describe('rules', () => {
  test('of ours are replaced, those of the user stay', async () => {
    const opened = openExcel();
    const plans = [membersPlan(threeLines), matrixPlan(matrixRows)];
    await opened.workbook.write(plans, silent);
    const sheet = sheetOf(opened, 'Coverage');
    const own = {
      id: 'theirs',
      area: { top: 3, left: 1, rows: 1, columns: 1 },
      type: 'Custom',
      rule: '=B4>9',
      format: {},
    };
    sheet.conditionalFormats.push(own);
    await opened.workbook.write(plans, silent);
    expect(sheet.conditionalFormats.map(({ type, rule }) => [type, rule])).toEqual([
      ['Custom', '=B4<1'],
      ['Custom', '=B4>9'],
    ]);
    expect(sheet.conditionalFormats[0]?.format).toEqual({
      'Font.Color': `#${tones.gap.colour}`,
      'Fill.Color': `#${tones.gap.fill}`,
      'Font.Bold': true,
      StopIfTrue: true,
    });
    expect(sheet.validations).toHaveLength(1);
  });

  test('the first conditional format of a plan goes first', async () => {
    const opened = openExcel();
    const area = { top: 3, left: 1, rows: 2, columns: 2 };
    const plan: SheetPlan = {
      ...matrixPlan(matrixRows),
      charts: [],
      conditionalFormats: [
        { area, rule: { kind: 'beginsWith', text: '▼' }, tone: 'gap' },
        { area, rule: { kind: 'notZero' }, tone: 'alarm' },
      ],
    };
    await opened.workbook.write([membersPlan(threeLines), plan], silent);
    expect(sheetOf(opened, 'Coverage').conditionalFormats.map(({ rule }) => rule)).toEqual([
      { operator: 'BeginsWith', text: '▼' },
      '=AND(ISNUMBER(B4),ABS(B4)>0.000001)',
    ]);
  });

  test('a short list is inline, one that is long or holds commas lies on a hidden sheet', async () => {
    const opened = openExcel();
    const long = Array.from({ length: 30 }, (_, index) => `Profile number ${index}`);
    const rule = (column: number, values: readonly string[]) => ({
      area: { top: 1, left: column, rows: 3, columns: 1 },
      rule: { kind: 'list' as const, values },
    });
    const plan: SheetPlan = {
      ...emptyPlan('Input'),
      blocks: [{ name: 'head', top: 0, left: 0, rows: [['a', 'b', 'c']], style: 'heading' }],
      validations: [rule(0, ['Yes', 'No']), rule(1, long), rule(2, ['a, b', 'c'])],
    };
    expect(await opened.workbook.write([plan], silent)).toEqual(['Input']);
    const sources = sheetOf(opened, 'Input').validations.map((one) => (one.rule as { list: unknown }).list);
    expect(sources).toEqual([
      { inCellDropDown: true, source: '=_MLTP_MLTPLists_list2' },
      { inCellDropDown: true, source: '=_MLTP_MLTPLists_list1' },
      { inCellDropDown: true, source: 'Yes,No' },
    ]);
    const lists = sheetOf(opened, 'MLTP Lists');
    expect(lists.visibility).toBe('Hidden');
    expect(lists.cells.at(29, 0).value).toBe('Profile number 29');
    expect(opened.host.book.name('_MLTP_MLTPLists_list1')?.refers).toBe("='MLTP Lists'!$A$1:$A$30");
    await opened.workbook.write([plan], silent);
    expect(opened.host.book.sheets).toHaveLength(3);
  });
});

describe('names and sheets', () => {
  test('a name keeps its identity when its cell moves, a hidden one of a block that is gone goes', async () => {
    const opened = openExcel();
    const { book } = opened.host;
    await opened.workbook.write([membersPlan(threeLines), matrixPlan(matrixRows)], silent);
    const name = book.name('MLTP_First');
    expect(name?.refers).toBe('=Coverage!$B$4');
    expect(book.name('_MLTP_Coverage_matrix')).toMatchObject({
      refers: '=Coverage!$A$3:$C$5',
      visible: false,
    });
    const { blocks, ...rest } = matrixPlan(matrixRows);
    const moved = {
      ...rest,
      blocks: blocks.filter((block) => block.name === 'matrix'),
      names: [{ name: 'MLTP_First', row: 4, column: 2 }],
    };
    await opened.workbook.write([membersPlan(threeLines), moved], silent);
    expect(book.name('MLTP_First')).toBe(name);
    expect(name?.refers).toBe('=Coverage!$C$5');
    expect(book.name('_MLTP_Coverage_title')).toBeUndefined();
    expect(sheetOf(opened, 'Coverage').cells.at(0, 0).value).toBe('');
  });

  test('a sheet of ours that the user renamed is found again', async () => {
    const opened = openExcel();
    const plans = [membersPlan(threeLines), matrixPlan(matrixRows)];
    await opened.workbook.write(plans, silent);
    opened.host.book.renameSheet(sheetOf(opened, 'Members'), 'Team 2026');
    opened.host.book.renameSheet(sheetOf(opened, 'Coverage'), 'Cover');
    expect(await opened.workbook.write(plans, silent)).toEqual(['Team 2026', 'Cover']);
    expect(opened.host.book.sheets).toHaveLength(3);
  });

  test('a block below a table follows its end', async () => {
    const opened = openExcel();
    const plan = (count: number): SheetPlan => ({
      ...membersPlan(lines(count)),
      blocks: [{ name: 'note', top: 5 + count, left: 1, rows: [['Note below', 'second']], style: 'note' }],
    });
    for (const count of [2, 6, 1, 3]) {
      await opened.workbook.write([plan(count)], silent);
      const { cells, tables } = sheetOf(opened, 'Members');
      expect(tables[0]?.body.rows).toBe(count);
      expect([cells.at(5 + count, 1).value, cells.at(5 + count, 2).value]).toEqual(['Note below', 'second']);
      expect(cells.used(true)?.rows).toBe(6 + count - 3);
      expect(cells.at(5 + count, 2).format['Font.Italic']).toBe(true);
    }
  });
});

describe('a revert', () => {
  test('keeps a column that the user added to a table of ours since', async () => {
    const opened = openExcel();
    await opened.workbook.write([membersPlan(threeLines)], silent);
    await opened.workbook.write([membersPlan([...threeLines, ['m4', 'Edsger', 1]])], silent);
    const sheet = sheetOf(opened, 'Members');
    const [table] = sheet.tables;
    table?.addColumn([['Remark'], ['on Ada'], ['on Alan'], ['on Grace'], ['on Edsger']], null);
    expect(await opened.workbook.revert()).toBe(true);
    const { top, left } = table?.rect ?? { top: 0, left: 0 };
    const rows = [0, 1, 2, 3].map((row) =>
      [1, 5].map((column) => sheet.cells.at(top + row, left + column).value),
    );
    expect(rows).toEqual([
      ['Name', 'Remark'],
      ['Ada', 'on Ada'],
      ['Alan', 'on Alan'],
      ['Grace', 'on Grace'],
    ]);
  });

  test('leaves tables and charts of the user on our sheets', async () => {
    const opened = openExcel();
    await opened.workbook.write([membersPlan(threeLines), matrixPlan(matrixRows)], silent);
    const sheet = sheetOf(opened, 'Coverage');
    const rect = { top: 30, left: 0, rows: 3, columns: 2 };
    await opened.workbook.write([membersPlan(lines(5)), matrixPlan(matrixRows)], silent);
    sheet.tables.push(new Table(sheet, 'theirs', 'Mine', rect));
    sheet.charts.push(new Chart(sheet, 'theirs', 'Mine', 'Line', sheet.charts[0]?.source ?? rect, 'Columns'));
    expect(await opened.workbook.revert()).toBe(true);
    expect(sheet.tables.map(({ name }) => name)).toEqual(['Mine']);
    expect(sheet.charts.map(({ name }) => name)).toEqual(['coverage', 'Mine']);
    expect(sheetOf(opened, 'Members').tables[0]?.body.rows).toBe(3);
  });
});

describe('tables', () => {
  test('are never made again, and rows the user sorted keep what stands beside them', async () => {
    const opened = openExcel();
    await opened.workbook.write([membersPlan(threeLines)], silent);
    const sheet = sheetOf(opened, 'Members');
    const [table] = sheet.tables;
    table?.addColumn([['Remark'], ['of m1'], ['of m2'], ['=B7']], null);
    await opened.workbook.write([membersPlan([...threeLines].reverse())], silent);
    const { tables } = await opened.workbook.read([], silent);
    expect(tables[0]?.rows.map((row) => [row[0], row[5]])).toEqual([
      ['m3', 0],
      ['m2', 'of m2'],
      ['m1', 'of m1'],
    ]);
    expect(sheet.cells.at(4, 6).formula).toBe('=B7');
    expect(sheet.tables).toEqual([table]);
  });

  test('take comments and formats along where rows change places, and back where the run is undone', async () => {
    const opened = openExcel();
    await opened.workbook.write([membersPlan(threeLines)], silent);
    const { cells, tables } = sheetOf(opened, 'Members');
    const [table] = tables;
    table?.addColumn([['Remark'], ['of m1'], ['of m2'], ['of m3']], null);
    for (const row of [4, 5, 6])
      cells.put(row, 6, { ...cells.at(row, 6), comment: `ask about ${String(cells.at(row, 1).value)}` });
    cells.put(5, 2, { ...cells.at(5, 2), format: { 'Fill.Color': '#FF0000' } });
    const [first, second, third] = threeLines;
    if (first === undefined || second === undefined || third === undefined) throw new Error('three lines');
    // One row goes, one comes between the others, which change places.
    await opened.workbook.write([membersPlan([third, ['m9', 'Name 9', 1], second])], silent);
    const rows = [4, 5, 6].map((row) => [
      cells.at(row, 1).value,
      cells.at(row, 6).value,
      cells.at(row, 6).comment,
    ]);
    expect(rows).toEqual([
      ['m3', 'of m3', 'ask about m3'],
      ['m9', '', undefined],
      ['m2', 'of m2', 'ask about m2'],
    ]);
    expect(cells.at(6, 2).format).toEqual({ 'Fill.Color': '#FF0000' });
    expect(cells.at(5, 3).numberFormat).toBe(looks.fte.numberFormat);
    expect(table?.sortedBy).toEqual([]);
    expect(await opened.workbook.revert()).toBe(true);
    const back = [4, 5, 6].map((row) => [cells.at(row, 1).value, cells.at(row, 6).value]);
    expect(back).toEqual([
      ['m1', 'of m1'],
      ['m2', 'of m2'],
      ['m3', 'of m3'],
    ]);
    expect([5, 6].map((row) => cells.at(row, 6).comment)).toEqual(['ask about m2', 'ask about m3']);
  });

  test('that the user moved down come back to their place', async () => {
    const opened = openExcel();
    const plans = [membersPlan(threeLines)];
    await opened.workbook.write(plans, silent);
    const before = contentOf(opened.host);
    sheetOf(opened, 'Members').shift({ top: 1, left: 0, rows: 2, columns: 16_384 }, 2);
    expect(sheetOf(opened, 'Members').tables[0]?.rect.top).toBe(5);
    await opened.workbook.write(plans, silent);
    expect(contentOf(opened.host)).toEqual(before);
  });

  test('of new rows are added at once, never one by one', async () => {
    const opened = openExcel({ excelApi: '1.9' });
    await opened.workbook.write([membersPlan(lines(1))], silent);
    const from = opened.host.requests.length;
    await opened.workbook.write([membersPlan(lines(201))], silent);
    const actions = opened.host.requests.slice(from).reduce((sum, request) => sum + request.actions, 0);
    expect(actions).toBeLessThan(400);
    expect(membersTable(lines(1)).columns).toHaveLength(5);
    expect(sheetOf(opened, 'Members').tables[0]?.body.rows).toBe(201);
  });
});
