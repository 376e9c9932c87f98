import type { Area, ChartPlan } from '../../sheet/plan';
import type { BookSheet, DressChart, SheetDress } from './book';
import { contentType } from './contentTypes';
import { word } from '../ownNames';
import type { PartStore } from './partStore';
import {
  freeId,
  relationship,
  relationshipNamespace,
  relationshipsOf,
  type Relationship,
} from './relationships';
import { chartNamespace, ChartWriter, drawingNamespace } from './writeChart';
import { child, descendants, escapeXml, parseXml, replaceNodes, type XmlNode } from './xml';

const placeNamespace = 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing';

const emptyDrawing =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  `<xdr:wsDr xmlns:xdr="${placeNamespace}" xmlns:a="${drawingNamespace}"></xdr:wsDr>`;

/** The two corners between which a drawn thing stands. */
function corners({ top, left, rows, columns }: Area): readonly [string, string] {
  const corner = (name: string, row: number, column: number): string =>
    `<xdr:${name} xmlns:xdr="${placeNamespace}"><xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff>` +
    `<xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${name}>`;
  return [corner('from', top, left), corner('to', top + rows, left + columns)];
}

/** The frame of a chart in a drawing: where it stands and which part it shows. */
function frame(plan: ChartPlan, id: number, link: string): string {
  const [from, to] = corners(plan.place);
  return (
    `<xdr:twoCellAnchor xmlns:xdr="${placeNamespace}" xmlns:a="${drawingNamespace}" editAs="oneCell">${from}${to}` +
    `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${id}" name="${escapeXml(plan.name)}" descr="${escapeXml(plan.title)}"/>` +
    '<xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>' +
    `<a:graphic><a:graphicData uri="${chartNamespace}"><c:chart xmlns:c="${chartNamespace}" xmlns:r="${relationshipNamespace}" r:id="${link}"/>` +
    '</a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>'
  );
}

/** A chart as it stands in a drawing. */
interface Drawn {
  readonly anchor: XmlNode;
  readonly name: string;
  readonly link: Relationship;
}

/** Writes the charts of a sheet into its drawing and leaves alone what else is in it. */
export class DrawingWriter {
  private source: string;
  private links: Relationship[];

  constructor(
    private readonly store: PartStore,
    private readonly part: string,
    private readonly sheet: BookSheet,
  ) {
    this.source = store.text(part) ?? emptyDrawing;
    this.links = [...relationshipsOf(store.all, part)];
  }

  write({ charts, goneCharts }: SheetDress): void {
    for (const name of goneCharts) this.remove(name);
    for (const chart of charts) this.draw(chart);
    this.store.write(this.part, this.source, contentType.drawing);
    this.store.writeLinks(this.part, this.links);
  }

  private drawn(): readonly Drawn[] {
    const found: Drawn[] = [];
    for (const anchor of parseXml(this.source).children) {
      const [shown] = descendants(anchor, 'graphicFrame');
      if (shown === undefined) continue;
      const id = descendants(shown, 'chart')[0]?.attributes['id'];
      const link = this.links.find((each) => each.id === id && each.kind === 'chart');
      const name = descendants(shown, 'cNvPr')[0]?.attributes['name'];
      if (link !== undefined && name !== undefined) found.push({ anchor, name, link });
    }
    return found;
  }

  private draw({ plan, was, values }: DressChart): void {
    const xml = new ChartWriter(this.sheet, plan, values).xml();
    const known = this.drawn().find(({ name }) => name === plan.name);
    const path = known?.link.target ?? this.store.freePath('xl/charts/chart', '.xml');
    this.store.write(path, xml, contentType.chart);
    if (known !== undefined) {
      this.move(known.anchor, was, plan.place);
      return;
    }
    const id = freeId(this.links);
    this.links.push(relationship(id, 'chart', path));
    const root = parseXml(this.source);
    const numbers = descendants(root, 'cNvPr').map(({ attributes }) => Number(attributes['id'] ?? 0));
    const text = frame(plan, Math.max(1, ...numbers) + 1, id);
    this.source = this.source.slice(0, root.innerEnd) + text + this.source.slice(root.innerEnd);
  }

  /** A chart that stands where the last run put it goes where this one wants it; one the user moved stays. */
  private move(anchor: XmlNode, was: Area | undefined, place: Area): void {
    const from = child(anchor, 'from');
    const to = child(anchor, 'to');
    if (from === undefined || to === undefined || was === undefined) return;
    const row = Number(child(from, 'row')?.text);
    const column = Number(child(from, 'col')?.text);
    if (row !== was.top || column !== was.left) return;
    const [start, end] = corners(place);
    this.source = replaceNodes(this.source, [from, to], (_, node) => (node === from ? start : end));
  }

  private remove(gone: string): void {
    const found = this.drawn().find(({ name }) => word(name) === gone);
    if (found === undefined) return;
    this.source = replaceNodes(this.source, [found.anchor], () => '');
    for (const { target, external } of relationshipsOf(this.store.all, found.link.target))
      if (!external) this.store.remove(target);
    this.store.remove(found.link.target);
    this.links = this.links.filter((link) => link !== found.link);
  }
}
