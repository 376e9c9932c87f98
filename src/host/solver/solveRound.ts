import type { Highs, Model } from 'highs';
import { completeValues } from '../../domain/plan/model/completeValues';
import type { LinearModel, Objective } from '../../domain/plan/model/linearModel';
import { solverTolerance } from '../../domain/plan/model/tolerance';
import type { PlanProof, Proof } from '../../domain/plan/staffing/proof';
import type { SolverProgress } from './solverWatch';

/** A solution of a linear model: one value per column, and what is proven of each objective. */
export interface ModelSolution {
  readonly values: readonly number[];
  readonly proof: PlanProof;
}

/** One objective brought as near to its optimum as `aim` says: a proven gap at which it may end, share of the value. */
export interface Round {
  readonly objective: Objective;
  readonly aim: number;
}

/** What a solve is given besides its model. */
export interface SolveTask {
  readonly highs: Highs;
  readonly model: LinearModel;
  /** A solution to start from, one value per column, and what is proven of it already. */
  readonly start: ModelSolution;
  /** All objectives in order of weight. */
  readonly order: readonly Objective[];
  /** What to improve; objectives before it stay at the values of the start. */
  readonly round: Round;
  /** Tells the present moment in milliseconds. */
  readonly clock: () => number;
  /** Moment by which the solve ends, milliseconds of the clock. */
  readonly deadline: number;
  readonly report: (progress: Pick<SolverProgress, 'objective' | 'value' | 'bound'>) => void;
  readonly cancelled: () => boolean;
}

/** Share of the time that is left which an objective may take. */
const shares: Readonly<Record<Objective, number>> = { total: 0.9, open: 0.9, cost: 0.95, changes: 1 };

/** What an objective may lose while the next one improves: what the solver cannot tell from nothing. */
function slackOf(value: number): number {
  return solverTolerance * Math.max(1, Math.abs(value));
}

function totalOf(weights: readonly number[], values: readonly number[]): number {
  let sum = 0;
  weights.forEach((weight, column) => (sum += weight * (values[column] ?? 0)));
  return sum;
}

/** Brings an objective to figures up to 100, where the tolerances of the solver mean something. */
function scaleOf(weights: readonly number[]): number {
  let most = 0;
  for (const weight of weights) most = Math.max(most, weight);
  return most > 100 ? 100 / most : 1;
}

/** Rules of the solver's presolve, by bit, that would put totals back into what they count: nothing to branch on. */
const substitutions = (1 << 8) | (1 << 12);

const settings = {
  output_flag: false,
  random_seed: 1,
  // Good plans early fix many columns: more of the work goes into finding them than by default.
  mip_heuristic_effort: 0.4,
  // Few trial branchings per column, for each costs as much as several nodes.
  mip_pscost_minreliable: 2,
};

/**
 * Proven gaps aimed at one after the other. Most of the work on the first objective goes into nodes that could better the
 * plan by next to nothing: leaving them for a second round brings a plan known to be good much sooner. With cost and changes
 * the first round would not end sooner.
 */
const aims: Readonly<Record<Objective, readonly number[]>> = {
  total: [0.003, 0],
  open: [0.0048, 0],
  cost: [0],
  changes: [0],
};

/** The rounds in which some objectives are brought to their optimum, in order. */
export function roundsOf(objectives: readonly Objective[]): readonly Round[] {
  return objectives.flatMap((objective) => aims[objective].map((aim) => ({ objective, aim })));
}

function passModel(highs: Highs, source: LinearModel): Model {
  const { columns, rows } = source;
  const size = { numRows: rows.rule.length, numCols: columns.upper.length };
  const model = highs.createModel({
    ...size,
    colCost: columns.changes,
    colLower: columns.upper.map(() => 0),
    colUpper: columns.upper,
    rowLower: rows.lower,
    rowUpper: rows.upper,
    matrix: { format: 'csr', ...size, starts: rows.starts, indices: rows.indices, values: rows.values },
    integrality: columns.whole.map((whole) => (whole ? 1 : 0)),
  });
  model.options.set(settings);
  return model;
}

/** Least time between two reports of progress, milliseconds. */
const tellEvery = 200;

/** What a run of the solver is given. */
interface Run {
  readonly objective: Objective;
  /** Factor of the model's costs to those of the objective. */
  readonly scale: number;
  /** Proven gap at which the run may end, share of the value. */
  readonly aim: number;
  /** Moment by which the run ends, milliseconds of the clock. */
  readonly end: number;
  /** What is reached and proven already. */
  readonly known: Proof;
}

