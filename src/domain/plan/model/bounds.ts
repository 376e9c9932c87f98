import { settledHires, type ModelContext } from './modelContext';
import { roundingTolerance } from './tolerance';

/** Largest effort of a cell that is left to close from a quarter on, FTE. */
export function peakNeed(
  { need, span }: Pick<ModelContext, 'need' | 'span'>,
  cell: number,
  from: number,
): number {
  let peak = 0;
  for (let at = from; at < span; at++) peak = Math.max(peak, need[cell]?.[at] ?? 0);
  return peak;
}

/** Whole units of `fte` that cover an effort. */
export function unitsFor(effort: number, fte: number): number {
  return fte > 0 ? Math.ceil(Math.max(0, effort) / fte - roundingTolerance) : 0;
}

/** Whole units that a cell can spare in every quarter in which one takes effort from it, FTE by quarter. */
export function sparedUnits(
  { need }: Pick<ModelContext, 'need'>,
  from: number,
  takes: readonly number[],
): number {
  let most = Number.POSITIVE_INFINITY;
  takes.forEach((fte, at) => {
    if (fte > 0) most = Math.min(most, Math.max(0, -(need[from]?.[at] ?? 0)) / fte);
  });
  return Number.isFinite(most) ? Math.floor(most + roundingTolerance) : 0;
}

/** Most heads that may be hired into a cell over the horizon beside settled lines; see StaffingProblem. */
export function mostHires(context: ModelContext, cell: number): number {
  const smallest = context.smallestHire[cell] ?? Number.POSITIVE_INFINITY;
  const { asked, span } = context;
  const cover = Number.isFinite(smallest) ? unitsFor(peakNeed({ need: asked, span }, cell, 0), smallest) : 0;
  return Math.max(0, cover - settledHires(context, { cell }));
}
