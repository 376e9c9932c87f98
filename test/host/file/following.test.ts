import { HostFailure, unwatched } from '../../../src/host/port';
import { newWorkbook, openWorkbook } from '../../../src/host/file/openWorkbook';
import { matrixPlan, matrixRows, membersPlan, threeLines, type Line } from '../contract/samplePlans';
import { edited, partsOf } from './userFile';

/** Members stands in rows 4 to 7; Ada of row 5 goes, two come: Alan moves from row 6 to row 5, Grace from 7 to 6. */
const changed: readonly Line[] = [
  ['m2', 'Alan', 0.5],
  ['m3', 'Grace', 0.8],
  ['m4', 'Edsger', 1],
  ['m5', 'Barbara', 1],
];

const members = 'xl/worksheets/sheet1.xml';
const coverage = 'xl/worksheets/sheet2.xml';

type Edits = Parameters<typeof edited>[1];

/** The parts of a plan that a user edited, after a second run. */
async function rerun(edits: Edits, runs = 1): Promise<Readonly<Record<string, string>>> {
  const first = newWorkbook();
  await first.write([membersPlan(threeLines), matrixPlan(matrixRows)], unwatched);
  const workbook = await openWorkbook(edited(await first.save(), edits), 'plan.xlsx');
  for (let run = 0; run < runs; run += 1)
    await workbook.write([membersPlan(changed), matrixPlan(matrixRows)], unwatched);
  return partsOf(await workbook.save());
}

const extension = (content: string): string =>
  '<extLst><ext uri="{1}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" ' +
  `xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main">${content}</ext></extLst>`;
const sparkline = (formula: string, place: string): string =>
  `<x14:sparkline><xm:f>${formula}</xm:f><xm:sqref>${place}</xm:sqref></x14:sparkline>`;
const sparklines = (...all: readonly string[]): string =>
  extension(
    `<x14:sparklineGroups><x14:sparklineGroup><x14:sparklines>${all.join('')}</x14:sparklines></x14:sparklineGroup></x14:sparklineGroups>`,
  );
const atEnd = (element: string) => (xml: string) => xml.replace('</worksheet>', `${element}</worksheet>`);

test.each([
  ['sparklines', sparklines(sparkline('Members!D5:D7', 'H2')), sparklines(sparkline('Members!D5:D8', 'H2'))],
  [
    'formats of the newer kind',
    extension(
      '<x14:conditionalFormattings><x14:conditionalFormatting><x14:cfRule type="expression"><xm:f>Members!$D$7&gt;1</xm:f></x14:cfRule><xm:sqref>A1</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings>',
    ),
    '<xm:f>Members!$D$6&gt;1</xm:f>',
  ],
  [
    'validations of the newer kind',
    extension(
      '<x14:dataValidations count="1"><x14:dataValidation type="list"><x14:formula1><xm:f>Members!$C$5:$C$7</xm:f></x14:formula1><xm:sqref>A1</xm:sqref></x14:dataValidation></x14:dataValidations>',
    ),
    '<xm:f>Members!$C$5:$C$8</xm:f>',
  ],
])('on another sheet, what the user shows of cells that moved follows: %s', async (_, element, expected) => {
  const parts = await rerun({ [coverage]: atEnd(element) });
  expect(parts[coverage]).toContain(expected);
});

test.each([
  [
    'a format',
    '<conditionalFormatting sqref="Z1"><cfRule type="expression" priority="99"><formula>Members!$D$7&gt;1</formula></cfRule></conditionalFormatting>',
    '<formula>Members!$D$6&gt;1</formula>',
  ],
  [
    'a link to a cell',
    '<hyperlinks><hyperlink ref="Z1" location="Members!C7" display="Grace"/></hyperlinks>',
    'location="Members!C6"',
  ],
])('%s on another sheet follows', async (_, element, expected) => {
  const parts = await rerun({ [coverage]: (xml) => xml.replace('<pageMargins', `${element}<pageMargins`) });
  expect(parts[coverage]).toContain(expected);
});

