import { assignmentsOf } from '../domain/assignment/assignments';
import { demandContext } from './demand/demandContext';
import { budgetQuarters } from '../domain/budget/budget';
import { costMonths } from '../domain/budget/costMonths';
import { memberPay } from '../domain/budget/memberPay';
import { hiringRows } from '../domain/plan/rows/hiringRows';
import { isLocked } from '../domain/plan/line/hiringDecision';
import { linePrices } from '../domain/plan/rows/linePrices';
import { planNotes } from '../domain/plan/rows/planNotes';
import { frontierOf, frontierQuestions, type FrontierQuestion } from '../domain/plan/frontier/frontier';
import { lineStandings, viewScenarios } from '../domain/scenario/planViews';
import { scenarioOutcome } from '../domain/scenario/scenarioOutcome';
import type { Problem } from '../domain/problem';
import { lastLines } from '../domain/plan/staffing/lastPlan';
import { isFarFromProven, withFloor } from '../domain/plan/staffing/floorPlan';
import type { StaffingPlan } from '../domain/plan/staffing/staffingPlan';
import type { StaffingProblem } from '../domain/plan/problem/staffingProblem';
import type { SheetPlan, SheetPurpose } from './plan';
import type { Run } from './prepare';
import { anySheet, lastChoice } from './rosterChoice';
import { scenarioOutcomes, scenarioRuns } from './scenarios/scenarioRuns';
import { actualsOf } from './actuals/actualsFigures';
import { actualsSheet } from './actuals/actualsSheet';
import { assumptionsSheet } from './assumptions/assumptionsSheet';
import { benchmarksSheet } from './benchmarks/benchmarksSheet';
import { budgetSheet } from './budget/budgetSheet';
import { checksSheet } from './checks/checksSheet';
import { cutTexts } from './cutTexts';
import { coverageSheet } from './coverage/coverageSheet';
import { demandSheet } from './demand/demandSheet';
import { withChanges, withWarnings } from './demand/headlineBlock';
import { effortSheet } from './effort/effortSheet';
import { frameworkSheet } from './framework/frameworkSheet';
import { hiringSheet } from './hiring/hiringSheet';
import { jobsSheet } from './jobs/jobsSheet';
import { mappingSheet } from './mapping/mappingSheet';
import { costCentres, costPlaces } from './months/costCentres';
import { monthsSheet } from './months/monthsSheet';
import { overviewSheet } from './overview/overviewSheet';
import { payrollSheet } from './payroll/payrollSheet';
import { responsibilitiesSheet } from './responsibilities/responsibilitiesSheet';
import { effectContext } from './planEffect/effectGrid';
import { planEffectSheet } from './planEffect/planEffectSheet';
import { runLogSheet } from './runLog/runLogSheet';
import { scenariosSheet } from './scenarios/scenariosSheet';
import { skillsSheet } from './skills/skillsSheet';
import { readAssignments } from './staffing/assignmentTable';
import { staffingSheet } from './staffing/staffingSheet';
import { teamSheet } from './team/teamSheet';
import { unitSheet } from './unit/unitSheet';
import { upskillingSheet } from './upskilling/upskillingSheet';
import { useCasesSheet } from './useCases/useCasesSheet';
import type { PlanProblem } from './tables/planProblem';
import { readOnCosts } from './budget/onCostsTable';
import { readRates } from './budget/ratesTable';
import { readHighest, runRecord } from './runLog/runRecord';
import { planSummary, type PlanSummary } from './summary';
import type { WorkbookModel } from './workbookModel';

/** What a run asks of a solver, by what it is asked for. */
export interface PlanQuestions {
  readonly base: StaffingProblem;
  /** In the order of the scenarios of the run. */
  readonly scenarios: readonly StaffingProblem[];
  /** The plans that stand beside the chosen one, see frontierQuestions; none where the plan is locked. */
  readonly frontier: readonly FrontierQuestion[];
  /** The plan under other views of the future, see viewScenarios. */
  readonly views: readonly StaffingProblem[];
}

/** The answers of a solver to `PlanQuestions`; `null`: it did not answer, and the quick plan stands. */
export interface Plans {
  readonly base: StaffingPlan | null;
  /** All of them or none: they are compared with each other. */
  readonly scenarios: readonly StaffingPlan[] | null;
  readonly frontier: readonly StaffingPlan[] | null;
  readonly views: readonly StaffingPlan[] | null;
}

/** Nothing is solved, everything planned quickly. */
export const noPlans: Plans = { base: null, scenarios: null, frontier: null, views: null };

