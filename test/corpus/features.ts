export const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
export const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const microsoft = 'http://schemas.microsoft.com/office';
export const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n';

/** A link of a part: type (the last word, or whole), target, and whether it leads out of the file. */
type Link = readonly [id: string, type: string, target: string, external?: boolean];

/** What a feature adds to a small workbook. Elements of a sheet come before or after its cells and before its end. */
export interface Feature {
  readonly before?: string;
  readonly cells?: string;
  readonly after?: string;
  readonly root?: string;
  readonly sheetLinks?: readonly Link[];
  readonly workbook?: { readonly first?: string; readonly sheets?: string; readonly last?: string };
  readonly workbookLinks?: readonly Link[];
  readonly styles?: string;
  readonly parts?: Readonly<Record<string, string | Uint8Array>>;
  readonly types?: Readonly<Record<string, string>>;
  /** Content type of the workbook where it is not the usual one. */
  readonly type?: string;
}

export const sheetType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.';
const bytes = Uint8Array.from({ length: 300 }, (_, at) => (at * 37) % 251);
const note = (id: string): string =>
  `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><v:shape id="${id}" type="#_x0000_t202" style='visibility:hidden'><x:ClientData ObjectType="Note"><x:Row>1</x:Row><x:Column>1</x:Column></x:ClientData></v:shape></xml>`;
const drawing = (content: string): string =>
  `${declaration}<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">${content}</xdr:wsDr>`;
const anchor = (content: string): string =>
  `<xdr:twoCellAnchor><xdr:from><xdr:col>5</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>1</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:to><xdr:col>8</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>9</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to>${content}<xdr:clientData/></xdr:twoCellAnchor>`;
const table = (attributes: string, content: string): string =>
  `${declaration}<table xmlns="${main}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="xr" xmlns:xr="${microsoft}/spreadsheetml/2014/revision" id="3" xr:uid="{A1}" name="Sales" displayName="Sales" ${attributes}>${content}</table>`;
const columns =
  '<tableColumns count="2"><tableColumn id="4" xr3:uid="{C1}" xmlns:xr3="urn:x" name="a" dataDxfId="0"/><tableColumn id="9" name="b"><calculatedColumnFormula>Sales[[#This Row],[a]]*2</calculatedColumnFormula></tableColumn></tableColumns><tableStyleInfo name="TableStyleMedium9" showRowStripes="1"/>';
const tableOf = (xml: string): Feature => ({
  after: `<tableParts count="1"><tablePart r:id="rId1"/></tableParts>`,
  sheetLinks: [['rId1', 'table', '../tables/table1.xml']],
  parts: { 'xl/tables/table1.xml': xml },
  types: { 'xl/tables/table1.xml': `${sheetType}table+xml` },
});
const extension = (uri: string, content: string): string =>
  `<extLst><ext uri="${uri}" xmlns:x14="${microsoft}/spreadsheetml/2009/9/main" xmlns:xm="${microsoft}/excel/2006/main">${content}</ext></extLst>`;

