import type { Assumptions } from '../assumptions/assumptions';
import { coverageRatio, coverageStatus } from './coverageStatus';

/**
 * A coverage as readers see it, in per cent: whole, or with one decimal where the whole number would read like another
 * word, so that 0.996 is not Tight at 100 %. `null` without demand.
 */
export function coveragePercent(capacity: number, demand: number, limits: Assumptions): number | null {
  const exact = coverageRatio(capacity, demand);
  if (exact === null) return null;
  const ratio = Math.round(exact * 1e9) / 1e9;
  const whole = Math.round(Math.round(ratio * 1e9) / 1e7);
  if (coverageStatus(whole / 100, 1, limits) === coverageStatus(ratio, 1, limits)) return whole;
  const tenths = Math.round(ratio * 1e9) / 1e6;
  return (whole / 100 > ratio ? Math.floor(tenths) : Math.ceil(tenths)) / 10;
}
