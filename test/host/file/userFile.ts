import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** Changes the source of parts of a file, as a user's program would; a new part has no source before. */
export function edited(
  bytes: Uint8Array,
  edits: Readonly<Record<string, (source: string) => string>>,
): Uint8Array {
  const parts = unzipSync(bytes);
  for (const [path, edit] of Object.entries(edits)) {
    const part = parts[path];
    parts[path] = strToU8(edit(part === undefined ? '' : strFromU8(part)));
  }
  return zipSync(parts);
}

/** The source of every part by path. */
export function partsOf(bytes: Uint8Array): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([path, part]) => [path, strFromU8(part)]));
}

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const relationships = 'http://schemas.openxmlformats.org/package/2006/relationships';

function links(...targets: readonly (readonly [kind: string, target: string])[]): string {
  const items = targets.map(
    ([kind, target], index) =>
      `<Relationship Id="rId${index + 1}" Type="${office}/${kind}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${relationships}">${items.join('')}</Relationships>`;
}

/** What a small workbook of another program holds. */
export interface UserFile {
  /** Elements of its one sheet, "Roster", beside the root. */
  readonly sheet: string;
  readonly sharedStrings?: string;
  /** Cell formats after the plain one, with number formats 164 and up. */
  readonly numberFormats?: readonly string[];
  readonly workbook?: string;
  /** Prefix of every element of the sheet, with its colon. */
  readonly prefix?: string;
}

/** The bytes of such a workbook. */
export function userFile({
  sheet,
  sharedStrings,
  numberFormats = [],
  workbook = '',
  prefix = '',
}: UserFile): Uint8Array {
  const declaration = prefix === '' ? `xmlns="${main}"` : `xmlns:${prefix.slice(0, -1)}="${main}"`;
  const formats = numberFormats.map(
    (code, index) => `<numFmt numFmtId="${164 + index}" formatCode="${code}"/>`,
  );
  const plain = '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>';
  const cellFormats = numberFormats.map((_, index) => plain.replace('"0"', `"${164 + index}"`));
  const parts: Readonly<Record<string, string>> = {
    '[Content_Types].xml':
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' +
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
      '<Default Extension="xml" ContentType="application/xml"/></Types>',
    '_rels/.rels': links(['officeDocument', 'xl/workbook.xml']),
    'xl/_rels/workbook.xml.rels': links(
      ['worksheet', 'worksheets/sheet1.xml'],
      ['sharedStrings', 'sharedStrings.xml'],
      ['styles', 'styles.xml'],
    ),
    'xl/workbook.xml':
      `<workbook xmlns="${main}" xmlns:r="${office}">${workbook}` +
      '<sheets><sheet name="Roster" sheetId="7" r:id="rId1"/></sheets></workbook>',
    'xl/styles.xml':
      `<styleSheet xmlns="${main}"><numFmts>${formats.join('')}</numFmts><fonts><font><sz val="11"/></font></fonts>` +
      '<fills><fill><patternFill patternType="none"/></fill></fills><borders><border/></borders>' +
      `<cellXfs>${plain}${cellFormats.join('')}</cellXfs></styleSheet>`,
    'xl/sharedStrings.xml': `<sst xmlns="${main}">${sharedStrings ?? ''}</sst>`,
    'xl/worksheets/sheet1.xml': `<?xml version="1.0"?><${prefix}worksheet ${declaration}>${sheet}</${prefix}worksheet>`,
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([path, part]) => [path, strToU8(part)])));
}
