import { beyondOf, costIn, costOf, type Choice } from '../model/choice';
import { headChange, headsNow, reachesLevel } from '../model/headChange';
import type { Objective } from '../model/linearModel';
import { cellOf, openWorth, positive, settledCost, type ModelContext } from '../model/modelContext';
import { isPresent, isRanked, precedencesOf, settledOrder } from '../model/orderRows';
import type { StaffingModel } from '../model/staffingModel';
import { openEffort } from '../problem/openRuns';

/** What a plan comes to, calculated from its units alone; settled lines are part of it. */
export interface Outcome {
  /** What stays open, FTE-quarters: the sum of all gaps, small remainders and those of lines on hold included. */
  readonly open: number;
  /** What all its lines cost in the plan, currency. */
  readonly cost: number;
  /** The same by fiscal year of the plan. */
  readonly costByYear: readonly number[];
  /** Minimum heads that are missing, head-quarters. */
  readonly missingHeads: number;
  /** Heads hired out of order. */
  readonly outOfOrder: number;
  /**
   * What the objectives of the model come to: cost beside settled lines with the worth of what stays open, open effort
   * (FTE-quarters), cost beside settled lines (currency), changes with heads out of order at their price.
   */
  readonly objectives: Readonly<Record<Objective, number>>;
}

/** Takes some units of a choice into account; a negative count takes them back. */
export function addEffort(after: number[][], choice: Choice, count: number): void {
  const gains = after[choice.cell];
  const loses = after[choice.from];
  const { gives, takes } = choice.effect;
  for (let at = choice.quarter; at < gives.length; at++) {
    if (gains) gains[at] = (gains[at] ?? 0) - count * (gives[at] ?? 0);
    if (loses) loses[at] = (loses[at] ?? 0) + count * (takes[at] ?? 0);
  }
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

/** What is missing of what was asked for, FTE-quarters. */
function uncoveredEffort({ need }: ModelContext, taken: readonly Taken[]): number {
  const after = need.map((quarters) => [...quarters]);
  for (const { choice, count } of taken) addEffort(after, choice, count);
  let sum = 0;
  for (const missing of after.flat()) sum += Math.max(0, missing);
  return sum;
}

/** Cost with the worth of what stays open, the time after the plan included, currency. */
function totalOf(context: ModelContext, taken: readonly Taken[]): number {
  const { need, worth, span, problem } = context;
  const { quartersBeyond } = problem.limits;
  const after = need.map((quarters) => [...quarters]);
  const later = [...context.later];
  let sum = 0;
  for (const { choice, count } of taken) {
    addEffort(after, choice, count);
    const { gives, takes, pay } = beyondOf(choice);
    later[choice.cell] = (later[choice.cell] ?? 0) - count * gives;
    if (choice.from >= 0) later[choice.from] = (later[choice.from] ?? 0) + count * takes;
    sum += costOf(choice, count) + (count * pay * quartersBeyond) / 4 + count * choice.price;
  }
  after.forEach((quarters, cell) => {
    const parts = worth[cell] ?? [];
    quarters.forEach((missing, at) => (sum += openWorth(parts[at], missing)));
    sum += quartersBeyond * openWorth(parts[span - 1], later[cell] ?? 0);
  });
  return sum;
}

/** Everything that stays open, FTE-quarters. */
function openAfter({ missing }: ModelContext, taken: readonly Taken[]): number {
  const after = missing.map((quarters) => [...quarters]);
  for (const { choice, count } of taken) addEffort(after, choice, count);
  let sum = 0;
  for (const quarters of after) sum += openEffort(quarters);
  return sum;
}

/** Minimum heads that are missing, head-quarters. */
function missingHeads(context: ModelContext, taken: readonly Taken[]): number {
  let sum = 0;
  for (const rule of context.problem.limits.minimumHeads) {
    const cell = cellOf(context, rule);
    if (cell < 0) continue;
    for (let at = Math.max(0, rule.from); at < context.span; at++) {
      let heads = headsNow(context, cell, rule.level, at);
      for (const { choice, count } of taken) {
        if (reachesLevel(choice.level, rule.level)) heads += count * headChange(choice, cell, at);
      }
      sum += Math.max(0, positive(rule.heads) - heads);
    }
  }
  return sum;
}

/** Heads hired before anyone of the rank that comes first. */
function headsOutOfOrder(context: ModelContext, taken: readonly Taken[]): number {
  if (context.problem.limits.order === null) return 0;
  let sum = 0;
  for (const precedence of precedencesOf(context)) {
    for (let at = 0; at < context.span; at++) {
      const settled = settledOrder(context, precedence, at);
      let { hired } = settled;
      let isThere = settled.present;
      for (const { choice, count } of taken) {
        if (isPresent(choice, precedence, at)) isThere = true;
        if (choice.quarter === at && isRanked(context, choice, precedence)) hired += count;
      }
      if (!isThere) sum += hired;
    }
  }
  return sum;
}

/** What the lines of a plan cost in each fiscal year. */
function costByYear(context: ModelContext, taken: readonly Taken[]): readonly number[] {
  const { quarters } = context.problem;
  const years = Math.max(0, ...quarters.map(({ fiscalYear }) => fiscalYear + 1));
  const sums = Array.from({ length: years }, (_, year) => settledCost(context, year));
  for (const { choice, count } of taken)
    quarters.forEach(({ fiscalYear }, at) => {
      sums[fiscalYear] = (sums[fiscalYear] ?? 0) + costIn(choice, count, at);
    });
  return sums;
}

/** Calculates what a plan comes to. */
export function outcomeOf(staffing: StaffingModel, units: readonly number[]): Outcome {
  const { context } = staffing;
  const { limits } = context.problem;
  const taken = takenOf(staffing, units);
  const outOfOrder = headsOutOfOrder(context, taken);
  const price = positive(limits.order?.outOfOrderPrice ?? 0);
  let [cost, changes] = [0, 0];
  for (const each of taken) {
    cost += costOf(each.choice, each.count);
    changes += each.changes;
  }
  const years = costByYear(context, taken);
  return {
    open: openAfter(context, taken),
    cost: years.reduce((sum, year) => sum + year, 0),
    costByYear: years,
    missingHeads: missingHeads(context, taken),
    outOfOrder,
    objectives: {
      total: totalOf(context, taken),
      open: uncoveredEffort(context, taken),
      cost,
      changes: changes + price * outOfOrder,
    },
  };
}
