import { crc32 } from 'node:zlib';
import { unzipSync } from 'fflate';
import { unwatched } from '../../../src/host/port';
import { newWorkbook, openWorkbook } from '../../../src/host/file/openWorkbook';
import { matrixPlan, matrixRows, membersPlan, threeLines } from '../contract/samplePlans';
import { edited, partsOf, userFile } from './userFile';

// What users reported to keepers of other libraries, tried here.

/** How a writer packs a part: what its local header says, and what follows its bytes. */
interface Packing {
  readonly flags: number;
  readonly path: (path: string) => string;
  readonly local: (crc: number, size: number) => readonly [crc: number, size: number];
  readonly after: (crc: number, size: number) => readonly number[];
}

const number = (value: number, bytes: number): readonly number[] =>
  Array.from({ length: bytes }, (_, at) => Math.floor(value / 2 ** (8 * at)) % 256);
const signature = [0x50, 0x4b, 7, 8];
const usual: Packing = { flags: 0, path: (path) => path, local: (crc, size) => [crc, size], after: () => [] };
const packings: Readonly<Record<string, Packing>> = {
  'sizes after the bytes': {
    ...usual,
    flags: 8,
    local: () => [0, 0],
    after: (crc, size) => [...signature, ...number(crc, 4), ...number(size, 4), ...number(size, 4)],
  },
  'sizes before and after the bytes': {
    ...usual,
    flags: 8,
    after: (crc, size) => [...signature, ...number(crc, 4), ...number(size, 4), ...number(size, 4)],
  },
  'sizes of eight bytes after the bytes': {
    ...usual,
    flags: 8,
    local: () => [0, 0],
    after: (crc, size) => [...signature, ...number(crc, 4), ...number(size, 8), ...number(size, 8)],
  },
  'sizes after the bytes without their sign': {
    ...usual,
    flags: 8,
    local: () => [0, 0],
    after: (crc, size) => [...number(crc, 4), ...number(size, 4), ...number(size, 4)],
  },
  'paths with backslashes': { ...usual, path: (path) => path.replaceAll('/', '\\') },
  'paths from the root': { ...usual, path: (path) => `/${path}` },
};

/** A container of stored parts, as a writer packs it. */
function packed(
  parts: Readonly<Record<string, Uint8Array>>,
  { flags, path, local, after }: Packing,
): Uint8Array {
  const bytes: number[] = [];
  const directory: number[] = [];
  for (const [name, part] of Object.entries(parts)) {
    const crc = crc32(part);
    const letters = [...new TextEncoder().encode(path(name))];
    const head = (sum: number, size: number): readonly number[] => [
      ...[...number(20, 2), ...number(flags, 2), ...number(0, 2), ...number(0, 4), ...number(sum, 4)],
      ...[...number(size, 4), ...number(size, 4), ...number(letters.length, 2), ...number(0, 2)],
    ];
    const offset = bytes.length;
    bytes.push(0x50, 0x4b, 3, 4, ...head(...local(crc, part.length)), ...letters);
    bytes.push(...part, ...after(crc, part.length));
    directory.push(0x50, 0x4b, 1, 2, ...number(20, 2), ...head(crc, part.length));
    directory.push(
      ...number(0, 2),
      ...number(0, 2),
      ...number(0, 2),
      ...number(0, 4),
      ...number(offset, 4),
      ...letters,
    );
  }
  const count = number(Object.keys(parts).length, 2);
  const end = [0x50, 0x4b, 5, 6, 0, 0, 0, 0, ...count, ...count];
  const place = [...number(directory.length, 4), ...number(bytes.length, 4), 0, 0];
  return Uint8Array.from([...bytes, ...directory, ...end, ...place]);
}

const texts = '<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>Ada</t></is></c></row></sheetData>';

async function firstCell(bytes: Uint8Array): Promise<unknown> {
  const { sheets } = await (await openWorkbook(bytes, 'book.xlsx')).read(['Roster'], unwatched);
  return sheets[0]?.values[0]?.[0];
}

test.each(Object.entries(packings))('a container with %s is read', async (_, packing) => {
  expect(await firstCell(packed(unzipSync(userFile({ sheet: texts })), packing))).toBe('Ada');
});

test('a text that is empty is one, whatever its number, and a text without a number is none', async () => {
  const sheet =
    '<sheetData>\n <row r="1">\n  <c r="A1" t="s"> <v>1</v> </c><c r="B1" t="s">\n<v>0</v></c><c r="C1" t="s" /><c r="D1"><v>28.01.2007</v></c></row></sheetData>';
  const sharedStrings = '\n  <si>\n    <t>visible</t>\n  </si>\n  <si>\n    <t/>\n  </si>\n';
  const workbook = await openWorkbook(userFile({ sheet, sharedStrings }), 'book.xlsx');
  expect((await workbook.read(['Roster'], unwatched)).sheets[0]?.values).toEqual([
    ['', 'visible', null, '28.01.2007'],
  ]);
  await workbook.correct([{ at: { sheet: 'Roster', row: 0, column: 4 }, value: 'new' }]);
  const parts = partsOf(await workbook.save());
  expect(parts['xl/worksheets/sheet1.xml']).toContain(
    '<c r="D1"><v>28.01.2007</v></c><c r="E1" t="s"><v>2</v></c></row></sheetData>',
  );
});

