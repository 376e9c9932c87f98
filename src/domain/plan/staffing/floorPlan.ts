import type { StaffingProblem } from '../problem/staffingProblem';
import { staffingModel } from '../model/staffingModel';
import { greedyStaffing } from './greedyStaffing';
import { unitsOfLast, type LastLine } from './lastPlan';
import { gapOf } from './proof';
import { staffingPlan, unproven, type StaffingPlan } from './staffingPlan';

/** Proven gap up to which a plan counts as found. */
export const greatestGap = 0.05;

/** Whether so little is proven of a plan that it does not stand on its own. */
export function isFarFromProven({ gap }: Pick<StaffingPlan, 'gap'>): boolean {
  return gap === null || gap > greatestGap;
}

/** The problem with nothing to do, and with nothing but moves of members who are there: they cost next to nothing. */
function freeProblems(problem: StaffingProblem): readonly StaffingProblem[] {
  const nothing = { ...problem, hires: [], contracts: [], moves: [], shifts: [], defers: [] };
  return [
    nothing,
    {
      ...nothing,
      moves: problem.moves.filter(({ action }) => action === 'redeploy'),
      shifts: problem.shifts.filter(({ lent }) => !lent),
    },
  ];
}

/** The plan that does what the last run proposed. */
function lastPlan(problem: StaffingProblem, lines: readonly LastLine[]): readonly StaffingPlan[] {
  if (lines.length === 0) return [];
  const staffing = staffingModel(problem);
  return [staffingPlan(staffing, unproven(staffing, unitsOfLast(staffing, lines)))];
}

/**
 * A plan that is far from proven with a floor: where doing nothing, free moves alone, or what the last run proposed come to
 * less cost and worth of open effort, they are the plan. Of a plan that covers all none is.
 */
export function withFloor(
  problem: StaffingProblem,
  plan: StaffingPlan,
  last: readonly LastLine[] = [],
): StaffingPlan {
  if (problem.objective === 'cover' || !isFarFromProven(plan)) return plan;
  const totalOf = ({ outcome }: StaffingPlan) => outcome.objectives.total;
  const floor = [...freeProblems(problem).map(greedyStaffing), ...lastPlan(problem, last)];
  const [best = plan] = [plan, ...floor].toSorted((one, other) => totalOf(one) - totalOf(other));
  if (best === plan) return plan;
  const { bound } = plan.proof.total;
  const total = { value: totalOf(best), bound };
  return { ...best, proof: { ...best.proof, total }, gap: plan.gap === null ? null : gapOf(total) };
}
