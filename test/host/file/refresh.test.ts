import type { Watch } from '../../../src/host/port';
import type { Book, BookSheet } from '../../../src/host/book/book';
import type { FileWorkbook } from '../../../src/host/file/fileWorkbook';
import { newWorkbook, openWorkbook } from '../../../src/host/file/openWorkbook';
import { matrixPlan, matrixRows, membersPlan, threeLines, type Line } from '../contract/samplePlans';
import { edited, partsOf } from './userFile';

const watch: Watch = { report: () => undefined, cancelled: () => false };

/** Ada goes, two members come: Alan moves from row 6 to row 5, Grace from row 7 to row 6. */
const changed: readonly Line[] = [
  ['m2', 'Alan', 0.5],
  ['m3', 'Grace', 0.8],
  ['m4', 'Edsger', 1],
  ['m5', 'Barbara', 1],
];

async function written(): Promise<Uint8Array> {
  const workbook = newWorkbook();
  await workbook.write([membersPlan(threeLines), matrixPlan(matrixRows)], watch);
  return workbook.save();
}

async function refreshed(bytes: Uint8Array, lines: readonly Line[] = changed): Promise<Uint8Array> {
  const workbook = await openWorkbook(bytes, 'plan.xlsx');
  await workbook.write([membersPlan(lines), matrixPlan(matrixRows)], watch);
  return workbook.save();
}

const members = 'xl/worksheets/sheet1.xml';
const coverage = 'xl/worksheets/sheet2.xml';

function add(element: string, before: string): (source: string) => string {
  return (source) => source.replace(before, element + before);
}

function sheetOf({ sheets }: Book, name: string): BookSheet {
  const sheet = sheets.find((each) => each.name === name);
  if (sheet === undefined) throw new Error(`no sheet ${name}`);
  return sheet;
}

async function book(bytes: Uint8Array): Promise<Book> {
  const workbook: FileWorkbook = await openWorkbook(bytes, 'plan.xlsx');
  return workbook.book;
}

test.each<[string, string, string]>([
  ['a cell of a row that moved up', 'Members!D6', 'Members!D5'],
  ['a cell of a row that is gone', 'Members!D5+1', '#REF!+1'],
  ['all rows of a column', 'SUM(Members!D5:D7)', 'SUM(Members!D5:D8)'],
  ['all rows with the heading', 'SUM(Members!$D$4:$D$7)', 'SUM(Members!$D$4:$D$8)'],
  ['the first rows of a column', 'SUM(Members!D5:D6)', 'SUM(Members!D5:D5)'],
  ['a quoted sheet name', "'Members'!$D$7", 'Members!$D$6'],
  ['a cell below the table', 'Members!C10', 'Members!C11'],
  ['a cell beside the table', 'Members!H6', 'Members!H6'],
  ['its own sheet', 'D6*2', 'D6*2'],
  ['a text that looks like a reference', '"Members!D6"&A1', '"Members!D6"&A1'],
  ['a table', 'SUM(MLTP_Members[FTE])', 'SUM(MLTP_Members[FTE])'],
])('a formula of the user on another sheet follows: %s', async (_, formula, expected) => {
  const cell = `<row r="30"><c r="F30"><f>${formula}</f><v>0</v></c></row>`;
  const bytes = await refreshed(edited(await written(), { [coverage]: add(cell, '</sheetData>') }));
  expect(sheetOf(await book(bytes), 'Coverage').rows.get(29)?.cells[5]?.formula).toBe(expected);
});

test('names of the user follow their cells', async () => {
  const name = '<definedName name="Grace">Members!$C$7</definedName>';
  const bytes = await refreshed(edited(await written(), { 'xl/workbook.xml': add(name, '</definedNames>') }));
  expect((await book(bytes)).names.find((each) => each.name === 'Grace')?.refersTo).toBe('Members!$C$6');
});

