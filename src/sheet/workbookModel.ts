import type { BudgetQuarter } from '../domain/budget/budget';
import type { CostMonth } from '../domain/budget/costMonths';
import type { Mapping } from '../domain/mapping/mapping';
import type { CurrencyRates } from '../domain/budget/currencyRates';
import type { MemberPay } from '../domain/budget/memberPay';
import type { OnCosts } from '../domain/budget/onCosts';
import type { HiringRow } from '../domain/plan/rows/hiringRow';
import type { Problem } from '../domain/problem';
import type { PlanNote } from '../domain/plan/rows/planNotes';
import type { PlanningModel } from '../domain/planningModel';
import type { FrontierPoint } from '../domain/plan/frontier/frontier';
import type { LineStanding } from '../domain/scenario/planViews';
import type { Scenario } from '../domain/scenario/scenario';
import type { ScenarioOutcome } from '../domain/scenario/scenarioOutcome';
import type { Assignments } from '../domain/assignment/assignments';
import type { ReadAssignment } from './staffing/assignmentTable';
import type { StaffingPlan } from '../domain/plan/staffing/staffingPlan';
import type { DemandContext } from './demand/demandContext';
import type { CostCentres } from './months/costCentres';
import type { EffectContext } from './planEffect/effectGrid';
import type { RosterChoice } from './rosterChoice';
import type { Snapshot } from './snapshot';
import type { SheetText } from './text/sheetText';
import type { AssumptionReading } from './assumptions/readAssumptions';
import type { BenchmarkBand } from './benchmarks/readBands';
import type { ReadHiringLine } from './hiring/readHiring';
import type { PlanProblem } from './tables/planProblem';
import type { RunRecord } from './runLog/runRecord';

/** Everything a sheet may show: the numbers, the words, and what earlier runs and the planner left in the workbook. */
export interface WorkbookModel {
  readonly model: PlanningModel;
  /** The assumptions as they stand in the workbook, and those in use. */
  readonly inputs: AssumptionReading;
  readonly text: SheetText;
  /** The calculation of the Demand sheet, which many sheets read. */
  readonly demand: DemandContext;
  /** What the lines of the plan change, and where the Plan Effect sheet says so. */
  readonly effect: EffectContext;
  readonly snapshot: Snapshot;
  /** What the rules propose for each member, in the order of the staff, whatever the planner decided. */
  readonly proposals: readonly Mapping[];
  readonly bands: readonly BenchmarkBand[];
  /** The staffing plan behind the hiring plan. */
  readonly plan: StaffingPlan;
  /** The lines of the hiring plan in the order of its sheet. */
  readonly hiring: readonly HiringRow[];
  /** What there is to remark on roster and inputs. */
  readonly problems: readonly (Problem | PlanProblem)[];
  /** What there is to know about the hiring plan as a whole. */
  readonly notes: readonly PlanNote[];
  /** The lines of the hiring plan as the planner left them. */
  readonly decisions: readonly ReadHiringLine[];
  /** Rates of the currencies of the roster, on-costs by location, and what each member costs, in the order of the staff. */
  readonly rates: CurrencyRates;
  readonly onCosts: OnCosts;
  readonly pay: readonly MemberPay[];
  /** Heads, FTE and cost by quarter. */
  readonly figures: readonly BudgetQuarter[];
  /** The cost centres, and heads, FTE and cost by month. */
  readonly centres: CostCentres;
  readonly months: readonly CostMonth[];
  /**
   * The scenarios, what each comes to in their order, and the base planned in the same way. Where the plan is locked the
   * base is that plan, and `renewal` what a run would propose instead; else `null`.
   */
  readonly scenarios: {
    readonly sets: readonly Scenario[];
    readonly outcomes: readonly ScenarioOutcome[];
    readonly base: ScenarioOutcome;
    readonly renewal: ScenarioOutcome | null;
  };
  /** The plans from doing nothing to closing all that can be closed; none where no solver ran, or the plan is locked. */
  readonly frontier: readonly FrontierPoint[];
  /** How sure lines are, by id, and over how many views that was looked at; none of both without a solver. */
  readonly standings: ReadonlyMap<string, LineStanding>;
  readonly viewCount: number;
  /** What lines may cost for an FTE-quarter they close, by id, see linePrices. */
  readonly prices: ReadonlyMap<string, number>;
  /** Who works on which use case, and what the planner decided of it. */
  readonly assignments: Assignments;
  readonly assignmentDecisions: readonly ReadAssignment[];
  readonly run: RunRecord;
  /** The roster sheet and the columns the user chose. */
  readonly choice: RosterChoice;
}
