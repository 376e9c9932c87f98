import type { Book, BookName, BookSheet } from './book';
import { contentType } from './contentTypes';
import { PartStore } from './partStore';
import { stringsOf, workbookPath } from './readBook';
import {
  freeId,
  relationship,
  relationshipNamespace,
  relationshipsOf,
  type Relationship,
} from './relationships';
import { StringTable } from './sharedStrings';
import { StyleSheet } from './styleSheet';
import { CellWriter } from './writeCells';
import { SheetWriter } from './writeSheet';
import { child, childrenOf, escapeXml, parseXml } from './xml';
import { zipParts } from './zip';

const namespace = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const newWorkbook = `<workbook xmlns="${namespace}"><bookViews><workbookView/></bookViews><sheets/></workbook>`;

const application =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">' +
  '<Application>Microsoft Excel</Application><AppVersion>16.0300</AppVersion></Properties>';

/** Elements of a workbook in the order of the schema. */
const order =
  `fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences definedNames
  calcPr oleSize customWorkbookViews pivotCaches smartTagPr smartTagTypes webPublishing fileRecoveryPr
  webPublishObjects extLst`.split(/\s+/);

/** Writes a book as the bytes of an .xlsx file. What was read and not changed keeps its bytes. */
export function writeBook(book: Book): Uint8Array {
  return zipParts(new BookWriter(book).parts());
}

class BookWriter {
  private readonly store: PartStore;
  private readonly path: string;
  private links: Relationship[];

  constructor(private readonly book: Book) {
    this.store = new PartStore(book.parts);
    this.path = workbookPath(book.parts) ?? 'xl/workbook.xml';
    this.links = [...relationshipsOf(book.parts, this.path)];
  }

  parts(): ReadonlyMap<string, Uint8Array> {
    const { store, path, book } = this;
    const stylesPath = this.partOf('styles', 'xl/styles.xml');
    const stringsPath = this.partOf('sharedStrings', 'xl/sharedStrings.xml');
    const styles = new StyleSheet(store.text(stylesPath));
    const strings = new StringTable(stringsOf(book.parts, path));
    const cells = new CellWriter(strings, styles);
    const used = new Set(book.sheets.flatMap(({ tables }) => tables.map(({ id }) => id ?? 0)));
    let next = Math.max(0, ...used);
    const tableNumber = (): number => (next += 1);
    const ids = book.sheets.map((sheet) => {
      const part = sheet.part ?? store.freePath('xl/worksheets/sheet', '.xml');
      if (sheet.part === undefined || sheet.touched === true)
        new SheetWriter(sheet, part, { store, styles, cells, tableNumber }).write();
      return this.idOf('worksheet', part);
    });
    store.write(stylesPath, styles.xml(), contentType.styles);
    store.write(stringsPath, strings.xml(stringsRoot), contentType.strings);
    this.dropStale();
    store.write(path, this.workbook(ids), contentType.workbook);
    store.writeLinks(path, this.links);
    if (book.parts.size === 0) this.addRoot();
    return store.finished();
  }

  private partOf(kind: string, fallback: string): string {
    const known = this.links.find((link) => link.kind === kind);
    if (known !== undefined) return known.target;
    this.links.push(relationship(freeId(this.links), kind, fallback));
    return fallback;
  }

  private idOf(kind: string, part: string): string {
    const known = this.links.find(({ target, external }) => target === part && !external);
    if (known !== undefined) return known.id;
    const id = freeId(this.links);
    this.links.push(relationship(id, kind, part));
    return id;
  }

  /** The calculation chain names formula cells that may be gone; macros do not belong into an .xlsx file. */
  private dropStale(): void {
    for (const { kind, target } of this.links)
      if (kind === 'calcChain' || kind === 'vbaProject') this.store.remove(target);
    this.links = this.links.filter(({ kind }) => kind !== 'calcChain' && kind !== 'vbaProject');
  }

  private addRoot(): void {
    this.store.write('docProps/app.xml', application, contentType.application);
    this.store.writeLinks('', [
      relationship('rId1', 'officeDocument', this.path),
      relationship('rId2', 'extended-properties', 'docProps/app.xml'),
    ]);
  }

  private workbook(ids: readonly string[]): string {
    const xml = this.store.text(this.path) ?? newWorkbook;
    const root = parseXml(xml);
    const elements = new Map<string, string>();
    for (const each of root.children)
      elements.set(each.name, (elements.get(each.name) ?? '') + xml.slice(each.start, each.end));
    elements.set(
      'sheets',
      this.sheets(
        ids,
        childrenOf(child(root, 'sheets'), 'sheet').map(({ attributes }) => attributes),
      ),
    );
    elements.set('definedNames', namesXml(this.book.names));
    // Cached values are ours; a full calculation on opening makes them the reader's own.
    elements.set('calcPr', '<calcPr calcId="191029" fullCalcOnLoad="1"/>');
    const tag = xml.slice(root.start, root.inner);
    const start = / xmlns=/.test(tag) ? tag : tag.replace(/>$/, ` xmlns="${namespace}">`);
    const body = order.map((name) => elements.get(name) ?? '').join('');
    return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${start}${body}</${root.prefix}${root.name}>`;
  }

  private sheets(ids: readonly string[], read: readonly Readonly<Record<string, string>>[]): string {
    const numbers = new Map(read.map(({ id = '', sheetId = '', state }) => [id, { sheetId, state }]));
    let highest = Math.max(0, ...read.map(({ sheetId }) => Number(sheetId)));
    const elements = this.book.sheets.map((sheet: BookSheet, index) => {
      const id = ids[index] ?? '';
      const known = numbers.get(id);
      const number = known?.sheetId ?? String((highest += 1));
      const state = known?.state ?? (sheet.hidden ? 'hidden' : undefined);
      return (
        `<sheet name="${escapeXml(sheet.name)}" sheetId="${number}"` +
        `${state === undefined ? '' : ` state="${state}"`} r:id="${id}"/>`
      );
    });
    return `<sheets xmlns:r="${relationshipNamespace}">${elements.join('')}</sheets>`;
  }
}

const stringsRoot =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' + `<sst xmlns="${namespace}">`;

function namesXml(names: readonly BookName[]): string {
  if (names.length === 0) return '';
  const elements = names.map(
    ({ name, refersTo, hidden, sheet, attributes }) =>
      `<definedName name="${escapeXml(name)}"${sheet === undefined ? '' : ` localSheetId="${sheet}"`}` +
      `${hidden ? ' hidden="1"' : ''}${attributes ?? ''}>${escapeXml(refersTo)}</definedName>`,
  );
  return `<definedNames>${elements.join('')}</definedNames>`;
}
