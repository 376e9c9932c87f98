import type { ChartPlan } from '../../sheet/plan';
import type { ChartFrame } from './chartFrame';
import type { ChartShapes } from './chartShapes';

/** What every part of a chart is drawn from. */
export interface ChartParts {
  readonly plan: ChartPlan;
  readonly shapes: ChartShapes;
  readonly frame: ChartFrame;
}

/** Where a value stands on the value axis, in pixels: upwards, or to the right where bars lie. */
export function valuePlace({ shapes: { scale }, frame }: ChartParts, value: number): number {
  const low = scale[0] ?? 0;
  const share = (value - low) / ((scale.at(-1) ?? 1) - low);
  return frame.lying
    ? frame.left + share * (frame.right - frame.left)
    : frame.bottom - share * (frame.bottom - frame.top);
}

/** The room of one category along its axis, in pixels. */
export function bandOf({ shapes: { categories }, frame }: ChartParts): number {
  const length = frame.lying ? frame.bottom - frame.top : frame.right - frame.left;
  return length / Math.max(categories.length, 1);
}

/** Where a category starts along its axis, in pixels. */
export function bandStart(parts: ChartParts, category: number): number {
  const { frame } = parts;
  return (frame.lying ? frame.top : frame.left) + category * bandOf(parts);
}
