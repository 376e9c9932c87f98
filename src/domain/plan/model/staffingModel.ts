import { deferChoices } from '../action/defer/deferChoices';
import { contractChoices } from '../action/contract/contractChoices';
import { hireChoices } from '../action/hire/hireChoices';
import { moveChoices } from '../action/move/moveChoices';
import { shiftChoices } from '../action/shift/shiftChoices';
import { beyondOf, effectsOf, type Choice } from './choice';
import { columnsByCell } from './columnsByCell';
import { addDeferRows } from './deferRows';
import { addEffortRows } from './effortRows';
import { addLentRows, addPromiseRows } from './lentRows';
import { addLimitRows } from './limitRows';
import { addColumn, emptyModel, type LinearModel, type Objective } from './linearModel';
import { modelContext, type ModelContext } from './modelContext';
import { addOrderRows } from './orderRows';
import { addPoolRows, poolChoices, type Pools } from './pools';
import { addTotalRows } from './totalRows';
import type { PlanObjective } from '../../assumptions/assumptions';
import type { StaffingProblem } from '../problem/staffingProblem';

/**
 * Everything a plan can do, in a fixed order. An action is offered only where it closes missing effort of its cell,
 * rejected ones never.
 */
function choicesOf(context: ModelContext, pools: Pools | null): readonly Choice[] {
  const effectOf = effectsOf(context);
  const moves = pools === null ? context.problem.moves : pools.others;
  return [
    ...hireChoices(context, effectOf),
    ...contractChoices(context, effectOf),
    ...moveChoices(context, moves, effectOf),
    ...poolChoices(context, pools?.pools ?? [], effectOf),
    ...shiftChoices(context, effectOf),
    ...deferChoices(context),
  ];
}

/** Quarters at the beginning of a choice in which it gives effort and nothing is missing yet. */
function idleQuarters({ need, span }: ModelContext, { cell, effect }: Choice): number {
  const first = effect.gives.findIndex((effort) => effort > 0);
  if (first < 0) return 0;
  let idle = 0;
  while (first + idle < span && (need[cell]?.[first + idle] ?? 0) <= 0) idle += 1;
  return idle;
}

/**
 * A change counts one per head; a step counts its FTE. A trace more settles ties: for each quarter in which somebody waits for
 * work, and for later choices.
 */
function changesOf(context: ModelContext, choice: Choice, index: number, count: number): number {
  const isPart = choice.action === 'shift' || choice.action === 'contract' || choice.action === 'defer';
  const whole = isPart ? choice.fte : 1;
  return whole * (1 + 1e-3 * idleQuarters(context, choice) + (1e-4 * (index + 1)) / count);
}

/** What one unit adds to the total that a balanced plan keeps least: its cost, and pay for as long after the plan as counts. */
function totalOf(choice: Choice, quartersBeyond: number): number {
  return choice.effect.cost.inPlan + (beyondOf(choice).pay * quartersBeyond) / 4 + choice.price;
}

/** A problem as a mixed-integer programme, with the choices its first columns count. */
export interface StaffingModel {
  readonly context: ModelContext;
  readonly choices: readonly Choice[];
  readonly model: LinearModel;
  /** The objectives in order of weight. */
  readonly objectives: readonly Objective[];
}

/** The objectives of a plan in order of weight. */
const objectivesOf: Readonly<Record<PlanObjective, readonly Objective[]>> = {
  balanced: ['total', 'changes'],
  cover: ['open', 'cost', 'changes'],
};

/**
 * Formulates a problem, with redeployments in pairs of places or in pools. It always has a solution: what stays open is a
 * column, not an infeasibility.
 */
export function staffingModel(problem: StaffingProblem, pools: Pools | null = null): StaffingModel {
  const context = modelContext(problem);
  const choices = choicesOf(context, pools);
  const draft = emptyModel();
  choices.forEach((choice, index) => {
    addColumn(draft, {
      upper: choice.upper,
      whole: true,
      total: totalOf(choice, problem.limits.quartersBeyond),
      cost: choice.effect.cost.inPlan,
      changes: changesOf(context, choice, index, choices.length),
    });
  });
  addEffortRows(draft, context, choices);
  addLimitRows(draft, context, choices);
  addPoolRows(draft, choices);
  addDeferRows(draft, choices);
  const columns = columnsByCell(choices, context.need.length);
  addLentRows(draft, context, choices, columns);
  addPromiseRows(draft, context, choices, columns);
  addOrderRows(draft, context, choices, columns);
  addTotalRows(draft, context, choices, columns);
  const model = { ...draft, choices: choices.length };
  const objectives = objectivesOf[problem.objective].filter(
    (objective) => objective !== 'changes' || problem.settlesTies,
  );
  return { context, choices, model, objectives };
}
