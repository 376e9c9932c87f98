import { costOf, type Choice } from '../model/choice';
import { cellAt, openWorth } from '../model/modelContext';
import type { StaffingModel } from '../model/staffingModel';
import { solverTolerance } from '../model/tolerance';
import { addEffort } from './outcome';
import type { NextBest } from './planLine';
import type { PlanStep } from './planSteps';
import type { Room } from './room';

/** What a plan looks like while alternatives are tried: effort missing, room in the rows, units taken. */
export interface Trial {
  readonly after: number[][];
  readonly room: Room;
  readonly units: number[];
}

/** Takes units of a choice in a trial; a negative count takes them back. */
export function takeUnits(trial: Trial, choice: Choice, index: number, count: number): void {
  addEffort(trial.after, choice, count);
  trial.room.take(index, count);
  trial.units[index] = (trial.units[index] ?? 0) + count;
}

/** Effort a cell misses beyond what it missed before, quarter by quarter, FTE-quarters. */
function missingBeyond(trial: Trial, cell: number, goal: readonly number[]): number {
  let sum = 0;
  trial.after[cell]?.forEach((missing, at) => (sum += Math.max(0, missing - Math.max(0, goal[at] ?? 0))));
  return sum;
}

/** Ways to close effort in each cell: indices of choices that belong together, such as a contractor in every quarter. */
export function waysByCell(staffing: StaffingModel): ReadonlyMap<number, readonly (readonly number[])[]> {
  const byCell = new Map<number, Map<string, number[]>>();
  staffing.choices.forEach((choice, index) => {
    // A delay changes many cells at once.
    if (choice.action === 'defer') return;
    const ways = byCell.get(choice.cell) ?? new Map<string, number[]>();
    const { key, action, quarter, quarters } = choice;
    const name = action === 'contract' ? key : `${key}|${quarter}|${quarters ?? ''}`;
    ways.set(name, [...(ways.get(name) ?? []), index]);
    byCell.set(choice.cell, ways);
  });
  return new Map([...byCell].map(([cell, ways]) => [cell, [...ways.values()]]));
}

/** Takes units of a way until its cell misses no more than `goal` in any quarter or nothing fits. */
function close(
  staffing: StaffingModel,
  trial: Trial,
  way: readonly number[],
  cell: number,
  goal: readonly number[],
) {
  const taken: { choice: Choice; index: number; count: number }[] = [];
  for (const index of way) {
    const choice = staffing.choices[index];
    if (choice === undefined) continue;
    let count = 0;
    while (missingBeyond(trial, cell, goal) > solverTolerance) {
      const before = missingBeyond(trial, cell, goal);
      const taken = trial.units[index] ?? 0;
      const more = taken === 0 ? choice.least : 1;
      if (taken + more > choice.upper || trial.room.fits(index, more) < more) break;
      takeUnits(trial, choice, index, more);
      count += more;
      if (missingBeyond(trial, cell, goal) > before - solverTolerance) {
        takeUnits(trial, choice, index, -more);
        count -= more;
        break;
      }
    }
    if (count > 0) taken.push({ choice, index, count });
  }
  return taken;
}

/** What a cell misses beyond what it missed before is worth, currency. */
function worthBeyond(
  { context }: StaffingModel,
  trial: Trial,
  cell: number,
  goal: readonly number[],
): number {
  let sum = 0;
  trial.after[cell]?.forEach((missing, at) => {
    const parts = context.worth[cell]?.[at];
    sum += Math.max(0, openWorth(parts, missing) - openWorth(parts, Math.max(0, goal[at] ?? 0)));
  });
  return sum;
}

/**
 * Finds what would best replace a step. Of a plan that covers all: the way that leaves least of its effort open, then the
 * cheapest; of a balanced one, what costs least together with the worth of what it leaves open.
 */
export function nextBest(
  staffing: StaffingModel,
  trial: Trial,
  step: PlanStep,
  ways: readonly (readonly number[])[],
): NextBest {
  const { cell } = step.choice;
  const isBalanced = staffing.context.problem.objective === 'balanced';
  const members = step.taken.flatMap(({ index, units }) => {
    const choice = staffing.choices[index];
    return choice === undefined ? [] : [{ index, choice, units }];
  });
  const ownCost = members.reduce((sum, { choice, units }) => sum + costOf(choice, units), 0);
  const goal = [...(trial.after[cell] ?? [])];
  for (const { index, choice, units } of members) takeUnits(trial, choice, index, -units);
  const leaves = () => ({
    leavesOpen: missingBeyond(trial, cell, goal),
    worth: worthBeyond(staffing, trial, cell, goal),
  });
  let [best, bestWorth]: [NextBest, number] = [
    {
      action: 'open',
      level: null,
      from: null,
      quarter: step.choice.quarter,
      amount: 0,
      extraCost: -ownCost,
      leavesOpen: leaves().leavesOpen,
    },
    leaves().worth,
  ];
  for (const way of ways) {
    // The same action in another quarter is no other choice.
    if (way.some((index) => staffing.choices[index]?.key === step.choice.key)) continue;
    const taken = close(staffing, trial, way, cell, goal);
    const first = taken[0];
    if (first !== undefined) {
      const extraCost = taken.reduce((sum, { choice, count }) => sum + costOf(choice, count), 0) - ownCost;
      const { leavesOpen, worth } = leaves();
      const isBetter = isBalanced
        ? extraCost + worth < best.extraCost + bestWorth - solverTolerance
        : leavesOpen < best.leavesOpen - solverTolerance ||
          (leavesOpen < best.leavesOpen + solverTolerance && extraCost < best.extraCost);
      if (isBetter) {
        const most = Math.max(...taken.map(({ count }) => count));
        const { action, level, from, quarter, fte } = first.choice;
        const amount = action === 'shift' || action === 'contract' ? most * fte : most;
        best = {
          action,
          level,
          from: cellAt(staffing.context, from),
          quarter,
          amount,
          extraCost,
          leavesOpen,
        };
        bestWorth = worth;
      }
    }
    for (const { choice, index, count } of taken) takeUnits(trial, choice, index, -count);
  }
  for (const { index, choice, units } of members) takeUnits(trial, choice, index, units);
  return best;
}