test('sparklines on a sheet of ours go with their rows, and those of a row that goes go too', async () => {
  const before = sparklines(
    sparkline('Members!D5', 'H5'),
    sparkline('Members!D7:E7', 'F7'),
    sparkline('Members!D7', 'F5'),
  );
  const parts = await rerun({ [members]: atEnd(before) });
  const [groups] = /<x14:sparklines>.*<\/x14:sparklines>/.exec(parts[members] ?? '') ?? [];
  // H5 lies beside the table, and stays.
  expect(groups).toBe(
    `<x14:sparklines>${sparkline('#REF!', 'H5')}${sparkline('Members!D6:E6', 'F6')}</x14:sparklines>`,
  );
});

test.each<[string, string, string]>([
  [
    'a filter and its order',
    '<autoFilter ref="B12:D20"><filterColumn colId="0"/><sortState ref="B13:D20"><sortCondition ref="C13:C20"/></sortState></autoFilter>',
    '<autoFilter ref="B13:D21"><filterColumn colId="0"/><sortState ref="B14:D21"><sortCondition ref="C14:C21"/></sortState></autoFilter>',
  ],
  ['a filter beside', '<autoFilter ref="J4:L9"/>', '<autoFilter ref="J4:L9"/>'],
  [
    'cells that are watched, without those that are gone',
    '<cellWatches><cellWatch r="C5"/><cellWatch r="C7"/></cellWatches>',
    '<cellWatches><cellWatch r="C6"/></cellWatches>',
  ],
  [
    'cells that are tried with other values',
    '<scenarios><scenario name="More" count="2"><inputCells r="D7" val="1"/><inputCells r="D12" val="2"/></scenario></scenarios>',
    '<scenarios><scenario name="More" count="2"><inputCells r="D6" val="1"/><inputCells r="D13" val="2"/></scenario></scenarios>',
  ],
])('on a sheet of ours, %s of the user goes with its cells', async (_, before, after) => {
  const parts = await rerun({
    [members]: (xml) => xml.replace('</sheetData>', `</sheetData>${before}`),
  });
  expect(parts[members]).toContain(`</sheetData>${after}<`);
});

test('a list of sparklines goes with the last of its rows', async () => {
  const parts = await rerun({ [members]: atEnd(sparklines(sparkline('Members!D7', 'F5'))) });
  expect(parts[members]).not.toContain('extLst');
});

const chart = (formula: string): string =>
  `<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart><c:plotArea><c:barChart><c:ser><c:val><c:numRef><c:f>${formula}</c:f></c:numRef></c:val></c:ser></c:barChart></c:plotArea></c:chart></c:chartSpace>`;

const link = (id: string, kind: string, target: string) => (xml: string) =>
  xml.replace(
    '</Relationships>',
    `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${kind}" Target="${target}"/></Relationships>`,
  );

