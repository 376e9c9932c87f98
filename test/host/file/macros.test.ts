import { BrowserWorkbook } from '../../../src/host/browser/browserWorkbook';
import { unwatched } from '../../../src/host/port';
import { openWorkbook } from '../../../src/host/file/openWorkbook';
import { membersPlan, threeLines } from '../contract/samplePlans';
import { edited, partsOf, userFile } from './userFile';

const project = 'http://schemas.microsoft.com/office/2006/relationships/vbaProject';

/** A workbook with a project of macros; `kind`: or with a sheet of them. */
function withMacros(kind = project): Uint8Array {
  return edited(userFile({ sheet: '<sheetData/>' }), {
    'xl/_rels/workbook.xml.rels': (xml) =>
      xml.replace(
        '</Relationships>',
        `<Relationship Id="rId9" Type="${kind}" Target="vbaProject.bin"/></Relationships>`,
      ),
    'xl/vbaProject.bin': () => 'macros',
    '[Content_Types].xml': (xml) =>
      xml.replace(
        '</Types>',
        '<Override PartName="/xl/vbaProject.bin" ContentType="application/vnd.ms-office.vbaProject"/></Types>',
      ),
  });
}

test('an .xlsm file keeps its macros and says that it has them; an .xlsx file has nothing left of them', async () => {
  const workbook = await openWorkbook(withMacros(), 'macros.xlsm');
  await workbook.write([membersPlan(threeLines)], unwatched);
  expect(workbook.hasMacros).toBe(true);
  const kept = partsOf(await workbook.save({ macros: true }));
  expect(kept['xl/vbaProject.bin']).toBe('macros');
  expect(kept['[Content_Types].xml']).toContain('sheet.macroEnabled.main+xml');
  const gone = Object.entries(partsOf(await workbook.save()));
  expect(gone.filter(([path, xml]) => /vbaProject|macroEnabled/.test(path + xml))).toEqual([]);
});

test('a sheet of macros is refused in an .xlsx file', async () => {
  const workbook = await openWorkbook(
    withMacros(project.replace('vbaProject', 'xlMacrosheet')),
    'macros.xlsm',
  );
  await expect(workbook.save()).rejects.toThrow(/sheets of macros, which an \.xlsx file cannot hold/);
});

test('the workbook of the page is saved with its macros where it has any', async () => {
  const [one, other] = await Promise.all(
    [withMacros(), userFile({ sheet: '<sheetData/>' })].map(
      async (bytes) => new BrowserWorkbook(await openWorkbook(bytes, 'a')),
    ),
  );
  expect([one?.hasMacros, other?.hasMacros]).toEqual([true, false]);
  expect(partsOf((await one?.save()) ?? new Uint8Array())['xl/vbaProject.bin']).toBe('macros');
  expect(partsOf((await other?.save()) ?? new Uint8Array())['[Content_Types].xml']).not.toContain('macro');
});
