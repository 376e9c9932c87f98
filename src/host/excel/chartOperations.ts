import { cellName } from '../../domain/cellName';
import type { ChartPlan } from '../../sheet/plan';
import { rangeOf } from './area';
import { small, type Operation } from './operation';
import type { SheetTask } from './sheetTask';

const types = {
  stackedColumn: 'ColumnStacked',
  clusteredColumn: 'ColumnClustered',
  stackedBar: 'BarStacked',
  clusteredBar: 'BarClustered',
  line: 'Line',
} as const satisfies Record<ChartPlan['kind'], string>;

/** Takes away the charts of an earlier run that the plan does not draw any more, while names still tell whose they are. */
export function goneChartOperations({ name, own }: SheetTask): readonly Operation[] {
  return (own?.gone ?? []).map(({ id }) =>
    small(name, (cache) => {
      cache.sheet(name).charts.getItem(id).delete();
    }),
  );
}

/** The charts of a sheet: a chart that is there keeps its place and gets name, source, titles and colours anew. */
export function chartOperations({ name, plan, own }: SheetTask): readonly Operation[] {
  // Excel refuses a chart without points.
  const drawn = plan.charts.filter(({ source }) => source.rows > 1 && source.columns > 1);
  return drawn.map((chart) =>
    small(
      name,
      (cache) => {
        const sheet = cache.sheet(name);
        const known = own?.drawn.get(chart.name)?.name;
        dress(known === undefined ? added(sheet, chart) : renewed(sheet, known, chart), chart);
      },
      1_500 + 1_200 * chart.series.length,
    ),
  );
}

function added(sheet: Excel.Worksheet, plan: ChartPlan): Excel.Chart {
  const chart = sheet.charts.add(types[plan.kind], rangeOf(sheet, plan.source), 'Columns');
  chart.name = plan.name;
  const { top, left, rows, columns } = plan.place;
  chart.setPosition(cellName(top, left), cellName(top + rows - 1, left + columns - 1));
  return chart;
}

function renewed(sheet: Excel.Worksheet, known: string, plan: ChartPlan): Excel.Chart {
  const chart = sheet.charts.getItem(known);
  if (known !== plan.name) {
    chart.name = plan.name;
  }
  chart.setData(rangeOf(sheet, plan.source), 'Columns');
  chart.chartType = types[plan.kind];
  return chart;
}

function dress(chart: Excel.Chart, plan: ChartPlan): void {
  chart.title.text = plan.title;
  chart.axes.categoryAxis.title.text = plan.categoryTitle;
  chart.axes.valueAxis.title.text = plan.valueTitle;
  chart.legend.visible = plan.series.length > 1;
  chart.legend.position = 'Bottom';
  for (const [index, { colour, line }] of plan.series.entries()) {
    const series = chart.series.getItemAt(index);
    if (line === true || plan.kind === 'line') {
      series.chartType = 'Line';
      series.format.line.color = `#${colour}`;
    } else {
      series.format.fill.setSolidColor(`#${colour}`);
    }
  }
}
