import type { BookSheet, BookTable, KeptElement, SheetDress } from './book';
import { contentType } from './contentTypes';
import { DrawingWriter } from './drawing';
import { columnsXml, dimensionOf, formatsXml, tableXml, validationsXml, viewXml } from './dressXml';
import { moveNotes } from './moveNotes';
import type { PartStore } from './partStore';
import {
  freeId,
  relationship,
  relationshipNamespace,
  relationshipsOf,
  type Relationship,
} from './relationships';
import type { StyleSheet } from './styleSheet';
import type { CellWriter } from './writeCells';

const namespace = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** Elements of a sheet in the order of the schema. */
const order =
  `sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios
  autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations
  hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches
  ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF drawingHF picture oleObjects controls AlternateContent webPublishItems
  tableParts extLst`.split(/\s+/);

/** What sheets share while a file is written. */
export interface SheetTools {
  readonly store: PartStore;
  readonly styles: StyleSheet;
  readonly cells: CellWriter;
  /** A number for a table that no other table of the file has. */
  readonly tableNumber: () => number;
}

/** Writes a sheet that is new or was changed, with its tables, charts and notes, to a part. */
export class SheetWriter {
  private links: Relationship[];

  constructor(
    private readonly sheet: BookSheet,
    private readonly part: string,
    private readonly tools: SheetTools,
  ) {
    this.links = [...relationshipsOf(tools.store.all, part)];
  }

  write(): void {
    const { sheet, part, tools } = this;
    const elements = new Map<string, string>();
    for (const { name, xml } of sheet.kept) elements.set(name, (elements.get(name) ?? '') + xml);
    elements.set('sheetData', `<sheetData>${tools.cells.write(sheet)}</sheetData>`);
    elements.set('dimension', `<dimension ref="${dimensionOf(sheet)}"/>`);
    elements.set('tableParts', this.tables());
    this.dress(elements);
    moveNotes(tools.store, this.links, sheet.notes);
    const root = sheet.root ?? `<worksheet xmlns="${namespace}">`;
    const start = / xmlns=/.test(root) ? root : root.replace(/>$/, ` xmlns="${namespace}">`);
    const end = `</${/^<([^\s>]+)/.exec(root)?.[1] ?? 'worksheet'}>`;
    const body = order.map((name) => elements.get(name) ?? '').join('');
    tools.store.write(
      part,
      `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${start}${body}${end}`,
      contentType.sheet,
    );
    tools.store.writeLinks(part, this.links);
  }

  private kept(name: string): readonly KeptElement[] {
    return this.sheet.kept.filter((each) => each.name === name);
  }

  private dress(elements: Map<string, string>): void {
    const { dress, part } = this.sheet;
    if (dress === undefined) return;
    if (part === undefined) {
      elements.set('sheetPr', '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>');
      elements.set('sheetViews', viewXml(dress));
      elements.set('sheetFormatPr', '<sheetFormatPr defaultRowHeight="15"/>');
      elements.set(
        'pageMargins',
        '<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>',
      );
      elements.set('pageSetup', '<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/>');
    }
    elements.set('cols', columnsXml(this.kept('cols')[0]?.xml, dress.widths));
    elements.set(
      'conditionalFormatting',
      formatsXml(this.kept('conditionalFormatting'), dress.conditionalFormats, this.tools.styles),
    );
    elements.set('dataValidations', validationsXml(this.kept('dataValidations')[0], dress.validations));
    elements.set('drawing', this.drawing(dress));
  }

  private link(kind: string, target: string): string {
    const id = freeId(this.links);
    this.links.push(relationship(id, kind, target));
    return id;
  }

  private tables(): string {
    const kept = new Set(this.sheet.tables.map(({ part }) => part));
    for (const { kind, target } of this.links)
      if (kind === 'table' && !kept.has(target)) this.tools.store.remove(target);
    this.links = this.links.filter(({ kind }) => kind !== 'table');
    if (this.sheet.tables.length === 0) return '';
    const parts = this.sheet.tables.map((table) => `<tablePart r:id="${this.table(table)}"/>`);
    return `<tableParts xmlns:r="${relationshipNamespace}" count="${parts.length}">${parts.join('')}</tableParts>`;
  }

  private table(table: BookTable): string {
    const { store, tableNumber } = this.tools;
    const part = table.part ?? store.freePath('xl/tables/table', '.xml');
    store.write(part, tableXml(table, table.id ?? tableNumber()), contentType.table);
    return this.link('table', part);
  }

  /** The drawing with the charts, and whatever else the user has in it. */
  private drawing(dress: SheetDress): string {
    const { store } = this.tools;
    const known = this.links.find(({ kind }) => kind === 'drawing');
    if (known === undefined && dress.charts.length === 0) return '';
    const part = known?.target ?? store.freePath('xl/drawings/drawing', '.xml');
    new DrawingWriter(store, part, this.sheet).write(dress);
    const id = known?.id ?? this.link('drawing', part);
    return `<drawing xmlns:r="${relationshipNamespace}" r:id="${id}"/>`;
  }
}
