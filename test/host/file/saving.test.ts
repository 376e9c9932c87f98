import fc from 'fast-check';
import type { Watch } from '../../../src/host/port';
import type { Cell, SheetPlan } from '../../../src/sheet/plan';
import { looks, tabColours } from '../../../src/sheet/look';
import { newWorkbook, openWorkbook } from '../../../src/host/file/openWorkbook';
import { parseXml, type XmlNode } from '../../../src/host/package/xml';
import { relationshipsOf } from '../../../src/host/package/relationships';
import { readBook } from '../../../src/host/file/readBook';
import { both, emptyPlan, matrixPlan, matrixRows, membersPlan, threeLines } from '../contract/samplePlans';
import { partsOf } from './userFile';

const watch: Watch = { report: () => undefined, cancelled: () => false };

async function saved(...plans: readonly SheetPlan[]): Promise<Uint8Array> {
  const workbook = newWorkbook();
  await workbook.write(plans, watch);
  return workbook.save();
}

function block(rows: readonly (readonly Cell[])[]): SheetPlan {
  return { ...emptyPlan('Cells'), blocks: [{ name: 'cells', top: 0, left: 0, rows, style: 'text' }] };
}

function names({ children }: XmlNode): readonly string[] {
  return children.map(({ name }) => name);
}

test('every part is well-formed, has a content type, and is linked', async () => {
  const bytes = await saved(...both);
  const parts = partsOf(bytes);
  const types = parseXml(parts['[Content_Types].xml'] ?? '').children;
  const typed = types.flatMap(({ attributes }) => attributes['PartName'] ?? []);
  expect(new Set(typed).size).toBe(typed.length);
  const linked = new Set<string>();
  const { parts: raw } = readBook(bytes);
  for (const part of ['', ...raw.keys()])
    for (const { target } of relationshipsOf(raw, part)) linked.add(target);
  for (const [path, source] of Object.entries(parts)) {
    expect(() => parseXml(source)).not.toThrow();
    if (path === '[Content_Types].xml' || path.endsWith('.rels')) continue;
    expect(typed).toContain(`/${path}`);
    expect(linked).toContain(path);
  }
  for (const target of linked) expect(Object.keys(parts)).toContain(target);
});

test('a sheet has its elements in the order of the schema, and holds its heading in place', async () => {
  const source = partsOf(await saved(membersPlan(threeLines)))['xl/worksheets/sheet1.xml'] ?? '';
  expect(names(parseXml(source))).toEqual([
    'sheetPr',
    'dimension',
    'sheetViews',
    'sheetFormatPr',
    'cols',
    'sheetData',
    'dataValidations',
    'pageMargins',
    'pageSetup',
    'headerFooter',
    'tableParts',
  ]);
  expect(source).toContain('<pane ySplit="4" topLeftCell="A5" activePane="bottomLeft" state="frozen"/>');
});

test('a chart has its parts in the order of the schema, its cells as source and their values as cache', async () => {
  const source = partsOf(await saved(...both))['xl/charts/chart1.xml'] ?? '';
  const find = (node: XmlNode, ...path: readonly string[]): XmlNode =>
    path.reduce((at, name) => at.children.find((each) => each.name === name) ?? at, node);
  const chart = find(parseXml(source), 'chart');
  expect(names(chart)).toEqual([
    'title',
    'autoTitleDeleted',
    'plotArea',
    'legend',
    'plotVisOnly',
    'dispBlanksAs',
  ]);
  const plot = find(chart, 'plotArea');
  expect(names(plot)).toEqual(['layout', 'barChart', 'lineChart', 'catAx', 'valAx']);
  expect(names(find(plot, 'barChart'))).toEqual([
    'barDir',
    'grouping',
    'varyColors',
    'ser',
    'gapWidth',
    'axId',
    'axId',
  ]);
  expect(names(find(plot, 'barChart', 'ser'))).toEqual([
    'idx',
    'order',
    'tx',
    'spPr',
    'invertIfNegative',
    'cat',
    'val',
  ]);
  expect(names(find(plot, 'lineChart', 'ser'))).toEqual([
    'idx',
    'order',
    'tx',
    'spPr',
    'marker',
    'cat',
    'val',
    'smooth',
  ]);
  expect(source).toContain('<c:f>Coverage!$B$4:$B$5</c:f>');
  expect(source).toContain('<c:pt idx="0"><c:v>1.5</c:v></c:pt><c:pt idx="1"><c:v>2.3</c:v></c:pt>');
});

test.each<[number, boolean]>([
  [0.5, true],
  [-0.5, false],
])('columns of a chart start at zero, unless there is less: %d', async (value, atZero) => {
  const rows = [...matrixRows.slice(0, 2), ['Training', value, 1]];
  const source = partsOf(await saved(matrixPlan(rows)))['xl/charts/chart1.xml'] ?? '';
  expect(source.includes('<c:min val="0"/>')).toBe(atZero);
});