/** Features of workbooks of others, by name. */
export const features: Readonly<Record<string, Feature>> = {
  plain: {},
  'shared formulas over columns': {
    cells:
      '<row r="3" spans="1:2"><c r="A3"><f t="shared" ref="A3:A4" si="0">SUM(B:B)+COUNT($C:D)</f><v>1</v></c></row><row r="4"><c r="A4"><f t="shared" si="0"/><v>2</v></c></row>',
  },
  'array formulas': {
    cells:
      '<row r="3"><c r="A3" cm="1"><f t="array" aca="1" ref="A3:A4">_xlfn.UNIQUE(A1:A2)</f><v>1</v></c><c r="B3"><f t="dataTable" ref="B3:B4" dt2D="1" dtr="1" r1="A1" r2="A2"/><v>4</v></c></row>',
  },
  'texts in runs': {
    cells:
      '<row r="3"><c r="A3" t="inlineStr" ph="1"><is><r><rPr><b/><color theme="1"/></rPr><t xml:space="preserve">bold </t></r><r><t>plain</t></r><rPh sb="0" eb="1"><t>x</t></rPh></is></c></row>',
    after: '<phoneticPr fontId="0" type="noConversion"/>',
  },
  'entities, comments and white space': {
    cells:
      '\n  <row r="3">\n    <c r="A3" t="str"><f>"&lt;"&amp;"&#x41;"</f><v><![CDATA[<A]]></v></c><!-- a > b -->\n  </row>\n',
    before: '<sheetPr codeName=\'Sheet &apos;1&apos;\'><tabColor rgb="FF00FF00"/></sheetPr>',
  },
  'a table with totals, filter and sort': tableOf(
    table(
      'ref="A1:B3" totalsRowCount="1" headerRowDxfId="0"',
      `<autoFilter ref="A1:B2" xr:uid="{B1}"><filterColumn colId="0"><filters><filter val="1"/></filters></filterColumn></autoFilter><sortState ref="A2:B2"><sortCondition descending="1" ref="A2:A2"/></sortState>${columns}`,
    ),
  ),
  'a table without headings': tableOf(table('ref="A1:B2" headerRowCount="0" totalsRowShown="0"', columns)),
  notes: {
    after: '<legacyDrawing r:id="rId2"/>',
    sheetLinks: [
      ['rId1', 'comments', '../comments1.xml'],
      ['rId2', 'vmlDrawing', '../drawings/vmlDrawing1.vml'],
    ],
    parts: {
      'xl/comments1.xml': `${declaration}<comments xmlns="${main}"><authors><author>A &amp; B</author></authors><commentList><comment ref="B2" authorId="0" shapeId="0"><text><r><rPr><b/></rPr><t>hm</t></r></text></comment></commentList></comments>`,
      'xl/drawings/vmlDrawing1.vml': note('_x0000_s1025'),
    },
    types: { 'xl/comments1.xml': `${sheetType}comments+xml` },
  },
  'threaded comments': {
    sheetLinks: [
      [
        'rId1',
        `${microsoft}/2017/10/relationships/threadedComment`,
        '../threadedComments/threadedComment1.xml',
      ],
    ],
    workbookLinks: [['rIdP', `${microsoft}/2017/10/relationships/person`, 'persons/person.xml']],
    parts: {
      'xl/threadedComments/threadedComment1.xml': `<ThreadedComments xmlns="${microsoft}/spreadsheetml/2018/threadedcomments"><threadedComment ref="B2" personId="{1}" id="{2}"><text>why?</text></threadedComment></ThreadedComments>`,
      'xl/persons/person.xml': `<personList xmlns="${microsoft}/spreadsheetml/2018/threadedcomments"><person displayName="Ada" id="{1}"/></personList>`,
    },
    types: {
      'xl/threadedComments/threadedComment1.xml': 'application/vnd.ms-excel.threadedcomments+xml',
      'xl/persons/person.xml': 'application/vnd.ms-excel.person+xml',
    },
  },
  'a picture': {
    after: '<drawing r:id="rId1"/>',
    sheetLinks: [['rId1', 'drawing', '../drawings/drawing1.xml']],
    parts: {
      'xl/drawings/drawing1.xml': drawing(
        anchor(
          `<xdr:pic><xdr:nvPicPr><xdr:cNvPr id="2" name="P"/><xdr:cNvPicPr/></xdr:nvPicPr><xdr:blipFill><a:blip xmlns:r="${office}" r:embed="rId1"/></xdr:blipFill><xdr:spPr/></xdr:pic>`,
        ),
      ),
      'xl/drawings/_rels/drawing1.xml.rels': links([['rId1', 'image', '../media/image1.png']]),
      'xl/media/image1.png': bytes,
    },
    types: { 'xl/drawings/drawing1.xml': 'application/vnd.openxmlformats-officedocument.drawing+xml' },
  },
  'a drawing whose name differs in case': {
    after: '<drawing r:id="rId1"/>',
    sheetLinks: [['rId1', 'drawing', '../Drawings/drawing1.xml']],
    parts: {
      'xl/drawings/Drawing1.xml': drawing(
        anchor(
          '<xdr:sp macro="" textlink=""><xdr:nvSpPr><xdr:cNvPr id="2" name="Box"/><xdr:cNvSpPr/></xdr:nvSpPr><xdr:spPr/><xdr:txBody><a:bodyPr/><a:p><a:r><a:t>mine</a:t></a:r></a:p></xdr:txBody></xdr:sp>',
        ),
      ),
    },
    types: { 'xl/drawings/Drawing1.xml': 'application/vnd.openxmlformats-officedocument.drawing+xml' },
  },
  'a pivot table': {
    workbook: { last: '<pivotCaches><pivotCache cacheId="1" r:id="rIdC"/></pivotCaches>' },
    workbookLinks: [['rIdC', 'pivotCacheDefinition', 'pivotCache/pivotCacheDefinition1.xml']],
    sheetLinks: [['rId1', 'pivotTable', '../pivotTables/pivotTable1.xml']],
    parts: {
      'xl/pivotCache/pivotCacheDefinition1.xml': `${declaration}<pivotCacheDefinition xmlns="${main}" refreshOnLoad="1" recordCount="0"><cacheSource type="worksheet"><worksheetSource ref="A1:B2" sheet="Mine"/></cacheSource><cacheFields count="1"><cacheField name="a" numFmtId="0"><sharedItems/></cacheField></cacheFields></pivotCacheDefinition>`,
      'xl/pivotTables/pivotTable1.xml': `${declaration}<pivotTableDefinition xmlns="${main}" name="P" cacheId="1" dataCaption="V"><location ref="D1:E2" firstHeaderRow="1" firstDataRow="1" firstDataCol="0"/></pivotTableDefinition>`,
      'xl/pivotTables/_rels/pivotTable1.xml.rels': links([
        ['rId1', 'pivotCacheDefinition', '../pivotCache/pivotCacheDefinition1.xml'],
      ]),
    },
    types: {
      'xl/pivotCache/pivotCacheDefinition1.xml': `${sheetType}pivotCacheDefinition+xml`,
      'xl/pivotTables/pivotTable1.xml': `${sheetType}pivotTable+xml`,
    },
  },
  slicers: {
    after: extension(
      '{A8765BA9-456A-4dab-B4F3-ACF838C121DE}',
      '<x14:slicerList><x14:slicer r:id="rId1"/></x14:slicerList>',
    ),
    sheetLinks: [['rId1', `${microsoft}/2007/relationships/slicer`, '../slicers/slicer1.xml']],
    parts: {
      'xl/slicers/slicer1.xml': `<slicers xmlns="${microsoft}/spreadsheetml/2009/9/main"><slicer name="S" cache="Slicer_S" caption="S" rowHeight="241300"/></slicers>`,
    },
    types: { 'xl/slicers/slicer1.xml': 'application/vnd.ms-excel.slicer+xml' },
  },
  'an external link': {
    cells: '<row r="3"><c r="A3"><f>[1]Plan!A1+SUM(A1:[1]Plan!B2)</f><v>1</v></c></row>',
    workbook: { sheets: '<externalReferences><externalReference r:id="rIdX"/></externalReferences>' },
    workbookLinks: [['rIdX', 'externalLink', 'externalLinks/externalLink1.xml']],
    parts: {
      'xl/externalLinks/externalLink1.xml': `${declaration}<externalLink xmlns="${main}"><externalBook xmlns:r="${office}" r:id="rId1"><sheetNames><sheetName val="Plan"/></sheetNames></externalBook></externalLink>`,
      'xl/externalLinks/_rels/externalLink1.xml.rels': links([
        ['rId1', 'externalLinkPath', 'file:///C:/A%20b/x.xlsx?a=1&amp;b=2', true],
      ]),
    },
    types: { 'xl/externalLinks/externalLink1.xml': `${sheetType}externalLink+xml` },
  },
  macros: {
    before: '<sheetPr codeName="Sheet1"/>',
    workbook: { first: '<workbookPr codeName="ThisWorkbook"/>' },
    workbookLinks: [['rIdV', `${microsoft}/2006/relationships/vbaProject`, 'vbaProject.bin']],
    parts: {
      'xl/vbaProject.bin': bytes,
      'xl/_rels/vbaProject.bin.rels': links([
        ['rId1', `${microsoft}/2006/relationships/vbaProjectSignature`, 'vbaProjectSignature.bin'],
      ]),
      'xl/vbaProjectSignature.bin': bytes,
    },
    types: {
      'xl/vbaProject.bin': 'application/vnd.ms-office.vbaProject',
      'xl/vbaProjectSignature.bin': 'application/vnd.ms-office.vbaProjectSignature',
    },
    type: 'application/vnd.ms-excel.sheet.macroEnabled.main+xml',
  },
  'form controls': {
    root: ' xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="x14ac" xmlns:x14ac="urn:x14ac"',
    after:
      '<mc:AlternateContent><mc:Choice Requires="x14" xmlns:x14="urn:x14"><controls><control shapeId="1025" r:id="rId1" name="Box 1"/></controls></mc:Choice></mc:AlternateContent>',
    sheetLinks: [['rId1', 'ctrlProp', '../ctrlProps/ctrlProp1.xml']],
    parts: {
      'xl/ctrlProps/ctrlProp1.xml': `<formControlPr xmlns="${microsoft}/spreadsheetml/2009/9/main" objectType="CheckBox" fmlaLink="$A$1"/>`,
    },
    types: { 'xl/ctrlProps/ctrlProp1.xml': 'application/vnd.ms-excel.controlproperties+xml' },
  },
  'an embedded object': {
    after: '<oleObjects><oleObject progId="Word.Document.12" shapeId="1026" r:id="rId1"/></oleObjects>',
    sheetLinks: [['rId1', 'package', '../embeddings/doc.docx']],
    parts: { 'xl/embeddings/doc.docx': bytes },
    types: {
      'xl/embeddings/doc.docx': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    },
  },
  'dates of 1904': { workbook: { first: '<workbookPr date1904="true" defaultThemeVersion="1"/>' } },
  sparklines: {
    after: extension(
      '{05C60535-1F16-4fd2-B633-F4F36F0B64E0}',
      '<x14:sparklineGroups><x14:sparklineGroup displayEmptyCellsAs="gap"><x14:sparklines><x14:sparkline><xm:f>Mine!A1:B1</xm:f><xm:sqref>D1</xm:sqref></x14:sparkline></x14:sparklines></x14:sparklineGroup></x14:sparklineGroups>',
    ),
  },
  'formats and rules': {
    after:
      '<conditionalFormatting sqref="A1:A9"><cfRule type="dataBar" priority="2"><dataBar><cfvo type="min"/><cfvo type="max"/><color rgb="FF638EC6"/></dataBar><extLst><ext uri="{B025F937-C7B1-47D3-B67F-A62EFF666E3E}"/></extLst></cfRule></conditionalFormatting><dataValidations count="1" disablePrompts="1"><dataValidation type="list" imeMode="off" sqref="B1"><formula1>"a,b"</formula1></dataValidation></dataValidations><hyperlinks><hyperlink ref="A1" location="Mine!A1" tooltip="&lt;go&gt;"/></hyperlinks>',
  },
  'names of every kind': {
    workbook: {
      sheets:
        '<definedNames><definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">Mine!$A$1:$B$2</definedName><definedName name="Tax" comment="a &lt;b&gt; &quot;c&quot; &amp; d" description="x">0.19</definedName><definedName name="Fn" function="1" vbProcedure="1" hidden="1" shortcutKey="k">Mine!$A$1</definedName><definedName name="Lost">#REF!</definedName></definedNames>',
    },
  },
  'calculation by hand, again and again, as displayed': {
    workbook: {
      sheets:
        '<calcPr calcId="1" calcMode="manual" fullPrecision="0" iterate="1" iterateCount="7" iterateDelta="1E-4" refMode="R1C1" calcOnSave="0"/>',
    },
  },
  'calculation with other settings': {
    workbook: { sheets: '<calcPr concurrentCalc="0" forceFullCalc="1"/>' },
  },
  'alternatives in lists of styles': {
    styles:
      '<dxfs count="2"><mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice Requires="x14" xmlns:x14="urn:x14"><dxf><font><b/></font></dxf></mc:Choice><mc:Fallback><dxf><font><i/></font></dxf></mc:Fallback></mc:AlternateContent><dxf/></dxfs>',
  },
  'other elements and attributes': {
    root: ' xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="my" xmlns:my="urn:mine" my:note="a&#10;b"',
    after: '<my:own deep="1"><my:er>text</my:er></my:own>',
    workbook: {
      first: `<mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice Requires="x15" xmlns:x15="urn:x15"><x15ac:absPath url="C:\\" xmlns:x15ac="urn:x15ac"/></mc:Choice></mc:AlternateContent><xr:revisionPtr xmlns:xr="urn:xr" revIDLastSave="0"/>`,
    },
  },
  'print settings': {
    before:
      '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews><sheetView showFormulas="1" workbookViewId="0"><pane ySplit="1" topLeftCell="A2" state="frozen"/></sheetView></sheetViews><cols><col min="1" max="16384" width="20" customWidth="1" bestFit="1"/></cols>',
    after:
      '<pageMargins left="1" right="1" top="1" bottom="1" header="0" footer="0"/><pageSetup orientation="portrait" r:id="rId1"/><headerFooter differentFirst="1"><oddHeader>&amp;L&amp;"Arial"&amp;P</oddHeader></headerFooter><rowBreaks count="1" manualBreakCount="1"><brk id="2" max="16383" man="1"/></rowBreaks>',
    sheetLinks: [['rId1', 'printerSettings', '../printerSettings/printerSettings1.bin']],
    parts: { 'xl/printerSettings/printerSettings1.bin': bytes },
    types: { 'xl/printerSettings/printerSettings1.bin': `${sheetType}printerSettings` },
  },
  protection: {
    after:
      '<sheetProtection algorithmName="SHA-512" hashValue="a+b/c==" saltValue="x" spinCount="100000" sheet="1"/><protectedRanges><protectedRange sqref="A1:B2" name="R"/></protectedRanges>',
    workbook: {
      first: '<workbookProtection workbookAlgorithmName="SHA-512" lockWindows="1" lockStructure="0"/>',
    },
  },
  'parts of nobody': {
    parts: {
      'customXml/item1.xml': '<?xml version="1.0"?><!-- mine --><data xmlns="urn:mine">\n <a/> </data>',
      'xl/unknown/thing.dat': bytes,
    },
    types: { 'xl/unknown/thing.dat': 'application/x-thing' },
  },
  'an order of calculation': {
    cells: '<row r="3"><c r="A3"><f>A1</f><v>1</v></c></row>',
    workbookLinks: [['rIdK', 'calcChain', 'calcChain.xml']],
    parts: { 'xl/calcChain.xml': `${declaration}<calcChain xmlns="${main}"><c r="A3" i="1"/></calcChain>` },
    types: { 'xl/calcChain.xml': `${sheetType}calcChain+xml` },
  },
};

/** The part with the links of another. */
export function links(list: readonly Link[]): string {
  const items = list.map(
    ([id, type, target, external]) =>
      `<Relationship Id="${id}" Type="${type.includes('/') ? type : `${office}/${type}`}" Target="${target}"${external === true ? ' TargetMode="External"' : ''}/>`,
  );
  return `${declaration}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${items.join('')}</Relationships>`;
}
