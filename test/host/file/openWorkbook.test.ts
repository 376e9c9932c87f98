import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { HostFailure, type Watch } from '../../../src/host/port';
import { newWorkbook, openWorkbook } from '../../../src/host/file/openWorkbook';
import { edited, userFile } from './userFile';

const watch: Watch = { report: () => undefined, cancelled: () => false };

async function failure(bytes: Uint8Array): Promise<HostFailure> {
  try {
    await openWorkbook(bytes, 'roster.xlsx');
  } catch (error) {
    if (error instanceof HostFailure) return error;
  }
  throw new Error('it opened');
}

async function values(
  text: string | Uint8Array,
  name = 'roster.csv',
): Promise<readonly (readonly unknown[])[]> {
  const workbook = await openWorkbook(typeof text === 'string' ? strToU8(text) : text, name);
  const [sheet] = await workbook.sheets();
  const { sheets } = await workbook.read([sheet?.name ?? ''], watch);
  return sheets[0]?.values ?? [];
}

const types = '[Content_Types].xml';
const withTypes = (source: string): Uint8Array =>
  edited(userFile({ sheet: '<sheetData/>' }), { [types]: () => source });

function withoutTypes(): Uint8Array {
  const parts = unzipSync(userFile({ sheet: '<sheetData/>' }));
  return zipSync(Object.fromEntries(Object.entries(parts).filter(([path]) => path !== types)));
}

const old = Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1);
const encrypted = Uint8Array.of(
  ...old,
  ...[...Array.from('EncryptedPackage')].flatMap((c) => [c.charCodeAt(0), 0]),
);

test.each<[string, Uint8Array, RegExp]>([
  ['nothing', new Uint8Array(), /is empty/],
  ['garbage', Uint8Array.of(1, 2, 3, 0, 5, 6, 7, 8), /neither a workbook nor a text table/],
  ['blank lines', strToU8('\n\n'), /is empty/],
  ['half a zip', zipSync({ a: strToU8('abc') }).slice(0, 40), /damaged/],
  ['a zip without a workbook', zipSync({ 'a.txt': strToU8('abc') }), /no workbook/],
  ['an OpenDocument file', zipSync({ mimetype: strToU8('application/vnd.oasis') }), /OpenDocument/],
  ['an old workbook', old, /\.xls/],
  ['a password', encrypted, /password/],
  ['a PDF', strToU8('%PDF-1.7'), /PDF/],
  [
    'no sheet',
    zipSync({
      '_rels/.rels': strToU8(
        '<Relationships><Relationship Id="a" Type="x/officeDocument" Target="w.xml"/></Relationships>',
      ),
      'w.xml': strToU8('<workbook><sheets/></workbook>'),
    }),
    /holds no sheet/,
  ],
  [
    'a document type',
    zipSync({
      '_rels/.rels': strToU8(
        '<Relationships><Relationship Id="a" Type="x/officeDocument" Target="w.xml"/></Relationships>',
      ),
      'w.xml': strToU8('<!DOCTYPE a [<!ENTITY b "c">]><workbook/>'),
    }),
    /damaged/,
  ],
  [
    'a row that does not end',
    userFile({ sheet: '<sheetData><row r="1"><c r="A1"><v>1</v></c><row r="2"/></row></sheetData>' }),
    /damaged/,
  ],
  ['a cell without a place', userFile({ sheet: '<sheetData><row><c r="?!"/></row></sheetData>' }), /damaged/],
  [
    'a sheet whose part is gone',
    zipSync(
      Object.fromEntries(
        Object.entries(unzipSync(userFile({ sheet: '<sheetData/>' }))).filter(
          ([path]) => !path.includes('worksheets/'),
        ),
      ),
    ),
    /damaged: its sheets are missing/,
  ],
])('%s is a bad file, in one sentence', async (_, bytes, sentence) => {
  const { kind, detail } = await failure(bytes);
  expect(kind).toBe('badFile');
  expect(detail).toMatch(sentence);
  expect(detail).toMatch(/^[A-Z].*\.$/);
});