test.each([1, 2])(
  'charts of the user, boxes and pivot tables follow, in %d runs on one workbook',
  async (runs) => {
    const anchor =
      '<xdr:twoCellAnchor><xdr:from><xdr:col>9</xdr:col><xdr:row>0</xdr:row></xdr:from><xdr:to><xdr:col>12</xdr:col><xdr:row>9</xdr:row></xdr:to>';
    const frame = `${anchor}<xdr:graphicFrame><xdr:nvGraphicFramePr><xdr:cNvPr id="77" name="Mine"/></xdr:nvGraphicFramePr><a:graphic><a:graphicData><c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="rId77"/></a:graphicData></a:graphic></xdr:graphicFrame></xdr:twoCellAnchor>`;
    const box = `${anchor}<xdr:sp textlink="Members!$C$7"/></xdr:twoCellAnchor>`;
    const parts = await rerun(
      {
        'xl/drawings/drawing1.xml': (xml) => xml.replace('</xdr:wsDr>', `${frame}${box}</xdr:wsDr>`),
        'xl/drawings/_rels/drawing1.xml.rels': link('rId77', 'chart', '/xl/charts/chart77.xml'),
        'xl/charts/chart77.xml': () => chart('Members!$D$5:$D$7'),
        'xl/_rels/workbook.xml.rels': link(
          'rId88',
          'pivotCacheDefinition',
          'pivotCache/pivotCacheDefinition1.xml',
        ),
        'xl/pivotCache/pivotCacheDefinition1.xml': () =>
          '<pivotCacheDefinition xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><cacheSource type="worksheet"><worksheetSource ref="B4:D7" sheet="Members"/></cacheSource></pivotCacheDefinition>',
      },
      runs,
    );
    expect(parts['xl/charts/chart77.xml']).toBe(chart('Members!$D$5:$D$8'));
    expect(parts['xl/drawings/drawing1.xml']).toContain('<xdr:sp textlink="Members!$C$6"/>');
    expect(parts['xl/pivotCache/pivotCacheDefinition1.xml']).toContain('ref="B4:D8"');
    expect(Object.keys(parts).filter((path) => path.startsWith('xl/charts/'))).toHaveLength(2);
  },
);

const placeOf = (name: string, row: number, column: number): string =>
  `<xdr:${name}><xdr:col>${column}</xdr:col><xdr:colOff>7</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>9</xdr:rowOff></xdr:${name}>`;

type Corners = readonly [top: number, left: number, bottom: number, right: number];

const picture = ([top, left, bottom, right]: Corners, how = ''): string =>
  `<xdr:twoCellAnchor${how}>${placeOf('from', top, left)}${placeOf('to', bottom, right)}<xdr:pic/><xdr:clientData/></xdr:twoCellAnchor>`;
const icon = (top: number, left: number): string =>
  `<xdr:oneCellAnchor>${placeOf('from', top, left)}<xdr:pic/><xdr:clientData/></xdr:oneCellAnchor>`;
const control = (link: string, [top, left, bottom, right]: Corners): string =>
  `<mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice Requires="x14"><controls><mc:AlternateContent><mc:Choice Requires="x14"><control shapeId="9" r:id="rId9"><controlPr linkedCell="${link}"><anchor moveWithCells="1"><from>${placeOf('', top, left).slice(6, -7)}</from><to>${placeOf('', bottom, right).slice(6, -7)}</to></anchor></controlPr></control></mc:Choice></mc:AlternateContent></controls></mc:Choice></mc:AlternateContent>`;
const drawing = (content: string): string =>
  `<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">${content}</xdr:wsDr>`;
const boxes = (content: string): string =>
  `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:x="urn:schemas-microsoft-com:office:excel"><v:shape>${content}</v:shape></xml>`;
const box = (type: string, anchor: string, cell: string): string =>
  boxes(
    `<x:ClientData ObjectType="${type}"><x:Anchor>${anchor}</x:Anchor><x:FmlaLink>${cell}</x:FmlaLink></x:ClientData>`,
  );
const setsCell = (cell: string, range: string): string =>
  `<formControlPr xmlns="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" objectType="List" fmlaLink="${cell}" fmlaRange="${range}" lockText="1"/>`;
const pivot = (ref: string): string =>
  `<pivotTableDefinition xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" name="P"><location ref="${ref}" firstHeaderRow="1"/></pivotTableDefinition>`;

const linksOf = 'xl/worksheets/_rels/sheet1.xml.rels';

/** Links of a kind to a part, added to the sheet Members. */
const onMembers = (kind: string, target: string): Edits => ({ [linksOf]: link('rId99', kind, target) });

