import type { Language } from '../../src/framework/language';
import { budgetQuarters } from '../../src/domain/budget/budget';
import { costMonths } from '../../src/domain/budget/costMonths';
import { memberPay } from '../../src/domain/budget/memberPay';
import { hiringRows } from '../../src/domain/plan/rows/hiringRows';
import { staffingProblemOf } from '../../src/domain/plan/problem/staffingProblemOf';
import { assignmentsOf } from '../../src/domain/assignment/assignments';
import { planningModel, type PlanningInput } from '../../src/domain/planningModel';
import { scenarioOutcome } from '../../src/domain/scenario/scenarioOutcome';
import { greedyStaffing } from '../../src/domain/plan/staffing/greedyStaffing';
import type { Snapshot } from '../../src/sheet/snapshot';
import { demandContext } from '../../src/sheet/demand/demandContext';
import { readAssumptions } from '../../src/sheet/assumptions/readAssumptions';
import { effectContext } from '../../src/sheet/planEffect/effectGrid';
import { costCentres, costPlaces } from '../../src/sheet/months/costCentres';
import { runRecord } from '../../src/sheet/runLog/runRecord';
import { texts } from '../../src/sheet/text/texts';
import type { WorkbookModel } from '../../src/sheet/workbookModel';

/** What the sheets of a first run are made from, for a plan stated in a test. */
export function workbookModel(input: PlanningInput, language: Language = 'en'): WorkbookModel {
  const model = planningModel(input);
  const plan = greedyStaffing(staffingProblemOf(model, []));
  const hiring = hiringRows({ model, plan, decisions: [] });
  const snapshot: Snapshot = { sheets: [], tables: [] };
  const text = texts[language];
  const pay = memberPay(model, {});
  const demand = demandContext({ model, text, snapshot });
  const effect = effectContext({ model, hiring }, demand);
  const figures = budgetQuarters({ model, hiring, pay });
  const centres = costCentres(model.staff, effect, snapshot);
  return {
    model,
    demand,
    effect,
    inputs: readAssumptions(snapshot, model.assumptions),
    text,
    snapshot,
    proposals: [],
    bands: [],
    plan,
    hiring,
    problems: [],
    notes: [],
    decisions: [],
    scenarios: {
      sets: [],
      outcomes: [],
      base: scenarioOutcome('Base', model, plan.status, hiring),
      renewal: null,
    },
    frontier: [],
    standings: new Map(),
    viewCount: 0,
    assignments: assignmentsOf(model, []),
    assignmentDecisions: [],
    prices: new Map(),
    rates: {},
    pay,
    figures,
    onCosts: new Map(),
    centres,
    months: costMonths({ model, hiring, pay, figures }, costPlaces(effect, centres)),
    run: runRecord({
      snapshot,
      model,
      hiring,
      decisions: [],
      scenarios: [],
      problems: 0,
      now: 46348.5,
      version: '0.1.0',
    }),
    choice: { sheet: 'Roster', columns: {} },
  };
}
