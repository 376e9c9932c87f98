import type { Assumptions } from './assumptions/assumptions';
import { planQuarters, quartersFrom, type Quarter } from './calendar/quarter';
import { capacity } from './capacity/capacity';
import { isThere, profileFte, type ByProfile } from './capacity/profileFte';
import type { MappedMember } from './mapping/reviewOrder';
import type { SalaryBand } from './cost/salaryBand';
import { headlineOf, type Headline } from './coverage/headline';
import { needs, type Need } from './coverage/need';
import { businessUnits } from './coverage/place';
import { isInCentre } from './coverage/placeQuarter';
import { quarterBalances, type QuarterBalance } from './coverage/quarterBalance';
import type { DemandRules } from './demand/demandRules';
import { demand, type StageDemand } from './demand/demand';
import type { ByProfileAndPhase } from './demand/effortWeights';
import { managementHeads } from './demand/managementHeads';
import { runsIn, stageDemand, standInDemand } from './demand/stageDemand';
import type { UseCase } from './demand/useCase';
import type { MinimumLevels } from './team/minimumLevels';

/** What a plan is worked out from: members with their mapping, and everything the planner states. */
export interface PlanningInput {
  readonly staff: readonly MappedMember[];
  readonly useCases: readonly UseCase[];
  readonly assumptions: Assumptions;
  readonly weights: ByProfileAndPhase;
  readonly rules: DemandRules;
  readonly minimumHeads: ByProfile;
  readonly minimumLevels: MinimumLevels;
  readonly bands: readonly SalaryBand[];
}

/** The FTE of a quarter: capacity by profile, and the effort that use cases ask for. */
export interface QuarterFigures {
  readonly quarter: Quarter;
  readonly fte: ByProfile;
  readonly stages: StageDemand;
}

/** Every number of a plan. */
export interface PlanningModel extends PlanningInput {
  /** FTE by profile over all members, whatever their dates. */
  readonly fte: ByProfile;
  /** Effort of all use cases that count, whatever their dates. */
  readonly stages: StageDemand;
  readonly capacity: ByProfileAndPhase;
  readonly demand: ByProfileAndPhase;
  /** Business units that members or use cases name. */
  readonly units: readonly string[];
  readonly quarters: readonly QuarterFigures[];
  readonly needs: readonly Need[];
  /** Demand, capacity and missing FTE of each quarter, by place. */
  readonly balances: readonly QuarterBalance[];
  /** The largest missing FTE of the plan; `null` where nothing is missing. */
  readonly headline: Headline | null;
}

/** Works out a plan (design, section 2). */
export function planningModel(input: PlanningInput): PlanningModel {
  const { staff, useCases, assumptions, weights } = input;
  const quarters = quartersFrom(assumptions.planStart, planQuarters);
  const stagesOf = (some: readonly UseCase[]) =>
    useCases.length === 0 ? standInDemand(assumptions) : stageDemand(some, assumptions);
  const fte = profileFte(staff);
  const units = businessUnits(staff, useCases);
  const stages = stagesOf(useCases);
  const balances = quarterBalances({ ...input, quarters });
  return {
    ...input,
    fte,
    stages,
    capacity: capacity(fte, weights),
    demand: demand(stages, weights, managementHeads(input.minimumHeads, units.length, assumptions)),
    units,
    quarters: quarters.map((quarter) => ({
      quarter,
      fte: profileFte(staff.filter((member) => isThere(member, quarter))),
      stages: stagesOf(useCases.filter((useCase) => runsIn(useCase, quarter))),
    })),
    needs: needs(balances, (profile) => isInCentre(profile, input)),
    balances,
    headline: headlineOf(balances, staff),
  };
}
