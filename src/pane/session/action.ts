import type { HostFailure, SheetInfo } from '../../host/port';
import type { RunProgress } from '../../run/runWatch';
import type { RosterChoice } from '../../sheet/rosterChoice';
import type { Aside, DecisionStep, Outcome, Roster, Running, View, PendingAction } from './state';

/** What a user does. */
export type UserAction =
  | { readonly type: 'picked'; readonly sheet: string }
  | { readonly type: 'corrected'; readonly roster: Roster }
  | { readonly type: 'viewed'; readonly view: 'roster' | View }
  | { readonly type: 'asked'; readonly pending: PendingAction }
  | { readonly type: 'turnedTo'; readonly aside: Aside | null }
  | { readonly type: 'dismissed' };

/** What a task tells: that it began, how far it is, how it ended. */
type TaskAction =
  | { readonly type: 'readingBegan'; readonly sheet: string | null }
  | { readonly type: 'runBegan'; readonly task: Running['task'] }
  | { readonly type: 'progressed'; readonly progress: RunProgress }
  | { readonly type: 'stopping' }
  | {
      readonly type: 'listed';
      readonly sheets: readonly SheetInfo[];
      readonly choice: RosterChoice | null;
      readonly last: RosterChoice | null;
    }
  | { readonly type: 'rosterRead'; readonly roster: Roster }
  | {
      readonly type: 'planned';
      readonly roster: Roster;
      readonly outcome: Outcome;
      readonly sheets: readonly SheetInfo[];
    }
  | { readonly type: 'reverted'; readonly reverted: boolean; readonly sheets: readonly SheetInfo[] }
  | { readonly type: 'decided'; readonly step: DecisionStep }
  | { readonly type: 'undone'; readonly id: number }
  /** An assumption was written: the results are those of another one. */
  | { readonly type: 'assumed' }
  /** Cells of the roster were corrected and it was read again, or that was taken back. */
  | { readonly type: 'mended'; readonly roster: Roster; readonly revertible: boolean }
  | { readonly type: 'becameStale'; readonly outcome: Outcome }
  | { readonly type: 'cancelled' }
  | { readonly type: 'failed'; readonly failure: HostFailure };

/** Everything that changes the state. */
export type Action = UserAction | TaskAction;
