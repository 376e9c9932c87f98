import type { Objective } from '../../domain/plan/model/linearModel';

/** How far a solve is. */
export interface SolverProgress {
  /** The objective at work, in its unit. */
  readonly objective: Objective;
  /** Best value so far and what is proven of it; infinite where nothing is known yet. */
  readonly value: number;
  readonly bound: number;
  /** Parts of the problem that are solved, and how many there are. */
  readonly done: number;
  readonly total: number;
}

/** Asked while the solver works: tells progress, and says whether the user cancelled. */
export interface SolverWatch {
  readonly report: (progress: SolverProgress) => void;
  readonly cancelled: () => boolean;
}