test.each<[number | undefined, string]>([
  [undefined, 'Coverage!$2:$2'],
  [1, 'Coverage!$2:$2'],
  [2, 'Coverage!$A:$C,Coverage!$2:$2'],
])('columns held in place are repeated where pages stand side by side: %s', async (printWide, titles) => {
  const plan = { ...matrixPlan(matrixRows), freeze: { rows: 2, columns: 3 } };
  const { names: defined } = readBook(await saved(printWide === undefined ? plan : { ...plan, printWide }));
  expect(defined.find(({ name }) => name === '_xlnm.Print_Titles')?.refersTo).toBe(titles);
});

test('the headings of rows held in place are repeated on every printed page', async () => {
  const { names: defined } = readBook(await saved(matrixPlan(matrixRows), membersPlan(threeLines)));
  expect(defined.filter(({ name }) => name === '_xlnm.Print_Titles')).toEqual([
    { name: '_xlnm.Print_Titles', refersTo: 'Members!$4:$4', hidden: false, sheet: 1 },
  ]);
});

test('a wide sheet is printed on pages side by side, its first columns on each', async () => {
  const parts = partsOf(
    await saved({ ...membersPlan(threeLines), freeze: { rows: 4, columns: 1 }, printWide: 2 }),
  );
  expect(parts['xl/worksheets/sheet1.xml']).toContain(
    '<pageSetup paperSize="9" orientation="landscape" fitToWidth="2" fitToHeight="0"/>',
  );
  expect(parts['xl/workbook.xml']).toContain('Members!$A:$A,Members!$4:$4</definedName>');
});

test('the tab of a new sheet has the colour of its purpose, and its pages are numbered', async () => {
  const parts = partsOf(
    await saved({ ...matrixPlan(matrixRows), purpose: 'input' }, membersPlan(threeLines)),
  );
  const [sheet = '', other = ''] = [1, 2].map((number) => parts[`xl/worksheets/sheet${number}.xml`]);
  expect(sheet).toContain(
    `<sheetPr><tabColor rgb="FF${tabColours.input}"/><pageSetUpPr fitToPage="1"/></sheetPr>`,
  );
  expect(other).toContain('<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>');
  for (const each of [sheet, other])
    expect(each).toContain(
      '<headerFooter><oddFooter>&amp;L&amp;A&amp;R&amp;P / &amp;N</oddFooter></headerFooter>',
    );
});

test('a new file opens on the sheet that is one upright page; a file that was read stays on its own', async () => {
  const page: SheetPlan = { ...matrixPlan(matrixRows), onePage: true };
  const bytes = await saved(membersPlan(threeLines), page);
  const parts = partsOf(bytes);
  expect(parts['xl/workbook.xml']).toContain('<workbookView activeTab="1"/>');
  expect(parts['xl/worksheets/sheet1.xml']).not.toContain('tabSelected');
  expect(parts['xl/worksheets/sheet2.xml']).toContain('<sheetView showGridLines="0" tabSelected="1"');
  expect(parts['xl/worksheets/sheet2.xml']).toContain('<pageSetup paperSize="9" orientation="portrait"/>');
  const own = await openWorkbook(await saved(membersPlan(threeLines)), 'plan.xlsx');
  await own.write([page], watch);
  const read = partsOf(await own.save());
  expect(read['xl/workbook.xml']).toContain('<workbookView activeTab="0"/>');
  expect(read['xl/worksheets/sheet2.xml']).not.toContain('tabSelected');
});

test.each<[string, string]>([
  ['=[@FTE]*2', 'MLTP_Members[[#This Row],[FTE]]*2'],
  ['=[@[Loaded Cost]]+[FTE]', 'MLTP_Members[[#This Row],[Loaded Cost]]+MLTP_Members[FTE]'],
  ['=SUM(MLTP_X[@FTE])', 'SUM(MLTP_X[[#This Row],[FTE]])'],
  [
    '=XLOOKUP([@Id],MLTP_X[Id],MLTP_X[FTE])',
    '_xlfn.XLOOKUP(MLTP_Members[[#This Row],[Id]],MLTP_X[Id],MLTP_X[FTE])',
  ],
  ['=IFS($A$1="IFS(",SORT($B$1:$B$2))', '_xlfn.IFS($A$1="IFS(",_xlfn._xlws.SORT($B$1:$B$2))'],
])('%s is held in the form of files', async (formula, held) => {
  const { tables, ...rest } = membersPlan([['m1', 'Ada', 1]]);
  const table = tables.map((each) => ({
    ...each,
    rows: each.rows.map(({ key, cells }) => ({
      key,
      cells: [...cells.slice(0, 3), { formula, value: 0 }, undefined],
    })),
  }));
  const { sheets } = readBook(await saved({ ...rest, tables: table }));
  expect(sheets[0]?.rows.get(4)?.cells[4]?.formula).toBe(held);
  expect(sheets[0]?.tables[0]?.columns[3]?.formula).toBe(held);
});

