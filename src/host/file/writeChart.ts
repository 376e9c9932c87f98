import type { ChartPlan, ChartSeries, Style } from '../../sheet/plan';
import { font, looks, type Look } from '../../sheet/look';
import { cellName, columnName } from '../../domain/cellName';
import { cellAt, type BookSheet } from '../book/book';
import { quotedSheet } from '../refresh/formulaNames';
import { chartNamespace, drawingNamespace, relationshipNamespace } from '../package/namespaces';
import { escapeXml } from '../package/xmlText';

const categoryAxis = 504_101;
const valueAxis = 504_102;
const gridColour = 'E3E7EC';
const textColour = '3D4854';

function textBody(text: string, size: number, bold: boolean): string {
  const properties = `sz="${size}" b="${bold ? 1 : 0}"`;
  const fill = `<a:solidFill><a:srgbClr val="${textColour}"/></a:solidFill><a:latin typeface="${font.name}"/>`;
  return (
    `<c:tx><c:rich><a:bodyPr/><a:p><a:pPr><a:defRPr ${properties}>${fill}</a:defRPr></a:pPr>` +
    `<a:r><a:rPr lang="en-US" ${properties}>${fill}</a:rPr><a:t>${escapeXml(text)}</a:t></a:r></a:p></c:rich></c:tx>`
  );
}

function title(text: string, size: number, bold: boolean): string {
  return text === '' ? '' : `<c:title>${textBody(text, size, bold)}<c:overlay val="0"/></c:title>`;
}

function line(colour: string, width: number): string {
  return `<a:ln w="${width}"><a:solidFill><a:srgbClr val="${colour}"/></a:solidFill></a:ln>`;
}

/** Writes the part of one chart from its plan and the cells that it shows. */
export class ChartWriter {
  constructor(
    private readonly sheet: BookSheet,
    private readonly plan: ChartPlan,
    private readonly values: Style | undefined,
  ) {}

  xml(): string {
    const { plan } = this;
    const indexed = plan.series.map((series, index) => ({ series, index }));
    const lines = indexed.filter(({ series }) => plan.kind === 'line' || series.line === true);
    const bars = indexed.filter((each) => !lines.includes(each));
    return (
      `<c:chartSpace xmlns:c="${chartNamespace}" xmlns:a="${drawingNamespace}" xmlns:r="${relationshipNamespace}">` +
      `<c:roundedCorners val="0"/><c:chart>${title(plan.title, 1300, true)}<c:autoTitleDeleted val="${plan.title === '' ? 1 : 0}"/>` +
      `<c:plotArea><c:layout/>${this.bars(bars)}${this.lines(lines)}${this.axes()}</c:plotArea>` +
      (plan.series.length > 1 ? '<c:legend><c:legendPos val="b"/><c:overlay val="0"/></c:legend>' : '') +
      '<c:plotVisOnly val="0"/><c:dispBlanksAs val="gap"/></c:chart>' +
      `<c:spPr><a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill>${line(gridColour, 9525)}</c:spPr>` +
      `<c:txPr><a:bodyPr/><a:p><a:pPr><a:defRPr sz="900"><a:solidFill><a:srgbClr val="${textColour}"/></a:solidFill>` +
      `<a:latin typeface="${font.name}"/></a:defRPr></a:pPr><a:endParaRPr lang="en-US"/></a:p></c:txPr></c:chartSpace>`
    );
  }

  private bars(bars: readonly { readonly series: ChartSeries; readonly index: number }[]): string {
    if (bars.length === 0) return '';
    const stacked = this.plan.kind.startsWith('stacked');
    const series = bars.map(
      ({ series: { colour }, index }) =>
        `<c:ser>${this.head(index)}<c:spPr><a:solidFill><a:srgbClr val="${colour}"/></a:solidFill></c:spPr>` +
        `<c:invertIfNegative val="0"/>${this.data(index)}</c:ser>`,
    );
    return (
      `<c:barChart><c:barDir val="${this.lying() ? 'bar' : 'col'}"/><c:grouping val="${stacked ? 'stacked' : 'clustered'}"/>` +
      `<c:varyColors val="0"/>${series.join('')}<c:gapWidth val="60"/>${stacked ? '<c:overlap val="100"/>' : ''}` +
      `<c:axId val="${categoryAxis}"/><c:axId val="${valueAxis}"/></c:barChart>`
    );
  }

  private lines(lines: readonly { readonly series: ChartSeries; readonly index: number }[]): string {
    if (lines.length === 0) return '';
    const series = lines.map(
      ({ series: { colour }, index }) =>
        `<c:ser>${this.head(index)}<c:spPr>${line(colour, 28_575)}</c:spPr>` +
        `<c:marker><c:symbol val="circle"/><c:size val="6"/><c:spPr><a:solidFill><a:srgbClr val="${colour}"/></a:solidFill>` +
        `${line('FFFFFF', 9525)}</c:spPr></c:marker>${this.data(index)}<c:smooth val="0"/></c:ser>`,
    );
    return (
      `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${series.join('')}<c:marker val="1"/>` +
      `<c:axId val="${categoryAxis}"/><c:axId val="${valueAxis}"/></c:lineChart>`
    );
  }

