import type { Watch } from '../../../src/host/port';
import type { SheetGrid } from '../../../src/domain/grid';
import { readRoster } from '../../../src/domain/roster/readRoster';
import { defaultRosterSettings } from '../../../src/domain/roster/rosterSettings';
import { openWorkbook } from '../../../src/host/file/openWorkbook';
import { emptyPlan } from '../contract/samplePlans';
import { userFile, type UserFile } from './userFile';

const watch: Watch = { report: () => undefined, cancelled: () => false };

async function roster(file: UserFile): Promise<SheetGrid> {
  const workbook = await openWorkbook(userFile(file), 'roster.xlsx');
  const [sheet] = (await workbook.read(['Roster'], watch)).sheets;
  if (sheet === undefined) throw new Error('no sheet');
  return sheet;
}

const shared =
  '<si><t>plain &amp; simple</t></si><si><r><rPr><b/></rPr><t>rich</t></r><r><t xml:space="preserve"> text</t></r></si>' +
  '<si><t>a_x000D_b</t><rPh sb="0" eb="1"><t>reading aid</t></rPh></si>';

test.each<[string, string, SheetGrid['values']]>([
  [
    'shared text, rich text plain',
    '<c t="s"><v>0</v></c><c t="s"><v>1</v></c>',
    [['plain & simple', 'rich text']],
  ],
  ['escapes, without reading aids', '<c t="s"><v>2</v></c>', [['a\rb']]],
  ['text within the cell', '<c t="inlineStr"><is><t>in</t><r><t>line</t></r></is></c>', [['inline']]],
  [
    'numbers and truth values',
    '<c><v>1.5</v></c><c t="b"><v>1</v></c><c><v>-2E3</v></c>',
    [[1.5, true, -2000]],
  ],
  ['errors as text', '<c t="e"><v>#REF!</v></c>', [['#REF!']]],
  [
    'results of formulas',
    '<c t="str"><f>A1&amp;"x"</f><v>&lt;x&gt;</v></c><c><f>1+1</f><v>2</v></c>',
    [['<x>', 2]],
  ],
  [
    'ISO dates as serial numbers',
    '<c t="d"><v>2026-01-31</v></c><c t="d"><v>1900-03-01T12:00:00</v></c>',
    [[46053, 61.5]],
  ],
  [
    'cells without a place follow each other',
    '<c><v>1</v></c><c r="D1"><v>4</v></c><c><v>5</v></c>',
    [[1, null, null, 4, 5]],
  ],
])('reads %s', async (_, cells, values) => {
  const sheet = `<sheetData><row r="1">${cells}</row></sheetData>`;
  expect((await roster({ sheet, sharedStrings: shared })).values).toEqual(values);
});

test('reads a file whose elements have a prefix', async () => {
  const sheet = '<x:sheetData><x:row r="2"><x:c r="B2"><x:v>3</x:v></x:c></x:row></x:sheetData>';
  expect(await roster({ sheet, prefix: 'x:' })).toMatchObject({ top: 1, left: 1, values: [[3]] });
});

test('tells hidden rows, number formats, merged cells and their value once', async () => {
  const sheet =
    '<sheetData><row r="3"><c r="A3"><v>1</v></c><c r="B3" s="1"><v>0.5</v></c></row>' +
    '<row r="4" hidden="1"><c r="A4"><v>2</v></c><c r="B4"/></row></sheetData><mergeCells><mergeCell ref="A4:B4"/></mergeCells>';
  expect(await roster({ sheet, numberFormats: ['0.0%'] })).toEqual({
    name: 'Roster',
    top: 2,
    left: 0,
    values: [
      [1, 0.5],
      [2, null],
    ],
    numberFormats: [
      ['General', '0.0%'],
      ['General', 'General'],
    ],
    hiddenRows: [3],
    merges: [{ top: 3, left: 0, rows: 1, columns: 2 }],
  });
});

test.each(['', 'x:'])(
  'a unit merged over three rows is the unit of three members (prefix "%s")',
  async (prefix) => {
    const cell = (place: string, text: string): string =>
      `<${prefix}c r="${place}" t="inlineStr"><${prefix}is><${prefix}t>${text}</${prefix}t></${prefix}is></${prefix}c>`;
    const rows = [
      [cell('A1', 'The data team')],
      [cell('A2', 'Unit'), cell('B2', 'Name'), cell('C2', 'Job Title')],
      [cell('A3', 'Retail'), cell('B3', 'Ana Costa'), cell('C3', 'Data Engineer')],
      [`<${prefix}c r="A4"/>`, cell('B4', 'Ben Okoro'), cell('C4', 'Data Analyst')],
      [cell('B5', 'Cem Aydin'), cell('C5', 'Data Scientist')],
      [cell('A6', 'Claims'), cell('B6', 'Dora Lind'), cell('C6', 'ML Engineer')],
    ].map((cells, row) => `<${prefix}row r="${row + 1}">${cells.join('')}</${prefix}row>`);
    const merged = `<${prefix}mergeCell ref="A1:C1"/><${prefix}mergeCell ref="A3:A5"/>`;
    const sheet = `<${prefix}sheetData>${rows.join('')}</${prefix}sheetData><${prefix}mergeCells count="2">${merged}</${prefix}mergeCells>`;
    const reading = readRoster([await roster({ sheet, prefix })], defaultRosterSettings(46000));
    expect(reading.members.map(({ row, unit }) => [row, unit])).toEqual([
      [3, 'Retail'],
      [4, 'Retail'],
      [5, 'Retail'],
      [6, 'Claims'],
    ]);
    expect(reading.problems).toEqual([]);
  },
);

