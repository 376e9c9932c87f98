import fc from 'fast-check';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { HostFailure, unwatched } from '../../../src/host/port';
import { newWorkbook, openWorkbook } from '../../../src/host/file/openWorkbook';
import { fuzzed, unhung } from '../../sample/fuzz';
import { matrixPlan, matrixRows, membersPlan, threeLines } from '../contract/samplePlans';

const runs = fuzzed(23, 100);

/** Opens, reads and writes a file; whatever it holds, all works or one sentence says why not. */
async function survives(bytes: Uint8Array, name: string): Promise<void> {
  try {
    const workbook = await openWorkbook(bytes, name);
    await workbook.read(
      (await workbook.sheets()).map((sheet) => sheet.name),
      unwatched,
    );
    await workbook.write([membersPlan(threeLines)], unwatched);
    await openWorkbook(await workbook.save(), 'again.xlsx');
  } catch (error) {
    if (!(error instanceof HostFailure)) throw error;
    expect(error.detail).toMatch(/^[A-Z][^\n]*\.$/);
  }
}

const pieces = [
  '<',
  '>',
  '/>',
  '</c>',
  '<c r="B9">',
  '<row r="2">',
  '"',
  "'",
  '&',
  '&#0;',
  '<!--',
  ']]>',
  '<![CDATA[',
  '\u0000',
  'xmlns="x"',
  ' r="A1"',
  ' ref="A0:ZZZ9"',
  '99999999999',
  '-1',
  'x:',
  '',
];

test('whatever is cut out of a part of a workbook, or put in, it opens or is refused', async () => {
  const workbook = newWorkbook();
  await workbook.write([membersPlan(threeLines), matrixPlan(matrixRows)], unwatched);
  const parts = unzipSync(await workbook.save());
  const paths = Object.keys(parts);
  const change = fc.record({
    path: fc.constantFrom(...paths),
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    cut: fc.integer({ min: 0, max: 40 }),
    put: fc.constantFrom(...pieces),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 3 }), async (changes) => {
      const changed = { ...parts };
      for (const { path, at, cut, put } of changes) {
        const source = new TextDecoder().decode(changed[path]);
        const from = Math.floor(at * source.length);
        changed[path] = strToU8(source.slice(0, from) + put + source.slice(from + cut));
      }
      await unhung(async () => survives(zipSync(changed), 'book.xlsx'));
    }),
    runs,
  );
});

test('whatever bytes of a container are others, it opens or is refused', async () => {
  const workbook = newWorkbook();
  await workbook.write([membersPlan(threeLines)], unwatched);
  const bytes = await workbook.save();
  const change = fc.tuple(fc.integer({ min: 0, max: bytes.length - 1 }), fc.integer({ min: 0, max: 255 }));
  await fc.assert(
    fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 8 }), async (changes) => {
      const changed = bytes.slice();
      for (const [at, byte] of changes) changed[at] = byte;
      await unhung(async () => survives(changed, 'book.xlsx'));
    }),
    runs,
  );
});

test('whatever a text table holds, it opens or is refused', async () => {
  const piece = fc.constantFrom(
    'a',
    '1',
    ',',
    ';',
    '\t',
    '"',
    '\n',
    '\r\n',
    ' ',
    '=',
    'sep=',
    '\ufeff',
    'ü',
    '|',
  );
  await fc.assert(
    fc.asyncProperty(fc.array(piece, { maxLength: 60 }), async (text) => {
      await unhung(async () => survives(strToU8(text.join('')), 'table.csv'));
    }),
    runs,
  );
});
