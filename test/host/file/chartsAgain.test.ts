import { readBook } from '../../../src/host/file/readBook';
import { rosterWithUseCases, threeMembers, twoUseCases } from '../../sample/rosters';
import { plannedFile } from '../../sample/workbook';

/** The charts of a saved workbook, as their parts state them. */
function charts(bytes: Uint8Array): readonly string[] {
  return [...readBook(bytes).parts]
    .filter(([path]) => /charts\/chart\d+\.xml$/u.test(path))
    .map(([, part]) => new TextDecoder().decode(part))
    .sort();
}

test('a second run draws the same charts, number formats of their axes included', async () => {
  const first = await plannedFile(await rosterWithUseCases(threeMembers, twoUseCases));
  const before = charts(await first.workbook.save());
  expect(before.length).toBeGreaterThan(4);
  expect(before.filter((xml) => xml.includes('formatCode="0%"')).length).toBeGreaterThan(0);
  expect(before.filter((xml) => xml.includes('formatCode="#,##0"')).length).toBeGreaterThan(0);
  const second = await plannedFile(first.workbook);
  expect(charts(await second.workbook.save())).toEqual(before);
});