/** Runs the solver on its present objective. The values it found, if any, and the bound that is proven. */
function run(task: SolveTask, model: Model, { objective, scale, aim, end, known }: Run) {
  const { constants } = task.highs;
  model.zeroAllClocks();
  model.options.set({
    // The moment may have passed meanwhile, and a limit below 0 is none the solver knows.
    time_limit: Math.max(0, end - task.clock()) / 1000,
    mip_rel_gap: aim,
    // Beside the long row that holds open effort, branching on totals pays only after the seconds a planner waits; and
    // where nothing is open no limit binds, and it never pays.
    presolve_rule_off: objective === 'open' ? substitutions : 0,
  });
  let told = 0;
  const { modelStatus } = model.run({
    // Its log says the same, but only where it prints one.
    [constants.callbackType.mipInterrupt]: (event) => {
      const now = task.clock();
      if (task.cancelled() || now >= end) event.interrupt();
      if (now - told < tellEvery) return undefined;
      told = now;
      const { mip_primal_bound: value = Infinity, mip_dual_bound: bound = -Infinity } = event.data;
      task.report({
        objective,
        value: Math.min(known.value, value / scale),
        bound: Math.max(known.bound, bound / scale),
      });
      return undefined;
    },
  });
  const found = Number(model.info.get('primal_solution_status')) === 2;
  return {
    values: found ? [...model.getSolution().colValue] : null,
    bound: Math.max(known.bound, Number(model.info.get('mip_dual_bound')) / scale),
    ended: modelStatus === constants.modelStatus.optimal,
  };
}

/** Keeps an objective at its value while the later ones are improved. */
function hold(model: Model, weights: readonly number[], value: number): void {
  const indices: number[] = [];
  const values: number[] = [];
  weights.forEach((weight, column) => {
    if (weight === 0) return;
    indices.push(column);
    values.push(weight);
  });
  const scale = scaleOf(values);
  const limit = (value + slackOf(value)) * scale;
  if (value > 0) {
    model.addRow(-Infinity, limit, { indices, values: values.map((weight) => weight * scale) });
  } else {
    // Nothing above 0 is left of a sum of values that are never below it: bounds say so more tightly than a row.
    model.changeColsBounds(
      { kind: 'set', indices },
      indices.map(() => 0),
      indices.map(() => 0),
    );
  }
}

/** Better values for the objective of a round where there are some, and what is proven of them. */
function improve(task: SolveTask, model: Model, known: Proof): ModelSolution {
  const { objective, aim } = task.round;
  const { values, proof } = task.start;
  const weights = task.model.columns[objective];
  const scale = scaleOf(weights);
  const now = task.clock();
  const end = now + (task.deadline - now) * shares[objective];
  const all = { kind: 'range', from: 0, to: weights.length - 1 } as const;
  model.changeColsCost(
    all,
    weights.map((weight) => weight * scale),
  );
  model.setSolution({ colValue: values });
  const result = run(task, model, { objective, scale, aim, end, known });
  const found = result.values === null ? values : completeValues(task.model, result.values);
  const best = totalOf(weights, found) <= known.value + slackOf(known.value) ? found : values;
  const value = totalOf(weights, best);
  const bound = Math.min(value, aim === 0 && result.ended ? value : result.bound);
  return { values: best, proof: { ...proof, [objective]: { value, bound } } };
}

/**
 * Brings one objective of a model nearer to its optimum, with those before it in the order held at their values. When time
 * runs out the best values so far come back, with the bound that is proven of them.
 */
export function solveRound(task: SolveTask): ModelSolution {
  const { objective, aim } = task.round;
  const { values, proof } = task.start;
  const value = totalOf(task.model.columns[objective], values);
  const known = { value, bound: Math.min(value, proof[objective].bound) };
  const isNear = value - known.bound <= Math.max(aim * Math.abs(value), slackOf(value));
  if (isNear || task.clock() >= task.deadline || task.cancelled())
    return { values, proof: { ...proof, [objective]: known } };
  const model = passModel(task.highs, task.model);
  try {
    for (const earlier of task.order.slice(0, task.order.indexOf(objective))) {
      const weights = task.model.columns[earlier];
      hold(model, weights, totalOf(weights, values));
    }
    return improve(task, model, known);
  } finally {
    model.dispose();
  }
}
