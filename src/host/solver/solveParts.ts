import type { Highs } from 'highs';
import type { LinearModel } from '../../domain/staffing/linearModel';
import { breaksRow, partsOf, type ModelPart } from '../../domain/staffing/parts';
import type { PlanProof, Proof } from '../../domain/staffing/proof';
import { solveInOrder, type ModelSolution } from './solveInOrder';
import type { SolverWatch } from './solverWatch';

/** What a solve is given besides its model. */
export interface PartsTask {
  readonly highs: Highs;
  /** Moment by which the solve ends, milliseconds of `Date.now`. */
  readonly deadline: number;
  readonly watch: SolverWatch;
}

function addProof(sum: Proof, part: Proof): Proof {
  return { value: sum.value + part.value, bound: sum.bound + part.bound };
}

/** Least time a part is given, milliseconds: small parts end long before. */
const leastTime = 1000;

/** Time for a part: its share of what is left by its number of columns. */
function deadlineOf(task: PartsTask, parts: readonly ModelPart[], at: number): number {
  let left = 0;
  for (const part of parts.slice(at)) left += part.columns.length;
  const now = Date.now();
  const share = ((task.deadline - now) * (parts[at]?.columns.length ?? 0)) / left;
  return Math.min(task.deadline, now + Math.max(leastTime, share));
}

/** Solves a model part by part, smallest first, and puts the parts together. */
function solveEach(
  task: PartsTask,
  model: LinearModel,
  start: readonly number[],
  ignore: (row: number) => boolean,
): ModelSolution {
  const parts = partsOf(model, ignore);
  const values = [...start];
  const none: Proof = { value: 0, bound: 0 };
  let proof: PlanProof = { open: none, cost: none, changes: none };
  parts.forEach((part, done) => {
    const solution = solveInOrder({
      highs: task.highs,
      model: part.model,
      start: part.columns.map((column) => start[column] ?? 0),
      deadline: deadlineOf(task, parts, done),
      report: (progress) => {
        task.watch.report({ ...progress, done, total: parts.length });
      },
      cancelled: task.watch.cancelled,
    });
    part.columns.forEach((column, at) => (values[column] = solution.values[at] ?? 0));
    proof = {
      open: addProof(proof.open, solution.proof.open),
      cost: addProof(proof.cost, solution.proof.cost),
      changes: addProof(proof.changes, solution.proof.changes),
    };
  });
  return { values, proof };
}

/** Share of the time that a try without the shared limits may take. */
const looseShare = 0.95;

/**
 * Solves a model. Where the shared limits (budget, hires per quarter) look loose, it is first solved without them: it
 * then falls into parts that are solved one by one, and a solution that keeps the limits all the same is the optimum.
 * `looseStart` is a solution without the shared limits; `null` where they are known to bind.
 */
export function solveParts(
  task: PartsTask,
  model: LinearModel,
  start: readonly number[],
  looseStart: readonly number[] | null,
): ModelSolution {
  if (looseStart !== null) {
    const now = Date.now();
    const early = { ...task, deadline: now + (task.deadline - now) * looseShare };
    const shared = (row: number) => isShared(model, row);
    const loose = solveEach(early, model, looseStart, shared);
    if (!model.rows.rule.some((_, row) => shared(row) && breaksRow(model, loose.values, row))) return loose;
  }
  return solveEach(task, model, start, () => false);
}

function isShared(model: LinearModel, row: number): boolean {
  const rule = model.rows.rule[row];
  return rule === 'budget' || rule === 'hiresPerQuarter';
}
