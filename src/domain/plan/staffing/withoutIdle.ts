import { costOf, type Choice } from '../model/choice';
import type { StaffingModel } from '../model/staffingModel';
import { solverTolerance } from '../model/tolerance';
import { addEffort } from './outcome';
import { roomOf } from './room';

/** Whether a cell misses no more without units that give this effort, with which it misses `after`. */
function isSpare({ effect }: Choice, units: number, after: readonly number[] | undefined): boolean {
  return effect.gives.every(
    (effort, at) => effort === 0 || (after?.[at] ?? 0) + units * effort <= solverTolerance,
  );
}

/**
 * The units of a plan without those that close nothing beside the others, the dearest given back first. What it leaves
 * open stays the same. What would be of use after the plan alone, as a delay does its work until then, is given back, too.
 */
export function withoutIdle(staffing: StaffingModel, units: readonly number[]): readonly number[] {
  const { choices, context } = staffing;
  const left = [...units];
  const after = context.need.map((quarters) => [...quarters]);
  const room = roomOf(staffing);
  choices.forEach((choice, index) => {
    addEffort(after, choice, left[index] ?? 0);
    room.take(index, left[index] ?? 0);
  });
  const order = choices
    .map((choice, index) => ({ choice, index }))
    .filter(({ choice, index }) => (left[index] ?? 0) > 0 && choice.action !== 'defer')
    .sort((a, b) => costOf(b.choice, 1) - costOf(a.choice, 1) || b.index - a.index);
  for (const { choice, index } of order) {
    for (;;) {
      const taken = left[index] ?? 0;
      const count = taken <= choice.least ? taken : 1;
      if (count === 0 || !room.spares(index) || !isSpare(choice, count, after[choice.cell])) break;
      left[index] = taken - count;
      room.take(index, -count);
      addEffort(after, choice, -count);
    }
  }
  return left;
}
