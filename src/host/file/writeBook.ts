import type { Book, BookName } from '../book/book';
import { HostFailure } from '../port';
import { contentType } from '../package/contentTypes';
import { isStrict, mainNamespace, relationshipNamespace } from '../package/namespaces';
import { PartStore } from '../package/partStore';
import { damagedPart, isHidden, stringsOf } from './readBook';
import { relationshipsOf, workbookPath } from '../package/relationships';
import { followParts } from './followParts';
import { StringTable } from './sharedStrings';
import { StyleSheet } from './styleSheet';
import { CellWriter } from './writeCells';
import { SheetWriter } from './writeSheet';
import { child, childrenOf, namespaceOf, parseXml, type XmlNode } from '../package/xml';
import { decodeXml, escapeXml, XmlError } from '../package/xmlText';
import { fragmentIn, XmlEdit } from '../package/xmlEdit';
import { zipParts, type Packing } from './pack';

/** A workbook that is new, shown on a sheet by its number from 0. */
const newWorkbook = (shown: number): string =>
  `<workbook xmlns="${mainNamespace}"><bookViews><workbookView activeTab="${shown}"/></bookViews><sheets></sheets></workbook>`;

const application =
  '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">' +
  '<Application>Microsoft Excel</Application><AppVersion>16.0300</AppVersion></Properties>';

/** Elements of a workbook in the order of the schema. */
const order =
  `fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences definedNames
  calcPr oleSize customWorkbookViews pivotCaches smartTagPr smartTagTypes webPublishing fileRecoveryPr
  webPublishObjects extLst`.split(/\s+/);

/** Kinds of tabs that hold macros in cells. */
const macroSheets = ['xlMacrosheet', 'xlIntlMacrosheet'];

/** Whether a workbook holds macros, in a project or in sheets of macros. */
export function hasMacros({ parts }: Book): boolean {
  const path = workbookPath(parts) ?? '';
  return relationshipsOf(parts, path).some(({ kind }) => kind === 'vbaProject' || macroSheets.includes(kind));
}

/**
 * Writes a book as the bytes of an .xlsx file, or of an .xlsm file with its macros, in pieces: no sheet of ours is ever
 * held whole. What was read and not changed keeps its bytes. An .xlsx file cannot hold macros: a project of them goes,
 * sheets of them are refused.
 */
export async function* writeBook(book: Book, macros: boolean, packing: Packing): AsyncGenerator<Uint8Array> {
  try {
    yield* zipParts(new BookWriter(book, macros).parts(), packing);
  } catch (error) {
    // Parts that hold no cells are read when they are written to: a drawing, a list of links.
    if (error instanceof XmlError) throw damagedPart(error);
    throw error;
  }
}

/** Whether the workbook of a file is in the strict form of the format. */
function isStrictBook({ parts }: Book): boolean {
  const path = workbookPath(parts);
  const part = path === undefined ? undefined : parts.get(path);
  return part !== undefined && isStrict(namespaceOf(parseXml(decodeXml(part))));
}

class BookWriter {
  private readonly store: PartStore;
  private readonly path: string;

  constructor(
    private readonly book: Book,
    private readonly macros: boolean,
  ) {
    this.store = new PartStore(book.parts, isStrictBook(book));
    this.path = workbookPath(book.parts) ?? 'xl/workbook.xml';
  }

  parts(): ReturnType<PartStore['finished']> {
    const { store, path, book } = this;
    // A new file opens on the sheet that is read first; in one that was read the user's own sheet stays in front.
    const first = book.sheets.findIndex(({ dress }) => dress?.onePage === true);
    const shown = book.parts.size === 0 ? Math.max(0, first) : -1;
    if (shown >= 0) this.addRoot(shown);
    const read = stringsOf(book.parts, path);
    const strings = new StringTable(read);
    const stylesPath = this.linked('styles');
    const styles = new StyleSheet(stylesPath === undefined ? undefined : store.text(stylesPath));
    const cells = new CellWriter(read, strings, styles);
    let next = Math.max(0, ...book.sheets.flatMap(({ tables }) => tables.map(({ id }) => id ?? 0)));
    const tableNumber = (): number => (next += 1);
    const ids = book.sheets.map((sheet, at) => {
      const part = sheet.part ?? store.freePath('xl/worksheets/sheet', '.xml');
      if (sheet.part === undefined || sheet.touched === true)
        new SheetWriter(sheet, part, { store, styles, cells, tableNumber, shown: at === shown }).write();
      return sheet.part === undefined ? store.link(path, 'worksheet', part) : undefined;
    });
    followParts(store, path, book);
    // Last of all, when every cell has its format and its text.
    this.shared('styles', 'xl/styles.xml', () => styles.pieces(), contentType.styles);
    const stringsPath = this.linked('sharedStrings');
    const source = stringsPath === undefined ? undefined : store.text(stringsPath);
    this.shared('sharedStrings', 'xl/sharedStrings.xml', () => strings.pieces(source), contentType.strings);
    this.dropStale();
    this.workbook(ids);
    return store.finished();
  }

  private linked(kind: string): string | undefined {
    return this.store.links(this.path).find((link) => link.kind === kind)?.target;
  }