test('a format that the user gave a row of a table goes with the row', async () => {
  const bold =
    '<xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1" applyProtection="1"/>';
  const start = await written();
  const number = (partsOf(start)['xl/styles.xml']?.match(/<xf /g)?.length ?? 0) - 1;
  const bytes = await refreshed(
    edited(start, {
      'xl/styles.xml': add(bold, '</cellXfs>'),
      [members]: (source) => source.replace(/(<c r="C7") s="\d+"/, `$1 s="${number}"`),
    }),
  );
  const { rows } = sheetOf(await book(bytes), 'Members');
  expect(rows.get(5)?.cells[2]).toMatchObject({ value: 'Grace', format: number });
  expect(rows.get(6)?.cells[2]?.format).not.toBe(number);
  expect(rows.get(4)?.cells[2]?.format).not.toBe(number);
});

const note = (ref: string, text: string): string =>
  `<comment ref="${ref}" authorId="0"><text><t>${text}</t></text></comment>`;
const shape = (row: number, column: number): string =>
  `<v:shape><x:ClientData ObjectType="Note"><x:Row>${row}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`;

test('a note goes with its cell, its box with it, and both go with a row that is gone', async () => {
  const links = 'xl/worksheets/_rels/sheet1.xml.rels';
  const types = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const bytes = await refreshed(
    edited(await written(), {
      [links]: add(
        `<Relationship Id="n1" Type="${types}/comments" Target="../comments1.xml"/>` +
          `<Relationship Id="n2" Type="${types}/vmlDrawing" Target="../drawings/vmlDrawing1.vml"/>`,
        '</Relationships>',
      ),
      [members]: add('<legacyDrawing r:id="n2" xmlns:r="r"/>', '<tableParts'),
      'xl/comments1.xml': () =>
        `<comments><authors><author>me</author></authors><commentList>${note('C5', 'on Ada')}${note('C7', 'on Grace')}${note('H2', 'beside')}</commentList></comments>`,
      'xl/drawings/vmlDrawing1.vml': () =>
        `<xml xmlns:v="v" xmlns:x="x">${shape(4, 2)}${shape(6, 2)}${shape(1, 7)}</xml>`,
    }),
  );
  expect(sheetOf(await book(bytes), 'Members').notes.map(({ was, text }) => [was, text])).toEqual([
    ['C6', 'on Grace'],
    ['H2', 'beside'],
  ]);
  expect(partsOf(bytes)['xl/drawings/vmlDrawing1.vml']).toBe(
    `<xml xmlns:v="v" xmlns:x="x">${shape(5, 2)}${shape(1, 7)}</xml>`,
  );
});