/** A container with two entries, stored: names and contents of the same length can be changed in place. */
const stored = (): Uint8Array =>
  zipSync({ 'xl/a1.xml': strToU8('<a/>'), 'xl/a2.xml': strToU8('<b/>') }, { level: 0 });

function patched(bytes: Uint8Array, from: string, to: string): Uint8Array {
  const text = strFromU8(bytes, true).replaceAll(from, to);
  return strToU8(text, true);
}

test.each<[string, Uint8Array, RegExp]>([
  [
    'another content than its check sum says',
    patched(stored(), '<a/>', '<c/>'),
    /does not match its check sum/,
  ],
  ['two parts of one name', patched(stored(), 'xl/a2.xml', 'xl/a1.xml'), /two parts of the same name/],
  [
    'two names that differ in case',
    patched(stored(), 'xl/a2.xml', 'xl/A1.xml'),
    /two parts of the same name/,
  ],
  ['a name that leads out', patched(stored(), 'xl/a2.xml', '../a2.xml'), /leads out of it/],
  ['a name of a drive', patched(stored(), 'xl/a2.xml', 'c:/a2.xml'), /leads out of it/],
  ['no list of content types', withoutTypes(), /content types/],
  ['a list of content types that is none', withTypes('<html/>'), /content types/],
  ['a list of content types that is cut off', withTypes('<Types><Default'), /cannot be read/],
  [
    'a row beyond the grid',
    userFile({ sheet: '<sheetData><row r="1048577"/></sheetData>' }),
    /cannot be read/,
  ],
  [
    'a cell beyond the grid',
    userFile({ sheet: '<sheetData><row r="1"><c r="XFE1"/></row></sheetData>' }),
    /cannot be read/,
  ],
  ['a tag that never ends', userFile({ sheet: `<sheetData a="${'<'.repeat(300_000)}` }), /cannot be read/],
  ['elements in elements without end', userFile({ sheet: '<a>'.repeat(100_000) }), /cannot be read/],
])('a workbook with %s is refused in one sentence', async (_, bytes, sentence) => {
  const { kind, detail } = await failure(bytes);
  expect(kind).toBe('badFile');
  expect(detail).toMatch(sentence);
  expect(detail).toMatch(/^[A-Z][^.]*\.$/);
});

test('a long tag, a long text and a long number are read in a moment', async () => {
  const long = 'x'.repeat(300_000);
  const cells =
    `<c r="A1" t="inlineStr" a="${long}"><is><t>${long}</t></is></c><c r="B1"><v>${'1'.repeat(30_000)}</v></c>` +
    `<c r="C1"><f>${'A1+'.repeat(100_000)}1</f><v>${' '.repeat(100_000)}7</v></c>`;
  expect(
    await values(userFile({ sheet: `<sheetData><row r="1">${cells}</row></sheetData>` }), 'a.xlsx'),
  ).toEqual([[long, '1'.repeat(30_000), 7]]);
});

test('a cell far away costs no more than any other', async () => {
  const cell = (place: string): string => `<c r="${place}"><v>1</v></c>`;
  const sheet = `<sheetData><row r="1">${cell('A1')}</row><row r="1048576">${cell('XFD1048576')}</row></sheetData>`;
  const rows = await values(userFile({ sheet }), 'a.xlsx');
  expect(rows).toHaveLength(1_048_576);
  expect(rows.slice(0, 3)).toEqual([[1], [], []]);
  expect(rows.at(-1)).toHaveLength(16_384);
});

const team = Array.from({ length: 3000 }, (_, member) => `E${member},Ada,Data Engineer`);

test.each<[string, string, string, RegExp]>([
  [
    'is not closed',
    'E7,Ada,Data Engineer',
    'E7,"Ada,Data Engineer',
    /^In line 9 a quotation mark is not closed/,
  ],
  [
    'is followed by text',
    'E7,Ada,Data Engineer',
    'E7,"Ada" L,Data Engineer',
    /^In line 9 a quotation mark is not/,
  ],
  [
    'stands in two places',
    'E7,Ada,Data Engineer',
    'E7,"Ada,Data Engineer',
    /^In line 9 a quotation mark is not/,
  ],
])('a text table whose quotation mark %s is refused with its line', async (_, from, to, sentence) => {
  const lines = ['id,name,title', ...team].map((line) => (line === from ? to : line));
  const text =
    to.includes('"Ada,') && _ === 'stands in two places' ? [...lines, 'E9999,Ada",Data Engineer'] : lines;
  const { kind, detail } = await failure(strToU8(text.join('\n')));
  expect([kind, detail]).toEqual(['badFile', expect.stringMatching(sentence)]);
});

