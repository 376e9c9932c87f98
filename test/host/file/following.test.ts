import { unwatched } from '../../../src/host/port';
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
