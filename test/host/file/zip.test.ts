import { crc32 } from 'node:zlib';
import { strFromU8, strToU8, zipSync } from 'fflate';
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

test('as much media as a workbook may hold is unpacked', () => {
  const media = Object.fromEntries(
    [1, 2, 3, 4].map((number) => [`xl/media/image${number}.emf`, strToU8('x')]),
  );
  expect(failureOf(declared(zipSync(media), 75_000_000))).toMatch(/does not match its check sum/);
  expect(failureOf(declared(zipSync(media), 75_000_001))).toMatch(/more data than a workbook can hold/);
});

/** The parts of a container as texts. */
function textsOf(bytes: Uint8Array): readonly (readonly [string, string])[] {
  return [...unzipParts(bytes)].map(([path, part]) => [path, strFromU8(part)]);
}

test.each([0, 1, 65_535])('a container that ends with a comment of %d letters is read', (length) => {
  const bytes = zipSync({ 'xl/a.xml': strToU8('<a/>') }, { level: 0 });
  const whole = new Uint8Array(bytes.length + length).fill(0x20);
  whole.set(bytes);
  new DataView(whole.buffer).setUint16(bytes.length - 2, length, true);
  expect(textsOf(whole)).toEqual([['xl/a.xml', '<a/>']]);
});

const little = (value: number, bytes: number): readonly number[] =>
  Array.from({ length: bytes }, (_, at) => Math.floor(value / 2 ** (8 * at)) % 256);

/** A container of one stored part whose sizes and places stand in the records for more than 4 GB, after another record. */
function longContainer(path: string, text: string): Uint8Array {
  const [name, content] = [[...strToU8(path)], [...strToU8(text)]];
  const all = little(0xffffffff, 4);
  const checked = [...little(0, 4), ...little(crc32(Uint8Array.from(content)), 4)];
  const local = [
    ...[0x50, 0x4b, 3, 4, ...little(45, 2), ...little(0, 4), ...checked],
    ...[...little(content.length, 4), ...little(content.length, 4), ...little(name.length, 2), 0, 0],
  ];
  const extra = [
    ...[...little(0x5455, 2), ...little(5, 2), 1, ...little(1, 4)],
    ...[...little(1, 2), ...little(24, 2), ...little(content.length, 8), ...little(content.length, 8)],
    ...little(0, 8),
  ];
  const entry = [
    ...[0x50, 0x4b, 1, 2, ...little(45, 2), ...little(45, 2), ...little(0, 4), ...checked, ...all, ...all],
    ...[...little(name.length, 2), ...little(extra.length, 2), ...little(0, 10), ...all, ...name, ...extra],
  ];
  const start = local.length + name.length + content.length;
  const end = start + entry.length;
  const long = [
    ...[0x50, 0x4b, 6, 6, ...little(44, 8), ...little(45, 2), ...little(45, 2), ...little(0, 8)],
    ...[...little(1, 8), ...little(1, 8), ...little(entry.length, 8), ...little(start, 8)],
    ...[0x50, 0x4b, 6, 7, ...little(0, 4), ...little(end, 8), ...little(1, 4)],
    ...[0x50, 0x4b, 5, 6, ...little(0, 4), ...little(0xffff, 2), ...little(0xffff, 2), ...all, ...all, 0, 0],
  ];
  return Uint8Array.from([...local, ...name, ...content, ...entry, ...long]);
}

test('a container with records for more than 4 GB is read', () => {
  expect(textsOf(longContainer('xl/a.xml', '<a>long</a>'))).toEqual([['xl/a.xml', '<a>long</a>']]);
});
