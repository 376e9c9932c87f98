import { effortWeights } from '../../domain/demand/effortWeights';
import { hiringRows } from '../../domain/plan/hiringRows';
import { staffingProblemOf } from '../../domain/plan/problem/staffingProblemOf';
import { planningModel, type PlanningModel } from '../../domain/planningModel';
import { firstScenarios } from '../../domain/scenario/firstScenarios';
import { scenarioAssumptions, scenarioUseCases, type Scenario } from '../../domain/scenario/scenario';
import { scenarioOutcome, type ScenarioOutcome } from '../../domain/scenario/scenarioOutcome';
import { greedyStaffing } from '../../domain/plan/staffing/greedyStaffing';
import type { StaffingPlan } from '../../domain/plan/staffing/staffingPlan';
import type { StaffingProblem } from '../../domain/plan/staffing/staffingProblem';
import { examine, prepareRun, type PreparedRun, type RunInput } from '../preparedRun';
import type { Snapshot } from '../snapshot';
import { readBands } from '../benchmarks/readBands';
import { readScenarios } from './readScenarios';
import { readWeights } from '../assumptions/readWeights';

/** A scenario with the problem it poses. */
export interface ScenarioRun {
  readonly scenario: Scenario;
  readonly model: PlanningModel;
  readonly staffing: StaffingProblem;
}

/** The plans of a solver by name of the scenario. */
export type ScenarioPlans = Readonly<Record<string, StaffingPlan>>;

/** The scenarios of a workbook, or those that a new one begins with. */
export function scenariosOf({ model, staffing }: PreparedRun, snapshot: Snapshot): readonly Scenario[] {
  return readScenarios(snapshot) ?? firstScenarios(model, greedyStaffing(staffing));
}

/** Poses the problem of each scenario; approved and rejected lines are those of the base. */
export function scenarioRuns(
  prepared: PreparedRun,
  scenarios: readonly Scenario[],
  snapshot: Snapshot,
): readonly ScenarioRun[] {
  return scenarios.map((scenario) => {
    const assumptions = scenarioAssumptions(prepared.model.assumptions, scenario);
    const model = planningModel({
      ...prepared.model,
      assumptions,
      useCases: scenarioUseCases(prepared.model.useCases, assumptions, scenario),
      weights: readWeights(snapshot, effortWeights(assumptions)),
      bands: readBands(snapshot, assumptions),
    });
    return { scenario, model, staffing: staffingProblemOf(model, prepared.decisions) };
  });
}

/** The staffing problem of each scenario by its name, for a solver; none where there is nothing to plan. */
export function scenarioProblemsOf(
  input: RunInput,
): readonly { readonly name: string; readonly problem: StaffingProblem }[] {
  const prepared = prepareRun(input, examine(input));
  if (prepared === null) return [];
  const { snapshot } = input;
  return scenarioRuns(prepared, scenariosOf(prepared, snapshot), snapshot).map(({ scenario, staffing }) => ({
    name: scenario.name,
    problem: staffing,
  }));
}

/** What each scenario comes to, by the plan of a solver where there is one, else by the quick plan. */
export function scenarioOutcomes(
  runs: readonly ScenarioRun[],
  { decisions }: PreparedRun,
  plans: ScenarioPlans,
): readonly ScenarioOutcome[] {
  return runs.map(({ scenario, model, staffing }) => {
    const plan = plans[scenario.name] ?? greedyStaffing(staffing);
    return scenarioOutcome(scenario.name, model, plan.status, hiringRows({ model, plan, decisions }));
  });
}