test('formats, validations and merged cells of the user stay, once, on the cells they were on', async () => {
  const rule = '<cfRule type="cellIs" priority="9" operator="lessThan"><formula>D7</formula></cfRule>';
  const bytes = await refreshed(
    await refreshed(
      edited(await written(), {
        [members]: (source) =>
          source
            .replace(
              '<dataValidations',
              `<mergeCells count="1"><mergeCell ref="C12:D12"/></mergeCells><conditionalFormatting sqref="D7">${rule}</conditionalFormatting><dataValidations`,
            )
            .replace(
              '</dataValidations>',
              '<dataValidation type="whole" sqref="D7 H9"><formula1>1</formula1></dataValidation></dataValidations>',
            ),
      }),
    ),
  );
  const sheet = sheetOf(await book(bytes), 'Members');
  const kept = (name: string): string => sheet.kept.find((each) => each.name === name)?.xml ?? '';
  expect(kept('conditionalFormatting')).toBe(
    `<conditionalFormatting sqref="D6">${rule.replace('D7', 'D6')}</conditionalFormatting>`,
  );
  expect(kept('mergeCells')).toContain('ref="C13:D13"');
  expect(kept('dataValidations').match(/sqref="[^"]*"/g)).toEqual(['sqref="D6 H9"', 'sqref="F5:F8"']);
});

test('merged cells of a row that goes go with it, and the others are counted', async () => {
  const merged = '<mergeCells count="2"><mergeCell ref="C5:D5"/><mergeCell ref="C12:D12"/></mergeCells>';
  const bytes = await refreshed(edited(await written(), { [members]: add(merged, '<dataValidations') }));
  expect(partsOf(bytes)[members]).toContain('<mergeCells count="1"><mergeCell ref="C13:D13"/></mergeCells>');
});

test('a table that the user turned into plain cells is a table again, where its plan puts it', async () => {
  const bytes = await refreshed(
    edited(await written(), {
      [members]: (source) => source.replace(/<tableParts.*<\/tableParts>/, ''),
      'xl/worksheets/_rels/sheet1.xml.rels': (source) => source.replace(/<Relationship [^>]*table[^>]*>/, ''),
    }),
  );
  const { name, top, left, rows } = sheetOf(await book(bytes), 'Members').tables[0] ?? {};
  expect([name, top, left, rows]).toEqual(['MLTP_Members', 3, 1, 4]);
});

const typedCell = '<c r="F6" t="inlineStr"><is><t>Review</t></is></c>';

const toRange: Readonly<Record<string, (source: string) => string>> = {
  [members]: (source) => source.replace(/<tableParts.*<\/tableParts>/, ''),
  'xl/worksheets/_rels/sheet1.xml.rels': (source) => source.replace(/<Relationship [^>]*table[^>]*>/, ''),
};

test('what the user typed into a table before they turned it into plain cells is read, and stays', async () => {
  const typed = edited(await written(), {
    [members]: (source) =>
      source.replace(/<c r="F6"[^>]*?(?:\/>|>.*?<\/c>)|(?=<\/row><row r="7")/, typedCell),
  });
  const workbook = await openWorkbook(edited(typed, toRange), 'plan.xlsx');
  const { tables } = await workbook.read([], watch);
  expect(tables.map(({ name, headers, rows }) => [name, headers, rows])).toEqual([
    [
      'MLTP_Members',
      ['Id', 'Name', 'FTE', 'Double', 'Status'],
      [
        ['m1', 'Ada', 1, 2, null],
        ['m2', 'Alan', 0.5, 1, 'Review'],
        ['m3', 'Grace', 0.8, 1.6, null],
      ],
    ],
  ]);
  const next = sheetOf(await book(await refreshed(edited(typed, toRange))), 'Members');
  expect(next.tables.map(({ name, top, rows }) => [name, top, rows])).toEqual([['MLTP_Members', 3, 4]]);
  // Alan moved up a row.
  expect(next.rows.get(4)?.cells.map((cell) => cell?.value)).toEqual([
    undefined,
    'm2',
    'Alan',
    0.5,
    1,
    'Review',
  ]);
});

test('a totals row stays with what it adds up, and other cells below a former table are none of it', async () => {
  const bytes = edited(await written(), {
    ...toRange,
    [members]: (source) =>
      (toRange[members]?.(source) ?? '').replace(
        '</sheetData>',
        '<row r="8"><c r="D8"><f>SUBTOTAL(109,D5:D7)</f><v>2.3</v></c></row><row r="9"><c r="B9"><v>7</v></c></row></sheetData>',
      ),
  });
  const { tables } = await (await openWorkbook(bytes, 'plan.xlsx')).read([], watch);
  expect(tables.map(({ rows }) => rows.map(([key]) => key))).toEqual([['m1', 'm2', 'm3']]);
});

test.each<[string, string, string]>([
  ['a heading is gone', '>Id<', '><'],
  ['two headings are one', '>Name<', '>id<'],
])('plain cells are no table where %s', async (_, from, to) => {
  const source = edited(edited(await written(), toRange), {
    'xl/sharedStrings.xml': (strings) => strings.replace(from, to),
  });
  expect((await (await openWorkbook(source, 'plan.xlsx')).read([], watch)).tables).toEqual([]);
});

test('our conditional formats are there once after each run', async () => {
  const bytes = await refreshed(await refreshed(await written()));
  const rules = partsOf(bytes)[coverage]?.match(/<cfRule /g);
  expect(rules).toHaveLength(1);
  expect(partsOf(bytes)['xl/styles.xml']?.match(/<dxf>/g)).toHaveLength(1);
});

test('the criteria of a filter go, and its rows are shown, when rows move; else they stay', async () => {
  const filtered = edited(await written(), {
    'xl/tables/table1.xml': (source) =>
      source.replace(
        /<autoFilter ref="([^"]*)"\/>/,
        '<autoFilter ref="$1"><filterColumn colId="1"><filters><filter val="Ada"/></filters></filterColumn></autoFilter>',
      ),
    [members]: (source) => source.replace('<row r="6"', '<row r="6" hidden="1"'),
  });
  const same = sheetOf(await book(await refreshed(filtered, threeLines)), 'Members');
  expect([same.rows.get(5)?.hidden, same.tables[0]?.filter]).toEqual([
    true,
    expect.stringContaining('"Ada"'),
  ]);
  const other = sheetOf(await book(await refreshed(filtered)), 'Members');
  expect([other.rows.get(5)?.hidden, other.tables[0]?.filter]).toEqual([
    undefined,
    '<autoFilter ref="B4:F8"/>',
  ]);
});

