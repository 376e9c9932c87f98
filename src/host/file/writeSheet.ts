import type { BookSheet, BookTable, SheetDress } from '../book/book';
import { areasOf } from '../book/references';
import { contentType } from '../package/contentTypes';
import { DrawingWriter } from './drawing';
import {
  addColumns,
  columnsXml,
  dimensionOf,
  formatsXml,
  keptFormats,
  validationXml,
  viewXml,
} from './dressXml';
import { moveNotes } from './moveNotes';
import { mainNamespace, relationshipNamespace } from '../package/namespaces';
import type { PartStore } from '../package/partStore';
import type { StyleSheet } from './styleSheet';
import type { CellWriter } from './writeCells';
import { newTableXml, tableXml } from './writeTable';
import { child } from '../package/xml';
import { fragmentIn, XmlEdit } from '../package/xmlEdit';

/** Elements of a sheet in the order of the schema. */
const order =
  `sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios
  autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations
  hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches
  ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF drawingHF picture oleObjects controls webPublishItems
  tableParts extLst`.split(/\s+/);

/** What sheets share while a file is written. */
export interface SheetTools {
  readonly store: PartStore;
  readonly styles: StyleSheet;
  readonly cells: CellWriter;
  /** A number for a table that no other table of the file has. */
  readonly tableNumber: () => number;
  /** Whether the file opens on the sheet. */
  readonly shown: boolean;
}

/** A new sheet of ours: whole on one upright page, or on one page or more side by side and as many below as it takes. */
const newSheet = ({ printWide, onePage, tab }: Pick<SheetDress, 'printWide' | 'onePage' | 'tab'>): string =>
  `<worksheet xmlns="${mainNamespace}"><sheetPr>${tab === undefined ? '' : `<tabColor rgb="FF${tab}"/>`}<pageSetUpPr fitToPage="1"/></sheetPr><sheetFormatPr defaultRowHeight="15"/>` +
  '<sheetData/><pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>' +
  `<pageSetup paperSize="9" orientation="${onePage ? 'portrait' : 'landscape'}"` +
  `${printWide === 1 ? '' : ` fitToWidth="${printWide}"`}${onePage ? '' : ' fitToHeight="0"'}/>` +
  '<headerFooter><oddFooter>&amp;L&amp;A&amp;R&amp;P / &amp;N</oddFooter></headerFooter></worksheet>';
const plainSheet = `<worksheet xmlns="${mainNamespace}"><sheetData/></worksheet>`;

/** Writes a sheet that is new or was changed, with its tables, charts and notes, to a part. */
export class SheetWriter {
  constructor(
    private readonly sheet: BookSheet,
    private readonly part: string,
    private readonly tools: SheetTools,
  ) {}

  write(): void {
    const { sheet, part, tools } = this;
    const read = tools.store.text(part);
    const source = read ?? (sheet.dress === undefined ? plainSheet : newSheet(sheet.dress));
    const edit = new XmlEdit(source, 'sheetData');
    const { root } = edit;
    const data = child(root, 'sheetData');
    if (data === undefined) {
      const cells = [...tools.cells.rows(sheet)].join('');
      edit.insert(root, 'sheetData', order, fragmentIn(root, `<sheetData>${cells}</sheetData>`));
    } else if (read !== undefined) edit.fill(data, tools.cells.patch(source, data, sheet));
    else if (sheet.rows.size > 0) edit.fill(data, () => tools.cells.rows(sheet));
    this.dimension(edit);
    this.kept(edit);
    this.dress(edit);
    this.tables(edit);
    moveNotes(tools.store, tools.store.links(part), sheet.notes);
    if (read === undefined) tools.store.writeLater(part, () => edit.pieces(), contentType.sheet);
    else tools.store.write(part, edit.result());
  }

  private put(edit: XmlEdit, name: string, source: string): void {
    edit.insert(edit.root, name, order, fragmentIn(edit.root, source));
  }

