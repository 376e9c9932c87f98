import type { StaffingProblem } from '../../../../src/domain/plan/staffing/staffingProblem';

/** A problem without anything to decide, for tests to fill. */
export const emptyProblem: StaffingProblem = {
  profiles: [],
  places: [],
  quarters: [],
  need: [],
  weights: {},
  groups: [],
  moves: [],
  shifts: [],
  hires: [],
  contracts: [],
  limits: {
    budgets: [],
    hiresPerQuarter: null,
    minimumHeads: [],
    missingHeadWeight: 1,
    order: null,
    shiftStep: 0.5,
  },
  fixed: [],
  excluded: [],
};