test('sheets are told by their links, whatever the numbers of their parts', async () => {
  const bytes = edited(userFile({ sheet: texts }), {
    'xl/workbook.xml': (xml) =>
      xml.replace('<sheets>', '<sheets><sheet name="12pm" sheetId="9" state="visible" r:id="rId9"/>'),
    'xl/_rels/workbook.xml.rels': (xml) =>
      xml.replace(
        '</Relationships>',
        '<Relationship Id="rId9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="/xl/worksheets/sheet2.xml"/></Relationships>',
      ),
    'xl/worksheets/sheet2.xml': () =>
      '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="1"><c r="A1"><v>7</v></c></row></sheetData></worksheet>',
  });
  const workbook = await openWorkbook(bytes, 'book.xlsx');
  expect((await workbook.sheets()).map(({ name }) => name)).toEqual(['12pm', 'Roster']);
  const { sheets } = await workbook.read(['12pm', 'Roster'], unwatched);
  expect(sheets.map(({ values }) => values)).toEqual([[[7]], [['Ada']]]);
});

test('a sheet of ours that the user calls by a time of day is found, and its names keep their quotes', async () => {
  const first = newWorkbook();
  await first.write([membersPlan(threeLines)], unwatched);
  const renamed = edited(await first.save(), {
    'xl/workbook.xml': (xml) =>
      xml.replaceAll('Members!', "'12pm'!").replace('name="Members"', 'name="12pm"'),
  });
  const again = await openWorkbook(renamed, 'book.xlsx');
  expect(await again.write([membersPlan(threeLines)], unwatched)).toEqual(['12pm']);
  const { names } = (await openWorkbook(await again.save(), 'book.xlsx')).book;
  expect(names.map(({ name, refersTo }) => [name, refersTo])).toEqual([
    ['_MLTP_Members_title', "'12pm'!$B$1"],
    ['_MLTPtable_Members', "'12pm'!$B$4"],
    ['_xlnm.Print_Titles', "'12pm'!$4:$4"],
  ]);
});

