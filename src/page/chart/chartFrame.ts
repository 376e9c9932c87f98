import { chartNumber } from './chartNumber';
import type { ChartPlan } from '../../sheet/plan';
import type { ChartShapes } from './chartShapes';

/** Where the parts of a chart stand, in pixels from its top left corner. */
export interface ChartFrame {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** Bars lie, so that categories stand one below the other. */
  readonly lying: boolean;
  /** Names of categories are turned, as they do not fit side by side. */
  readonly turned: boolean;
  /** Letters of a category that fit. */
  readonly letters: number;
  readonly legendTop: number;
}

const letter = 5.6;
const titleHeight = 30;
const legendRow = 18;
const axisTitle = 16;

/** How many rows the names of the series take below the chart. */
export function legendRows(names: readonly string[], width: number): readonly (readonly number[])[] {
  const rows: number[][] = [];
  let used = Infinity;
  for (const [at, name] of names.entries()) {
    const needs = 26 + name.length * letter;
    if (used + needs > width - 16) {
      rows.push([]);
      used = 0;
    }
    rows.at(-1)?.push(at);
    used += needs;
  }
  return rows;
}

/** Divides the room of a chart between its title, its axes, its legend and what it draws. */
export function chartFrame(plan: ChartPlan, shapes: ChartShapes, width: number, height: number): ChartFrame {
  const lying = plan.kind === 'stackedBar' || plan.kind === 'clusteredBar';
  const names = plan.series.length > 1 ? plan.series.map(({ name }) => name) : [];
  const legend = legendRows(names, width).length * legendRow;
  const longest = Math.max(0, ...shapes.categories.map((name) => name.length));
  const ticks = Math.max(...shapes.scale.map((value) => chartNumber(value).length)) * letter + 10;
  const side = (lying ? Math.min(longest * letter + 10, width * 0.38) : ticks) + axisTitle;
  const across = width - side - 14;
  const band = across / Math.max(shapes.categories.length, 1);
  const turned = !lying && longest * letter > band - 6;
  const below = lying ? 20 : turned ? Math.min(longest * letter * 0.6 + 14, height * 0.3) : 20;
  const letters = lying
    ? Math.floor((side - axisTitle - 8) / letter)
    : turned
      ? Math.floor((below - 10) / (letter * 0.6))
      : longest;
  return {
    left: side,
    right: width - 14,
    top: plan.title === '' ? 12 : titleHeight,
    bottom: height - legend - below - axisTitle - 6,
    lying,
    turned,
    letters,
    legendTop: height - legend,
  };
}
