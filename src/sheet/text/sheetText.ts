import type { Language } from '../../framework/language';
import type { ActualsText } from '../actuals/actualsText';
import type { AssumptionsText } from '../assumptions/assumptionsText';
import type { BenchmarksText } from '../benchmarks/benchmarksText';
import type { BudgetText } from '../budget/budgetText';
import type { ChecksText } from '../checks/checksText';
import type { CoverageText } from '../coverage/coverageText';
import type { DemandText } from '../demand/demandText';
import type { EffortText } from '../effort/effortText';
import type { ExplainText } from '../explain/explainText';
import type { FrameworkText } from '../framework/frameworkText';
import type { HiringText } from '../hiring/hiringText';
import type { JobsText } from '../jobs/jobsText';
import type { MappingText } from '../mapping/mappingText';
import type { MonthsText } from '../months/monthsText';
import type { OverviewText } from '../overview/overviewText';
import type { PlanEffectText } from '../planEffect/planEffectText';
import type { ResponsibilityText } from '../responsibilities/responsibilityText';
import type { RunLogText } from '../runLog/runLogText';
import type { ScenarioText } from '../scenarios/scenarioText';
import type { SkillText } from '../skills/skillText';
import type { TeamText } from '../team/teamText';
import type { UpskillingText } from '../upskilling/upskillingText';
import type { UnitText } from '../unit/unitText';
import type { UseCasesText } from '../useCases/useCasesText';
import type { SharedText } from './sharedText';

/** The words that sheets are written with. */
export interface SheetText {
  readonly locale: Language;
  /** The language of the Use Cases table, which is often there before the sheets and may be in another. */
  readonly useCaseLanguage: Language;
  readonly shared: SharedText;
  readonly actuals: ActualsText;
  readonly assumptions: AssumptionsText;
  readonly benchmarks: BenchmarksText;
  readonly budget: BudgetText;
  readonly checks: ChecksText;
  readonly coverage: CoverageText;
  readonly demand: DemandText;
  readonly effort: EffortText;
  readonly explain: ExplainText;
  readonly framework: FrameworkText;
  readonly hiring: HiringText;
  readonly jobs: JobsText;
  readonly mapping: MappingText;
  readonly months: MonthsText;
  readonly overview: OverviewText;
  readonly planEffect: PlanEffectText;
  readonly responsibilities: ResponsibilityText;
  readonly runLog: RunLogText;
  readonly scenarios: ScenarioText;
  readonly skills: SkillText;
  readonly team: TeamText;
  readonly upskilling: UpskillingText;
  readonly unitSheet: UnitText;
  readonly useCases: UseCasesText;
}
