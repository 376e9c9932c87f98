import { sameName } from '../refresh/standing';
import { rangeOf } from './area';
import type { Before, GoneChart } from './before';
import { small, type Operation } from './operation';
import type { ChartNow, SheetNow } from './restoreLook';

/**
 * Charts: those that are new go, the others get back the cells they showed and the name they had, and those that went
 * are drawn again.
 */
export function chartOperations(now: SheetNow, { planned, isBroken }: Before): readonly Operation[] {
  const { before, name: sheet, charts } = now;
  const redrawn = before.gone.flatMap((gone): readonly (readonly [GoneChart, ChartNow | undefined])[] =>
    charts.some(({ id }) => id === gone.id) ? [] : [[gone, redrawnChart(gone, now)]],
  );
  const isRedrawn = ({ id }: ChartNow): boolean => redrawn.some(([, chart]) => chart?.id === id);
  const draw = redrawn.map(([gone, chart]) =>
    small(sheet, (cache) => {
      const all = cache.sheet(sheet).charts;
      const { name, type, title, source, frame } = gone;
      const drawn =
        chart === undefined
          ? all.add(type, rangeOf(cache.sheet(sheet), source), 'Columns')
          : all.getItem(chart.id);
      drawn.name = name;
      drawn.top = frame.top;
      drawn.left = frame.left;
      drawn.width = frame.width;
      drawn.height = frame.height;
      if (title === undefined) {
        drawn.title.visible = false;
      } else {
        drawn.title.text = title;
      }
    }),
  );
  const others = charts.filter((chart) => !isRedrawn(chart));
  const operations = others.flatMap((chart): readonly Operation[] => {
    const isNew = !before.chartIds.includes(chart.id);
    if (isNew && isPlanned(chart, planned.charts, isBroken)) {
      return [
        small(sheet, (cache) => {
          cache.sheet(sheet).charts.getItem(chart.id).delete();
        }),
      ];
    }
    const stood = isNew ? undefined : before.charts.find(({ planned: name }) => sameName(name, chart.name));
    if (stood === undefined) {
      return [];
    }
    return [
      small(sheet, (cache) => {
        const home = cache.sheet(sheet);
        const now = home.charts.getItem(chart.id);
        if (stood.source !== undefined) {
          now.setData(rangeOf(home, stood.source), 'Columns');
        }
        if (stood.name !== chart.name) {
          now.name = stood.name;
        }
      }),
    ];
  });
  return [...operations, ...draw];
}

/** The chart that an attempt to draw one again left: by its name, or, where it broke before that, by its series. */
function redrawnChart({ name, series }: GoneChart, { before, charts }: SheetNow): ChartNow | undefined {
  const added = charts.filter(({ id }) => !before.chartIds.includes(id));
  const isUnnamed = (chart: ChartNow): boolean =>
    /\s\d+$/.test(chart.name) && chart.series.join('\n') === series.join('\n');
  return added.find((chart) => sameName(chart.name, name)) ?? added.find(isUnnamed);
}

/** Whether a new chart is of a plan: by its name, or, where the write broke before it was named, by its series. */
function isPlanned(
  { name, series }: ChartNow,
  planned: Before['planned']['charts'],
  isBroken: boolean,
): boolean {
  const own = series.join('\n');
  const isUnnamed = isBroken && /\s\d+$/.test(name);
  return (
    planned.has(name.toLowerCase()) ||
    (isUnnamed && [...planned.values()].some((each) => each.join('\n') === own))
  );
}
