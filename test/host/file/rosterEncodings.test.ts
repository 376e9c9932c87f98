import fc from 'fast-check';
import type { CellValue, SheetGrid } from '../../../src/domain/grid';
import { readRoster } from '../../../src/domain/roster/readRoster';
import type { RosterReading } from '../../../src/domain/roster/rosterReading';
import { defaultRosterSettings } from '../../../src/domain/roster/rosterSettings';
import { sheetGrid } from '../../../src/host/book/readGrid';
import { openWorkbook } from '../../../src/host/file/openWorkbook';
import { rosterCases } from '../../rosters/index';

/** The byte of every letter that an encoding of one byte knows. */
function bytesOf(encoding: string): ReadonlyMap<string, number> {
  const every = Uint8Array.from({ length: 256 }, (_, byte) => byte);
  return new Map(Array.from(new TextDecoder(encoding).decode(every), (letter, byte) => [letter, byte]));
}

/** A text in an encoding of one byte; `null` where it does not know a letter of it. */
function inBytes(text: string, known: ReadonlyMap<string, number>): Uint8Array | null {
  const bytes = Array.from(text, (letter) => known.get(letter));
  return bytes.includes(undefined) ? null : Uint8Array.from(bytes as readonly number[]);
}

function inUtf16(text: string, littleEndian: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(2 * text.length + 2));
  view.setUint16(0, 0xfeff, littleEndian);
  for (let at = 0; at < text.length; at++) view.setUint16(2 * at + 2, text.charCodeAt(at), littleEndian);
  return new Uint8Array(view.buffer);
}

const oneByte = ['windows-1252', 'windows-1250', 'macintosh'].map(bytesOf);

/** The text in every encoding that knows its letters. */
function encoded(text: string): readonly Uint8Array[] {
  return [
    new TextEncoder().encode(`\ufeff${text}`),
    inUtf16(text, true),
    inUtf16(text, false),
    ...oneByte.flatMap((known) => inBytes(text, known) ?? []),
  ];
}

/** A sheet as a text table. */
function textOf({ values }: SheetGrid): string {
  const cell = (value: CellValue): string => `"${String(value ?? '').replaceAll('"', '""')}"`;
  return values.map((row) => row.map(cell).join(',')).join('\r\n') + '\r\n';
}

async function readingOf(bytes: Uint8Array): Promise<RosterReading> {
  const { book } = await openWorkbook(bytes, 'roster.csv');
  return readRoster(
    book.sheets.map((sheet) => sheetGrid(book, sheet)),
    defaultRosterSettings(46000),
  );
}

// An empty text is refused before it is read, whatever its encoding.
const cases = rosterCases.filter(
  ({ sheets: [sheet, second] }) => sheet !== undefined && sheet.values.length > 0 && second === undefined,
);

test('a roster in any encoding gives the same members, or the doubt is told', async () => {
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...cases), async ({ sheets: [sheet] }) => {
      if (sheet === undefined) return;
      const text = textOf(sheet);
      const { members } = await readingOf(new TextEncoder().encode(text));
      for (const bytes of encoded(text)) {
        const other = await readingOf(bytes);
        const isDoubtful = other.problems.some(({ code }) => code === 'encodingDoubtful');
        if (!isDoubtful) expect(other.members).toEqual(members);
      }
    }),
    { seed: 20251209, numRuns: 200 },
  );
});
