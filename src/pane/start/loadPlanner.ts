import type { Planner } from '../planner';

/** The core behind the pane, loaded when it is first asked for. */
export async function loadPlanner(): Promise<Planner> {
  return (await import('./corePlanner')).corePlanner;
}