  /** A part that all sheets share: as it was, or a new one. */
  private shared(kind: string, path: string, pieces: () => Iterable<string> | undefined, type: string): void {
    const known = this.linked(kind);
    if (known !== undefined && this.store.text(known) !== undefined) {
      this.store.changeLater(known, pieces);
      return;
    }
    const part = this.store.text(path) === undefined ? path : this.store.freePath(path.slice(0, -4), '.xml');
    this.store.writeLater(part, () => pieces() ?? [], type);
    if (known === undefined) this.store.link(this.path, kind, part);
  }

  /** The order of calculation names cells with formulas, which may be gone in a sheet that changed. */
  private dropStale(): void {
    const changed = this.book.sheets.some(({ part, touched }) => part !== undefined && touched === true);
    if (changed) this.store.unlink(this.path, ({ kind }) => kind === 'calcChain');
    if (this.macros) return;
    if (this.store.links(this.path).some(({ kind }) => macroSheets.includes(kind)))
      throw new HostFailure(
        'badFile',
        'The workbook holds sheets of macros, which an .xlsx file cannot hold: give the plan a name that ends in .xlsm.',
      );
    this.store.unlink(this.path, ({ kind }) => kind === 'vbaProject');
  }

  private addRoot(shown: number): void {
    this.store.writeOwn(this.path, newWorkbook(shown), contentType.workbook);
    this.store.link('', 'officeDocument', this.path);
    this.store.writeOwn('docProps/app.xml', application, contentType.application);
    this.store.link('', 'extended-properties', 'docProps/app.xml');
  }

  private workbook(ids: readonly (string | undefined)[]): void {
    const edit = new XmlEdit(this.store.text(this.path) ?? newWorkbook(0));
    const { root } = edit;
    const sheets = child(root, 'sheets');
    if (sheets !== undefined) {
      // Sheets that were read stand before those that are new.
      for (const [index, node] of childrenOf(sheets, 'sheet').entries())
        edit.set(node, 'name', this.book.sheets[index]?.name ?? node.attributes['name'] ?? '');
      edit.append(sheets, fragmentIn(sheets, this.newSheets(sheets, ids)));
    }
    this.names(edit);
    const calculation = child(root, 'calcPr');
    // Cached values are ours; a full calculation on opening makes them the reader's own. Who calculates by hand decides when.
    if (calculation === undefined)
      edit.insert(root, 'calcPr', order, fragmentIn(root, '<calcPr calcId="191029" fullCalcOnLoad="1"/>'));
    else if (calculation.attributes['calcMode'] !== 'manual') edit.set(calculation, 'fullCalcOnLoad', '1');
    this.store.write(
      this.path,
      edit.result(),
      this.macros ? contentType.macroWorkbook : contentType.workbook,
    );
  }

  /** The elements of the sheets that are new; those that were read stand before them. */
  private newSheets(sheets: XmlNode, ids: readonly (string | undefined)[]): string {
    const numbers = childrenOf(sheets, 'sheet').map(({ attributes }) => Number(attributes['sheetId'] ?? 0));
    let number = Math.max(0, ...numbers);
    const elements = this.book.sheets.map(({ name, hidden }, index) => {
      const id = ids[index];
      if (id === undefined) return '';
      return (
        `<sheet xmlns:r="${relationshipNamespace}" name="${escapeXml(name)}" sheetId="${(number += 1)}"` +
        `${hidden ? ' state="hidden"' : ''} r:id="${id}"/>`
      );
    });
    return elements.join('');
  }

  /** Names that are gone go, those that refer to another place now say so, new ones follow. */
  private names(edit: XmlEdit): void {
    const { root } = edit;
    const key = (name: string, sheet: number | string | undefined): string => `${sheet ?? ''}!${name}`;
    const left = new Map<string, BookName[]>();
    for (const name of this.book.names)
      left.set(key(name.name, name.sheet), [...(left.get(key(name.name, name.sheet)) ?? []), name]);
    const list = child(root, 'definedNames');
    const stays = childrenOf(list, 'definedName').map((node) => ({
      node,
      now: left.get(key(node.attributes['name'] ?? '', node.attributes['localSheetId']))?.shift(),
    }));
    const added = [...left.values()].flat().map(nameXml).join('');
    if (list === undefined) {
      const element = added === '' ? '' : `<definedNames>${added}</definedNames>`;
      edit.insert(root, 'definedNames', order, fragmentIn(root, element));
      return;
    }
    if (added === '' && stays.every(({ now }) => now === undefined)) {
      edit.replace(list, '');
      return;
    }
    for (const { node, now } of stays) {
      if (now === undefined) {
        edit.replace(node, '');
        continue;
      }
      if (now.refersTo !== node.text) edit.fill(node, escapeXml(now.refersTo));
      if (now.hidden !== isHidden(node)) edit.set(node, 'hidden', now.hidden ? '1' : '0');
    }
    edit.append(list, fragmentIn(list, added));
  }
}

function nameXml({ name, refersTo, hidden, sheet }: BookName): string {
  return (
    `<definedName name="${escapeXml(name)}"${sheet === undefined ? '' : ` localSheetId="${sheet}"`}` +
    `${hidden ? ' hidden="1"' : ''}>${escapeXml(refersTo)}</definedName>`
  );
}
