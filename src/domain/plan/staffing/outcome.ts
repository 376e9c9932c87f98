import type { Choice } from './choice';
import { cellOf, positive, type Ground } from './ground';
import { headChange, headsNow, reachesLevel } from './minimumRows';
import { isPresent, isRanked, precedencesOf } from './orderRows';
import type { StaffingModel } from './staffingModel';

/** What a plan comes to, calculated from its units alone. */
export interface Outcome {
  /** Effort missing after the plan by cell and quarter, FTE; negative is spare. */
  readonly after: readonly (readonly number[])[];
  /** Uncovered effort, FTE-quarters, by the weights of the problem. */
  readonly uncovered: number;
  /** Minimum heads that are missing, head-quarters. */
  readonly missingHeads: number;
  /** Heads hired out of order. */
  readonly outOfOrder: number;
  /** First objective, FTE-quarters: uncovered effort, missing minimum heads and heads out of order at their prices. */
  readonly open: number;
  /** Second objective, currency. */
  readonly cost: number;
  /** Third objective. */
  readonly changes: number;
  /** Currency by quarter. */
  readonly costByQuarter: readonly number[];
}

/** Takes some units of a choice into account; a negative count takes them back. */
export function addEffort(after: number[][], choice: Choice, count: number): void {
  const gains = after[choice.cell];
  const loses = after[choice.from];
  for (let at = choice.quarter; at < choice.gives.length; at++) {
    if (gains) gains[at] = (gains[at] ?? 0) - count * (choice.gives[at] ?? 0);
    if (loses) loses[at] = (loses[at] ?? 0) + count * (choice.takes[at] ?? 0);
  }
}

/** Weighted sum of what is missing, FTE-quarters. */
export function uncoveredEffort(staffing: StaffingModel, after: readonly (readonly number[])[]): number {
  let sum = 0;
  after.forEach((quarters, cell) => {
    for (const missing of quarters) sum += (staffing.ground.weight[cell] ?? 1) * Math.max(0, missing);
  });
  return sum;
}

/** A choice with the units that a plan takes of it. */
interface Taken {
  readonly choice: Choice;
  readonly count: number;
  /** What they count as changes. */
  readonly changes: number;
}

function takenOf({ choices, model }: StaffingModel, units: readonly number[]): readonly Taken[] {
  return choices.flatMap((choice, index) => {
    const count = units[index] ?? 0;
    return count === 0 ? [] : [{ choice, count, changes: count * (model.columns.changes[index] ?? 0) }];
  });
}

/** Minimum heads that are missing, head-quarters. */
function missingHeads(ground: Ground, taken: readonly Taken[]): number {
  let sum = 0;
  for (const rule of ground.problem.limits.minimumHeads) {
    const cell = cellOf(ground, rule.profile, rule.place);
    if (cell < 0) continue;
    for (let at = Math.max(0, rule.from); at < ground.span; at++) {
      let heads = headsNow(ground, cell, rule.level);
      for (const { choice, count } of taken) {
        if (reachesLevel(choice.level, rule.level)) heads += count * headChange(choice, cell, at);
      }
      sum += Math.max(0, positive(rule.heads) - heads);
    }
  }
  return sum;
}

/** Heads hired before anyone of the rank that comes first. */
function headsOutOfOrder(ground: Ground, taken: readonly Taken[]): number {
  if (ground.problem.limits.order === null) return 0;
  let sum = 0;
  for (const precedence of precedencesOf(ground)) {
    for (let at = 0; at < ground.span; at++) {
      let hired = 0;
      let present = 0;
      for (const { choice, count } of taken) {
        if (isPresent(choice, precedence, at)) present += count;
        if (isRanked(ground, choice, precedence) && choice.quarter === at) hired += count;
      }
      if (present === 0) sum += hired;
    }
  }
  return sum;
}

/** Calculates what a plan comes to. */
export function outcomeOf(staffing: StaffingModel, units: readonly number[]): Outcome {
  const { ground } = staffing;
  const { limits } = ground.problem;
  const taken = takenOf(staffing, units);
  const after = ground.need.map((quarters) => [...quarters]);
  const costByQuarter = ground.problem.quarters.map(() => 0);
  let changes = 0;
  for (const each of taken) {
    const { choice, count } = each;
    addEffort(after, choice, count);
    changes += each.changes;
    choice.cost.forEach((cost, at) => (costByQuarter[at] = (costByQuarter[at] ?? 0) + count * cost));
  }
  const uncovered = uncoveredEffort(staffing, after);
  const missing = missingHeads(ground, taken);
  const outOfOrder = headsOutOfOrder(ground, taken);
  const price = positive(limits.order?.relaxPrice ?? 0);
  return {
    after,
    uncovered,
    missingHeads: missing,
    outOfOrder,
    open: uncovered + positive(limits.missingHeadWeight) * missing + price * outOfOrder,
    cost: costByQuarter.reduce((sum, cost) => sum + cost, 0),
    changes,
    costByQuarter,
  };
}