/** What there is to solve in a run. */
export function planQuestions(run: Run): PlanQuestions {
  const { staffing, scenarios, model, decisions, input } = run;
  const base = { base: staffing, scenarios: scenarios.map((scenario) => scenario.staffing) };
  if (isLocked(model.assumptions, decisions)) return { ...base, frontier: [], views: [] };
  const views = scenarioRuns(
    { snapshot: input.snapshot, model, decisions, costByYear: run.quick.outcome.costByYear },
    viewScenarios(model.assumptions),
  );
  return {
    ...base,
    frontier: frontierQuestions(staffing, model.assumptions),
    views: views.map((view) => ({ ...view.staffing, settlesTies: false })),
  };
}

/** A whole run: what to write, what to say, and the numbers behind both. */
export interface Report {
  readonly sheets: readonly SheetPlan[];
  readonly problems: readonly (Problem | PlanProblem)[];
  readonly summary: PlanSummary;
  readonly workbook: WorkbookModel;
}

/** What a run and the plans found for it come to: sheets to write, and what to say of them. */
export function report(run: Run, plans: Plans): Report {
  const { input, reading, model, inputs, text, proposals, bands, decisions, problems } = run;
  const { snapshot, now, version } = input;
  const plan = withFloor(run.staffing, plans.base ?? run.quick, lastLines(decisions));
  const highest = readHighest(snapshot);
  const proposed = hiringRows({ model, plan, decisions, highest });
  const locked = isLocked(model.assumptions, decisions);
  const hiring = locked ? hiringRows({ model, plan, decisions, locked, highest }) : proposed;
  const rates = readRates(snapshot, model.staff, model.assumptions);
  const onCosts = readOnCosts(snapshot);
  const pay = memberPay(model, rates, onCosts);
  const demand = demandContext({ model, text, snapshot });
  const effect = effectContext({ model, hiring }, demand);
  const figures = budgetQuarters({ model, hiring, pay });
  const centres = costCentres(model.staff, effect, snapshot);
  const sets = run.scenarios.map(({ scenario }) => scenario);
  const assignmentDecisions = readAssignments(
    snapshot,
    model.quarters.map(({ quarter }) => quarter),
  );
  const workbook: WorkbookModel = {
    model,
    assignments: assignmentsOf(model, assignmentDecisions),
    assignmentDecisions,
    inputs,
    text,
    demand,
    effect,
    snapshot,
    proposals,
    bands,
    plan,
    hiring,
    problems,
    notes: planNotes({ model, staffing: run.staffing, plan, hiring, locked, today: Math.floor(now) }),
    decisions,
    rates,
    onCosts,
    pay,
    figures,
    centres,
    months: costMonths({ model, hiring, pay, figures }, costPlaces(effect, centres)),
    scenarios: { sets, ...compared(run, plans, { plan, hiring, proposed, locked }) },
    prices: linePrices(run.staffing, hiring),
    ...surroundings(run, plans, { plan, hiring, locked }),
    run: runRecord({
      snapshot,
      model,
      hiring,
      decisions,
      scenarios: sets,
      problems: problems.length,
      now,
      version,
    }),
    choice: {
      columns: {},
      ...(input.choice ?? lastChoice(snapshot)),
      sheet: reading.sheet ?? anySheet,
    },
  };
  const sheets = sheetsOf(workbook);
  return { sheets, problems: [...problems, ...cutTexts(sheets)], summary: planSummary(workbook), workbook };
}

/** What stands beside the plan: the other plans of the frontier, and how sure its lines are. */
function surroundings(
  { staffing, model }: Run,
  { base, frontier, views }: Plans,
  { plan, hiring, locked }: Pick<StandingPlan, 'plan' | 'hiring' | 'locked'>,
): Pick<WorkbookModel, 'frontier' | 'standings' | 'viewCount'> {
  const none = { frontier: [], standings: new Map<string, never>(), viewCount: 0 };
  if (locked || base === null || frontier === null || views === null) return none;
  const { openPrice } = model.assumptions;
  const questions = frontierQuestions(staffing, model.assumptions);
  // A view whose plan is far from proven says nothing of what is sure.
  const known = views.filter((view) => !isFarFromProven(view));
  const seen = [base, ...known].map((each) => ({ problem: staffing, plan: each }));
  return {
    frontier: frontierOf({ problem: staffing, plan, openPrice }, questions, frontier),
    standings: lineStandings(hiring, seen),
    viewCount: seen.length,
  };
}

/** The plan that stands in the hiring plan, and what the run proposes. */
interface StandingPlan extends Pick<WorkbookModel, 'plan' | 'hiring'> {
  readonly proposed: WorkbookModel['hiring'];
  readonly locked: boolean;
}

