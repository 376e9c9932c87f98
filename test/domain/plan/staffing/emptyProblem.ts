import type { StaffingProblem } from '../../../../src/domain/plan/problem/staffingProblem';

/** A problem without anything to decide, for tests to fill. */
export const emptyProblem: StaffingProblem = {
  profiles: [],
  places: [],
  quarters: [],
  missing: [],
  weights: {},
  groups: [],
  moves: [],
  shifts: [],
  hires: [],
  contracts: [],
  terms: {
    rampMonths: 0,
    attrition: 0,
    backfill: 1,
    burden: 0.25,
    recruiting: 0.1,
    onboarding: 0,
    contractorFactor: 1.6,
    trainingCost: 3000,
    redeployCost: 2000,
  },
  limits: {
    budgets: [],
    hiresPerQuarter: null,
    minimumGap: 0,
    minimumHeads: [],
    order: null,
    shiftStep: 0.5,
  },
  settled: [],
  held: [],
  excluded: [],
};
