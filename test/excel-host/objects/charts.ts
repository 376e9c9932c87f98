import { same } from '../book/book';
import type { Series } from '../book/chart';
import { Chart } from '../book/chart';
import type { Sheet } from '../book/sheet';
import { areaOf } from './tables';
import type { Wire } from './wire';
import { Args, invalid, lookups, present, recordBag, textOf } from './wire';

const types = [
  'ColumnStacked',
  'ColumnClustered',
  'BarStacked',
  'BarClustered',
  'Line',
  'LineMarkers',
  'ColumnStacked100',
  'BarStacked100',
];

function typeOf(value: unknown): string {
  const type = textOf(value);
  if (!types.includes(type)) {
    throw invalid('This host does not know the type of chart.');
  }
  return type;
}

/** What tells the place and size of a chart. */
const sides = ['Top', 'Left', 'Width', 'Height'] as const;

/** The charts of a sheet. */
export function charts(sheet: Sheet): Wire {
  const items = () => sheet.charts.map(chartWire);
  const find = (key: string) => {
    const one =
      sheet.charts.find((chart) => chart.id === key) ?? sheet.charts.find((chart) => same(chart.name, key));
    return one === undefined ? null : chartWire(one);
  };
  return {
    kind: 'ChartCollection',
    read: { Count: () => sheet.charts.length },
    items,
    item: (key) => present(find(textOf(key)), 'The chart'),
    call: {
      ...lookups(items, find),
      Add: (args: Args) => {
        sheet.touch();
        const source = args.range(1);
        const name = `Chart ${sheet.charts.length + 1}`;
        const type = typeOf(args.raw(0));
        const chart = new Chart(sheet, sheet.book.nextId(), name, type, source.rect, args.textOr(2, 'Auto'));
        sheet.charts.push(chart);
        return chartWire(chart);
      },
    },
  };
}

function chartWire(chart: Chart): Wire {
  const { sheet, format } = chart;
  const titled = (prefix: string): Wire => {
    const title = recordBag('ChartTitle', format, prefix, ['Text', 'Visible', 'Overlay'], {
      open: { Format: () => textFormat(format, prefix) },
    });
    // A title that has a text is shown until it is hidden.
    const isShown = () => format[`${prefix}Visible`] ?? format[`${prefix}Text`] !== undefined;
    return { ...title, read: { ...title.read, Visible: isShown } };
  };
  const axis = (prefix: string): Wire =>
    recordBag(
      'ChartAxis',
      format,
      prefix,
      ['Visible', 'NumberFormat', 'Minimum', 'Maximum', 'ReversePlotOrder'],
      {
        open: {
          Title: () => titled(`${prefix}Title.`),
          MajorGridlines: () => recordBag('ChartGridlines', format, `${prefix}MajorGridlines.`, ['Visible']),
        },
      },
    );
  return {
    kind: 'Chart',
    id: chart.id,
    read: {
      Id: () => chart.id,
      Name: () => chart.name,
      ChartType: () => chart.chartType,
      ...Object.fromEntries(sides.map((side) => [side, () => chart.frame[side] ?? 0])),
    },
    write: chartWrites(chart),
    open: {
      Title: () => titled('Title.'),
      Legend: () => recordBag('ChartLegend', format, 'Legend.', ['Visible', 'Position', 'Overlay']),
      Axes: () => ({
        kind: 'ChartAxes',
        open: { CategoryAxis: () => axis('CategoryAxis.'), ValueAxis: () => axis('ValueAxis.') },
      }),
      Series: () => seriesCollection(chart),
    },
    call: {
      SetData: (args: Args) => {
        sheet.touch();
        const source = args.range(0);
        chart.setData(source.sheet, source.rect, args.textOr(1, 'Auto'));
        return null;
      },
      SetPosition: (args: Args) => {
        const first = areaOf(sheet.book, sheet, new Args([args.raw(0)])).rect;
        const last = args.isGiven(1) ? areaOf(sheet.book, sheet, new Args([args.raw(1)])).rect : first;
        const rows = last.top + last.rows - first.top;
        chart.place = { ...first, rows, columns: last.left + last.columns - first.left };
        return null;
      },
      Delete: () => {
        sheet.touch();
        sheet.charts.splice(sheet.charts.indexOf(chart), 1);
        return null;
      },
    },
  };
}

function chartWrites(chart: Chart): Record<string, (value: unknown) => void> {
  return {
    Name: (value) => {
      chart.name = textOf(value);
    },
    ChartType: (value) => {
      chart.setType(typeOf(value));
    },
    ...Object.fromEntries(
      sides.map((side) => [side, (value: unknown) => void (chart.frame[side] = Number(value))]),
    ),
  };
}

function textFormat(format: Record<string, unknown>, prefix: string): Wire {
  return {
    kind: 'ChartTitleFormat',
    open: { Font: () => recordBag('ChartFont', format, `${prefix}Font.`, ['Bold', 'Color', 'Size', 'Name']) },
  };
}

function seriesCollection(chart: Chart): Wire {
  const items = () => chart.series.map(seriesWire);
  return {
    kind: 'ChartSeriesCollection',
    read: { Count: () => chart.series.length },
    items,
    item: (key) =>
      present(
        items().find((one) => one.id === key),
        'The series',
      ),
    call: {
      GetCount: () => chart.series.length,
      GetItemAt: (args: Args) => present(items()[args.count(0)], 'The series'),
    },
  };
}

function seriesWire(series: Series): Wire {
  const solid = (key: string) => ({
    SetSolidColor: (args: Args) => {
      series.format[key] = args.text(0);
      return null;
    },
    Clear: () => null,
  });
  return {
    kind: 'ChartSeries',
    id: series.id,
    read: { Name: () => series.name, ChartType: () => series.chartType },
    write: {
      Name: (value) => {
        series.name = textOf(value);
      },
      ChartType: (value) => {
        series.chartType = typeOf(value);
      },
      GapWidth: (value) => {
        series.format['GapWidth'] = value;
      },
      Smooth: (value) => {
        series.format['Smooth'] = value;
      },
      MarkerStyle: (value) => {
        series.format['MarkerStyle'] = value;
      },
    },
    open: {
      Format: () => ({
        kind: 'ChartSeriesFormat',
        open: {
          Fill: () => ({ kind: 'ChartFill', call: solid('Fill.Color') }),
          Line: () => recordBag('ChartLineFormat', series.format, 'Line.', ['Color', 'Weight', 'LineStyle']),
        },
      }),
    },
  };
}
