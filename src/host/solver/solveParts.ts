import type { Highs } from 'highs';
import type { LinearModel } from '../../domain/staffing/linearModel';
import { partsOf, type ModelPart } from '../../domain/staffing/parts';
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

/** Time for a part: its share of what is left by its number of columns. */
function deadlineOf(task: PartsTask, parts: readonly ModelPart[], at: number): number {
  let left = 0;
  for (const part of parts.slice(at)) left += part.columns.length;
  const now = Date.now();
  return now + ((task.deadline - now) * (parts[at]?.columns.length ?? 0)) / left;
}

/** Solves a model part by part, smallest first, and puts the parts together. */
export function solveParts(task: PartsTask, model: LinearModel, start: readonly number[]): ModelSolution {
  const parts = partsOf(model);
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
