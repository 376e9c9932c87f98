import type { CoverageStatus } from '../domain/coverage/coverageStatus';
import type { Place } from '../domain/coverage/need';
import type { MappingStatus } from '../domain/mapping/mapping';
import type { MaybeLevel } from '../domain/member';
import type { Problem } from '../domain/problem';
import type { RosterField } from '../domain/roster/rosterField';
import type { RosterReading } from '../domain/roster/rosterReading';
import type { Language } from '../framework/language';
import type { PhaseId } from '../framework/phases';
import type { ProfileId } from '../framework/profileNames';
import type { SheetPlan } from '../sheet/plan';
import type { Snapshot } from '../sheet/snapshot';

/** Which sheet is the roster, and what the user corrected by hand. */
export interface RosterChoice {
  readonly sheet: string;
  /** Headers given to fields by hand; `null`: no column holds the field. A field not named is recognised. */
  readonly columns: Readonly<Partial<Record<RosterField, string | null>>>;
}

/** A profile and phase whose coverage needs attention; the worst come first. */
export interface CoverageFinding {
  readonly profile: ProfileId;
  readonly phase: PhaseId;
  readonly status: CoverageStatus;
  /** Capacity divided by demand, 1 is enough; `null` without demand. */
  readonly coverage: number | null;
}

/** A line of the hiring plan as the pane lists it. */
export interface HiringProposal {
  readonly id: string;
  readonly profile: ProfileId;
  readonly level: MaybeLevel;
  readonly heads: number;
  /** Where it sits. A unit without a name: the roster and the use cases name none. */
  readonly place: Place;
  /** Quarter of the start, such as "2027 Q1". */
  readonly quarter: string;
  /** Loaded cost of the first year in `currency`, where a salary band is known. */
  readonly cost: number | null;
  readonly currency: string;
  /** What the line closes, as a sentence in the language of the run. */
  readonly reason: string;
}

/** What a run found, in few numbers. */
export interface Summary {
  readonly members: number;
  readonly fte: number;
  readonly mapping: Readonly<Record<MappingStatus, number>>;
  readonly coverage: readonly CoverageFinding[];
  readonly hiring: readonly HiringProposal[];
}

/** A whole plan: what to write and what to say. */
export interface Report {
  readonly sheets: readonly SheetPlan[];
  readonly problems: readonly Problem[];
  readonly summary: Summary;
}

/** The pure core as the pane calls it. Its module is loaded when it is first needed, never at start. */
export interface Planner {
  /** Reads the roster without planning it: columns, members, problems. */
  readonly examine: (snapshot: Snapshot, choice: RosterChoice, language: Language) => RosterReading;
  readonly report: (snapshot: Snapshot, choice: RosterChoice, language: Language) => Report;
  /** The same text for the same roster, assumptions and use cases: what tells that a plan is stale. */
  readonly fingerprint: (snapshot: Snapshot, choice: RosterChoice) => string;
  /** The sentence of a problem. */
  readonly sentence: (problem: Problem, language: Language) => string;
  /** An empty roster to fill. */
  readonly template: (language: Language) => SheetPlan;
  /** The choice of the last run as the workbook keeps it; `null` where there was none. */
  readonly lastChoice: (snapshot: Snapshot) => RosterChoice | null;
}
