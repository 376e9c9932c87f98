import { askedFte } from '../problem/askedFte';
import type { HireOption } from '../problem/staffingProblem';
import { positive, settledHires, type ModelContext } from './modelContext';
import { roundingTolerance } from './tolerance';

/** Largest effort of a cell that is left to close from a quarter on, FTE. */
function peakNeed({ need, span }: Pick<ModelContext, 'need' | 'span'>, cell: number, from: number): number {
  let peak = 0;
  for (let at = from; at < span; at++) peak = Math.max(peak, need[cell]?.[at] ?? 0);
  return peak;
}

/** Whole units of `fte` that cover an effort. */
export function unitsFor(effort: number, fte: number): number {
  return fte > 0 ? Math.ceil(Math.max(0, effort) / fte - roundingTolerance) : 0;
}

/**
 * Whole members that a cell has use for from a month on, each of some FTE: nobody moves as a whole for less than would be
 * hired for.
 */
export function membersWanted(context: ModelContext, cell: number, arrival: number, fte: number): number {
  const peak = peakNeed(context, cell, Math.floor(arrival / 3));
  return peak < context.problem.limits.minimumGap * fte - roundingTolerance ? 0 : unitsFor(peak, fte);
}

/** What may be taken from a cell in a quarter, FTE: what it can spare, and what is tolerated. */
export function spareOf(
  { need, tolerated }: Pick<ModelContext, 'need' | 'tolerated'>,
  cell: number,
  at: number,
) {
  return Math.max(0, -(need[cell]?.[at] ?? 0)) + (tolerated[cell]?.[at] ?? 0);
}

/** Whole units that a cell can spare in every quarter in which one takes effort from it, FTE by quarter. */
export function sparedUnits(context: ModelContext, from: number, takes: readonly number[]): number {
  let most = Number.POSITIVE_INFINITY;
  takes.forEach((fte, at) => {
    if (fte > 0) most = Math.min(most, spareOf(context, from, at) / fte);
  });
  return Number.isFinite(most) ? Math.floor(most + roundingTolerance) : 0;
}

/** FTE that heads may be hired for in a cell, settled ones with them: what is missing in the last quarter, there and where they lend. */
export function hiredFor({ asked, span, problem, lends }: ModelContext, cell: number): number {
  let missing = asked[cell]?.[span - 1] ?? 0;
  for (const { to, maxFte } of lends[cell] ?? [])
    missing = Math.max(0, missing) + Math.min(positive(maxFte), positive(asked[to]?.[span - 1]));
  return askedFte(missing, problem.limits.minimumGap);
}

/** Most heads that the hires offered into a cell can be beside settled ones: as many of the smallest as are missing. */
export function headsHired(context: ModelContext, cell: number, offered: readonly HireOption[]): number {
  const smallest = Math.min(...offered.map(({ fte }) => positive(fte)));
  return unitsFor(hiredFor(context, cell), smallest) - settledHires(context, { cell });
}

/** Part of some heads that a rule allows, at least one. */
export function paceOf(part: number, heads: number): number {
  return Math.max(1, Math.floor(part * heads + roundingTolerance));
}
