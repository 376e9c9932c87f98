import type { StaffingPlan } from '../../domain/plan/staffing/staffingPlan';
import type { StaffingProblem } from '../../domain/plan/problem/staffingProblem';
import { HostFailure } from '../port';
import type { SolveAnswer, SolveRequest } from './messages';
import type { SolverProgress } from './solverWatch';

/** A solve that goes on in a worker. */
export interface RunningSolve {
  /** The plan; rejects with a HostFailure when it is cancelled or the worker breaks down. */
  readonly plan: Promise<StaffingPlan>;
  /** Ends the worker at once. */
  readonly cancel: () => void;
}

/** Solves in a worker, so that the page stays responsive. The solver loads with the first message. */
export function solveInWorker(
  problem: StaffingProblem,
  timeLimitSeconds: number,
  report: (progress: SolverProgress) => void,
): RunningSolve {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  let stop: (failure: HostFailure) => void = () => undefined;
  const plan = new Promise<StaffingPlan>((resolve, reject) => {
    stop = reject;
    worker.onmessage = ({ data }: MessageEvent<SolveAnswer>) => {
      if (data.kind === 'progress') report(data.progress);
      else resolve(data.plan);
    };
    worker.onerror = () => {
      reject(new HostFailure('unexpected', 'the solver worker broke down'));
    };
    const request: SolveRequest = { problem, timeLimitSeconds };
    worker.postMessage(request);
  }).finally(() => {
    worker.terminate();
  });
  return {
    plan,
    cancel: () => {
      stop(new HostFailure('cancelled', 'the staffing plan was cancelled'));
    },
  };
}
