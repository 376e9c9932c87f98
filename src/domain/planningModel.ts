import { carriedProfiles } from './demand/carriedProfiles';
import { planQuarters, quartersFrom, type Quarter } from './calendar/quarter';
import type { OwnPrices } from './cost/openPrices';
import type { SalaryBand } from './cost/salaryBand';
import { headlineOf, type Headline } from './coverage/headline';
import { needs, type Need } from './coverage/need';
import { businessUnits } from './coverage/place';
import { isInCentre, type BalanceInput } from './coverage/placeQuarter';
import { quarterBalances, type QuarterBalance } from './coverage/quarterBalance';
import type { MinimumLevels } from './team/minimumLevels';

/** What a plan is worked out from: members with their mapping, and everything the planner states. */
export interface PlanningInput extends Omit<BalanceInput, 'quarters'> {
  readonly minimumLevels: MinimumLevels;
  /** Cells whose surplus the planner confirmed as free: no other work is hidden in it. See cellKey. */
  readonly confirmedFree: ReadonlySet<string>;
  readonly bands: readonly SalaryBand[];
  readonly ownPrices: OwnPrices;
  /** The quarter that the planner looks at, from 0. */
  readonly shown: number;
}

/** Every number of a plan. */
export interface PlanningModel extends PlanningInput {
  /** Business units that members or use cases name. */
  readonly units: readonly string[];
  readonly quarters: readonly { readonly quarter: Quarter }[];
  readonly needs: readonly Need[];
  /** Demand, capacity and missing FTE of each quarter, by place. */
  readonly balances: readonly QuarterBalance[];
  /** Those of the quarter that the planner looks at. */
  readonly balance: QuarterBalance;
  /** The largest missing FTE of the plan; `null` where nothing is missing. */
  readonly headline: Headline | null;
}

/** Works out a plan. */
export function planningModel(stated: PlanningInput): PlanningModel {
  const { staff, useCases, assumptions } = stated;
  const quarters = quartersFrom(assumptions.planStart, planQuarters);
  const input = { ...stated, rules: { ...stated.rules, carried: carriedProfiles({ ...stated, quarters }) } };
  const balances = quarterBalances({ ...input, quarters });
  const [first] = balances;
  if (first === undefined) throw new RangeError('a plan has at least one quarter');
  return {
    ...input,
    units: businessUnits(staff, useCases),
    quarters: quarters.map((quarter) => ({ quarter })),
    needs: needs(balances, (profile) => isInCentre(profile, input)),
    balances,
    balance: balances[input.shown] ?? first,
    headline: headlineOf(balances, staff, assumptions),
  };
}
