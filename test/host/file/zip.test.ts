import { strToU8, zipSync } from 'fflate';
import { zipSync as zipPacked } from 'fflate/node';
import { unzipParts } from '../../../src/host/file/zip';
import { HostFailure } from '../../../src/host/port';

/** The sentence that a container is refused with. */
function failureOf(bytes: Uint8Array): string {
  try {
    unzipParts(bytes);
  } catch (error) {
    if (error instanceof HostFailure && error.kind === 'badFile') return error.detail;
    throw error;
  }
  return 'unpacked';
}

/** A container whose directory declares a size for each entry. */
function declared(bytes: Uint8Array, size: number): Uint8Array {
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < bytes.length - 4; at += 1)
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, size, true);
  return bytes;
}

/** Letters and digits in no order, the same every time. */
function chanceText(length: number): string {
  let state = 7;
  return Array.from({ length }, () => {
    state = (state * 48_271) % 2_147_483_647;
    return (state % 36).toString(36);
  }).join('');
}

test('media that unpack to more than a workbook needs are refused before they are unpacked', () => {
  const media = Object.fromEntries(
    [1, 2, 3, 4].map((number) => [`xl/media/image${number}.emf`, strToU8('x')]),
  );
  const bytes = declared(zipSync(media), 80_000_000);
  expect(failureOf(bytes)).toMatch(/more data than a workbook can hold/);
});

test.each<[string, string, number, RegExp]>([
  ['a part of 51 MB in a few bytes', 'x', 51_000_000, /more data than a workbook can hold/],
  ['a part of 49 MB', 'x', 49_000_000, /does not match its check sum/],
  // Text that chance made packs to about three quarters: 300 kB hold 51 MB at 170 times their size.
  ['a part of 51 MB in 300 kB', chanceText(400_000), 51_000_000, /does not match its check sum/],
])('spaces without end: %s', (_, content, size, sentence) => {
  const bytes = declared(zipSync({ 'xl/workbook.xml': strToU8(content) }), size);
  expect(failureOf(bytes)).toMatch(sentence);
});

test('several parts that are only spaces are refused together', () => {
  const parts = Object.fromEntries(
    [1, 2].map((number) => [`xl/worksheets/sheet${number}.xml`, strToU8('x')]),
  );
  expect(failureOf(declared(zipSync(parts), 26_000_000))).toMatch(/more data than a workbook can hold/);
});

test('a part that unpacks to more than it declares is refused', () => {
  // 20 MB of nothing in 20 kB.
  const bomb = zipPacked({ 'xl/workbook.xml': new Uint8Array(20_000_000) });
  expect(bomb.length).toBeLessThan(30_000);
  expect(failureOf(declared(bomb, 1000))).toBe('The file is damaged: a part of it is larger than it says.');
});

test('a file that claims to unpack to gigabytes is refused before it is unpacked', () => {
  const bytes = declared(zipSync({ 'xl/workbook.xml': strToU8('x') }), 0xf0000000);
  expect(failureOf(bytes)).toMatch(/more data than a workbook can hold/);
});