  private lying(): boolean {
    return this.plan.kind === 'stackedBar' || this.plan.kind === 'clusteredBar';
  }

  private axes(): string {
    const lying = this.lying();
    const thin = (colour: string): string => `<c:spPr>${line(colour, 9525)}</c:spPr>`;
    const ticks = '<c:majorTickMark val="none"/><c:minorTickMark val="none"/>';
    return (
      // The first category of a lying chart stands on top, as in the source.
      `<c:catAx><c:axId val="${categoryAxis}"/><c:scaling><c:orientation val="${lying ? 'maxMin' : 'minMax'}"/></c:scaling>` +
      `<c:delete val="0"/><c:axPos val="${lying ? 'l' : 'b'}"/>${title(this.plan.categoryTitle, 1000, false)}` +
      `<c:numFmt formatCode="General" sourceLinked="0"/>${ticks}<c:tickLblPos val="low"/>${thin('9AA5B1')}` +
      `<c:crossAx val="${valueAxis}"/><c:crosses val="autoZero"/><c:auto val="1"/><c:lblAlgn val="ctr"/>` +
      '<c:lblOffset val="100"/><c:noMultiLvlLbl val="1"/></c:catAx>' +
      `<c:valAx><c:axId val="${valueAxis}"/><c:scaling><c:orientation val="minMax"/>${this.start()}</c:scaling><c:delete val="0"/>` +
      `<c:axPos val="${lying ? 'b' : 'l'}"/><c:majorGridlines>${thin(gridColour)}</c:majorGridlines>` +
      `${title(this.plan.valueTitle, 1000, false)}<c:numFmt formatCode="${escapeXml(this.axisFormat())}" sourceLinked="0"/>${ticks}` +
      `<c:tickLblPos val="nextTo"/>${thin(gridColour)}<c:crossAx val="${categoryAxis}"/>` +
      `<c:crosses val="${lying ? 'max' : 'autoZero'}"/><c:crossBetween val="between"/></c:valAx>`
    );
  }

  /** Columns are compared by their length, so their axis starts at zero unless there is less. */
  private start(): string {
    const { top, left, rows } = this.plan.source;
    if (this.plan.kind === 'line') return '';
    for (let row = top + 1; row < top + rows; row += 1) {
      for (const column of this.plan.series.keys()) {
        const value = cellAt(this.sheet, row, left + 1 + column)?.value;
        if (typeof value === 'number' && value < 0) return '';
      }
    }
    return '<c:min val="0"/>';
  }

  /** Shares and amounts keep their format on the axis; other numbers are shown as short as they are. */
  private axisFormat(): string {
    const look: Look = this.values === undefined ? {} : looks[this.values];
    const format = look.numberFormat ?? '';
    if (format === '0%') return format;
    return /^#,##0(?!\.)/.test(format) ? '#,##0' : 'General';
  }

  private place(top: number, left: number, rows: number): string {
    const first = `$${columnName(left)}$${top + 1}`;
    const last = rows > 1 ? `:$${columnName(left)}$${top + rows}` : '';
    return escapeXml(`${quotedSheet(this.sheet.name)}!${first}${last}`);
  }

  private head(index: number): string {
    const { top, left } = this.plan.source;
    const name = this.plan.series[index]?.name ?? cellName(top, left + 1 + index);
    return (
      `<c:idx val="${index}"/><c:order val="${index}"/><c:tx><c:strRef><c:f>${this.place(top, left + 1 + index, 1)}</c:f>` +
      `<c:strCache><c:ptCount val="1"/><c:pt idx="0"><c:v>${escapeXml(name)}</c:v></c:pt></c:strCache></c:strRef></c:tx>`
    );
  }

  private data(index: number): string {
    const { top, left, rows } = this.plan.source;
    const count = Math.max(rows - 1, 1);
    const column = left + 1 + index;
    let categories = '';
    let values = '';
    for (let at = 0; at < count; at += 1) {
      const category = cellAt(this.sheet, top + 1 + at, left)?.value ?? '';
      categories += `<c:pt idx="${at}"><c:v>${escapeXml(String(category))}</c:v></c:pt>`;
      const value = cellAt(this.sheet, top + 1 + at, column)?.value;
      if (typeof value === 'number') values += `<c:pt idx="${at}"><c:v>${value}</c:v></c:pt>`;
    }
    return (
      `<c:cat><c:strRef><c:f>${this.place(top + 1, left, count)}</c:f><c:strCache><c:ptCount val="${count}"/>${categories}` +
      `</c:strCache></c:strRef></c:cat><c:val><c:numRef><c:f>${this.place(top + 1, column, count)}</c:f><c:numCache>` +
      `<c:formatCode>General</c:formatCode><c:ptCount val="${count}"/>${values}</c:numCache></c:numRef></c:val>`
    );
  }
}
