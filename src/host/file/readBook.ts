import { HostFailure } from '../port';
import type { Book, BookName, BookSheet } from './book';
import { readSheet } from './readSheet';
import { readNumberFormats } from './readStyles';
import { relationshipsOf } from './relationships';
import { noStrings, readSharedStrings, type SharedStrings } from './sharedStrings';
import { child, childrenOf, parseXml, type XmlNode } from './xml';
import { unzipParts } from './zip';

/** The path of the workbook part. */
export function workbookPath(parts: ReadonlyMap<string, Uint8Array>): string | undefined {
  return relationshipsOf(parts, '').find(({ kind }) => kind === 'officeDocument')?.target;
}

/** The shared strings of a file. */
export function stringsOf(parts: ReadonlyMap<string, Uint8Array>, workbook: string): SharedStrings {
  const path = relationshipsOf(parts, workbook).find(({ kind }) => kind === 'sharedStrings')?.target;
  const bytes = path === undefined ? undefined : parts.get(path);
  return bytes === undefined ? noStrings : readSharedStrings(new TextDecoder().decode(bytes));
}

function namesOf(root: XmlNode): readonly BookName[] {
  return childrenOf(child(root, 'definedNames'), 'definedName').map(({ attributes, text }) => {
    const { name = '', hidden, localSheetId, ...others } = attributes;
    const kept = Object.entries(others).map(([key, value]) => ` ${key}="${value}"`);
    return {
      name,
      refersTo: text,
      hidden: hidden === '1' || hidden === 'true',
      ...(localSheetId === undefined ? {} : { sheet: Number(localSheetId) }),
      ...(kept.length === 0 ? {} : { attributes: kept.join('') }),
    };
  });
}

function refuse(parts: ReadonlyMap<string, Uint8Array>, workbook: string | undefined): void {
  if (parts.has('mimetype'))
    throw new HostFailure('badFile', 'The file is an OpenDocument file; save it as .xlsx.');
  if (workbook === undefined || !parts.has(workbook))
    throw new HostFailure('badFile', 'The file is a zip container but holds no workbook.');
  if (workbook.endsWith('.bin'))
    throw new HostFailure('badFile', 'The file is a binary workbook (.xlsb); save it as .xlsx.');
}

function readParts(parts: ReadonlyMap<string, Uint8Array>): Book {
  const workbook = workbookPath(parts);
  refuse(parts, workbook);
  const path = workbook ?? '';
  const root = parseXml(new TextDecoder().decode(parts.get(path)));
  const links = new Map(relationshipsOf(parts, path).map((link) => [link.id, link]));
  const strings = stringsOf(parts, path);
  const sheets: BookSheet[] = [];
  for (const { attributes } of childrenOf(child(root, 'sheets'), 'sheet')) {
    const link = links.get(attributes['id'] ?? '');
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
  const styles = [...links.values()].find(({ kind }) => kind === 'styles')?.target;
  const stylesPart = styles === undefined ? undefined : parts.get(styles);
  const dateSystem = child(root, 'workbookPr')?.attributes['date1904'];
  return {
    sheets,
    names: namesOf(root),
    numberFormats:
      stylesPart === undefined ? ['General'] : readNumberFormats(new TextDecoder().decode(stylesPart)),
    epoch: dateSystem === '1' || dateSystem === 'true' ? 1462 : 0,
    parts,
  };
}

/** The workbook in the bytes of an .xlsx file. */
export function readBook(bytes: Uint8Array): Book {
  const parts = unzipParts(bytes);
  try {
    return readParts(parts);
  } catch (error) {
    if (error instanceof HostFailure) throw error;
    throw new HostFailure('badFile', 'The file is damaged: a part of the workbook cannot be read.', {
      cause: error,
    });
  }
}
