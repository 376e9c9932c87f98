import { useEffect } from 'react';
import { isStale, type State } from './state';
import type { Session } from './useSession';

/** Looks whether the plan is stale whenever the user comes back from the sheet to the pane. */
export function useStaleCheck(state: State, checkStale: Session['checkStale']): void {
  useEffect(() => {
    if ((state.kind !== 'done' && state.kind !== 'roster') || state.outcome === null) return;
    if (isStale(state)) return;
    const { roster, outcome } = state;
    const check = () => {
      checkStale(roster, outcome);
    };
    window.addEventListener('focus', check);
    return () => {
      window.removeEventListener('focus', check);
    };
  }, [state, checkStale]);
}
