import { HostFailure } from '../port';
import type { Book, BookName, BookSheet } from '../book/book';
import { Parts } from '../package/parts';
import { contentTypesPath } from '../package/partStore';
import { readSheet } from './readSheet';
import { readNumberFormats } from '../book/readStyles';
import { relationshipsOf, workbookPath } from '../package/relationships';
import { withRangeTables } from './rangeTables';
import { noStrings, readSharedStrings, type SharedStrings } from './sharedStrings';
import { child, childrenOf, linkId, parseXml, type XmlNode } from '../package/xml';
import { decodeXml } from '../package/xmlText';
import { unzipParts } from './zip';

/** The shared strings of a file. */
export function stringsOf(parts: Parts, workbook: string): SharedStrings {
  const path = relationshipsOf(parts, workbook).find(({ kind }) => kind === 'sharedStrings')?.target;
  const bytes = path === undefined ? undefined : parts.get(path);
  return bytes === undefined ? noStrings : readSharedStrings(decodeXml(bytes));
}

/** Whether the user has locked which sheets a workbook has. */
export function hasLockedStructure({ parts }: Book): boolean {
  const part = parts.get(workbookPath(parts) ?? '');
  const root = part === undefined ? undefined : parseXml(decodeXml(part));
  const locked = child(root, 'workbookProtection')?.attributes['lockStructure'];
  return locked === '1' || locked === 'true';
}

/** Whether a name is hidden. */
export function isHidden({ attributes }: XmlNode): boolean {
  return attributes['hidden'] === '1' || attributes['hidden'] === 'true';
}

function namesOf(root: XmlNode): readonly BookName[] {
  return childrenOf(child(root, 'definedNames'), 'definedName').map((node) => {
    const { name = '', localSheetId } = node.attributes;
    return {
      name,
      refersTo: node.text,
      hidden: isHidden(node),
      ...(localSheetId === undefined ? {} : { sheet: Number(localSheetId) }),
    };
  });
}

function refuse(parts: Parts, workbook: string | undefined): void {
  if (parts.has('mimetype'))
    throw new HostFailure('badFile', 'The file is an OpenDocument file; save it as .xlsx.');
  if (workbook === undefined || !parts.has(workbook))
    throw new HostFailure('badFile', 'The file is a zip container but holds no workbook.');
  if (workbook.endsWith('.bin'))
    throw new HostFailure('badFile', 'The file is a binary workbook (.xlsb); save it as .xlsx.');
}

function readParts(parts: Parts): Book {
  const workbook = workbookPath(parts);
  refuse(parts, workbook);
  const path = workbook ?? '';
  const root = parseXml(decodeXml(parts.get(path) ?? new Uint8Array()));
  const links = new Map(relationshipsOf(parts, path).map((link) => [link.id, link]));
  const strings = stringsOf(parts, path);
  const sheets: BookSheet[] = [];
  for (const node of childrenOf(child(root, 'sheets'), 'sheet')) {
    const { attributes } = node;
    const link = links.get(linkId(node) ?? '');
    const tab = {
      name: attributes['name'] ?? '',
      hidden: attributes['state'] === 'hidden' || attributes['state'] === 'veryHidden',
    };
    // A tab that is no grid of cells (a chart sheet, a macro sheet) keeps its place and has no cells.
    sheets.push(
      link?.kind === 'worksheet' && parts.has(link.target)
        ? readSheet(parts, link.target, tab, strings)
        : { ...tab, part: link?.target ?? '', rows: new Map(), tables: [], notes: [], kept: [] },
    );
  }
  if (sheets.length === 0) throw new HostFailure('badFile', 'The workbook holds no sheet.');
  const isMissing = ({ part = '' }: BookSheet) => !parts.has(part);
  if (sheets.every(isMissing))
    throw new HostFailure('badFile', 'The file is damaged: its sheets are missing.');
  const types = parts.get(contentTypesPath);
  if (types === undefined || parseXml(decodeXml(types)).name !== 'Types')
    throw new HostFailure('badFile', 'The file is damaged: its list of content types cannot be read.');
  const styles = [...links.values()].find(({ kind }) => kind === 'styles')?.target;
  const stylesPart = styles === undefined ? undefined : parts.get(styles);
  const dateSystem = child(root, 'workbookPr')?.attributes['date1904'];
  const names = namesOf(root);
  return {
    sheets: withRangeTables(sheets, names),
    names,
    numberFormats: stylesPart === undefined ? ['General'] : readNumberFormats(decodeXml(stylesPart)),
    moves: [],
    epoch: dateSystem === '1' || dateSystem === 'true' ? 1462 : 0,
    parts,
  };
}

/** The failure over a part that cannot be read. */
export function damagedPart(cause: unknown): HostFailure {
  return new HostFailure('badFile', 'The file is damaged: a part of the workbook cannot be read.', { cause });
}

/** The workbook in the bytes of an .xlsx file. */
export function readBook(bytes: Uint8Array): Book {
  const parts = unzipParts(bytes);
  try {
    return readParts(new Parts(parts));
  } catch (error) {
    if (error instanceof HostFailure) throw error;
    throw damagedPart(error);
  }
}