test('counts dates of the old Mac date system from 1899-12-30, and numbers as they are', async () => {
  const sheet = '<sheetData><row><c s="1"><v>100</v></c><c><v>100</v></c></row></sheetData>';
  const workbook = '<workbookPr date1904="1"/>';
  expect((await roster({ sheet, workbook, numberFormats: ['dd.mm.yyyy'] })).values).toEqual([[1562, 100]]);
});

test('reads the days of a roster from 1904, whether or not their cells have a format of dates', async () => {
  const text = (value: string): string => `<c t="inlineStr"><is><t>${value}</t></is></c>`;
  const rows = [
    [text('Name'), text('Job Title'), text('Hire Date'), text('End Date')],
    // 1 March 2020 and 1 March 2027 from 1904 on: 42429 and 44985.
    [text('Ana'), text('Data Engineer'), '<c s="1"><v>42429</v></c>', '<c><v>44985</v></c>'],
    [text('Ben'), text('Data Analyst'), '<c><v>42429</v></c>', '<c s="1"><v>44985</v></c>'],
    [text('Cem'), text('Data Analyst'), '<c><v>20200301</v></c>', text('1 March 2027')],
  ];
  const sheet = `<sheetData>${rows.map((cells) => `<row>${cells.join('')}</row>`).join('')}</sheetData>`;
  const read = await roster({
    sheet,
    workbook: '<workbookPr date1904="1"/>',
    numberFormats: ['dd.mm.yyyy'],
  });
  const { members } = readRoster([read], defaultRosterSettings(46000));
  // 43891 and 46447 are these days from 1899-12-30 on.
  expect(members.map(({ start, end }) => [start, end])).toEqual([
    [43891, 46447],
    [43891, 46447],
    [43891, 46447],
  ]);
});

test.each(['date', 'inputDate', 'dateNumber'] as const)(
  'writes a %s into such a file so that it reads the same',
  async (style) => {
    const file = userFile({ sheet: '<sheetData/>', workbook: '<workbookPr date1904="1"/>' });
    const workbook = await openWorkbook(file, 'mac.xlsx');
    const plan = {
      ...emptyPlan('Dates'),
      blocks: [{ name: 'a', top: 0, left: 0, rows: [[46053]], style }],
    };
    await workbook.write([plan], watch);
    const again = await openWorkbook(await workbook.save(), 'mac.xlsx');
    expect((await again.read(['Dates'], watch)).sheets[0]?.values).toEqual([[46053]]);
  },
);

test('a shared formula is written out when its sheet is', async () => {
  const sheet =
    '<sheetData><row r="1"><c r="A1"><v>1</v></c><c r="B1"><f t="shared" ref="B1:B2" si="0">A1*$A$1+SUM(A1:A2)</f><v>4</v></c></row>' +
    '<row r="2"><c r="A2"><v>2</v></c><c r="B2"><f t="shared" si="0"/><v>4</v></c></row></sheetData>';
  const workbook = await openWorkbook(userFile({ sheet }), 'roster.xlsx');
  await workbook.correct([{ at: { sheet: 'Roster', row: 0, column: 0 }, value: 3 }]);
  const { book } = await openWorkbook(await workbook.save(), 'roster.xlsx');
  expect(book.sheets[0]?.rows.get(1)?.cells[1]?.formula).toBe('A2*$A$1+SUM(A2:A3)');
});

test('a text without a number and a drawing that is gone do not stop reading', async () => {
  const sheet =
    '<sheetData><row r="1"><c t="s"><v/></c><c t="s"><v> 1 </v></c></row></sheetData><drawing r:id="rId9"/>';
  expect((await roster({ sheet, sharedStrings: shared })).values).toEqual([['rich text']]);
});

test.each(['3', '99', '-1', '1.5', '1e0', 'x', '0x1'])(
  'a cell that names a text which is not there (%s): the file is damaged',
  async (number) => {
    const sheet = `<sheetData><row r="1"><c t="s"><v>${number}</v></c><c><v>7</v></c></row></sheetData>`;
    await expect(roster({ sheet, sharedStrings: shared })).rejects.toMatchObject({
      kind: 'badFile',
      detail:
        'The file is damaged: a cell names a text that the file does not hold. Let Excel open and repair it, then save it.',
    });
  },
);