test('a totals row stays the last row of its table', async () => {
  const totals =
    '<row r="8"><c r="B8" t="str"><v>Total</v></c><c r="D8"><f>SUBTOTAL(109,MLTP_Members[FTE])</f><v>2.3</v></c></row>';
  const bytes = await refreshed(
    edited(await written(), {
      [members]: add(totals, '</sheetData>'),
      'xl/tables/table1.xml': (source) =>
        source
          .replace('ref="B4:F7"', 'ref="B4:F8" totalsRowCount="1"')
          .replace('name="FTE"', 'name="FTE" totalsRowFunction="sum"'),
    }),
  );
  const sheet = sheetOf(await book(bytes), 'Members');
  expect(sheet.tables[0]).toMatchObject({ rows: 4, totals: true });
  expect(sheet.rows.get(8)?.cells[1]?.value).toBe('Total');
  expect(sheet.rows.get(7)?.cells[1]?.value).toBe('m5');
  expect(partsOf(bytes)['xl/tables/table1.xml']).toContain('ref="B4:F9" totalsRowCount="1"');
});

test('sheets that the user renamed are found again, and our formulas use the new name', async () => {
  const start = edited(await written(), {
    'xl/workbook.xml': (source) =>
      source.replace('name="Coverage"', 'name="Mein Plan"').replaceAll('Coverage!', "'Mein Plan'!"),
  });
  const workbook = await openWorkbook(start, 'plan.xlsx');
  const matrix = matrixPlan([
    ...matrixRows.slice(0, 2),
    ['Training', { formula: '=Coverage!B4+1', value: 2.5 }, 1],
  ]);
  expect(await workbook.write([membersPlan(threeLines), matrix], watch)).toEqual(['Members', 'Mein Plan']);
  const { sheets } = await book(await workbook.save());
  expect(sheets.map(({ name }) => name)).toEqual(['Members', 'Mein Plan']);
  expect(sheets[1]?.rows.get(4)?.cells[1]?.formula).toBe("'Mein Plan'!B4+1");
});

test('a chart goes where the plan wants it, unless the user moved it, and goes when the plan has none', async () => {
  const start = await written();
  const drawing = 'xl/drawings/drawing1.xml';
  const moved = matrixPlan(matrixRows);
  const place = { top: 20, left: 2, rows: 10, columns: 4 };
  const charts = moved.charts.map((chart) => ({ ...chart, place }));
  const run = async (bytes: Uint8Array, kept: boolean): Promise<Readonly<Record<string, string>>> => {
    const workbook = await openWorkbook(bytes, 'plan.xlsx');
    await workbook.write([{ ...moved, charts: kept ? charts : [] }], watch);
    return partsOf(await workbook.save());
  };
  const fromRow = (source = ''): string | undefined => /<xdr:from[^>]*>.*?<xdr:row>(\d+)/.exec(source)?.[1];
  expect(fromRow((await run(start, true))[drawing])).toBe('20');
  const byUser = edited(start, { [drawing]: (source) => source.replace('<xdr:row>8<', '<xdr:row>50<') });
  expect(fromRow((await run(byUser, true))[drawing])).toBe('50');
  const without = await run(start, false);
  expect(without[drawing]).not.toContain('graphicFrame');
  expect(Object.keys(without).filter((path) => path.includes('chart'))).toEqual([]);
  expect(without['[Content_Types].xml']).not.toContain('chart');
});

test('parts that no run changed keep their bytes', async () => {
  const start = await written();
  const workbook = await openWorkbook(start, 'plan.xlsx');
  await workbook.write([membersPlan(changed)], watch);
  const after = partsOf(await workbook.save());
  expect(after[coverage]).toBe(partsOf(start)[coverage]);
  expect(after['xl/charts/chart1.xml']).toBe(partsOf(start)['xl/charts/chart1.xml']);
});
