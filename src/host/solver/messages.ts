import type { StaffingPlan } from '../../domain/plan/staffing/staffingPlan';
import type { StaffingProblem } from '../../domain/plan/problem/staffingProblem';
import type { SolverProgress } from './solverWatch';

/** What the page asks of the worker. */
export interface SolveRequest {
  readonly problem: StaffingProblem;
  readonly timeLimitSeconds: number;
}

/** What the worker answers: progress, any number of times, and then the plan. */
export type SolveAnswer =
  | { readonly kind: 'progress'; readonly progress: SolverProgress }
  | { readonly kind: 'plan'; readonly plan: StaffingPlan };
