import { beyondOf, costOf, type Choice } from '../model/choice';
import type { StaffingModel } from '../model/staffingModel';
import { solverTolerance } from '../model/tolerance';
import { addEffort } from './outcome';
import { roomOf } from './room';

/** Whether a cell misses no more without units that give this effort, with which it misses `after`, and `later` after the plan. */
function isSpare(
  choice: Choice,
  units: number,
  after: readonly number[] | undefined,
  later: number | undefined,
): boolean {
  const isFree = (effort: number, missing = 0) => effort === 0 || missing + units * effort <= solverTolerance;
  return (
    choice.effect.gives.every((effort, at) => isFree(effort, after?.[at])) &&
    isFree(beyondOf(choice).gives, later)
  );
}

/**
 * The units of a plan without those that close nothing beside the others, the dearest given back first. What it leaves
 * open stays the same.
 */
export function withoutIdle(staffing: StaffingModel, units: readonly number[]): readonly number[] {
  const { choices, context } = staffing;
  const left = [...units];
  const after = context.need.map((quarters) => [...quarters]);
  const room = roomOf(staffing);
  // What is missing after the plan: a delay is made up for by then. It counts where plans are weighed beyond their end.
  const weighs = context.problem.limits.quartersBeyond > 0;
  const later = context.need.map((quarters) => (weighs ? (quarters.at(-1) ?? 0) : -Infinity));
  const change = (choice: Choice, count: number) => {
    addEffort(after, choice, count);
    const { gives, takes } = beyondOf(choice);
    if (choice.cell >= 0) later[choice.cell] = (later[choice.cell] ?? 0) - count * gives;
    if (choice.from >= 0) later[choice.from] = (later[choice.from] ?? 0) + count * takes;
  };
  choices.forEach((choice, index) => {
    change(choice, left[index] ?? 0);
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
      if (
        count === 0 ||
        !room.spares(index) ||
        !isSpare(choice, count, after[choice.cell], later[choice.cell])
      )
        break;
      left[index] = taken - count;
      room.take(index, -count);
      change(choice, -count);
    }
  }
  return left;
}
