import { askedFte } from '../problem/askedFte';
import type { HireOption } from '../problem/staffingProblem';
import { positive, settledHires, type ModelContext } from './modelContext';
import { roundingTolerance } from './tolerance';

/** Largest effort of a row of quarters from one on, FTE. */
function peakFrom(efforts: readonly number[] | undefined, from: number): number {
  return Math.max(0, ...(efforts ?? []).slice(from));
}

/** Whole units of `fte` that cover an effort. */
export function unitsFor(effort: number, fte: number): number {
  return fte > 0 ? Math.ceil(Math.max(0, effort) / fte - roundingTolerance) : 0;
}

/**
 * Whole members that a cell has use for from a month on, each of some FTE: nobody moves as a whole for less than would be
 * hired for. What settled lines close counts as missing there, so that a decision on one line takes no other with it.
 */
export function membersWanted(
  { asked, need, problem }: Pick<ModelContext, 'asked' | 'need' | 'problem'>,
  cell: number,
  arrival: number,
  fte: number,
): number {
  const from = Math.floor(arrival / 3);
  const left = peakFrom(need[cell], from);
  const gap = Math.max(left, peakFrom(asked[cell], from));
  return gap < problem.limits.minimumGap * fte - roundingTolerance ? 0 : unitsFor(left, fte);
}

/** Whole units that a cell can spare in every quarter in which one takes effort from it, FTE by quarter. */
export function sparedUnits(
  context: Pick<ModelContext, 'spare'>,
  from: number,
  takes: readonly number[],
): number {
  let most = Number.POSITIVE_INFINITY;
  takes.forEach((fte, at) => {
    if (fte > 0) most = Math.min(most, (context.spare[from]?.[at] ?? 0) / fte);
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
