import { greedyPlan } from './greedyPlan';
import { outcomeOf } from './outcome';
import { staffingModel } from './staffingModel';
import { staffingPlan, type StaffingPlan } from './staffingPlan';
import type { StaffingProblem } from './staffingProblem';

/** The plan of the greedy planner: without a solver, at once, and nothing is proven of it. */
export function greedyStaffing(problem: StaffingProblem): StaffingPlan {
  const staffing = staffingModel(problem);
  const units = greedyPlan(staffing);
  const { open, cost, changes } = outcomeOf(staffing, units);
  const bare = (value: number) => ({ value, bound: 0 });
  return staffingPlan(staffing, {
    units,
    proof: { open: bare(open), cost: bare(cost), changes: bare(changes) },
  });
}
