import { strToU8, zipSync } from 'fflate';
import { HostFailure, type Watch } from '../../../src/host/port';
import { newWorkbook, openWorkbook } from '../../../src/host/file/openWorkbook';

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
])('%s is a bad file, in one sentence', async (_, bytes, sentence) => {
  const { kind, detail } = await failure(bytes);
  expect(kind).toBe('badFile');
  expect(detail).toMatch(sentence);
  expect(detail).toMatch(/^[A-Z].*\.$/);
});

test('a file that claims to unpack to gigabytes is refused before it is unpacked', async () => {
  const bytes = zipSync({ 'xl/workbook.xml': strToU8('x') });
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < bytes.length - 4; at += 1)
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 0xf0000000, true);
  expect((await failure(bytes)).detail).toMatch(/more data than a workbook can hold/);
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
