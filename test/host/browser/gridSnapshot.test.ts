import { readFile } from 'node:fs/promises';
import type { IWorksheetData } from '@univerjs/core';
import { BrowserWorkbook } from '../../../src/host/browser/browserWorkbook';
import { gridSnapshot } from '../../../src/host/browser/gridSnapshot';
import type { Book } from '../../../src/host/book/book';
import { FileWorkbook } from '../../../src/host/file/fileWorkbook';
import { newWorkbook, openWorkbook } from '../../../src/host/file/openWorkbook';
import type { SheetPlan } from '../../../src/sheet/plan';
import { silent } from '../contract/opened';

// Univer's core comes with modules that jest does not load; the conversion needs the numbers of its lists alone.
jest.mock('@univerjs/core', () => ({
  BooleanNumber: { FALSE: 0, TRUE: 1 },
  BorderStyleTypes: { THIN: 1, HAIR: 2, DOUBLE: 7, MEDIUM: 8, THICK: 13 },
  CellValueType: { STRING: 1, NUMBER: 2, BOOLEAN: 3 },
  HorizontalAlign: { LEFT: 1, CENTER: 2, RIGHT: 3 },
  VerticalAlign: { TOP: 1, MIDDLE: 2, BOTTOM: 3 },
  WrapStrategy: { WRAP: 3 },
}));

const area = { top: 2, left: 1, rows: 2, columns: 1 };

const plan: SheetPlan = {
  name: 'Coverage',
  blocks: [
    { name: 'title', top: 0, left: 0, rows: [['Coverage']], style: 'title' },
    {
      name: 'status',
      top: 2,
      left: 1,
      rows: [['▼ Gap 40 %'], [{ formula: '=A4', value: 1 }]],
      style: 'status',
    },
  ],
  tables: [],
  names: [],
  validations: [{ area, rule: { kind: 'list', values: ['yes', 'no'] } }],
  conditionalFormats: [{ area, rule: { kind: 'beginsWith', text: '▼' }, tone: 'gap' }],
  styles: [],
  charts: [
    {
      name: 'effort',
      kind: 'line',
      title: 'Effort',
      source: area,
      series: [{ name: 'FTE', colour: '112233' }],
      categoryTitle: '',
      valueTitle: '',
      place: { top: 8, left: 0, rows: 10, columns: 5 },
    },
  ],
  widths: { 1: 20 },
  freeze: { rows: 2, columns: 1 },
};

async function written(): Promise<Book> {
  const workbook = newWorkbook();
  await workbook.write([plan], silent);
  return workbook.book;
}

async function reopened(): Promise<Book> {
  const workbook = newWorkbook();
  await workbook.write([plan], silent);
  return (await openWorkbook(await workbook.save(), 'plan.xlsx')).book;
}

function sheetOf(book: Book): Partial<IWorksheetData> {
  return gridSnapshot(book, 'book').sheets?.['sheet-0'] ?? {};
}

function resource(book: Book, name: string): unknown {
  const found = gridSnapshot(book, 'book').resources?.find((each) => each.name === name);
  return JSON.parse(found?.data ?? 'null');
}

const range = { startRow: 2, startColumn: 1, endRow: 3, endColumn: 1 };

