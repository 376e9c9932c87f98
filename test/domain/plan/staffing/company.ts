import { staffingInstance } from '../../../../bench/staffingInstance';
import type { StaffingProblem } from '../../../../src/domain/plan/problem/staffingProblem';

/** A generated company of so many units of a hundred members, with a budget that covers about half of what is missing. */
export function company(units: number): StaffingProblem {
  return staffingInstance({
    units,
    quarters: 8,
    members: 100 * units,
    budgets: [300_000 * units, 300_000 * units],
    hiresPerQuarter: 4 * units,
    seed: 1,
    anywhere: false,
    objective: 'balanced',
  });
}
