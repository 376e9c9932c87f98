import type { Highs } from 'highs';
import { breaksRow, partsOf, type ModelPart } from '../../domain/plan/model/parts';
import { noProofs, type PlanProof, type Proof } from '../../domain/plan/staffing/proof';
import { sharedRules, type LinearModel, type Objective } from '../../domain/plan/model/linearModel';
import { roundsOf, solveRound, type ModelSolution, type Round } from './solveRound';
import type { SolverWatch } from './solverWatch';

/** What a solve is given besides its model. */
export interface PartsTask {
  readonly highs: Highs;
  /** The objectives in order of weight. */
  readonly order: readonly Objective[];
  /** Tells the present moment in milliseconds. */
  readonly clock: () => number;
  /** Moment by which the solve ends, milliseconds of the clock. */
  readonly deadline: number;
  readonly watch: SolverWatch;
}

function addProof(sum: Proof, part: Proof): Proof {
  return { value: sum.value + part.value, bound: sum.bound + part.bound };
}

/** Least time a part is given, milliseconds: small parts end long before. */
const leastTime = 250;

/** Time for a part: its share of what is left by its number of columns. */
function deadlineOf(task: PartsTask, parts: readonly ModelPart[], at: number): number {
  let left = 0;
  for (const part of parts.slice(at)) left += part.columns.length;
  const now = task.clock();
  const share = ((task.deadline - now) * (parts[at]?.columns.length ?? 0)) / left;
  return Math.min(task.deadline, now + Math.max(leastTime, share));
}

/** A model cut into parts, each with its solution so far. */
interface Cut {
  readonly parts: readonly ModelPart[];
  readonly solutions: ModelSolution[];
}

function cut(model: LinearModel, start: readonly number[], ignore: (row: number) => boolean): Cut {
  const parts = partsOf(model, ignore);
  const solutions = parts.map((part) => ({
    values: part.columns.map((column) => start[column] ?? 0),
    proof: noProofs,
  }));
  return { parts, solutions };
}

/** Improves the parts in a round, smallest part first. */
function improveParts(task: PartsTask, { parts, solutions }: Cut, round: Round): void {
  parts.forEach((part, done) => {
    const start = solutions[done];
    if (start === undefined) return;
    solutions[done] = solveRound({
      highs: task.highs,
      order: task.order,
      clock: task.clock,
      model: part.model,
      start,
      round,
      deadline: deadlineOf(task, parts, done),
      report: (progress) => {
        task.watch.report({ ...progress, done, total: parts.length });
      },
      cancelled: task.watch.cancelled,
    });
  });
}

/** Puts the solutions of the parts together. */
function joined({ parts, solutions }: Cut, columns: number): ModelSolution {
  const values = Array.from({ length: columns }, () => 0);
  let proof: PlanProof = noProofs;
  parts.forEach((part, index) => {
    const solution = solutions[index];
    if (solution === undefined) return;
    part.columns.forEach((column, at) => (values[column] = solution.values[at] ?? 0));
    proof = {
      total: addProof(proof.total, solution.proof.total),
      open: addProof(proof.open, solution.proof.open),
      cost: addProof(proof.cost, solution.proof.cost),
      changes: addProof(proof.changes, solution.proof.changes),
    };
  });
  return { values, proof };
}

/** Share of the time that a try without the shared limits may take. */
const looseShare = 0.75;

/**
 * Solves a model. Where the shared limits (budgets, hires per quarter) look loose, it is first solved without them: it
 * then falls into parts that are solved one by one, and a solution that keeps the limits all the same is the optimum.
 * `looseStart` is a solution without the shared limits; `null` where they are known to bind. Changes come last, for all
 * parts: what is open and what it costs matters more than the last of them.
 */
export function solveParts(
  task: PartsTask,
  model: LinearModel,
  start: readonly number[],
  looseStart: readonly number[] | null,
): ModelSolution {
  const columns = model.columns.upper.length;
  const improve = (within: PartsTask, parts: Cut, isLast: boolean) => {
    const objectives = task.order.filter((objective) => (objective === 'changes') === isLast);
    for (const round of roundsOf(objectives)) improveParts(within, parts, round);
  };
  const finish = (parts: Cut): ModelSolution => {
    improve(task, parts, true);
    return joined(parts, columns);
  };
  if (looseStart !== null) {
    const now = task.clock();
    const share = model.rows.rule.some((rule) => sharedRules.has(rule)) ? looseShare : 1;
    const early = { ...task, deadline: now + (task.deadline - now) * share };
    const loose = cut(model, looseStart, (row) => isTie(model, row));
    improve(early, loose, false);
    if (keepsShared(model, joined(loose, columns).values)) {
      const plan = finish(loose);
      if (keepsShared(model, plan.values)) return plan;
    }
  }
  const whole = cut(model, start, () => false);
  improve(task, whole, false);
  return finish(whole);
}

function isShared(model: LinearModel, row: number): boolean {
  const rule = model.rows.rule[row];
  return rule !== undefined && sharedRules.has(rule);
}

/** Whether a row ties cells together that the shared limits alone make dependent. */
function isTie(model: LinearModel, row: number): boolean {
  return isShared(model, row) || model.rows.rule[row] === 'total';
}

function keepsShared(model: LinearModel, values: readonly number[]): boolean {
  return model.rows.rule.every((_, row) => !isShared(model, row) || !breaksRow(model, values, row));
}