test.each([
  ['as it was written', written],
  ['saved and opened again', reopened],
])('a plan %s shows its cells, looks, sizes, frozen rows, rules and lists', async (_, source) => {
  const book = await source();
  const sheet = sheetOf(book);
  expect(sheet.name).toBe('Coverage');
  expect(sheet.freeze).toEqual({ xSplit: 1, ySplit: 2, startRow: 2, startColumn: 1 });
  expect(sheet.columnData?.[1]?.w).toBe(145);
  expect(sheet.rowData?.[0]?.h).toBe(28);
  expect(sheet.showGridlines).toBe(0);
  expect(sheet.cellData?.[0]?.[0]).toMatchObject({ v: 'Coverage', t: 1 });
  expect(sheet.cellData?.[3]?.[1]).toMatchObject({ f: '=A4', v: 1, t: 2 });
  const styles = gridSnapshot(book, 'book').styles ?? {};
  const name = sheet.cellData?.[0]?.[0]?.s;
  const title = typeof name === 'string' ? styles[name] : name;
  expect(title).toMatchObject({ bl: 1, fs: 16, cl: { rgb: expect.stringMatching(/^#1f3864$/i) as string } });
  expect(resource(book, 'SHEET_CONDITIONAL_FORMATTING_PLUGIN')).toMatchObject({
    'sheet-0': [
      {
        ranges: [range],
        rule: {
          subType: 'text',
          operator: 'beginsWith',
          value: '▼',
          style: { bg: { rgb: expect.stringMatching(/^#e8743b$/i) as string } },
        },
      },
    ],
  });
  expect(resource(book, 'SHEET_DATA_VALIDATION_PLUGIN')).toMatchObject({
    'sheet-0': [{ ranges: [range], type: 'list', formula1: 'yes,no' }],
  });
});

test('a rule that asks for a number is one for numbers, of a plan and of its file; any other formula stays one', async () => {
  const rule = (formula: string) => ({ area, rule: { kind: 'formula', formula }, tone: 'gap' }) as const;
  const conditionalFormats = [rule('AND(ISNUMBER(B3),B3>=2.5)'), rule('AND(ISNUMBER(B3),B4=0)')];
  const workbook = newWorkbook();
  await workbook.write([{ ...plan, conditionalFormats }], silent);
  const file = (await openWorkbook(await workbook.save(), 'plan.xlsx')).book;
  for (const book of [workbook.book, file])
    expect(resource(book, 'SHEET_CONDITIONAL_FORMATTING_PLUGIN')).toMatchObject({
      'sheet-0': [
        { rule: { subType: 'number', operator: 'greaterThanOrEqual', value: 2.5 } },
        { rule: { subType: 'formula', value: '=AND(ISNUMBER(B3),B4=0)' } },
      ],
    });
});

test('the grid has room beyond cells and charts, columns as wide as the file says, and what it hides', async () => {
  expect(sheetOf(await written())).toMatchObject({ rowCount: 48, columnCount: 11, hidden: 0 });
  const rows = new Map([
    [0, { cells: [{ value: true }, { value: 'a' }], hidden: true }],
    [59, { cells: [undefined, undefined, { value: false }] }],
  ]);
  const cols =
    '<cols><col min="1" max="2" width="10"/><col min="4" max="16384" width="3" hidden="1"/></cols>';
  const views =
    '<sheetViews><sheetView workbookViewId="0"><pane xSplit="2" ySplit="1" state="split"/></sheetView></sheetViews>';
  const kept = [
    { name: 'cols', xml: cols },
    { name: 'sheetViews', xml: views },
  ];
  const sheet = { name: 'Own', hidden: true, rows, tables: [], notes: [], kept };
  expect(sheetOf({ ...(await written()), sheets: [sheet] })).toEqual({
    id: 'sheet-0',
    name: 'Own',
    hidden: 1,
    rowCount: 90,
    columnCount: 9,
    defaultRowHeight: 20,
    defaultColumnWidth: 64,
    cellData: { 0: { 0: { v: 1, t: 3 }, 1: { v: 'a', t: 1 } }, 59: { 2: { v: 0, t: 3 } } },
    rowData: { 0: { hd: 1 } },
    columnData: {
      0: { w: 75 },
      1: { w: 75 },
      ...Object.fromEntries([3, 4, 5, 6, 7, 8].map((column) => [column, { w: 26, hd: 1 }])),
    },
    mergeData: [],
    freeze: { xSplit: 0, ySplit: 0, startRow: -1, startColumn: -1 },
    showGridlines: 1,
  });
});

test('a format over whole columns is left out, since the grid has fewer rows than they', async () => {
  const book = await reopened();
  const rule = '<cfRule type="cellIs" operator="lessThan" priority="1"><formula>3</formula></cfRule>';
  const format = (sqref: string) => ({
    name: 'conditionalFormatting',
    xml: `<conditionalFormatting sqref="${sqref}">${rule}</conditionalFormatting>`,
  });
  const sheets = book.sheets.map((sheet) => ({
    ...sheet,
    kept: [format('A:B C1:C3'), format('D:D'), format('7:7')],
  }));
  expect(resource({ ...book, sheets }, 'SHEET_CONDITIONAL_FORMATTING_PLUGIN')).toMatchObject({
    'sheet-0': [{ ranges: [{ startRow: 0, startColumn: 2, endRow: 2, endColumn: 2 }] }],
  });
});

test('a chart has its place over the cells', async () => {
  expect(resource(await written(), 'SHEET_DRAWING_PLUGIN')).toMatchObject({
    'sheet-0': {
      order: ['effort'],
      data: {
        effort: {
          sheetTransform: { from: { row: 8, column: 0 }, to: { row: 18, column: 5 } },
          data: { sheet: 'Coverage', chart: 'effort' },
        },
      },
    },
  });
});

test('merged cells of a file are shown in the grid and read from it', async () => {
  const book = await reopened();
  const mergeCells = '<mergeCells count="1"><mergeCell ref="B3:B4"/></mergeCells>';
  const sheets = book.sheets.map((sheet) => ({
    ...sheet,
    kept: [...sheet.kept, { name: 'mergeCells', xml: mergeCells }],
  }));
  const workbook = new BrowserWorkbook(new FileWorkbook({ ...book, sheets }));
  expect(sheetOf(workbook.book).mergeData).toEqual([range]);
  expect((await workbook.read(['Coverage'], silent)).sheets[0]?.merges).toEqual([area]);
});

test('a row has the height that its file gives it, and the bundled roster opens', async () => {
  const rows = new Map([[3, { attributes: ' ht="30" customHeight="1"', cells: [{ value: 'tall' }] }]]);
  const book = await written();
  const sheet = book.sheets[0];
  if (sheet === undefined) throw new Error('The workbook has no sheet.');
  const taller = sheetOf({ ...book, sheets: [{ ...sheet, rows }] });
  expect(taller.rowData).toMatchObject({ 3: { h: 40 } });

  const bytes = new Uint8Array(await readFile('assets/sample-roster.xlsx'));
  const roster = (await openWorkbook(bytes, 'sample-roster.xlsx')).book;
  const sheets = Object.values(gridSnapshot(roster, 'book').sheets ?? {});
  expect(sheets.map(({ name }) => name)).toEqual(roster.sheets.map(({ name }) => name));
  expect(Object.keys(sheets[0]?.cellData?.[0] ?? {})).toHaveLength(14);
});
