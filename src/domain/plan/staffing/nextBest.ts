import { isTermed } from '../line/hiringAction';
import { costOf, type Choice } from '../model/choice';
import { cellAt } from '../model/modelContext';
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
    const ways = byCell.get(choice.cell) ?? new Map<string, number[]>();
    const name = isTermed(choice.action) ? choice.key : `${choice.key}|${choice.quarter}`;
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
      const full = (trial.units[index] ?? 0) >= choice.upper || trial.room.fits(index, 1) === 0;
      if (full) break;
      takeUnits(trial, choice, index, 1);
      count++;
      if (missingBeyond(trial, cell, goal) > before - solverTolerance) {
        takeUnits(trial, choice, index, -1);
        count--;
        break;
      }
    }
    if (count > 0) taken.push({ choice, index, count });
  }
  return taken;
}

/** Finds what would best replace a step: the way that leaves least of its effort open, then the cheapest. */
export function nextBest(
  staffing: StaffingModel,
  trial: Trial,
  step: PlanStep,
  ways: readonly (readonly number[])[],
): NextBest {
  const { cell } = step.choice;
  const members = step.indices.flatMap((index) => {
    const choice = staffing.choices[index];
    return choice === undefined ? [] : [{ index, choice }];
  });
  const ownCost = members.reduce((sum, { choice }) => sum + step.units * costOf(choice), 0);
  const goal = [...(trial.after[cell] ?? [])];
  for (const { index, choice } of members) takeUnits(trial, choice, index, -step.units);
  let best: NextBest = {
    action: 'open',
    level: null,
    from: null,
    quarter: step.choice.quarter,
    amount: 0,
    extraCost: -ownCost,
    leavesOpen: missingBeyond(trial, cell, goal),
  };
  for (const way of ways) {
    // The same action in another quarter is no other choice.
    if (way.some((index) => staffing.choices[index]?.key === step.choice.key)) continue;
    const taken = close(staffing, trial, way, cell, goal);
    const first = taken[0];
    if (first !== undefined) {
      const cost = taken.reduce((sum, { choice, count }) => sum + count * costOf(choice), 0);
      const leavesOpen = missingBeyond(trial, cell, goal);
      if (
        leavesOpen < best.leavesOpen - solverTolerance ||
        (leavesOpen < best.leavesOpen + solverTolerance && cost - ownCost < best.extraCost)
      ) {
        const most = Math.max(...taken.map(({ count }) => count));
        best = {
          action: first.choice.action,
          level: first.choice.level,
          from: cellAt(staffing.context, first.choice.from),
          quarter: first.choice.quarter,
          amount: first.choice.action === 'shift' ? most * first.choice.fte : most,
          extraCost: cost - ownCost,
          leavesOpen,
        };
      }
    }
    for (const { choice, index, count } of taken) takeUnits(trial, choice, index, -count);
  }
  for (const { index, choice } of members) takeUnits(trial, choice, index, step.units);
  return best;
}
