import type { ChartPlan } from '../../sheet/plan';
import type { ChartFigures } from './chartFigures';
import { valueScale, type ValueScale } from './valueScale';

/** A bar of one series: its category and lane, and the values at which it starts and ends. */
export interface Bar {
  readonly series: number;
  readonly category: number;
  readonly from: number;
  readonly to: number;
}

/** A line of one series through its values; it breaks where there is none. */
interface Line {
  readonly series: number;
  readonly values: readonly (number | null)[];
}

/** What a chart draws, in values and categories, not in pixels. */
export interface ChartShapes {
  readonly bars: readonly Bar[];
  readonly lines: readonly Line[];
  readonly scale: ValueScale;
  readonly categories: readonly string[];
  /** Bars that stand side by side in a category. */
  readonly lanes: number;
  /** The lane of each series; 0 for all where they are stacked. */
  readonly laneOf: readonly number[];
}

/** The bars of one category, each stacked on those before it on its side of zero. */
function stack(values: readonly (number | null)[], series: readonly number[], category: number): Bar[] {
  let [above, below] = [0, 0];
  return series.flatMap((each) => {
    const value = values[each] ?? null;
    if (value === null) return [];
    const from = value < 0 ? below : above;
    if (value < 0) below += value;
    else above += value;
    return { series: each, category, from, to: from + value };
  });
}

/** The shapes of a chart over its figures. */
export function chartShapes(plan: ChartPlan, { categories, values }: ChartFigures): ChartShapes {
  const all = [...plan.series.keys()];
  const lined = all.filter((at) => plan.kind === 'line' || plan.series[at]?.line === true);
  const barred = all.filter((at) => !lined.includes(at));
  const stacked = plan.kind.startsWith('stacked');
  const bars = categories.flatMap((_, category) => {
    const here = values.map((each) => each[category] ?? null);
    return stacked ? stack(here, barred, category) : barred.flatMap((each) => stack(here, [each], category));
  });
  const lines = lined.map((series) => ({ series, values: values[series] ?? [] }));
  const drawn = [...bars.flatMap(({ from, to }) => [from, to]), ...lines.flatMap((line) => line.values)];
  return {
    bars,
    lines,
    scale: valueScale(drawn.filter((value) => value !== null)),
    categories,
    lanes: stacked ? 1 : Math.max(barred.length, 1),
    laneOf: all.map((at) => (stacked ? 0 : Math.max(barred.indexOf(at), 0))),
  };
}
