import type { Area, ChartPlan } from '../../sheet/plan';
import type { BookSheet, DressChart, SheetDress } from '../book/book';
import { contentType } from '../package/contentTypes';
import { findCharts, type StandingChart } from '../refresh/chartIdentity';
import { word } from '../refresh/ownNames';
import { areaAround, parsePlace } from '../refresh/place';
import { sameName } from '../refresh/standing';
import {
  chartNamespace,
  drawingNamespace,
  isStrict,
  placeNamespace,
  relationshipNamespace,
  strictForm,
} from '../package/namespaces';
import type { PartStore } from '../package/partStore';
import type { Relationship } from '../package/relationships';
import { ChartWriter } from './writeChart';
import { child, descendants, linkId, namespaceOf, parseXml, type XmlNode } from '../package/xml';
import { XmlEdit } from '../package/xmlEdit';
import { escapeXml } from '../package/xmlText';

const emptyDrawing = `<xdr:wsDr xmlns:xdr="${placeNamespace}" xmlns:a="${drawingNamespace}"></xdr:wsDr>`;

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
interface Drawn extends StandingChart {
  readonly anchor: XmlNode;
  readonly link: Relationship;
}

/** Writes the charts of a sheet into its drawing and leaves alone what else is in it. */
export class DrawingWriter {
  private source: string;
  private readonly isNew: boolean;

  constructor(
    private readonly store: PartStore,
    private readonly part: string,
    private readonly sheet: BookSheet,
  ) {
    const read = store.text(part);
    this.isNew = read === undefined;
    this.source = read ?? emptyDrawing;
  }

  write({ charts, goneCharts }: SheetDress): void {
    for (const name of goneCharts) this.remove(name);
    const known = this.known(charts);
    for (const chart of charts) this.draw(chart, known.get(chart.plan.name)?.link);
    if (this.isNew) this.store.writeOwn(this.part, this.source, contentType.drawing);
    else this.store.write(this.part, this.source);
  }

  /** The charts that stand already. Parts of charts are only looked into where one of ours has lost its name. */
  private known(charts: readonly DressChart[]): ReadonlyMap<string, Drawn> {
    const wanted = charts.map(({ plan, showed }) => ({ ...plan, source: showed }));
    const drawn = this.drawn(parseXml(this.source));
    const found = findCharts(wanted, drawn);
    return found.size === wanted.length || found.size === drawn.length
      ? found
      : findCharts(
          wanted,
          drawn.map((each) => ({ ...each, ...this.shown(each.link.target) })),
        );
  }

  private drawn(root: XmlNode): readonly Drawn[] {
    const found: Drawn[] = [];
    const links = this.store.links(this.part);
    for (const anchor of root.children) {
      const [shown] = descendants(anchor, 'graphicFrame');
      if (shown === undefined) continue;
      const [chart] = descendants(shown, 'chart');
      const id = chart === undefined ? undefined : linkId(chart);
      const link = links.find((each) => each.id === id && each.kind === 'chart');
      const name = descendants(shown, 'cNvPr')[0]?.attributes['name'];
      if (link !== undefined && name !== undefined)
        found.push({ anchor, name, link, title: undefined, source: undefined });
    }
    return found;
  }

  /** The title of a chart, and the cells that it shows where all are on this sheet. */
  private shown(part: string): Pick<StandingChart, 'title' | 'source'> {
    const chart = child(parseXml(this.store.text(part) ?? '<chartSpace/>'), 'chart');
    if (chart === undefined) return { title: undefined, source: undefined };
    const title = child(chart, 'title');
    const places = descendants(chart, 'f').map(({ text }) => parsePlace(text));
    const here = places.flatMap((place) =>
      place !== undefined && sameName(place.sheet, this.sheet.name) ? [place.area] : [],
    );
    return {
      title:
        title === undefined
          ? undefined
          : descendants(title, 't')
              .map(({ text }) => text)
              .join(''),
      source: here.length === places.length ? areaAround(here) : undefined,
    };
  }

  private draw({ plan, was, values }: DressChart, link: Relationship | undefined): void {
    const xml = new ChartWriter(this.sheet, plan, values).xml();
    const path = link?.target ?? this.store.freePath('xl/charts/chart', '.xml');
    this.store.writeOwn(path, xml, contentType.chart);
    const edit = new XmlEdit(this.source);
    if (link === undefined) {
      const id = this.store.link(this.part, 'chart', path);
      const numbers = descendants(edit.root, 'cNvPr').map(({ attributes }) => Number(attributes['id'] ?? 0));
      edit.append(edit.root, formIn(edit.root, frame(plan, Math.max(1, ...numbers) + 1, id)));
    } else {
      const anchor = this.drawn(edit.root).find((drawn) => drawn.link.id === link.id)?.anchor;
      this.name(edit, anchor, plan);
      this.move(edit, anchor, was, plan.place);
    }
    this.source = edit.result();
  }

  /** Gives a chart its name again, where another writer gave it one of its own. */
  private name(edit: XmlEdit, anchor: XmlNode | undefined, { name, title }: ChartPlan): void {
    const properties = anchor === undefined ? undefined : descendants(anchor, 'cNvPr')[0];
    if (properties === undefined || properties.attributes['name'] === name) return;
    edit.set(properties, 'name', name);
    edit.set(properties, 'descr', title);
  }

  /** A chart that stands where the last run put it goes where this one wants it; one the user moved stays. */
  private move(edit: XmlEdit, anchor: XmlNode | undefined, was: Area | undefined, place: Area): void {
    const from = child(anchor, 'from');
    const to = child(anchor, 'to');
    if (from === undefined || to === undefined || was === undefined) return;
    const row = Number(child(from, 'row')?.text);
    const column = Number(child(from, 'col')?.text);
    if (row !== was.top || column !== was.left) return;
    const [start, end] = corners(place);
    edit.replace(from, formIn(edit.root, start));
    edit.replace(to, formIn(edit.root, end));
  }

  private remove(gone: string): void {
    const edit = new XmlEdit(this.source);
    const found = this.drawn(edit.root).find(({ name }) => word(name) === gone);
    if (found === undefined) return;
    edit.replace(found.anchor, '');
    this.source = edit.result();
    this.store.unlink(this.part, ({ id }) => id === found.link.id);
  }
}

/** Source of ours in the form of the format that a drawing is in. */
function formIn(root: XmlNode, source: string): string {
  return isStrict(namespaceOf(root)) ? strictForm(source) : source;
}
