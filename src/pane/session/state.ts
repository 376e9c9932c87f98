import type { CellAddress } from '../../domain/grid';
import type { RosterReading } from '../../domain/roster/rosterReading';
import type { Problem } from '../../domain/problem';
import type { HostFailure, SheetInfo } from '../../host/port';
import type { Explanation } from '../../sheet/explain/explanation';
import type { Snapshot } from '../../sheet/snapshot';
import type { RosterChoice } from '../../sheet/rosterChoice';
import type { PlanProblem } from '../../sheet/tables/planProblem';
import type { RunProgress } from '../../run/runWatch';
import type { MemberDecision, Summary, WrittenSheet } from '../planner';

/** A problem with its sentence in the language of the pane. */
export interface ProblemNotice {
  readonly problem: Problem | PlanProblem;
  readonly sentence: string;
}

/** A roster that was read, and what was recognised in it. */
export interface Roster {
  readonly choice: RosterChoice;
  readonly snapshot: Snapshot;
  readonly reading: RosterReading;
  readonly problems: readonly ProblemNotice[];
}

/** What the last run found and wrote. */
export interface Outcome {
  readonly summary: Summary;
  readonly problems: readonly ProblemNotice[];
  readonly sheets: readonly WrittenSheet[];
  /** Of what the run read; another one means that the plan is stale. */
  readonly fingerprint: string;
  /** See PaneRun. */
  readonly explain: (at: CellAddress) => Explanation | null;
}

/** Mappings decided at once; one step to undo. */
export interface DecisionStep {
  /** Unique in the session. */
  readonly id: number;
  readonly decisions: readonly MemberDecision[];
}

/** The results, in the order in which they are read. */
export const views = ['mapping', 'coverage', 'plan'] as const;

/** One of the results of a run. */
export type View = (typeof views)[number];

/** What can be looked at from anywhere, beside the way. */
export const asides = ['settings', 'framework'] as const;

/** One of them. */
export type Aside = (typeof asides)[number];

interface WithAside {
  /** What lies over the screen; `null`: nothing. */
  readonly aside: Aside | null;
}

/** What a user asked for while the pane or the list of sheets was still loading. */
export const pendingActions = ['read', 'sample', 'template'] as const;

/** One of them. */
export type PendingAction = (typeof pendingActions)[number];

/** No roster yet. `sheets` is `null` until the host has named them; `choice` is the one picked. */
export interface Empty extends WithAside {
  readonly kind: 'empty';
  readonly sheets: readonly SheetInfo[] | null;
  readonly choice: RosterChoice | null;
  /** What the last run planned. */
  readonly last: RosterChoice | null;
}

interface WithRoster extends WithAside {
  readonly sheets: readonly SheetInfo[];
  readonly roster: Roster;
  /** Whether the sheets were found to have changed since the run. */
  readonly stale: boolean;
  /** What was decided since the run; the next run plans with it. */
  readonly steps: readonly DecisionStep[];
  /** What was written last, so that it can be taken back: the run, or corrections of the roster. */
  readonly revertible: 'run' | 'corrections' | null;
}

/** A roster is read; its columns may be corrected. After a run the outcome stays at hand. */
export interface AtRoster extends WithRoster {
  readonly kind: 'roster';
  readonly outcome: Outcome | null;
}

/** A run is over and the user reads its results. */
export interface Done extends WithRoster {
  readonly kind: 'done';
  readonly outcome: Outcome;
  readonly view: View;
}

/** A state in which nothing is under way. */
export type Resting = Empty | AtRoster | Done;

interface UnderWay {
  /** `null` until something is told for the first time. */
  readonly progress: RunProgress | null;
  /** The user cancelled; the host stops at the end of its block. */
  readonly stopping: boolean;
}

/** The host reads; `sheet` is the one picked, `null` while it names the sheets. */
export interface Reading extends UnderWay {
  readonly kind: 'reading';
  readonly before: Resting;
  readonly sheet: string | null;
  /** What will be done once the sheets are named. */
  readonly pending: PendingAction | null;
}

/** A plan is made and written, or the last run taken back. */
export interface Running extends UnderWay {
  readonly kind: 'running';
  readonly before: AtRoster | Done;
  readonly task: 'plan' | 'revert';
}

/** Something ended and says so over the screen it came from, which can be used on. */
type Notice =
  | { readonly kind: 'cancelled'; readonly before: Resting }
  | { readonly kind: 'reverted'; readonly before: Resting; readonly reverted: boolean }
  | { readonly kind: 'failed'; readonly before: Resting; readonly failure: HostFailure };

/** All that the pane knows. */
export type State = Resting | Reading | Running | Notice;

/** Before anything is known. */
export const firstState: State = { kind: 'empty', sheets: null, choice: null, last: null, aside: null };

/** The state to go on from: the screen that is or was shown. */
export function resting(state: State): Resting {
  switch (state.kind) {
    case 'empty':
    case 'roster':
    case 'done':
      return state;
    default:
      return state.before;
  }
}

/** Whether a run would say something else than the results at hand. */
export function isStale({ stale, steps }: AtRoster | Done): boolean {
  return stale || steps.length > 0;
}
