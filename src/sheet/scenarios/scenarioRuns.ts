import { hiringRows } from '../../domain/plan/rows/hiringRows';
import { staffingProblemOf } from '../../domain/plan/problem/staffingProblemOf';
import { planningModel, type PlanningModel } from '../../domain/planningModel';
import { weightsUnder } from '../../domain/scenario/demandViews';
import { scenarioAssumptions, scenarioUseCases, type Scenario } from '../../domain/scenario/scenario';
import { scenarioOutcome, type ScenarioOutcome } from '../../domain/scenario/scenarioOutcome';
import { greedyStaffing } from '../../domain/plan/staffing/greedyStaffing';
import type { StaffingPlan } from '../../domain/plan/staffing/staffingPlan';
import type { StaffingProblem } from '../../domain/plan/problem/staffingProblem';
import type { ReadHiringLine } from '../hiring/readHiring';
import type { Snapshot } from '../snapshot';
import { readBands } from '../benchmarks/readBands';

/** A scenario with the problem it poses. */
export interface ScenarioRun {
  readonly scenario: Scenario;
  readonly model: PlanningModel;
  readonly staffing: StaffingProblem;
}

/** What the scenarios of a run differ from. */
interface ScenarioBase {
  readonly snapshot: Snapshot;
  readonly model: PlanningModel;
  readonly decisions: readonly ReadHiringLine[];
  /** What the quick plan of the base costs in the fiscal years of the plan. */
  readonly costByYear: readonly number[];
}

/** Poses the problem of each scenario; approved and rejected lines are those of the base. */
export function scenarioRuns(
  { snapshot, model: base, decisions, costByYear }: ScenarioBase,
  scenarios: readonly Scenario[],
): readonly ScenarioRun[] {
  return scenarios.map((scenario) => {
    const assumptions = scenarioAssumptions(base.assumptions, scenario, costByYear);
    const model = planningModel({
      ...base,
      assumptions,
      useCases: scenarioUseCases(base.useCases, assumptions, scenario),
      weights: weightsUnder(assumptions, base),
      bands: readBands(snapshot, assumptions),
    });
    return { scenario, model, staffing: staffingProblemOf(model, decisions) };
  });
}

/** What each scenario comes to, by the plans of a solver in their order, else by quick plans. */
export function scenarioOutcomes(
  scenarios: readonly ScenarioRun[],
  decisions: readonly ReadHiringLine[],
  plans: readonly StaffingPlan[] | null,
): readonly ScenarioOutcome[] {
  return scenarios.map(({ scenario, model, staffing }, index) => {
    const plan = plans?.[index] ?? greedyStaffing(staffing);
    return scenarioOutcome(scenario.name, model, plan.status, hiringRows({ model, plan, decisions }));
  });
}
