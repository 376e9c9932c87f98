import type { LevelId } from '../../framework/levels';
import type { BenchmarkFallback } from '../../domain/cost/benchmarkBand';
import type { Language } from '../../framework/language';
import type { AssumptionGroup } from '../../domain/assumptions/assumptionDefinition';
import type { CoverageStatus } from '../../domain/coverage/coverageStatus';
import type { UseCaseKind, UseCaseStatus } from '../../domain/demand/useCase';
import type { MappingStatus } from '../../domain/mapping/mapping';

/** The ids of all table columns. */
export type ColumnId =
  | 'memberId'
  | 'name'
  | 'title'
  | 'unit'
  | 'fte'
  | 'start'
  | 'end'
  | 'profile1'
  | 'share1'
  | 'profile2'
  | 'share2'
  | 'profile3'
  | 'share3'
  | 'level'
  | 'status'
  | 'confidence'
  | 'evidence'
  | 'fte1'
  | 'fte2'
  | 'fte3'
  | 'proposal'
  | 'rosterRow'
  | 'cellName'
  | 'assumption'
  | 'value'
  | 'measure'
  | 'allowed'
  | 'note'
  | 'source'
  | 'profile'
  | 'useCase'
  | 'kind'
  | 'size'
  | 'mixDataEngineering'
  | 'mixModeling'
  | 'mixDeployment'
  | 'countedFte'
  | 'stageDataEngineering'
  | 'stageModeling'
  | 'stageDeployment'
  | 'line'
  | 'action'
  | 'quarter'
  | 'startDate'
  | 'heads'
  | 'base'
  | 'oneOff'
  | 'inPlan'
  | 'owner'
  | 'comment'
  | 'minimumHeads'
  | 'minimumLevel'
  | 'responsibilityId'
  | 'memberSkill'
  | 'band'
  | 'benchmark'
  | 'quartile1'
  | 'quartile3'
  | 'count'
  | 'year'
  | 'country'
  | 'currency'
  | 'field'
  | 'header'
  | 'useCases'
  | 'run'
  | 'when'
  | 'version'
  | 'fingerprint'
  | 'members'
  | 'auto'
  | 'review'
  | 'confirmed'
  | 'none'
  | 'problems'
  | 'newMembers'
  | 'departed'
  | 'changed'
  | 'hires';

/** The fixed names of the sheets, the same in every language. */
export const sheetNames = [
  'Mapping',
  'Coverage',
  'Effort',
  'Team',
  'Responsibilities',
  'Skills',
  'Hiring Plan',
  'Budget',
  'Scenarios',
  'Payroll',
  'Assumptions',
  'Use Cases',
  'Benchmarks',
  'Framework',
  'Run Log',
] as const;

/** The fixed name of a sheet. */
export type SheetName = (typeof sheetNames)[number];

/** The words of the Use Cases table, which may be in another language than the sheets: it is often there before them. */
export type UseCaseWords = Pick<OwnText, 'columns' | 'kinds' | 'useCaseStatuses'>;

/** The words that sheets are written with. */
export interface SheetText extends OwnText {
  readonly useCaseTable: UseCaseWords;
}

/** Every word of the sheets, once per language. */
export interface OwnText {
  readonly locale: Language;
  readonly columns: Readonly<Record<ColumnId, string>>;
  readonly titles: Readonly<Record<SheetName, string>>;
  readonly statuses: Readonly<Record<CoverageStatus, string>>;
  readonly mappingStatuses: Readonly<Record<MappingStatus | 'departed', string>>;
  readonly kinds: Readonly<Record<UseCaseKind, string>>;
  readonly useCaseStatuses: Readonly<Record<UseCaseStatus, string>>;
  readonly levels: Readonly<Record<LevelId, string>>;
  readonly groups: Readonly<Record<AssumptionGroup, string>>;
  readonly words: Readonly<
    Record<
      | 'centre'
      | 'organisation'
      | 'total'
      | 'capacity'
      | 'missing'
      | 'largest'
      | 'firstDay'
      | 'lastDay'
      | 'units'
      | 'demand'
      | 'coverage'
      | 'phase'
      | 'stage'
      | 'quarter'
      | 'effortFte'
      | 'weight'
      | 'weightSum'
      | 'proofOfConceptSum'
      | 'fte'
      | 'neededInProofOfConcept'
      | 'productionEffort'
      | 'proofOfConceptEffort'
      | 'yes'
      | 'outside'
      | 'stated'
      | 'default'
      | 'inUse'
      | 'defaultCounts'
      | 'allowedAre'
      | 'roster'
      | 'planner'
      | 'responsibility'
      | 'effortLevel'
      | 'effortCurve'
      | 'objective'
      | 'alternativeTitles'
      | 'typicalSkills'
      | 'education'
      | 'id'
      | 'number'
      | 'date'
      | 'text'
      | 'hint',
      string
    >
  >;
  readonly notes: Readonly<
    Record<
      | 'mapping'
      | 'howMapping'
      | 'coverageStatus'
      | 'coverageRatio'
      | 'units'
      | 'missing'
      | 'capacity'
      | 'demand'
      | 'weights'
      | 'stageEffort'
      | 'effortPhase'
      | 'effortQuarter'
      | 'assumptions'
      | 'inUse'
      | 'weightTable'
      | 'bands'
      | 'rosterChoice'
      | 'useCases'
      | 'framework'
      | 'runLog'
      | 'noBand',
      string
    >
  >;
  readonly findings: {
    /** What follows the live numbers of members, of those mapped, to review and outside the framework. */
    readonly mapping: Readonly<Record<'members' | 'mapped' | 'review' | 'outside', string>>;
    /** Parts of the live finding: phase, `starves`, capacity, `starvesOf`, demand, `starvesFte`, profile. */
    readonly starves: string;
    readonly starvesOf: string;
    readonly starvesFte: string;
    readonly noGap: string;
    /** What follows the live phase, capacity and demand of the lowest coverage. */
    readonly effort: Readonly<Record<'phase' | 'capacity' | 'demand', string>>;
    readonly assumptions: (count: number) => string;
    /** What follows the live number of values that are not allowed. */
    readonly notAllowed: string;
    readonly benchmarks: (count: number) => string;
    readonly framework: string;
    readonly runLog: (run: number, members: number) => string;
    readonly noUseCase: string;
    /** What follows the live number and FTE of the use cases. */
    readonly useCases: Readonly<Record<'count' | 'fte', string>>;
  };
  readonly benchmarkSource: string;
  readonly fallbacks: Readonly<Record<BenchmarkFallback, (country: string, factor: number) => string>>;
  readonly charts: Readonly<Record<'effortByProfile' | 'capacityAgainstDemand' | 'byQuarter', string>>;
}
