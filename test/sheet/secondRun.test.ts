import { readBook } from '../../src/host/file/readBook';
import { rosterWithUseCases, threeMembers, twoUseCases } from '../sample/rosters';
import { savedCells } from '../sample/savedCells';
import { plannedFile } from '../sample/workbook';

/** The charts of a saved workbook, as their parts state them. */
function charts(bytes: Uint8Array): readonly string[] {
  return [...readBook(bytes).parts]
    .filter(([path]) => /charts\/chart\d+\.xml$/u.test(path))
    .map(([, part]) => new TextDecoder().decode(part))
    .sort();
}

test('a second run changes no cell, and draws the same charts, number formats of their axes included', async () => {
  const first = (await plannedFile(await rosterWithUseCases(threeMembers, twoUseCases))).workbook;
  const [cells, drawn] = [await savedCells(first), charts(await first.save())];
  expect(drawn.length).toBeGreaterThan(4);
  expect(drawn.filter((xml) => xml.includes('formatCode="0%"')).length).toBeGreaterThan(0);
  expect(drawn.filter((xml) => xml.includes('formatCode="#,##0"')).length).toBeGreaterThan(0);
  const second = (await plannedFile(first)).workbook;
  expect(await savedCells(second)).toEqual(cells);
  expect(charts(await second.save())).toEqual(drawn);
});
