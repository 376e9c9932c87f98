import type { StaffingPlan } from '../../domain/plan/staffing/staffingPlan';
import type { StaffingProblem } from '../../domain/plan/staffing/staffingProblem';
import { HostFailure, type Watch } from '../../host/port';

/** Seconds after which the best plan so far is taken: of the plan itself, and of each scenario. */
export const paneSeconds = { plan: 10, scenario: 2 } as const;
/** Milliseconds between looks at whether the user cancelled. */
const cancelEvery = 100;

/**
 * The staffing optimum from a worker, which with its solver is loaded now and not before; `null`, which is the quick
 * plan, where no worker runs or it breaks down. A cancelled run ends with a HostFailure.
 */
export async function paneStaffing(
  problem: StaffingProblem,
  timeLimitSeconds: number,
  watch: Watch,
): Promise<StaffingPlan | null> {
  if (typeof Worker === 'undefined') return null;
  const { solveInWorker } = await import('../../host/solver/solveInWorker');
  const { plan, cancel } = solveInWorker(problem, timeLimitSeconds, ({ done, total }) => {
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
}
