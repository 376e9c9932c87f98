import type { MappingStatus } from '../domain/mapping/mapping';
import type { Problem } from '../domain/problem';
import type { RosterReading } from '../domain/roster/rosterReading';
import type { Language } from '../framework/language';
import type { Watch } from '../host/port';
import type { SheetPlan } from '../sheet/plan';
import type { RosterChoice } from '../sheet/rosterChoice';
import type { Snapshot } from '../sheet/snapshot';
import type { HiringFigures } from '../sheet/summary';
import type { PlanProblem } from '../sheet/tables/planProblem';
import type { CoverageFinding } from './result/coverageFindings';

/** What a run found, in few numbers. */
export interface Summary {
  readonly members: number;
  readonly mapping: Readonly<Record<MappingStatus, number>>;
  /** Where capacity falls short of demand, the worst first. */
  readonly coverage: readonly CoverageFinding[];
  readonly hiring: readonly HiringFigures[];
}

/** A whole plan: what to write and what to say. */
export interface PaneReport {
  readonly sheets: readonly SheetPlan[];
  readonly problems: readonly (Problem | PlanProblem)[];
  /** `null` where an error stopped the run. */
  readonly result: {
    readonly summary: Summary;
    /** See Planner.fingerprint. */
    readonly fingerprint: string;
  } | null;
}

/** The pure core as the pane calls it. Its module is loaded when it is first needed, never at start. */
export interface Planner {
  /** Reads the roster without planning it: columns, members, problems. */
  readonly examine: (snapshot: Snapshot, choice: RosterChoice, language: Language) => RosterReading;
  /** Works out the plan; throws a HostFailure of kind cancelled when the watch says so. */
  readonly report: (
    snapshot: Snapshot,
    choice: RosterChoice,
    language: Language,
    watch: Watch,
  ) => Promise<PaneReport>;
  /** The same text while roster, decisions, use cases and assumptions are the same: another one means stale. */
  readonly fingerprint: (snapshot: Snapshot, choice: RosterChoice) => string | null;
  /** The sentence of a problem. */
  readonly sentence: (problem: Problem | PlanProblem, language: Language) => string;
  /** An empty roster to fill. */
  readonly template: (language: Language) => SheetPlan;
  /** The choice that the last run left in the workbook; `null` where there was none or its sheet is gone. */
  readonly lastChoice: (snapshot: Snapshot) => RosterChoice | null;
}
