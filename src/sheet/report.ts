import { memberPay } from '../domain/budget/memberPay';
import { hiringRows } from '../domain/plan/hiringRows';
import { isLocked } from '../domain/plan/isLocked';
import { planNotes } from '../domain/plan/planNotes';
import { scenarioOutcome } from '../domain/scenario/scenarioOutcome';
import type { Scenario } from '../domain/scenario/scenario';
import type { Problem } from '../domain/problem';
import type { RosterReading } from '../domain/roster/rosterReading';
import { greedyStaffing } from '../domain/plan/staffing/greedyStaffing';
import type { StaffingPlan } from '../domain/plan/staffing/staffingPlan';
import type { SheetPlan } from './plan';
import { examine, prepareRun, type PreparedRun, type RunInput } from './preparedRun';
import { lastChoice } from './rosterChoice';
import { scenarioOutcomes, scenarioRuns, scenariosOf, type ScenarioPlans } from './scenarios/scenarioRuns';
import { assumptionsSheet } from './assumptions/assumptionsSheet';
import { benchmarksSheet } from './benchmarks/benchmarksSheet';
import { budgetSheet } from './budget/budgetSheet';
import { coverageSheet } from './coverage/coverageSheet';
import { effortSheet } from './effort/effortSheet';
import { frameworkSheet } from './framework/frameworkSheet';
import { hiringSheet } from './hiring/hiringSheet';
import { mappingSheet } from './mapping/mappingSheet';
import { payrollSheet } from './payroll/payrollSheet';
import { responsibilitiesSheet } from './responsibilities/responsibilitiesSheet';
import { runLogSheet } from './runLog/runLogSheet';
import { scenariosSheet } from './scenarios/scenariosSheet';
import { skillsSheet } from './skills/skillsSheet';
import { teamSheet } from './team/teamSheet';
import { useCasesSheet } from './useCases/useCasesSheet';
import type { PlanProblem } from './tables/planProblem';
import { scenarioTexts } from './scenarios/scenarioText';
import { readRates } from './budget/readRates';
import { runRecord } from './runLog/runRecord';
import type { WorkbookModel } from './workbookModel';

/** What a run is made from. */
export interface ReportInput extends RunInput {
  /** The plan of a solver for `staffingOf` the same input; without it the quick greedy plan stands. */
  readonly staffing?: StaffingPlan | null;
  /** The plans of a solver for `scenarioProblemsOf` the same input; without them all scenarios are planned quickly. */
  readonly scenarios?: ScenarioPlans;
}

/** A whole run: what to write, what to say, and the numbers behind both. */
export interface Report {
  /** Empty where no roster could be read; `problems` then holds an error. */
  readonly sheets: readonly SheetPlan[];
  readonly problems: readonly (Problem | PlanProblem)[];
  readonly reading: RosterReading;
  readonly workbook: WorkbookModel | null;
}

/** The whole planner as one pure function: grids in; sheets, problems and numbers out. */
export function report(input: ReportInput): Report {
  const { snapshot, now, version } = input;
  const reading = examine(input);
  const prepared = prepareRun(input, reading);
  if (prepared === null) return { sheets: [], problems: reading.problems, reading, workbook: null };
  const { model, inputs, text, proposals, bands, decisions, problems } = prepared;
  const plan = input.staffing ?? greedyStaffing(prepared.staffing);
  const proposed = hiringRows({ model, plan, decisions });
  const locked = isLocked(model.assumptions, decisions);
  const hiring = locked ? hiringRows({ model, plan, decisions, locked }) : proposed;
  const rates = readRates(snapshot, model.staff, model.assumptions);
  const choice = input.choice ?? lastChoice(snapshot) ?? { sheet: reading.sheet ?? '', columns: {} };
  const sets = scenariosOf(prepared, snapshot);
  const scenarios = compared(prepared, sets, input, { plan, hiring, proposed, locked });
  const run = runRecord({
    snapshot,
    model,
    hiring,
    decisions,
    scenarios: sets,
    problems: problems.length,
    now,
    version,
  });
  const workbook: WorkbookModel = {
    model,
    inputs,
    text,
    snapshot,
    proposals,
    bands,
    plan,
    hiring,
    notes: planNotes({ model, staffing: prepared.staffing, plan, hiring, locked }),
    decisions,
    rates,
    pay: memberPay(model, rates),
    scenarios,
    run,
    choice,
  };
  return { sheets: sheetsOf(workbook), problems, reading, workbook };
}

/** The plan that stands in the hiring plan, and what the run proposes. */
interface StandingPlan extends Pick<WorkbookModel, 'plan' | 'hiring'> {
  readonly proposed: WorkbookModel['hiring'];
  readonly locked: boolean;
}

/** The scenarios beside the base, all planned in the same way: by the solver where it planned each of them. */
function compared(
  prepared: PreparedRun,
  sets: readonly Scenario[],
  { snapshot, scenarios = {} }: ReportInput,
  standing: StandingPlan,
): WorkbookModel['scenarios'] {
  const { model, text, decisions } = prepared;
  const words = scenarioTexts[text.locale];
  const bySolver = sets.length > 0 && sets.every((set) => scenarios[set.name] !== undefined);
  const plan = bySolver ? standing.plan : greedyStaffing(prepared.staffing);
  const rows = bySolver ? standing.proposed : hiringRows({ model, plan, decisions });
  const outcomes = scenarioOutcomes(
    scenarioRuns(prepared, sets, snapshot),
    prepared,
    bySolver ? scenarios : {},
  );
  if (!standing.locked)
    return { sets, outcomes, base: scenarioOutcome(words.base, model, plan.status, rows), renewal: null };
  return {
    sets,
    outcomes,
    base: scenarioOutcome(words.base, model, 'locked', standing.hiring),
    renewal: scenarioOutcome(words.renewal, model, standing.plan.status, standing.proposed),
  };
}

/** The sheets in tab order: results first, then inputs, then the reference. */
function sheetsOf(workbook: WorkbookModel): readonly SheetPlan[] {
  return [
    coverageSheet(workbook.model, workbook.text),
    effortSheet(workbook),
    teamSheet(workbook),
    responsibilitiesSheet(workbook),
    skillsSheet(workbook),
    hiringSheet(workbook),
    budgetSheet(workbook),
    scenariosSheet(workbook),
    mappingSheet(workbook),
    useCasesSheet(workbook),
    assumptionsSheet(workbook),
    benchmarksSheet(workbook),
    payrollSheet(workbook),
    frameworkSheet(workbook.text),
    runLogSheet(workbook),
  ];
}
