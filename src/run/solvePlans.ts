import type { StaffingPlan } from '../domain/plan/staffing/staffingPlan';
import type { StaffingProblem } from '../domain/plan/problem/staffingProblem';
import type { Watch } from '../host/port';
import { noPlans, type PlanQuestions, type Plans } from '../sheet/report';
import type { RunWatch } from './runWatch';

/**
 * Finds the plan of a problem within a number of seconds; `null` where no solver runs. Tells the parts it has solved. A
 * cancelled solve ends with a HostFailure.
 */
export type Solver = (
  problem: StaffingProblem,
  seconds: number,
  watch: Watch,
) => Promise<StaffingPlan | null>;

/** Time for the scenarios together, as a part of the time for the base. */
const scenarioPart = 0.5;

/**
 * Puts the questions of a run to a solver, one after the other. The base may take `seconds`, the scenarios together half
 * as long. Where the solver fails at a scenario, none of them is answered.
 */
export async function solvePlans(
  { base, scenarios }: PlanQuestions,
  solver: Solver,
  seconds: number,
  watch: RunWatch,
): Promise<Plans> {
  const each = (seconds * scenarioPart) / Math.max(1, scenarios.length);
  const whole = seconds + each * scenarios.length;
  let before = 0;
  const answer = (problem: StaffingProblem, time: number) => {
    const begun = before;
    before += time;
    return solver(problem, time, {
      report: ({ done, total, sheet }) => {
        const part = total === 0 ? 0 : done / total;
        watch.tell({ step: 'solve', share: (begun + part * time) / whole, sheet });
      },
      cancelled: watch.cancelled,
    });
  };
  const plan = await answer(base, seconds);
  if (plan === null) return noPlans;
  const plans: StaffingPlan[] = [];
  for (const problem of scenarios) {
    const found = await answer(problem, each);
    if (found === null) return { base: plan, scenarios: null };
    plans.push(found);
  }
  return { base: plan, scenarios: plans };
}
