import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { packedBeside } from '../../../src/cli/packing';
import { packed, zipParts } from '../../../src/host/file/pack';
import type { PartContent } from '../../../src/host/package/partStore';
import { unzipParts } from '../../../src/host/file/zip';

async function joined(chunks: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const all: Uint8Array[] = [];
  for await (const chunk of chunks) all.push(chunk);
  return new Uint8Array(Buffer.concat(all));
}

const encoder = new TextEncoder();

function textsOf(parts: Iterable<readonly [string, Uint8Array]>): readonly (readonly [string, string])[] {
  return [...parts].map(([path, bytes]) => [path, Buffer.from(bytes).toString()]);
}

/** Texts of a part, of which a few are so long that they are encoded by themselves. */
const pieces = fc.array(
  fc
    .tuple(fc.string({ unit: 'grapheme', maxLength: 20 }), fc.constantFrom(1, 1, 1, 30_000))
    .map(([text, times]) => text.repeat(times)),
  { maxLength: 5 },
);

describe('zipParts', () => {
  test.each([
    ['in this thread', packed],
    ['in threads beside', packedBeside],
  ])('packed %s: what is written piece by piece is what is written whole', async (_, packing) => {
    await fc.assert(
      fc.asyncProperty(fc.array(pieces, { maxLength: 4 }), async (parts) => {
        const texts = parts.map((each, at) => [`part${at}.xml`, each.join('')] as const);
        const whole = texts.map(([path, text]) => [path, encoder.encode(text)] as const);
        const made = parts.map((each, at): readonly [string, PartContent] => [`part${at}.xml`, each]);
        const [one, other] = [await joined(zipParts(made, packing)), await joined(zipParts(whole, packing))];
        // Read by the library and by us, which looks at the check sums.
        for (const bytes of [one, other]) {
          expect(textsOf(Object.entries(unzipSync(bytes)))).toEqual(texts);
          expect(textsOf(unzipParts(bytes))).toEqual(texts);
        }
      }),
      { numRuns: 10 },
    );
  });

  test('the same parts give the same bytes at any time', async () => {
    const parts: readonly (readonly [string, PartContent])[] = [
      ['a.xml', ['<a>', 'text', '</a>']],
      ['b.bin', new Uint8Array(3000)],
    ];
    jest.useFakeTimers({
      now: new Date(2031, 4, 5),
      doNotFake: ['setImmediate', 'nextTick', 'queueMicrotask'],
    });
    const later = await joined(zipParts(parts, packed));
    jest.useRealTimers();
    expect(Buffer.from(await joined(zipParts(parts, packed))).equals(later)).toBe(true);
  });

  test.each([
    ['in this thread', packed],
    ['in threads beside', packedBeside],
  ])(
    'packed %s: what goes wrong while a part is made ends the writing with its error',
    async (_, packing) => {
      function* broken() {
        yield 'x'.repeat(100_000);
        throw new Error('broken off');
      }
      await expect(joined(zipParts([['a.xml', broken()]], packing))).rejects.toThrow('broken off');
    },
  );
});
