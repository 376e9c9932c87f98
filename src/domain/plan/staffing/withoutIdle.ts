import { costOf } from '../model/choice';
import type { StaffingModel } from '../model/staffingModel';
import { solverTolerance } from '../model/tolerance';
import { addEffort } from './outcome';

/** Whether a cell misses no more without a unit that gives this effort, with which it misses `after`. */
function isSpare(gives: readonly number[], after: readonly number[] | undefined): boolean {
  return gives.every((effort, at) => effort === 0 || (after?.[at] ?? 0) + effort <= solverTolerance);
}

/**
 * The units of a plan without those that close nothing beside the others, the dearest given back first. What it leaves
 * open stays the same.
 */
export function withoutIdle(staffing: StaffingModel, units: readonly number[]): readonly number[] {
  const { choices, context } = staffing;
  const left = [...units];
  const after = context.need.map((quarters) => [...quarters]);
  choices.forEach((choice, index) => {
    addEffort(after, choice, left[index] ?? 0);
  });
  const order = choices
    .map((choice, index) => ({ choice, index }))
    .filter(({ index }) => (left[index] ?? 0) > 0)
    .sort((a, b) => costOf(b.choice) - costOf(a.choice) || b.index - a.index);
  for (const { choice, index } of order) {
    while ((left[index] ?? 0) > 0 && isSpare(choice.effect.gives, after[choice.cell])) {
      left[index] = (left[index] ?? 0) - 1;
      addEffort(after, choice, -1);
    }
  }
  return left;
}