test('the workbook asks for a full calculation and holds results and texts as files do', async () => {
  const parts = partsOf(
    await saved(matrixPlan(matrixRows), block([['=1+1', { formula: '=1/0', value: '#DIV/0!' }]])),
  );
  expect(parts['xl/workbook.xml']).toContain('fullCalcOnLoad="1"');
  expect(parts['xl/worksheets/sheet1.xml']).toContain('<f>SUM(MLTP_Members[FTE])</f><v>2.3</v>');
  expect(parts['xl/worksheets/sheet2.xml']).toContain(' t="e"><f>1/0</f><v>#DIV/0!</v>');
  const format = /<c r="A1" s="(\d+)" t="s">/.exec(parts['xl/worksheets/sheet2.xml'] ?? '')?.[1];
  const formats = parts['xl/styles.xml']?.split('<cellXfs')[1]?.match(/<xf [^>]*>/g) ?? [];
  expect(formats[Number(format)]).toContain('quotePrefix="1"');
});

test('a list longer than a file can hold leaves its cells free', async () => {
  const rule = (values: readonly string[]): SheetPlan => ({
    ...block([['x']]),
    validations: [{ area: { top: 0, left: 0, rows: 1, columns: 1 }, rule: { kind: 'list', values } }],
  });
  const sheet = async (values: readonly string[]): Promise<string> =>
    partsOf(await saved(rule(values)))['xl/worksheets/sheet1.xml'] ?? '';
  expect(await sheet(['a'.repeat(127), 'b'.repeat(127)])).toContain('<dataValidation ');
  expect(await sheet(['a'.repeat(127), 'b'.repeat(128)])).not.toContain('dataValidation');
});

test('every style keeps its number format through a file', async () => {
  const styles = Object.keys(looks) as (keyof typeof looks)[];
  const plan: SheetPlan = {
    ...emptyPlan('Styles'),
    blocks: styles.map((style, row) => ({ name: style, top: row, left: 0, rows: [[1]], style })),
  };
  const workbook = await openWorkbook(await saved(plan), 'a.xlsx');
  const [sheet] = (await workbook.read(['Styles'], watch)).sheets;
  const expected = styles.map((style) => {
    const look = looks[style];
    return ['numberFormat' in look ? look.numberFormat : 'General'];
  });
  expect(sheet?.numberFormats).toEqual(expected);
});

test('the style of an area counts more than that of its block', async () => {
  const plan: SheetPlan = {
    ...block([[0.5, 0.5]]),
    styles: [{ area: { top: 0, left: 1, rows: 1, columns: 1 }, style: 'percent' }],
  };
  const inMemory = newWorkbook();
  await inMemory.write([plan], watch);
  for (const workbook of [inMemory, await openWorkbook(await saved(plan), 'a.xlsx')])
    expect((await workbook.read(['Cells'], watch)).sheets[0]?.numberFormats).toEqual([['General', '0%']]);
});

test('any text, number and truth value comes back as it was', async () => {
  const text = fc
    .string({ unit: 'binary', maxLength: 40 })
    .map((each) => each.replace(/[\ufffe\uffff]/g, ''));
  const value = fc.oneof(
    text.filter((each) => each !== ''),
    fc.constantFrom('_x000D_', '_x0041_', ']]>', '&amp;', ' lead', 'a\r\nb', '\u0000', '<c/>'),
    fc.double({ noNaN: true, noDefaultInfinity: true }).map((each) => (Object.is(each, -0) ? 0 : each)),
    fc.boolean(),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(value, { minLength: 1, maxLength: 20 }), async (values) => {
      const workbook = await openWorkbook(await saved(block([values])), 'a.xlsx');
      expect((await workbook.read(['Cells'], watch)).sheets[0]?.values).toEqual([values]);
    }),
    { seed: 7, numRuns: 60 },
  );
});

test('whatever lines come and go, a table holds those of the last run and what the user typed beside each', async () => {
  const lines = fc.uniqueArray(fc.integer({ min: 0, max: 9 }), { maxLength: 8 });
  await fc.assert(
    fc.asyncProperty(fc.array(lines, { minLength: 1, maxLength: 4 }), async (runs) => {
      let workbook = newWorkbook();
      const typed = new Map<number, string>();
      for (const [run, keys] of runs.entries()) {
        for (const key of typed.keys()) if (!keys.includes(key)) typed.delete(key);
        await workbook.write([membersPlan(keys.map((key) => [`m${key}`, `name ${run}`, 1]))], watch);
        const [first] = keys;
        if (first !== undefined) {
          await workbook.correct([{ at: { sheet: 'Members', row: 4, column: 5 }, value: `run ${run}` }]);
          typed.set(first, `run ${run}`);
        }
        workbook = await openWorkbook(await workbook.save(), 'a.xlsx');
        expect((await workbook.read([], watch)).tables[0]?.rows).toEqual(
          keys.map((key) => [`m${key}`, `name ${run}`, 1, 2, typed.get(key) ?? null]),
        );
      }
    }),
    { seed: 11, numRuns: 40 },
  );
});
