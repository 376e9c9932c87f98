import { strToU8, zipSync } from 'fflate';
import { declaration, features, links, main, office, sheetType, type Feature } from './features';

const titles = [
  'ML Engineer',
  'Data Scientist',
  'Data Engineer',
  'Data Analyst',
  'Product Owner',
  'Head of AI',
];

function rosterSheet(): string {
  const rows = [
    ['Name', 'Job Title', 'Unit'],
    ...titles.map((title, at) => [`Person ${at}`, title, `Unit ${at % 2}`]),
  ];
  const cells = rows.map(
    (row, at) =>
      `<row r="${at + 1}">${row.map((text, column) => `<c r="${'ABC'.charAt(column)}${at + 1}" t="inlineStr"><is><t>${text}</t></is></c>`).join('')}</row>`,
  );
  return `<worksheet xmlns="${main}"><sheetData>${cells.join('')}</sheetData></worksheet>`;
}

function partsOf(feature: Feature): Record<string, string | Uint8Array> {
  const { workbook = {}, types = {} } = feature;
  const overrides = {
    'xl/workbook.xml': feature.type ?? `${sheetType}sheet.main+xml`,
    'xl/worksheets/sheet1.xml': `${sheetType}worksheet+xml`,
    'xl/worksheets/sheet2.xml': `${sheetType}worksheet+xml`,
    'xl/styles.xml': `${sheetType}styles+xml`,
    'xl/sharedStrings.xml': `${sheetType}sharedStrings+xml`,
    ...types,
  };
  return {
    '[Content_Types].xml':
      `${declaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
      '<Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/><Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/>' +
      `${Object.entries(overrides)
        .map(([path, type]) => `<Override PartName="/${path}" ContentType="${type}"/>`)
        .join('')}</Types>`,
    '_rels/.rels': links([['rId1', 'officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': `${declaration}<workbook xmlns="${main}" xmlns:r="${office}">${workbook.first ?? ''}<sheets><sheet name="Mine" sheetId="5" r:id="rId8"/><sheet name="RosterX" sheetId="3" r:id="rId9"/></sheets>${workbook.sheets ?? ''}${workbook.last ?? ''}</workbook>`,
    'xl/_rels/workbook.xml.rels': links([
      ['rId8', 'worksheet', 'worksheets/sheet1.xml'],
      ['rId9', 'worksheet', '/xl/worksheets/sheet2.xml'],
      ['rId1', 'styles', 'styles.xml'],
      ['rId2', 'sharedStrings', 'sharedStrings.xml'],
      ...(feature.workbookLinks ?? []),
    ]),
    'xl/worksheets/sheet1.xml': `${declaration}<worksheet xmlns="${main}" xmlns:r="${office}"${feature.root ?? ''}>${feature.before ?? ''}<sheetData><row r="1" ht="30" customHeight="1"><c r="A1" s="1"><v>1</v></c><c r="B1" t="s"><v>0</v></c></row><row r="2"><c r="A2"><v>2</v></c><c r="B2"><v>3</v></c></row>${feature.cells ?? ''}</sheetData>${feature.after ?? ''}</worksheet>`,
    ...(feature.sheetLinks === undefined
      ? {}
      : { 'xl/worksheets/_rels/sheet1.xml.rels': links(feature.sheetLinks) }),
    'xl/worksheets/sheet2.xml': rosterSheet(),
    'xl/styles.xml': `${declaration}<styleSheet xmlns="${main}"><fonts count="1"><font><sz val="11"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf xfId="0"/><xf numFmtId="14" xfId="0"/></cellXfs>${feature.styles ?? ''}</styleSheet>`,
    'xl/sharedStrings.xml': `${declaration}<sst xmlns="${main}" count="1" uniqueCount="1"><si><t xml:space="preserve"> shared &#x1F600;</t></si></sst>`,
    ...feature.parts,
  };
}

/** A part as the Open XML SDK writes it: elements of its namespace with a prefix. */
function prefixed(source: string): string {
  if (!source.includes(`xmlns="${main}"`)) return source;
  return source
    .replaceAll(`xmlns="${main}"`, `xmlns:x="${main}"`)
    .replace(/<(\/?)(?=[A-Za-z]\w*[\s/>])/g, '<$1x:');
}

/** A part in the strict form of the format. */
function strict(source: string): string {
  return source
    .replaceAll(main, 'http://purl.oclc.org/ooxml/spreadsheetml/main')
    .replaceAll(office, 'http://purl.oclc.org/ooxml/officeDocument/relationships')
    .replaceAll('http://schemas.openxmlformats.org/drawingml/2006', 'http://purl.oclc.org/ooxml/drawingml');
}

const packageNamespaces = ['relationships', 'content-types'].map(
  (name) => `http://schemas.openxmlformats.org/package/2006/${name}`,
);

/** A part as less known writers name things: a prefix for lists of links and types, another one for ids of links. */
function otherNames(source: string): string {
  const [namespace] = packageNamespaces.filter((each) => source.includes(`xmlns="${each}"`));
  const renamed = source
    .replaceAll('workbook.xml', 'workbook22.xml')
    .replaceAll('xmlns:r=', 'xmlns:relationships=')
    .replaceAll(' r:', ' relationships:');
  return namespace === undefined
    ? renamed
    : renamed
        .replace(`xmlns="${namespace}"`, `xmlns:ns0="${namespace}"`)
        .replace(/<(\/?)(?=[A-Z]\w*[\s/>])/g, '<$1ns0:');
}

const forms: Readonly<Record<string, (source: string) => string>> = {
  usual: (source) => source,
  prefixed,
  strict,
  'other names': otherNames,
};

/** Workbooks with features that others write, each in four forms: name and bytes. */
export const ownFiles: readonly (readonly [name: string, bytes: Uint8Array])[] = Object.entries(
  features,
).flatMap(([name, feature]) =>
  Object.entries(forms).map(([form, write]): readonly [string, Uint8Array] => {
    const parts = Object.entries(partsOf(feature)).map(([path, part]): [string, Uint8Array] => [
      write === otherNames ? path.replace('workbook.xml', 'workbook22.xml') : path,
      typeof part === 'string' ? strToU8(write(part)) : part,
    ]);
    return [`${name} (${form})`, zipSync(Object.fromEntries(parts))];
  }),
);
