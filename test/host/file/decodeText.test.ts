import fc from 'fast-check';
import { decodeText } from '../../../src/host/file/decodeText';
import { openWorkbook } from '../../../src/host/file/openWorkbook';
import { sheetGrid } from '../../../src/host/book/readGrid';

const dos: Readonly<Record<string, number>> = {
  ä: 0x84,
  ö: 0x94,
  ü: 0x81,
  ß: 0xe1,
  Ä: 0x8e,
  Ö: 0x99,
  Ü: 0x9a,
  é: 0x82,
  è: 0x8a,
  ñ: 0xa4,
};
const mac: Readonly<Record<string, number>> = {
  ä: 0x8a,
  ö: 0x9a,
  ü: 0x9f,
  ß: 0xa7,
  Ä: 0x80,
  Ö: 0x85,
  Ü: 0x86,
  é: 0x8e,
  è: 0x8f,
  ñ: 0x96,
};
const western: Readonly<Record<string, number>> = {
  ä: 0xe4,
  ö: 0xf6,
  ü: 0xfc,
  ß: 0xdf,
  Ä: 0xc4,
  Ö: 0xd6,
  Ü: 0xdc,
  é: 0xe9,
  è: 0xe8,
  ñ: 0xf1,
};
const central: Readonly<Record<string, number>> = {
  ...{ ą: 0xb9, ę: 0xea, ł: 0xb3, ś: 0x9c, ż: 0xbf, ź: 0x9f, ć: 0xe6, ń: 0xf1, ó: 0xf3, Ł: 0xa3, Ś: 0x8c },
  ...{ ř: 0xf8, š: 0x9a, č: 0xe8, ž: 0x9e, ě: 0xec, á: 0xe1, í: 0xed, ý: 0xfd, ů: 0xf9, Š: 0x8a, Č: 0xc8 },
};

/** A text in an encoding of which these bytes are known. */
function bytesOf(text: string, table: Readonly<Record<string, number>>): Uint8Array {
  return Uint8Array.from(text, (sign) => table[sign] ?? sign.charCodeAt(0));
}

const german = 'Name;Bereich\nJürgen Müller;Qualität\nÖzgür Weiß;Büro\nRené Schröder;Größe\n';

test.each([
  ['Windows-1252', western],
  ['Mac', mac],
  ['DOS', dos],
])('German text of %s is told by its letters', (_, table) => {
  expect(decodeText(bytesOf(german, table))).toEqual({ text: german });
});

test.each([
  ['Polish', 'Imię;Dział\nŁukasz Wiśniewski;Sprzedaż\nKatarzyna Dąbrowska;Księgowość\n'],
  ['Czech', 'Jméno;Oddělení\nJiří Dvořák;Účetnictví\nTomáš Novák;Výzkum\n'.replace('Ú', 'U')],
])('%s text of Windows-1250 is told by its letters', (_, text) => {
  expect(decodeText(bytesOf(text, central)).text).toBe(text);
});

test('lines of UTF-8 and of Windows-1252 in one file are each read in their own', () => {
  const [first, ...rest] = german.trimEnd().split('\n');
  const parts = [first ?? '', ...rest].map((line, at) =>
    at === 2 ? bytesOf(`${line}\n`, western) : new TextEncoder().encode(`${line}\n`),
  );
  expect(decodeText(Uint8Array.from(parts.flatMap((part) => [...part]))).text).toBe(german);
});

test('where another encoding is nearly as likely, the doubt is told with a word', () => {
  const text = 'Name;Unit\nKovacevic Zdenko;Data\nGenève Team;Data\n';
  expect(decodeText(bytesOf(text, western))).toEqual({
    text,
    doubt: { encoding: 'Windows-1252', word: 'Genève' },
  });
});

test('German words are read back from Windows-1252, and from DOS or with a doubt', () => {
  const word = fc.constantFrom('Müller', 'Weiß', 'Jürgen', 'Büro', 'Schröder', 'Data', 'Qualität', 'Anna');
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 40 }), (words) => {
      const text = words.join(';');
      expect(decodeText(bytesOf(text, western)).text).toBe(text);
      const read = decodeText(bytesOf(text, dos));
      expect(read.text === text || read.doubt !== undefined).toBe(true);
    }),
    { seed: 20251209, numRuns: 300 },
  );
});

test('an amount of euros tells Mac from Windows-1250', () => {
  const text = 'Name;Gehalt\nJörg Müller;7.200,00 €\nAnna Weber;5.900,00 €\n';
  expect(decodeText(bytesOf(text, { ...mac, '€': 0xdb }))).toEqual({ text });
});

test('UTF-16 without its mark, big end first', () => {
  const bytes = Uint8Array.from('Name;Titel\nAnna;Data', (sign) => sign.charCodeAt(0));
  expect(decodeText(Uint8Array.from([...bytes].flatMap((byte) => [0, byte]))).text).toBe(
    'Name;Titel\nAnna;Data',
  );
});

test('text that was stored as UTF-8 twice is read as it was meant, and the doubt is told', () => {
  const broken = 'Name;TÃ¤tigkeit\nJÃ¼rgen GroÃŸ;Data Engineer\n';
  expect(decodeText(new TextEncoder().encode(broken))).toEqual({
    text: 'Name;Tätigkeit\nJürgen Groß;Data Engineer\n',
    doubt: { encoding: 'UTF-8, stored twice', word: 'Tätigkeit' },
  });
  expect(decodeText(new TextEncoder().encode('Name;Ãrea\nJoão;Ã'))).toEqual({ text: 'Name;Ãrea\nJoão;Ã' });
});

async function opened(text: string) {
  const { book } = await openWorkbook(bytesOf(text, western), 'roster.csv');
  return book.sheets.map((sheet) => sheetGrid(book, sheet).values);
}

test('a million blank lines are read in one go', async () => {
  await expect(opened('\n'.repeat(1_000_000))).rejects.toThrow('The file is empty.');
  await expect(opened(`${'\n'.repeat(1_000_000)}\u001a \u001a`)).rejects.toThrow('The file is empty.');
});

test('Ctrl-Z at the end of a DOS text is no content', async () => {
  expect(await opened('Name,Job Title\r\nAna Costa,Data Engineer\r\n\u001a')).toEqual([
    [
      ['Name', 'Job Title'],
      ['Ana Costa', 'Data Engineer'],
    ],
  ]);
});

test.each([
  ['<html><body><table><tr><td>Name</td></tr></table></body></html>', /web page \(HTML\)/],
  ['\n<!DOCTYPE html>\n<table>', /web page \(HTML\)/],
  [
    '<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet">',
    /XML spreadsheet of Excel 2003/,
  ],
])('what is no table is called what it is: %s', async (text, message) => {
  await expect(opened(text)).rejects.toThrow(message);
});
