import { mostHires } from './bounds';
import { contractChoices } from '../action/contract/contractChoices';
import { hireChoices } from '../action/hire/hireChoices';
import { moveChoices } from '../action/move/moveChoices';
import { shiftChoices } from '../action/shift/shiftChoices';
import { costOf, effectsOf, type Choice } from './choice';
import { columnsByCell } from './columnsByCell';
import { addColumn, addRow, emptyModel, type LinearModel, type ModelDraft, type Term } from './linearModel';
import { modelContext, positive, settledCost, settledHires, type ModelContext } from './modelContext';
import { addOrderRows } from './orderRows';
import { roundingTolerance, solverTolerance } from './tolerance';
import { addTotalRows } from './totalRows';
import type { StaffingProblem } from '../problem/staffingProblem';

/**
 * Everything a plan can do, in a fixed order. An action is offered only where it closes missing effort of its cell,
 * rejected ones never.
 */
function choicesOf(context: ModelContext): readonly Choice[] {
  const effectOf = effectsOf(context);
  return [
    ...hireChoices(context, effectOf),
    ...contractChoices(context, effectOf),
    ...moveChoices(context, effectOf),
    ...shiftChoices(context, effectOf),
  ];
}

/** A change counts one per head; a step of a shift counts its FTE. Later choices count a trace more, which settles ties. */
function changesOf(choice: Choice, index: number, count: number): number {
  const whole = choice.action === 'shift' ? choice.fte : 1;
  return whole * (1 + (1e-4 * (index + 1)) / count);
}

/** Terms of all choices by cell and quarter, for effort given to it and taken from it. */
function termsByCell(context: ModelContext, choices: readonly Choice[]) {
  const gives = context.need.map((quarters) => quarters.map((): Term[] => []));
  const takes = context.need.map((quarters) => quarters.map((): Term[] => []));
  choices.forEach((choice, column) => {
    choice.effect.gives.forEach((effort, at) => {
      if (effort > 0) gives[choice.cell]?.[at]?.push([column, effort]);
    });
    choice.effect.takes.forEach((effort, at) => {
      if (effort > 0) takes[choice.from]?.[at]?.push([column, effort]);
    });
  });
  return { gives, takes };
}

/** What columns take at most. */
function mostOf(draft: ModelDraft, terms: readonly Term[]): number {
  let most = 0;
  for (const [column, value] of terms) most += value * (draft.columns.upper[column] ?? 0);
  return most;
}

/**
 * Spare effort in whole heads: what a spare row says of whole units and its linear relaxation does not see. For each
 * size of head d that moves, spare effort b and f the fraction of b / d, mixed-integer rounding of the row divided by d
 * gives a row that cuts off no whole plan.
 */
function addWholeRows(draft: ModelDraft, spare: number, taken: readonly Term[]): void {
  const sizes = new Set(taken.map(([, fte]) => fte).filter((fte) => fte >= 0.5));
  for (const size of sizes) {
    const whole = Math.floor(spare / size + roundingTolerance);
    const rest = spare / size - whole;
    if (rest < solverTolerance || rest > 0.999) continue;
    const terms: Term[] = [];
    for (const [column, fte] of taken) {
      const units = Math.floor(fte / size + roundingTolerance);
      const value = units + Math.max(0, fte / size - units - rest) / (1 - rest);
      if (value > roundingTolerance) terms.push([column, value]);
    }
    addRow(draft, 'spare', -Infinity, whole, terms);
  }
}

function addEffortRows(draft: ModelDraft, context: ModelContext, choices: readonly Choice[]): void {
  const { gives, takes } = termsByCell(context, choices);
  context.need.forEach((quarters, cell) => {
    quarters.forEach((need, at) => {
      const taken = takes[cell]?.[at] ?? [];
      const given = gives[cell]?.[at] ?? [];
      const spare = Math.max(0, -need);
      addRow(draft, 'spare', -Infinity, spare, taken);
      addWholeRows(draft, spare, taken);
      if (need <= 0) return;
      const uncovered = addColumn(draft, {
        upper: need + mostOf(draft, taken),
        whole: false,
        open: context.weight[cell] ?? 1,
        cost: 0,
        changes: 0,
      });
      const drains = taken.map(([column, value]): Term => [column, -value]);
      addRow(draft, 'need', need, Infinity, [...given, ...drains, [uncovered, 1]]);
    });
  });
}

