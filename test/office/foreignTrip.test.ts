import { openWorkbook } from '../../src/host/file/openWorkbook';
import { partsOf } from '../host/file/userFile';
import { rosterWithUseCases, threeMembers, twoUseCases } from '../sample/rosters';
import { planned } from '../sample/workbook';
import { convert } from './libreOffice';

/** The names of the charts of a workbook, by the drawing they are in. */
function chartNames(bytes: Uint8Array): readonly (readonly string[])[] {
  return Object.entries(partsOf(bytes))
    .filter(([path]) => /^xl\/drawings\/drawing\d+\.xml$/.test(path))
    .map(([, xml]) =>
      [...xml.matchAll(/<xdr:cNvPr [^>]*name="([^"]*)"/g)].map(([, name = '']) => name).sort(),
    )
    .sort((one, other) => (one[0] ?? '').localeCompare(other[0] ?? ''));
}

test('a run on a plan that LibreOffice saved doubles no sheet, table, name or chart', async () => {
  const { workbook, sheetNames } = await planned(await rosterWithUseCases(threeMembers, twoUseCases));
  const bytes = await workbook.save();
  const saved = await openWorkbook(await convert(bytes, 'xlsx'), 'plan.xlsx');
  const again = await planned(saved);
  expect(again.sheetNames).toEqual(sheetNames);
  expect(again.workbook.book.sheets.map(({ name }) => name)).toEqual(
    workbook.book.sheets.map(({ name }) => name),
  );
  expect(chartNames(await again.workbook.save())).toEqual(chartNames(bytes));
  const tables = (book: typeof workbook.book) =>
    book.sheets.flatMap((sheet) => sheet.tables.map(({ name }) => name));
  expect(tables(again.workbook.book).sort()).toEqual(tables(workbook.book).sort());
  const names = (book: typeof workbook.book) =>
    book.names
      .filter(({ sheet }) => sheet === undefined)
      .map(({ name, hidden }) => `${name} ${hidden ? 'hidden' : 'shown'}`)
      .sort();
  expect(names(again.workbook.book)).toEqual(names(workbook.book));
});
