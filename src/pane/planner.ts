import type {
  AssumptionDefinition,
  AssumptionGroup,
  AssumptionRange,
} from '../domain/assumptions/assumptionDefinition';
import type { AssumptionKey, AssumptionValue } from '../domain/assumptions/assumptions';
import type { CoverageStatus } from '../domain/coverage/coverageStatus';
import type { MappingStatus, ProfileShare } from '../domain/mapping/mapping';
import type { MaybeLevel } from '../domain/member';
import type { CellAddress } from '../domain/grid';
import type { Problem } from '../domain/problem';
import type { RosterReading } from '../domain/roster/rosterReading';
import type { Language } from '../framework/language';
import type { Workbook } from '../host/port';
import type { RunWatch } from '../run/runWatch';
import type { Explanation } from '../sheet/explain/explanation';
import type { ToldAssumptions } from '../sheet/assumptions/readAssumptions';
import type { SheetPlan } from '../sheet/plan';
import type { RosterChoice } from '../sheet/rosterChoice';
import type { Snapshot } from '../sheet/snapshot';
import type { HiringFigures, PlanFigures, PlanSummary } from '../sheet/summary';
import type { PlanProblem } from '../sheet/tables/planProblem';
import type { PlanWords } from './plan/planWords';

/** A member whose mapping waits for a decision. */
export interface Review {
  readonly id: string;
  readonly name: string;
  readonly title: string;
  readonly unit: string;
  readonly fte: number;
  /** What is proposed: one to three profiles, or none. */
  readonly shares: readonly ProfileShare[];
  readonly level: MaybeLevel;
  /** 0 to 1, see Mapping. */
  readonly confidence: number;
  /** Why, each reason a sentence in the language of the pane. */
  readonly evidence: readonly string[];
  /** Every member of this title that nobody decided on yet, this one included. */
  readonly sameTitle: readonly string[];
}

/** What the planner decides of a member. */
export interface MemberDecision {
  readonly id: string;
  readonly shares: readonly ProfileShare[];
  /** Left out: the level stays as it is. */
  readonly level?: MaybeLevel;
}

/** The columns of the Mapping table that hold a decision. */
export const decisionColumns = [
  'profile1',
  'share1',
  'profile2',
  'share2',
  'profile3',
  'share3',
  'level',
  'status',
] as const;

/** What cells of a member's row in the Mapping table are to hold, or held; empty text for an empty cell. */
export interface MappingRow {
  readonly id: string;
  readonly cells: Readonly<Partial<Record<(typeof decisionColumns)[number], string | number>>>;
}

/** A value for one cell. */
export interface Correction {
  readonly at: CellAddress;
  readonly value: string | number;
}

/** Cells to write, and the rows as they stood before. */
export interface MappingChange {
  readonly corrections: readonly Correction[];
  readonly before: readonly MappingRow[];
}

/** Capacity against demand of a profile in a phase, FTE; `phase` is `null` for the sum over the phases. */
export interface CoverageCell {
  readonly phase: string | null;
  readonly status: CoverageStatus;
  readonly capacity: number;
  readonly demand: number;
  /** FTE missing over all places, which a surplus at another does not hide. */
  readonly missing: number;
  /** Capacity divided by demand, 1 is enough; `null` without demand. */
  readonly coverage: number | null;
  /** The same as readers see it, in per cent: see coveragePercent. */
  readonly percent: number | null;
  /** Its place in the sheet that the plan named Coverage. */
  readonly row: number;
  readonly column: number;
}

/** Coverage of a profile: a cell for each phase, and their sum. */
export interface CoverageRow {
  readonly profile: string;
  readonly phases: readonly CoverageCell[];
  readonly total: CoverageCell;
}

/** A line of the hiring plan. */
export type PlanLine = Pick<
  HiringFigures,
  | 'id'
  | 'action'
  | 'actionName'
  | 'status'
  | 'profile'
  | 'level'
  | 'place'
  | 'from'
  | 'quarter'
  | 'heads'
  | 'fte'
  | 'reason'
  | 'loaded'
  | 'currency'
>;