function addMemberRows(draft: ModelDraft, context: ModelContext, choices: readonly Choice[]): void {
  const byGroup = context.problem.groups.map((): Term[] => []);
  choices.forEach((choice, column) => byGroup[choice.group]?.push([column, 1]));
  byGroup.forEach((terms, group) => {
    addRow(draft, 'members', -Infinity, Math.floor(positive(context.problem.groups[group]?.free)), terms);
  });
}

function addPeakRows(draft: ModelDraft, context: ModelContext, choices: readonly Choice[]): void {
  const byCell = context.need.map((): Term[] => []);
  choices.forEach((choice, column) => {
    if (choice.action === 'hire') byCell[choice.cell]?.push([column, 1]);
  });
  byCell.forEach((terms, cell) => {
    if (terms.length === 0) return;
    addRow(draft, 'peak', -Infinity, mostHires(context, cell), terms);
  });
}

function addBudgetRows(draft: ModelDraft, context: ModelContext, choices: readonly Choice[]): void {
  context.problem.limits.budgets.forEach((budget, year) => {
    if (budget === null) return;
    const costs = choices.map((choice) => costIn(context, choice, year));
    // Figures up to 100: the tolerances of the solver mean something, and its cuts are sharper.
    const unit = costs.reduce((most, cost) => Math.max(most, cost), 0) / 100;
    const terms: Term[] = [];
    costs.forEach((cost, column) => {
      if (cost > 0) terms.push([column, cost / unit]);
    });
    const left = positive(budget - settledCost(context, year));
    if (terms.length > 0) addRow(draft, 'budget', -Infinity, left / unit, terms);
  });
}

/** Cost of one unit in a fiscal year, currency. */
function costIn(context: ModelContext, choice: Choice, year: number): number {
  let sum = 0;
  choice.effect.cost.byQuarter.forEach((cost, at) => {
    if (context.problem.quarters[at]?.fiscalYear === year) sum += cost;
  });
  return sum;
}

function addHireRows(draft: ModelDraft, context: ModelContext, choices: readonly Choice[]): void {
  const limit = context.problem.limits.hiresPerQuarter;
  if (limit === null) return;
  for (let at = 0; at < context.span; at++) {
    const terms: Term[] = [];
    choices.forEach((choice, column) => {
      if (choice.action === 'hire' && choice.quarter === at) terms.push([column, 1]);
    });
    const left = Math.floor(positive(limit - settledHires(context, { quarter: at })));
    addRow(draft, 'hiresPerQuarter', -Infinity, left, terms);
  }
}

/** A problem as a mixed-integer programme, with the choices its first columns count. */
export interface StaffingModel {
  readonly context: ModelContext;
  readonly choices: readonly Choice[];
  readonly model: LinearModel;
}

/** Formulates a problem. It always has a solution: what stays open is a column, not an infeasibility. */
export function staffingModel(problem: StaffingProblem): StaffingModel {
  const context = modelContext(problem);
  const choices = choicesOf(context);
  const draft = emptyModel();
  choices.forEach((choice, index) => {
    addColumn(draft, {
      upper: choice.upper,
      whole: true,
      open: 0,
      cost: costOf(choice),
      changes: changesOf(choice, index, choices.length),
    });
  });
  addEffortRows(draft, context, choices);
  addMemberRows(draft, context, choices);
  addPeakRows(draft, context, choices);
  addBudgetRows(draft, context, choices);
  addHireRows(draft, context, choices);
  const columns = columnsByCell(choices, context.need.length);
  addOrderRows(draft, context, choices, columns);
  addTotalRows(draft, context, choices, columns);
  return { context, choices, model: { ...draft, choices: choices.length } };
}
