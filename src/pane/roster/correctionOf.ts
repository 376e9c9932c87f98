import type { Correction } from '../planner';
import type { ProblemNotice } from '../session/state';

/** The safe correction that a problem proposes; `null` where it proposes none. */
export function correctionOf({ problem }: ProblemNotice): Correction | null {
  if (!('fix' in problem) || problem.at === undefined) return null;
  return { at: problem.at, value: problem.fix.value };
}