  /** The filled part, where the sheet does not say one that holds it. */
  private dimension(edit: XmlEdit): void {
    const filled = dimensionOf(this.sheet);
    const stated = child(edit.root, 'dimension');
    if (stated === undefined) {
      if (this.sheet.part === undefined) this.put(edit, 'dimension', `<dimension ref="${filled}"/>`);
      return;
    }
    const [now] = areasOf(filled);
    const [was] = areasOf(stated.attributes['ref'] ?? '');
    if (now === undefined || was === undefined) return;
    if (now.rows > was.top + was.rows || now.columns > was.left + was.columns)
      edit.set(stated, 'ref', filled);
  }

  /** Elements that follow cells which moved, or that lost what was ours in them. */
  private kept(edit: XmlEdit): void {
    const { kept, dress } = this.sheet;
    const now = new Map(kept.map(({ was, xml }) => [was, xml]));
    const tones = dress === undefined ? new Set<number>() : this.tools.styles.tonesRead();
    for (const [was, node] of edit.root.children.entries()) {
      if (node === child(edit.root, 'sheetData')) continue;
      const xml = now.get(was) ?? (this.sheet.part === undefined ? edit.sourceOf(node) : '');
      if (node.name === 'conditionalFormatting' && dress !== undefined)
        edit.replace(node, keptFormats(xml, tones));
      else if (node.name === 'cols' && dress !== undefined) edit.replace(node, addColumns(xml, dress));
      else if (node.name === 'dataValidations' && dress !== undefined)
        edit.replace(node, validationXml(xml, dress.validations));
      else if (!this.edited.has(node.name)) edit.replace(node, xml);
    }
    for (const { was, name, xml } of kept) if (was === undefined) this.put(edit, name, xml);
  }

  /** Elements that are edited attribute by attribute. */
  private readonly edited = new Set(['dimension', 'tableParts', 'drawing']);

  private dress(edit: XmlEdit): void {
    const { dress, part, kept } = this.sheet;
    if (dress === undefined) return;
    const has = (name: string): boolean => child(edit.root, name) !== undefined;
    if (part === undefined) this.put(edit, 'sheetViews', viewXml(dress, this.tools.shown));
    if (!has('cols')) this.put(edit, 'cols', columnsXml(dress));
    this.put(edit, 'conditionalFormatting', formatsXml(kept, dress.conditionalFormats, this.tools.styles));
    if (!has('dataValidations')) this.put(edit, 'dataValidations', validationXml('', dress.validations));
    this.drawing(edit, dress);
  }

  private tables(edit: XmlEdit): void {
    const { store, tableNumber } = this.tools;
    let added = '';
    let count = 0;
    for (const table of this.sheet.tables) {
      const read = table.part === undefined ? undefined : store.text(table.part);
      if (table.part !== undefined && read !== undefined) store.write(table.part, tableXml(read, table));
      else {
        added += this.newTable(table, tableNumber());
        count += 1;
      }
    }
    if (added === '') return;
    const known = child(edit.root, 'tableParts');
    const parts = fragmentIn(edit.root, added);
    if (known === undefined)
      this.put(edit, 'tableParts', `<tableParts count="${count}">${added}</tableParts>`);
    else {
      edit.append(known, parts);
      edit.set(known, 'count', String(known.children.length + count));
    }
  }

  private newTable(table: BookTable, number: number): string {
    const { store } = this.tools;
    const part = store.freePath('xl/tables/table', '.xml');
    store.writeOwn(part, newTableXml(table, number), contentType.table);
    const id = store.link(this.part, 'table', part);
    return `<tablePart xmlns:r="${relationshipNamespace}" r:id="${id}"/>`;
  }

  /** The drawing with the charts, and whatever else the user has in it. */
  private drawing(edit: XmlEdit, dress: SheetDress): void {
    const { store } = this.tools;
    const known = store.links(this.part).find(({ kind }) => kind === 'drawing');
    if (known === undefined && dress.charts.length === 0) return;
    const part = known?.target ?? store.freePath('xl/drawings/drawing', '.xml');
    new DrawingWriter(store, part, this.sheet).write(dress);
    if (known !== undefined) return;
    const id = store.link(this.part, 'drawing', part);
    this.put(edit, 'drawing', `<drawing xmlns:r="${relationshipNamespace}" r:id="${id}"/>`);
  }
}
