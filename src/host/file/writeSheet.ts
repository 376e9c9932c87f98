import type { ChartPlan } from '../../sheet/plan';
import type { BookSheet, BookTable, KeptElement } from './book';
import { contentType } from './contentTypes';
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
import { chartFrame, ChartWriter, emptyDrawing } from './writeChart';
import type { CellWriter } from './writeCells';
import { descendants, parseXml } from './xml';

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
    if (dress.charts.length > 0) elements.set('drawing', this.drawing(dress.charts));
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

  private drawing(charts: readonly ChartPlan[]): string {
    const { store } = this.tools;
    const known = this.links.find(({ kind }) => kind === 'drawing');
    const part = known?.target ?? store.freePath('xl/drawings/drawing', '.xml');
    let source = store.text(part) ?? emptyDrawing;
    const links = [...relationshipsOf(store.all, part)];
    for (const plan of charts) {
      const chart = new ChartWriter(this.sheet, plan).xml();
      const drawn = chartPartOf(source, links, plan.name);
      const path = drawn ?? store.freePath('xl/charts/chart', '.xml');
      store.write(path, chart, contentType.chart);
      if (drawn !== undefined) continue;
      const id = freeId(links);
      links.push(relationship(id, 'chart', path));
      source = withFrame(source, (number) => chartFrame(plan, number, id));
    }
    store.write(part, source, contentType.drawing);
    store.writeLinks(part, links);
    const id = known?.id ?? this.link('drawing', part);
    return `<drawing xmlns:r="${relationshipNamespace}" r:id="${id}"/>`;
  }
}

/** The part of the chart of that name in a drawing. */
function chartPartOf(drawing: string, links: readonly Relationship[], name: string): string | undefined {
  for (const frame of descendants(parseXml(drawing), 'graphicFrame')) {
    if (descendants(frame, 'cNvPr')[0]?.attributes['name'] !== name) continue;
    const id = descendants(frame, 'chart')[0]?.attributes['id'];
    const link = links.find((each) => each.id === id && each.kind === 'chart');
    if (link !== undefined) return link.target;
  }
  return undefined;
}

function withFrame(drawing: string, frame: (number: number) => string): string {
  const root = parseXml(drawing);
  let number = 1;
  for (const { attributes } of descendants(root, 'cNvPr'))
    number = Math.max(number, Number(attributes['id'] ?? 0));
  const at = root.innerEnd > root.inner ? root.innerEnd : root.inner;
  return drawing.slice(0, at) + frame(number + 1) + drawing.slice(at);
}
