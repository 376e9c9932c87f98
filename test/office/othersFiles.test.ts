import { openWorkbook } from '../../src/host/file/openWorkbook';
import { ownFiles } from '../corpus/ownFiles';
import { planned } from '../corpus/planned';
import { convertAll } from './libreOffice';

/** The texts of each sheet that are typed and not computed, by the name of the sheet. */
async function textsOf(bytes: Uint8Array): Promise<ReadonlyMap<string, readonly string[]>> {
  const { book } = await openWorkbook(bytes, 'book.xlsx');
  return new Map(
    book.sheets.map(({ name, rows }) => [
      name,
      [...rows.values()].flatMap(({ cells }) =>
        cells.flatMap((cell) =>
          typeof cell?.value === 'string' &&
          cell.value.trim() !== '' &&
          cell.formula === undefined &&
          cell.error !== true
            ? cell.value.replaceAll('\r\n', '\n')
            : [],
        ),
      ),
    ]),
  );
}

// Each feature in one form or two, so that all forms are among them.
const sample = ownFiles.filter((_, at) => {
  const [feature, form] = [Math.floor(at / 4), at % 4];
  return form === feature % 4 || (feature % 2 === 0 && form === (feature + 2) % 4);
});

/** As many as one LibreOffice opens in a test. */
const together = 5;
const batches = Array.from({ length: Math.ceil(sample.length / together) }, (_, at) =>
  sample.slice(at * together, (at + 1) * together),
).map((files): [string, typeof files] => [files.map(([name]) => name).join('; '), files]);

test('at least 40 workbooks of other writers are tried', () => {
  expect(sample.length).toBeGreaterThanOrEqual(40);
});

test.each(batches)('LibreOffice finds every text of theirs and ours after a run: %s', async (_, files) => {
  const plans: Uint8Array[] = [];
  for (const [, bytes] of files) plans.push(await planned(bytes));
  const lost: string[] = [];
  for (const [at, opened] of (await convertAll(plans, 'xlsx')).entries()) {
    const there = await textsOf(opened);
    for (const [sheet, texts] of await textsOf(plans[at] ?? new Uint8Array())) {
      const found = new Set(there.get(sheet));
      for (const text of texts) if (!found.has(text)) lost.push(`${files[at]?.[0] ?? ''}: ${sheet}: ${text}`);
    }
  }
  expect(lost).toEqual([]);
});
