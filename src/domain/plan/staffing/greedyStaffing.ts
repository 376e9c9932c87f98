import { greedyPlan } from './greedyPlan';
import { staffingModel } from '../model/staffingModel';
import type { StaffingProblem } from '../problem/staffingProblem';
import { staffingPlan, unproven, type StaffingPlan } from './staffingPlan';

/** The plan of the greedy planner: without a solver, at once, and nothing is proven of it. */
export function greedyStaffing(problem: StaffingProblem): StaffingPlan {
  const staffing = staffingModel(problem);
  return staffingPlan(staffing, unproven(staffing, greedyPlan(staffing)));
}
