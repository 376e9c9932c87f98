import type { MaturityId } from '../../framework/maturityRules';
import type { OrganisationPatternId } from '../../framework/organisationPatterns';
import type { SizeId } from '../../framework/sizeRules';

/**
 * What the best plan is. balanced: least cost + worth of open effort; cover: least open effort, then least cost; both then
 * with the fewest changes.
 */
export const planObjectives = ['balanced', 'cover'] as const;

/** What the best plan is. */
export type PlanObjective = (typeof planObjectives)[number];

/** How time is spread over phases: the levels of Figure 2 or the curves of Figures 4-13. */
export const effortModels = ['levels', 'curves'] as const;

/** Whether effort is turned into people by the reference team of the planner, or relative effort counts as it is. */
export const referenceTeamChoices = ['stated', 'none'] as const;

/** A way to spread time over phases. */
export type EffortModel = (typeof effortModels)[number];
/**
 * Every number and choice a plan rests on, as the Assumptions sheet states them. Rates are parts of one, money is in
 * `currency`, dates are Excel serial numbers.
 */
export interface Assumptions {
  readonly effortModel: EffortModel;
  /** Weights of High, Moderate and Little/no effort; only their ratios matter. */
  readonly weightHigh: number;
  readonly weightModerate: number;
  readonly weightLittle: number;
  /** FTE of a use case by size. */
  readonly sizeS: number;
  readonly sizeM: number;
  readonly sizeL: number;
  readonly referenceTeam: (typeof referenceTeamChoices)[number];
  /** Share of its effort that a further use case asks of a central profile: with a reference team, and without. */
  readonly reuse: number;
  readonly reuseWithoutTeam: number;
  /** FTE of a use case in operation as a share of its team, where it states none. */
  readonly shareInOperation: number;
  /** Share of their working time that members have for use cases. */
  readonly availability: number;
  /** What a member of a level gives, compared with what is planned for; members without a level give 1. */
  readonly outputJunior: number;
  readonly outputMid: number;
  readonly outputSenior: number;
  readonly outputLead: number;
  readonly outputPrincipal: number;
  /** The unit whose members serve every other unit without a move; empty: none. */
  readonly centralUnit: string;
  /** Running use cases, counted as size M, while the Use Cases table is empty. */
  readonly runningUseCases: number;
  /** Coverage below `gapBelow` is a gap, below `tightBelow` tight, above `surplusAbove` surplus. */
  readonly gapBelow: number;
  readonly tightBelow: number;
  readonly surplusAbove: number;
  readonly organisationPattern: OrganisationPatternId;
  readonly organisationSize: SizeId;
  readonly maturity: MaturityId;
  /** Hours of a full-time week. */
  readonly hoursPerWeek: number;
  /** First day of the first quarter of the plan. */
  readonly planStart: number;
  /** Missing FTE from which a head is proposed. */
  readonly minimumGap: number;
  /** Employer cost on top of base pay, part of base. */
  readonly burden: number;
  /** Bonus on top of base pay, part of base; on-costs are paid on it, too. */
  readonly bonus: number;
  /** By how much pay rises once a year, a part of it, and the month, 1 to 12, from which on the rise is paid. */
  readonly merit: number;
  readonly meritMonth: number;
  /** What the pay of a part-timer in the roster is: as paid, or that of a full-time post. */
  readonly payBasis: 'actual' | 'fullTime';
  /** One-off recruiting cost, part of annual base. */
  readonly recruiting: number;
  /** One-off cost of equipment and onboarding per head. */
  readonly onboarding: number;
  /** Months between approval and the first working day. */
  readonly monthsToHire: number;
  /** Country whose benchmarks the salary bands come from, ISO 3166. */
  readonly country: string;
  /** Currency of the plan, ISO 4217. */
  readonly currency: string;
  /** Units of the plan currency per US dollar, the currency of the benchmarks. */
  readonly usdRate: number;
  /** Month, 1 to 12, in which a fiscal year begins. */
  readonly fiscalYearStart: number;
  /** What the lines of the plan may cost in the fiscal years of the plan; `null`: no budget is set, 0: none is allowed. */
  readonly budgetYear1: number | null;
  readonly budgetYear2: number | null;
  readonly budgetYear3: number | null;
  /** The part of the cost of the plan that a budget cut takes, of which the Hiring Plan says what goes. */
  readonly budgetCut: number;
  /** Most heads hired in a quarter; 0 without limit. */
  readonly hiresPerQuarter: number;
  /** Months over which the effort of a hire rises evenly to full. */
  readonly rampMonths: number;
  /** Part of the heads that leave in a year, and part of those leavers that are replaced. */
  readonly attrition: number;
  readonly backfill: number;
  /** Loaded cost of a contractor as a multiple of that of an employee. */
  readonly contractorFactor: number;
  /** Most contractors of a profile at a place; 0: none are proposed. */
  readonly contractorsPerPlace: number;
  /** Months of training for a profile of which nothing is known yet; adjacent profiles take fewer. */
  readonly trainingMonths: number;
  /** Months until a leaver who is replaced has a successor. */
  readonly vacancyMonths: number;
  /** Per head and month of training. */
  readonly trainingCost: number;
  /** Per head that moves to another place, and how long that takes. */
  readonly redeployCost: number;
  readonly redeployMonths: number;
  /** Part of the working time that a training takes, and months of practice after it at half of the effort. */
  readonly trainingTime: number;
  readonly practiceMonths: number;
  /** What changing over costs once, whatever the share that shifts. */
  readonly shiftPrice: number;
  /** What the best plan is, see PlanObjective. */
  readonly objective: PlanObjective;
  /** What an open FTE-quarter is worth, times the loaded quarter of its profile, and times this by priority. */
  readonly openPrice: number;
  readonly priceMust: number;
  readonly priceShould: number;
  readonly priceCould: number;
  /** The levels that hires bring a team to, parts of its heads; only their ratios matter. */
  readonly mixJunior: number;
  readonly mixMid: number;
  readonly mixSenior: number;
  readonly mixLead: number;
  readonly mixPrincipal: number;
  /** The rules of the actions, see StaffingRules. */
  readonly quietQuarters: number;
  readonly hirePace: number;
  readonly traineePace: number;
  readonly trainingOverlap: number;
  readonly freeOverlap: number;
  readonly lentOverlap: number;
  readonly bridgedQuarters: number;
  readonly shiftLeast: number;
  readonly quartersBeyond: number;
  /** What moves may leave missing behind them: FTE, and part of the capacity; the smaller one counts. */
  readonly toleratedFte: number;
  readonly toleratedPart: number;
  /** Changes that one head hired out of order counts, where plans leave as little open at the same cost. */
  readonly outOfOrderPrice: number;
  /** Whether candidates for training are named. */
  readonly showNames: 'yes' | 'no';
  /** Whether a run keeps the lines of the hiring plan as they stand. */
  readonly carryProfiles: 'yes' | 'no';
  readonly lockPlan: 'yes' | 'no';
}

/** The key of an assumption. */
export type AssumptionKey = keyof Assumptions;

/** What an assumption can hold; `null`: none is set. */
export type AssumptionValue = Assumptions[AssumptionKey];
