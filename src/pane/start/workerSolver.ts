import { HostFailure } from '../../host/port';
import type { Solver } from '../../run/solvePlans';

/** Milliseconds between looks at whether the user cancelled. */
const cancelEvery = 100;

/**
 * The solver in a worker, which is loaded now and not before. `null`, which is the quick plan, where no worker runs or it
 * breaks down.
 */
export const workerSolver: Solver = async (problem, seconds, watch) => {
  if (typeof Worker === 'undefined') return null;
  const { solveInWorker } = await import('../../host/solver/solveInWorker');
  const { plan, cancel } = solveInWorker(problem, seconds, ({ done, total }) => {
    watch.report({ done, total, sheet: 'Hiring Plan' });
  });
  const look = setInterval(() => {
    if (watch.cancelled()) cancel();
  }, cancelEvery);
  try {
    return await plan;
  } catch (error) {
    if (error instanceof HostFailure && error.kind === 'cancelled') throw error;
    return null;
  } finally {
    clearInterval(look);
  }
};
