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

/** Time for the scenarios together, for the plans beside the chosen one and for the views, as parts of that for the base. */
const parts = { scenarios: 0.3, frontier: 0.3, views: 0.3 } as const;

/**
 * Puts the questions of a run to a solver, one after the other. The base may take `seconds`; the scenarios together three
 * tenths of it, and so may the other plans of the frontier and the views. What one of them leaves of its time the next may
 * take. Where the solver fails at one of a kind, none of that kind is answered.
 */
export async function solvePlans(
  questions: PlanQuestions,
  solver: Solver,
  seconds: number,
  watch: RunWatch,
): Promise<Plans> {
  const kinds = (['scenarios', 'frontier', 'views'] as const).map((kind) => {
    const problems = kind === 'frontier' ? questions.frontier.map(({ problem }) => problem) : questions[kind];
    return { kind, problems, time: problems.length === 0 ? 0 : seconds * parts[kind] };
  });
  const whole = kinds.reduce((sum, { time }) => sum + time, seconds);
  let before = 0;
  const answer = (problem: StaffingProblem, time: number, spare = 0) => {
    const begun = before;
    before += time;
    return solver(problem, time + spare, {
      report: ({ done, total, sheet }) => {
        const part = total === 0 ? 0 : done / total;
        watch.tell({ step: 'solve', share: (begun + part * time) / whole, sheet });
      },
      cancelled: watch.cancelled,
    });
  };
  const base = await answer(questions.base, seconds);
  if (base === null) return noPlans;
  const answers: Record<keyof typeof parts, readonly StaffingPlan[] | null> = {
    scenarios: null,
    frontier: null,
    views: null,
  };
  let spare = 0;
  for (const { kind, problems, time } of kinds) {
    const plans: StaffingPlan[] = [];
    for (const problem of problems) {
      const begun = performance.now();
      const found = await answer(problem, time / problems.length, spare);
      const taken = (performance.now() - begun) / 1000;
      spare = Math.max(0, time / problems.length + spare - taken);
      if (found === null) break;
      plans.push(found);
    }
    answers[kind] = plans.length === problems.length ? plans : null;
  }
  return { base, ...answers };
}