/** The scenarios beside the base, all planned in the same way: by the solver where it planned each of them. */
function compared(
  run: Run,
  { scenarios }: Plans,
  standing: StandingPlan,
): Omit<WorkbookModel['scenarios'], 'sets'> {
  const { model, text, decisions } = run;
  const words = text.scenarios;
  const outcomes = scenarioOutcomes(run.scenarios, decisions, scenarios);
  if (standing.locked)
    return {
      outcomes,
      base: scenarioOutcome(words.base, model, 'locked', standing.hiring),
      renewal: scenarioOutcome(words.renewal, model, standing.plan.status, standing.proposed),
    };
  const plan = scenarios === null ? run.quick : standing.plan;
  const rows = plan === standing.plan ? standing.proposed : hiringRows({ model, plan, decisions });
  return { outcomes, base: scenarioOutcome(words.base, model, plan.status, rows), renewal: null };
}

/** The sheets whose numbers rest on demand, so that their first line says where it is assumed, or a run is due. */
const onDemand: readonly string[] = [
  'Summary',
  'Coverage',
  'Effort',
  'Team',
  'Responsibilities',
  'Hiring Plan',
  'Unit',
  'Budget',
  'Months',
  'Scenarios',
  'Plan Effect',
  'Demand',
];

/** The sheets that rest on the lines of the plan, so that their first line says what has changed since. */
const onPlan: readonly string[] = [
  'Summary',
  'Hiring Plan',
  'Unit',
  'Budget',
  'Months',
  'Scenarios',
  'Plan Effect',
];

/** A sheet with what is to be known first before its finding. */
function withFirstLine(plan: SheetPlan, { model, text }: WorkbookModel): SheetPlan {
  if (!onDemand.includes(plan.name)) return plan;
  return {
    ...plan,
    blocks: plan.blocks.map((block) => {
      const finding = block.rows[0]?.[0];
      const isText = typeof finding === 'string' || (typeof finding === 'object' && finding !== null);
      if (block.name !== 'finding' || !isText) return block;
      const told = withWarnings(finding, model, text);
      return { ...block, rows: [[onPlan.includes(plan.name) ? withChanges(told) : told]] };
    }),
  };
}

/** The sheets in tab order: results first, then inputs, then the reference, and last the calculation behind them. */
/** What sheets are for that are not only read. */
const purposes: Readonly<Partial<Record<string, SheetPurpose>>> = {
  ...{ Summary: 'decision', 'Hiring Plan': 'decision', Budget: 'decision', Checks: 'decision' },
  ...{ Mapping: 'input', 'Use Cases': 'input', Assumptions: 'input', Scenarios: 'input' },
  ...{ Payroll: 'working', Benchmarks: 'working', 'Run Log': 'working' },
  ...{ 'Plan Effect': 'working', Demand: 'working' },
};

function sheetsOf(workbook: WorkbookModel): readonly SheetPlan[] {
  return plansOf(workbook).map((plan) => ({
    ...withFirstLine(plan, workbook),
    purpose: purposes[plan.name] ?? 'reading',
  }));
}

/** The Actuals sheet, where the workbook holds a comparison with a later roster. */
function actualsSheets(workbook: WorkbookModel): readonly SheetPlan[] {
  const actuals = actualsOf(workbook);
  return actuals === null ? [] : [actualsSheet(actuals, workbook)];
}

function plansOf(workbook: WorkbookModel): readonly SheetPlan[] {
  // The Unit sheet lists rows of these.
  const listed = {
    hiring: hiringSheet(workbook),
    payroll: payrollSheet(workbook),
    mapping: mappingSheet(workbook),
    useCases: useCasesSheet(workbook),
  };
  return [
    overviewSheet(workbook),
    coverageSheet(workbook),
    effortSheet(workbook),
    teamSheet(workbook),
    responsibilitiesSheet(workbook),
    skillsSheet(workbook),
    listed.hiring,
    unitSheet(listed, workbook),
    budgetSheet(workbook),
    monthsSheet(workbook),
    ...actualsSheets(workbook),
    staffingSheet(workbook),
    upskillingSheet(workbook),
    jobsSheet(workbook),
    scenariosSheet(workbook),
    checksSheet(workbook),
    listed.mapping,
    listed.useCases,
    assumptionsSheet(workbook),
    benchmarksSheet(workbook),
    listed.payroll,
    frameworkSheet(workbook.text),
    runLogSheet(workbook),
    planEffectSheet(workbook),
    demandSheet(workbook),
  ];
}