test('quotation marks that belong to a text, and lines within a cell, are read', async () => {
  const text = 'id,skills,title\n1,"Python, SQL\nR, Java, C\n""best"" of all",Da"ta\n2,"",x';
  expect(await values(text)).toEqual([
    ['id', 'skills', 'title'],
    [1, 'Python, SQL\nR, Java, C\n"best" of all', 'Da"ta'],
    [2, null, 'x'],
  ]);
});

test.each<[string, string | Uint8Array, readonly (readonly unknown[])[]]>([
  [
    'comma',
    'id,name\n1,Ada\n2,"Turing, Alan"',
    [
      ['id', 'name'],
      [1, 'Ada'],
      [2, 'Turing, Alan'],
    ],
  ],
  [
    'semicolon with decimal commas',
    'id;fte\n1;0,5\n2;1,0',
    [
      ['id', 'fte'],
      [1, '0,5'],
      [2, '1,0'],
    ],
  ],
  [
    'tab',
    'id\tname\n1\tAda',
    [
      ['id', 'name'],
      [1, 'Ada'],
    ],
  ],
  [
    'named delimiter',
    'sep=|\nid|name\n1|Ada',
    [
      ['id', 'name'],
      [1, 'Ada'],
    ],
  ],
  [
    'UTF-8 with mark',
    Uint8Array.of(0xef, 0xbb, 0xbf, ...strToU8('a,b\nü,1')),
    [
      ['a', 'b'],
      ['ü', 1],
    ],
  ],
  [
    'UTF-16',
    Uint8Array.of(0xff, 0xfe, 97, 0, 9, 0, 98, 0, 10, 0, 0xfc, 0, 9, 0, 49, 0),
    [
      ['a', 'b'],
      ['ü', 1],
    ],
  ],
  [
    'Windows-1252',
    Uint8Array.of(97, 44, 98, 10, 0xfc, 44, 0x80),
    [
      ['a', 'b'],
      ['ü', '€'],
    ],
  ],
  [
    'Windows-1252 that begins like a mark of UTF-16',
    Uint8Array.of(0xff, 44, 98, 10, 97, 44, 49),
    [
      ['ÿ', 'b'],
      ['a', 1],
    ],
  ],
  [
    'Windows-1252 that begins like the other mark',
    Uint8Array.of(0xfe, 44, 98, 10, 97, 44, 49),
    [
      ['þ', 'b'],
      ['a', 1],
    ],
  ],
  [
    'text that is no plain number stays text',
    'a,b\n007,1e5\n+1,-2\n1.50,1.5\n0x1f, 1',
    [
      ['a', 'b'],
      ['007', '1e5'],
      ['+1', -2],
      ['1.50', 1.5],
      ['0x1f', ' 1'],
    ],
  ],
])('reads a text table: %s', async (_, text, expected) => {
  expect(await values(text)).toEqual(expected);
});

test('the sheet of a text table has the name of the file', async () => {
  const workbook = await openWorkbook(strToU8('a,b\n1,2'), 'C:\\team\\Roster [2026]: new.csv');
  expect((await workbook.sheets()).map(({ name }) => name)).toEqual(['Roster  2026   new']);
});

test('a text table that is saved opens as a workbook with the same cells', async () => {
  const workbook = await openWorkbook(strToU8('id,note\n007,=1+1\n8,"a\n<b>&_x0041_"'), 'roster.csv');
  const bytes = await workbook.save();
  expect(await values(bytes)).toEqual([
    ['id', 'note'],
    ['007', '=1+1'],
    [8, 'a\n<b>&_x0041_'],
  ]);
});

test('a new workbook has no sheet', async () => {
  expect(await newWorkbook().sheets()).toEqual([]);
});
