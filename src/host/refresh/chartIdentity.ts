import type { Area } from '../../sheet/plan';
import { sameArea } from './place';
import { sameName } from './standing';

/** A chart as it stands on a sheet. */
export interface StandingChart {
  readonly name: string;
  /** Its title and the cells it shows; nothing where it has none, or the host cannot tell. */
  readonly title: string | undefined;
  readonly source: Area | undefined;
}

/** A chart of a plan that is looked for. */
export interface WantedChart {
  readonly name: string;
  readonly title: string;
  /** The cells that it showed after the last run, wherever they are now. */
  readonly source: Area | undefined;
}

/**
 * Finds charts of ours among those of a sheet, each at most once. Excel and LibreOffice keep the name of a chart; other
 * writers number charts anew, so one without its name is told by its title and the cells that it showed after the last
 * run, or by its title alone where the host or the workbook does not know the cells. A chart that the user made of the
 * same cells has a title of its own.
 */
export function findCharts<T extends StandingChart>(
  wanted: readonly WantedChart[],
  standing: readonly T[],
): ReadonlyMap<string, T> {
  const found = new Map<string, T>();
  const left = new Set(standing);
  const take = (isIt: (chart: T, of: WantedChart) => boolean): void => {
    for (const of of wanted) {
      const chart = found.has(of.name) ? undefined : [...left].find((each) => isIt(each, of));
      if (chart === undefined) continue;
      left.delete(chart);
      found.set(of.name, chart);
    }
  };
  const hasTitle = ({ title = '' }: T, of: WantedChart): boolean =>
    of.title !== '' && title.trim() === of.title.trim();
  take(({ name }, of) => sameName(name, of.name));
  take((chart, of) => hasTitle(chart, of) && isSame(chart.source, of.source) === true);
  take((chart, of) => hasTitle(chart, of) && isSame(chart.source, of.source) === undefined);
  return found;
}

/** Whether two areas are the same; nothing where one is not known. */
function isSame(one: Area | undefined, other: Area | undefined): boolean | undefined {
  return one === undefined || other === undefined ? undefined : sameArea(one, other);
}