/** What a run found, in few numbers. */
export interface Summary {
  readonly members: number;
  readonly mapping: Readonly<Record<MappingStatus, number>>;
  /** The members to review, those that move the plan most first. */
  readonly reviews: readonly Review[];
  readonly coverage: readonly CoverageRow[];
  /** The largest gap of the plan in one sentence, as the sheets name it, and the quarter that the map shows. */
  readonly headline: string;
  readonly quarter: string;
  readonly hiring: readonly PlanLine[];
  readonly plan: Pick<PlanFigures, 'heads' | 'locked' | 'notes'>;
  /** What the plan screen says in the words of the sheets. */
  readonly words: PlanWords;
  readonly years: PlanSummary['years'];
  readonly scenarios: PlanSummary['scenarios'];
}

/** A sheet that a run wrote: the name its plan has, and the name it really got. */
export interface WrittenSheet {
  readonly plan: string;
  readonly name: string;
}

/** A run that is over: what was read, and what came of it. */
export interface PaneRun {
  readonly snapshot: Snapshot;
  readonly reading: RosterReading;
  readonly problems: readonly (Problem | PlanProblem)[];
  /** `null` where an error stopped the run and nothing was written. */
  readonly result: {
    readonly sheets: readonly WrittenSheet[];
    readonly summary: Summary;
    /** See Planner.fingerprint. */
    readonly fingerprint: string;
    /** Why a cell holds its number; `null` for a cell that holds none of the plan. */
    readonly explain: (at: CellAddress) => Explanation | null;
  } | null;
}

/** An assumption as the settings show it. */
export interface Setting {
  readonly key: AssumptionKey;
  readonly group: AssumptionGroup;
  readonly label: string;
  readonly unit: string;
  readonly note: string;
  readonly look: AssumptionDefinition['look'];
  readonly range: AssumptionRange;
  /** What a choice is called, by its id. */
  readonly names: Readonly<Record<string, string>>;
  /** `null`: none is set. */
  readonly value: AssumptionValue;
  /** Its cell. */
  readonly at: CellAddress;
}

/** A workbook to try with: the roster, and the use cases that a plan of it rests on. */
interface Sample {
  readonly roster: SheetPlan;
  readonly useCases: SheetPlan;
}

/** The pure core as the pane calls it. Its module is loaded when it is first needed, never at start. */
export interface Planner {
  /** Reads the roster without planning it: columns, members, problems. */
  readonly examine: (snapshot: Snapshot, choice: RosterChoice, language: Language) => RosterReading;
  /** Reads the roster as it is now, plans it and writes the sheets; see planWorkbook. */
  readonly plan: (
    workbook: Workbook,
    choice: RosterChoice,
    language: Language,
    watch: RunWatch,
    /** What the run is told of the assumptions beside the workbook. */
    told?: ToldAssumptions,
  ) => Promise<PaneRun>;
  /** The same text while roster, decisions, use cases and assumptions are the same: another one means stale. */
  readonly fingerprint: (snapshot: Snapshot, choice: RosterChoice) => string | null;
  /** The rows of the Mapping table that hold these decisions. */
  readonly decide: (snapshot: Snapshot, decisions: readonly MemberDecision[]) => readonly MappingRow[];
  /** Puts rows into the Mapping table, wherever they stand now; a member that is gone from it is left out. */
  readonly putRows: (snapshot: Snapshot, rows: readonly MappingRow[]) => MappingChange;
  /** The assumptions of the workbook with their cells; none before the first run. */
  readonly settings: (snapshot: Snapshot, language: Language) => readonly Setting[];
  /** The sentence of a problem. */
  readonly sentence: (problem: Problem | PlanProblem, language: Language) => string;
  /** An empty roster to fill. */
  readonly template: (language: Language) => SheetPlan;
  /** A roster of invented members to try with, loaded when it is asked for. */
  readonly sample: (language: Language) => Promise<Sample>;
  /** The choice that the last run left in the workbook; `null` where there was none or its sheet is gone. */
  readonly lastChoice: (snapshot: Snapshot) => RosterChoice | null;
}