// In Members, the row of Alan goes up by one, and what stands below the table goes down by one.
test.each<[string, string, string, string, string]>([
  [
    'pictures',
    'drawing',
    'xl/drawings/drawing9.xml',
    drawing(picture([9, 1, 14, 4]) + icon(7, 2) + icon(9, 8) + picture([9, 1, 14, 4], ' editAs="absolute"')),
    drawing(picture([10, 1, 15, 4]) + icon(8, 2) + icon(9, 8) + picture([9, 1, 14, 4], ' editAs="absolute"')),
  ],
  [
    'a picture of cells',
    'drawing',
    'xl/drawings/drawing9.xml',
    drawing('<a:ext uri="{8}"><a14:cameraTool xmlns:a14="urn:a14" cellRange="$C$6:$C$7"/></a:ext>'),
    drawing('<a:ext uri="{8}"><a14:cameraTool xmlns:a14="urn:a14" cellRange="$C$5:$C$6"/></a:ext>'),
  ],
  [
    'the cells of a control',
    'ctrlProp',
    'xl/ctrlProps/ctrlProp9.xml',
    setsCell('$C$7', 'Members!$C$5:$C$7'),
    setsCell('$C$6', 'Members!$C$5:$C$8'),
  ],
  [
    'the box of a control',
    'vmlDrawing',
    'xl/drawings/vmlDrawing9.vml',
    box('Checkbox', '1, 15, 9, 2, 3, 40, 11, 0', '$C$7'),
    box('Checkbox', '1, 15, 10, 2, 3, 40, 12, 0', '$C$6'),
  ],
  [
    'a control that sets a cell of a name',
    'ctrlProp',
    'xl/ctrlProps/ctrlProp9.xml',
    setsCell('Chosen', '[1]Other!$A$7'),
    setsCell('Chosen', '[1]Other!$A$7'),
  ],
  [
    'a control whose cell goes',
    'ctrlProp',
    'xl/ctrlProps/ctrlProp9.xml',
    setsCell('$C$5', 'Coverage!$A$7'),
    setsCell('#REF!', 'Coverage!$A$7'),
  ],
  ['a pivot table', 'pivotTable', 'xl/pivotTables/pivotTable9.xml', pivot('B12:D20'), pivot('B13:D21')],
  ['one beside', 'pivotTable', 'xl/pivotTables/pivotTable9.xml', pivot('J4:L9'), pivot('J4:L9')],
])('what the user put on a sheet of ours goes with its cells: %s', async (_, kind, path, before, after) => {
  const parts = await rerun({ ...onMembers(kind, `/${path}`), [path]: () => before });
  expect(parts[path]).toBe(after);
});

test('boxes of notes and boxes that are no XML stay', async () => {
  const path = 'xl/drawings/vmlDrawing9.vml';
  for (const source of [box('Note', '1, 15, 9, 2, 3, 40, 11, 0', '$C$7'), '<xml><br><v:shape></xml>']) {
    const parts = await rerun({ ...onMembers('vmlDrawing', `/${path}`), [path]: () => source });
    expect(parts[path]).toBe(source);
  }
});

test('controls among the elements of a sheet follow', async () => {
  const parts = await rerun({
    [members]: atEnd(control('C7', [9, 1, 11, 3])),
    [coverage]: atEnd(control('Members!C7', [9, 1, 11, 3])),
  });
  expect(parts[members]).toContain(control('C6', [10, 1, 12, 3]));
  expect(parts[coverage]).toContain(control('Members!C6', [9, 1, 11, 3]));
});

test.each(['B6:D20', 'A8:D9', 'A20:D30', 'A5:B7'])(
  'a pivot table in the way of a table (%s) is told in a sentence',
  async (ref) => {
    const path = 'xl/pivotTables/pivotTable9.xml';
    const failure = await rerun({ ...onMembers('pivotTable', `/${path}`), [path]: () => pivot(ref) }).catch(
      (error: unknown) => error,
    );
    expect(failure instanceof HostFailure && [failure.kind, failure.detail]).toEqual([
      'badFile',
      'The plan needs cells of the sheet Members where a pivot table stands: move the pivot table to a sheet of its own, save the workbook and try again.',
    ]);
  },
);
