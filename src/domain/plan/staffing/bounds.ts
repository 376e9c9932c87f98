import type { Ground } from './ground';

/** Guards against binary fractions when effort is rounded to whole heads. */
const grain = 1e-9;

/** What the decided lines say about a key in a quarter. */
export interface Decision {
  readonly fixed: number;
  readonly excluded: boolean;
}

/** The decision on a key in a quarter. */
export function decisionOn(ground: Ground, key: string, quarter: number): Decision {
  return {
    fixed: ground.fixed.get(key)?.[quarter] ?? 0,
    excluded: ground.excluded.get(key)?.[quarter] ?? false,
  };
}

/** The most units that are open to the plan: none where rejected, never less than approved. */
export function upperOf(decision: Decision, useful: number): number {
  return Math.max(Math.round(decision.fixed), decision.excluded ? 0 : Math.max(0, useful));
}

/** Largest missing effort of a cell from a quarter on, FTE. */
export function peakNeed(ground: Ground, cell: number, from: number): number {
  let peak = 0;
  for (let at = from; at < ground.span; at++) peak = Math.max(peak, ground.need[cell]?.[at] ?? 0);
  return peak;
}

/** Whole units of `fte` that cover an effort. */
export function unitsFor(effort: number, fte: number): number {
  return fte > 0 ? Math.ceil(Math.max(0, effort) / fte - grain) : 0;
}

/** Most heads that may be hired into a cell over the horizon; see StaffingProblem. */
export function mostHires(ground: Ground, cell: number): number {
  const smallest = ground.smallestHire[cell] ?? Number.POSITIVE_INFINITY;
  const cover = Number.isFinite(smallest) ? unitsFor(peakNeed(ground, cell, 0), smallest) : 0;
  return Math.max(cover, ground.minimum[cell] ?? 0);
}