test('a workbook without shared texts, formats and a stated size is read, planned and read again', async () => {
  const parts = Object.fromEntries(
    Object.entries(unzipSync(userFile({ sheet: texts }))).filter(
      ([path]) => !/sharedStrings|styles/.test(path),
    ),
  );
  const links = 'xl/_rels/workbook.xml.rels';
  const bytes = edited(packed(parts, usual), {
    [links]: (xml) => xml.replace(/<Relationship [^>]*(?:sharedStrings|styles)\.xml"\/>/g, ''),
  });
  const workbook = await openWorkbook(bytes, 'book.xlsx');
  await workbook.write([membersPlan(threeLines)], unwatched);
  const saved = await workbook.save();
  expect(await firstCell(saved)).toBe('Ada');
  const again = await openWorkbook(saved, 'book.xlsx');
  await again.write([membersPlan(threeLines)], unwatched);
  expect(await firstCell(await again.save())).toBe('Ada');
});

test('a drawing that is not there stays not there, and the link to it stays', async () => {
  const drawing =
    '<drawing xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="rId1"/>';
  const rels =
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/drawing" Target="../drawings/drawing1.xml"/></Relationships>';
  const bytes = edited(userFile({ sheet: texts + drawing }), {
    'xl/worksheets/_rels/sheet1.xml.rels': () => rels,
  });
  const workbook = await openWorkbook(bytes, 'book.xlsx');
  await workbook.write([membersPlan(threeLines), matrixPlan(matrixRows)], unwatched);
  const parts = partsOf(await workbook.save());
  expect(parts['xl/worksheets/_rels/sheet1.xml.rels']).toBe(rels);
  // A drawing of ours takes another name, or the user's sheet would show it.
  const drawings = Object.keys(parts).filter((path) => path.startsWith('xl/drawings/drawing'));
  expect(drawings).toEqual(['xl/drawings/drawing2.xml']);
});

const odd =
  '<definedName name="\\C" localSheetId="0">#REF!</definedName>' +
  `<definedName name="_xlnm.Print_Area" localSheetId="0">'12pm'!$C$1:$AX$12,'12pm'!$C$1</definedName>` +
  `<definedName name="_xlnm.Print_Titles" localSheetId="0">'[19]PPE-2004'!$A:$C,#REF!</definedName>` +
  '<definedName name="Print_Area" localSheetId="0" comment="a &quot;b&quot;&#10;&lt;c&gt;">Roster!$A$1</definedName>' +
  '<definedName name="Empty"></definedName><definedName name="Ext">[1]!Other</definedName>';

test('names that other libraries break stay letter by letter', async () => {
  const bytes = edited(userFile({ sheet: texts }), {
    'xl/workbook.xml': (xml) => xml.replace('</sheets>', `</sheets><definedNames>${odd}</definedNames>`),
  });
  const workbook = await openWorkbook(bytes, 'book.xlsx');
  for (const lines of [threeLines, threeLines.slice(1)])
    await workbook.write([membersPlan(lines)], unwatched);
  expect(partsOf(await workbook.save())['xl/workbook.xml']).toContain(odd);
});

test('a sheet of ours that the user named with an apostrophe is found, and what is printed stays with it', async () => {
  const first = newWorkbook();
  await first.write([membersPlan(threeLines)], unwatched);
  const renamed = edited(await first.save(), {
    'xl/workbook.xml': (xml) =>
      xml.replaceAll(/(?<=>)Members!/g, "'Chef d''oeuvre'!").replace('"Members"', `"Chef d'oeuvre"`),
  });
  const workbook = await openWorkbook(renamed, 'plan.xlsx');
  expect(await workbook.write([membersPlan(threeLines.slice(1))], unwatched)).toEqual(["Chef d'oeuvre"]);
  const { 'xl/workbook.xml': source = '' } = partsOf(await workbook.save());
  expect(/Print_Titles"[^>]*>([^<]*)</.exec(source)?.[1]).toBe("'Chef d''oeuvre'!$4:$4");
});

test('a heading whose cell another program changed is the heading of the table again', async () => {
  const first = newWorkbook();
  await first.write([membersPlan(threeLines)], unwatched);
  const workbook = await openWorkbook(await first.save(), 'plan.xlsx');
  await workbook.correct([{ at: { sheet: 'Members', row: 3, column: 2 }, value: 'Full\nname' }]);
  await workbook.write([membersPlan(threeLines)], unwatched);
  const saved = await openWorkbook(await workbook.save(), 'plan.xlsx');
  const [sheet] = saved.book.sheets;
  const headings = sheet?.rows
    .get(3)
    ?.cells.slice(1)
    .map((cell) => cell?.value);
  expect(headings).toEqual(sheet?.tables[0]?.columns.map(({ header }) => header));
  expect(headings?.[1]).toBe('Name');
});

test('rules of the user on a sheet of ours keep their order, and none has the number of another', async () => {
  const first = newWorkbook();
  await first.write([matrixPlan(matrixRows)], unwatched);
  const rule = (priority: number): string =>
    `<conditionalFormatting sqref="Z1"><cfRule type="expression" priority="${priority}"><formula>${priority}</formula></cfRule></conditionalFormatting>`;
  const own = [3, 1, 2].map(rule).join('');
  const sheet = 'xl/worksheets/sheet1.xml';
  let bytes = edited(await first.save(), {
    [sheet]: (xml) => xml.replace('<pageMargins', `${own}<pageMargins`),
  });
  for (let run = 0; run < 2; run += 1) {
    const workbook = await openWorkbook(bytes, 'plan.xlsx');
    await workbook.write([matrixPlan(matrixRows)], unwatched);
    bytes = await workbook.save();
  }
  const source = partsOf(bytes)[sheet] ?? '';
  const priorities = [...source.matchAll(/ priority="(\d+)"/g)].map(([, each]) => Number(each));
  expect(new Set(priorities).size).toBe(priorities.length);
  for (const each of [1, 2, 3]) expect(source).toContain(rule(each));
});

test('a table that says fewer columns than it covers, or none, is left as it is', async () => {
  const table = (columns: string): string =>
    `<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="1" name="T" displayName="T" ref="A1:C2">${columns}</table>`;
  for (const columns of ['', '<tableColumns count="3"><tableColumn id="1" name="Ada"/></tableColumns>']) {
    const parts =
      '<tableParts count="1"><tablePart xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="rId1"/></tableParts>';
    const bytes = edited(userFile({ sheet: texts + parts }), {
      'xl/tables/table1.xml': () => table(columns),
      'xl/worksheets/_rels/sheet1.xml.rels': () =>
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/table" Target="../tables/table1.xml"/></Relationships>',
    });
    const workbook = await openWorkbook(bytes, 'book.xlsx');
    await workbook.write([membersPlan(threeLines)], unwatched);
    expect(partsOf(await workbook.save())['xl/tables/table1.xml']).toBe(table(columns));
  }
});
