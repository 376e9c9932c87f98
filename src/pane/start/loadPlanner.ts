import { HostFailure } from '../../host/port';
import type { Planner } from '../planner';

/** The core behind the pane, loaded when it is first asked for. */
export function loadPlanner(): Promise<Planner> {
  return Promise.reject(new HostFailure('notSupported', 'the report is not part of this build'));
}
