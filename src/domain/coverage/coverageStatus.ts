import type { Assumptions } from '../assumptions/assumptions';

/** The words of a coverage, worst first after the two that are no ratio. */
export type CoverageStatus = 'noDemand' | 'noCapacity' | 'gap' | 'tight' | 'covered' | 'surplus';

/** The symbols shown before each word, so that colour is never alone. */
export const statusSymbols: Readonly<Record<CoverageStatus, string>> = {
  noDemand: '–',
  noCapacity: '✕',
  gap: '▼',
  tight: '◆',
  covered: '●',
  surplus: '▲',
};

/** Below this, an FTE counts as none: it hides the dust of sums, never a person. */
export const noFte = 1e-9;

/** Capacity divided by demand; `null` where there is no demand. */
export function coverageRatio(capacity: number, demand: number): number | null {
  return demand <= noFte ? null : capacity / demand;
}

/**
 * The word for a coverage: Gap < 0.8 <= Tight < 1 <= Covered <= 1.3 < Surplus with the limits of the assumptions. The
 * ratio counts to nine places: 2.4 of 3 FTE is 0.8, although 2.4 / 3 is a little less in binary numbers.
 */
export function coverageStatus(capacity: number, demand: number, limits: Assumptions): CoverageStatus {
  const exact = coverageRatio(capacity, demand);
  if (exact === null) return 'noDemand';
  if (capacity <= noFte) return 'noCapacity';
  const ratio = Math.round(exact * 1e9) / 1e9;
  if (ratio < limits.gapBelow) return 'gap';
  if (ratio < limits.tightBelow) return 'tight';
  return ratio <= limits.surplusAbove ? 'covered' : 'surplus';
}
