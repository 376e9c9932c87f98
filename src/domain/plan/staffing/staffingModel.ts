import { mostHires } from './bounds';
import { costOf, type Choice } from './choice';
import { choicesOf } from './choices';
import { columnsByCell } from './columnsByCell';
import { groundOf, positive, type Ground } from './ground';
import { addColumn, addRow, emptyModel, type LinearModel, type ModelDraft, type Term } from './linearModel';
import { addMinimumRows } from './minimumRows';
import { addOrderRows } from './orderRows';
import { addTotalRows } from './totalRows';

/** A change counts one per head; a step of a shift counts its FTE. Later choices count a trace more, which settles ties. */
function changesOf(choice: Choice, index: number, count: number): number {
  const whole = choice.action === 'shift' ? choice.fte : 1;
  return whole * (1 + (1e-4 * (index + 1)) / count);
}

/** Terms of all choices by cell and quarter, for effort given to it and taken from it. */
function termsByCell(ground: Ground, choices: readonly Choice[]) {
  const gives = ground.need.map((quarters) => quarters.map((): Term[] => []));
  const takes = ground.need.map((quarters) => quarters.map((): Term[] => []));
  choices.forEach((choice, column) => {
    choice.gives.forEach((effort, at) => {
      if (effort > 0) gives[choice.cell]?.[at]?.push([column, effort]);
    });
    choice.takes.forEach((effort, at) => {
      if (effort > 0) takes[choice.from]?.[at]?.push([column, effort]);
    });
  });
  return { gives, takes };
}

/** What columns take at least, and at most. */
function reach(draft: ModelDraft, terms: readonly Term[]): { least: number; most: number } {
  let least = 0;
  let most = 0;
  for (const [column, value] of terms) {
    least += value * (draft.columns.lower[column] ?? 0);
    most += value * (draft.columns.upper[column] ?? 0);
  }
  return { least, most };
}

/**
 * Spare effort in whole heads: what a spare row says of whole units and its linear relaxation does not see. For each
 * size of head d that moves, spare effort b and f the fraction of b / d, mixed-integer rounding of the row divided by d
 * gives a row that cuts off no whole plan.
 */
function addWholeRows(draft: ModelDraft, spare: number, taken: readonly Term[]): void {
  const sizes = new Set(taken.map(([, fte]) => fte).filter((fte) => fte >= 0.5));
  for (const size of sizes) {
    const whole = Math.floor(spare / size + 1e-9);
    const rest = spare / size - whole;
    if (rest < 1e-6 || rest > 0.999) continue;
    const terms: Term[] = [];
    for (const [column, fte] of taken) {
      const units = Math.floor(fte / size + 1e-9);
      const value = units + Math.max(0, fte / size - units - rest) / (1 - rest);
      if (value > 1e-9) terms.push([column, value]);
    }
    addRow(draft, 'spare', -Infinity, whole, terms);
  }
}

function addEffortRows(draft: ModelDraft, ground: Ground, choices: readonly Choice[]): void {
  const { gives, takes } = termsByCell(ground, choices);
  ground.need.forEach((quarters, cell) => {
    quarters.forEach((need, at) => {
      const taken = takes[cell]?.[at] ?? [];
      const given = gives[cell]?.[at] ?? [];
      const spare = Math.max(0, -need);
      const { least, most } = reach(draft, taken);
      addRow(draft, 'spare', -Infinity, Math.max(spare, least), taken);
      addWholeRows(draft, Math.max(spare, least), taken);
      if (need <= 0 && least <= spare) return;
      const uncovered = addColumn(draft, {
        lower: 0,
        upper: Math.max(0, need + most),
        whole: false,
        open: ground.weight[cell] ?? 1,
        cost: 0,
        changes: 0,
      });
      const drains = taken.map(([column, value]): Term => [column, -value]);
      addRow(draft, 'need', need, Infinity, [...given, ...drains, [uncovered, 1]]);
    });
  });
}

