import { pendingActions, type PendingAction } from '../session/state';

/** What was pressed in the shell of the page before the pane was there, see shell.ts; `null` where nothing was. */
export function shellAction(): PendingAction | null {
  return pendingActions.find((pending) => pending === document.documentElement.dataset['action']) ?? null;
}