function addMemberRows(draft: ModelDraft, ground: Ground, choices: readonly Choice[]): void {
  const byGroup = ground.problem.groups.map((): Term[] => []);
  choices.forEach((choice, column) => byGroup[choice.group]?.push([column, 1]));
  byGroup.forEach((terms, group) => {
    const heads = Math.floor(positive(ground.problem.groups[group]?.heads));
    addRow(draft, 'members', -Infinity, Math.max(heads, reach(draft, terms).least), terms);
  });
}

function addPeakRows(draft: ModelDraft, ground: Ground, choices: readonly Choice[]): void {
  const byCell = ground.need.map((): Term[] => []);
  choices.forEach((choice, column) => {
    if (choice.action === 'hire') byCell[choice.cell]?.push([column, 1]);
  });
  byCell.forEach((terms, cell) => {
    if (terms.length === 0) return;
    addRow(draft, 'peak', -Infinity, Math.max(mostHires(ground, cell), reach(draft, terms).least), terms);
  });
}

function addBudgetRows(draft: ModelDraft, ground: Ground, choices: readonly Choice[]): void {
  ground.problem.limits.budgets.forEach((budget, year) => {
    if (budget === null) return;
    const costs = choices.map((choice) => costIn(ground, choice, year));
    // Figures up to 100: the tolerances of the solver mean something, and its cuts are sharper.
    const unit = costs.reduce((most, cost) => Math.max(most, cost), 0) / 100;
    const terms: Term[] = [];
    costs.forEach((cost, column) => {
      if (cost > 0) terms.push([column, cost / unit]);
    });
    const most = Math.max(positive(budget) / unit, reach(draft, terms).least);
    if (terms.length > 0) addRow(draft, 'budget', -Infinity, most, terms);
  });
}

/** Cost of one unit in a fiscal year, currency. */
export function costIn(ground: Ground, choice: Choice, year: number): number {
  let sum = 0;
  choice.cost.forEach((cost, at) => {
    if (ground.problem.quarters[at]?.fiscalYear === year) sum += cost;
  });
  return sum;
}

function addHireRows(draft: ModelDraft, ground: Ground, choices: readonly Choice[]): void {
  const limit = ground.problem.limits.hiresPerQuarter;
  if (limit === null) return;
  for (let at = 0; at < ground.span; at++) {
    const terms: Term[] = [];
    choices.forEach((choice, column) => {
      if (choice.action === 'hire' && choice.quarter === at) terms.push([column, 1]);
    });
    const most = Math.max(Math.floor(positive(limit)), reach(draft, terms).least);
    addRow(draft, 'hiresPerQuarter', -Infinity, most, terms);
  }
}

/** A problem as a mixed-integer programme, with the choices its first columns count. */
export interface StaffingModel {
  readonly ground: Ground;
  readonly choices: readonly Choice[];
  readonly model: LinearModel;
}

/** Formulates a problem. It always has a solution: what stays open is a column, not an infeasibility. */
export function staffingModel(problem: Parameters<typeof groundOf>[0]): StaffingModel {
  const ground = groundOf(problem);
  const choices = choicesOf(ground);
  const draft = emptyModel();
  choices.forEach((choice, index) => {
    addColumn(draft, {
      lower: choice.lower,
      upper: choice.upper,
      whole: true,
      open: 0,
      cost: costOf(choice),
      changes: changesOf(choice, index, choices.length),
    });
  });
  addEffortRows(draft, ground, choices);
  addMemberRows(draft, ground, choices);
  addPeakRows(draft, ground, choices);
  addBudgetRows(draft, ground, choices);
  addHireRows(draft, ground, choices);
  const columns = columnsByCell(choices, ground.need.length);
  addMinimumRows(draft, ground, choices, columns);
  addOrderRows(draft, ground, choices, columns);
  addTotalRows(draft, ground, choices, columns);
  return { ground, choices, model: { ...draft, choices: choices.length } };
}
