import { costOf } from '../model/choice';
import type { RowRule } from '../model/linearModel';
import type { StaffingModel } from '../model/staffingModel';
import { solverTolerance } from '../model/tolerance';
import { addEffort } from './outcome';
import { closesMore, roomOf } from './room';
import { withoutIdle } from './withoutIdle';

/** Order in which the greedy plan tries choices: by money per effort closed, cheapest first, then as they come. */
interface Candidate {
  readonly index: number;
  /** Currency per FTE-quarter. */
  price: number;
}

/** Digits in which prices are compared. */
const priceDigits = 9;

/** A binary heap of candidates, cheapest on top. */
function sink(heap: Candidate[], start: number): void {
  let at = start;
  for (;;) {
    let least = at;
    for (const child of [2 * at + 1, 2 * at + 2]) {
      if (child < heap.length && before(heap[child], heap[least])) least = child;
    }
    if (least === at) return;
    const moved = heap[at];
    const other = heap[least];
    if (moved === undefined || other === undefined) return;
    heap[at] = other;
    heap[least] = moved;
    at = least;
  }
}

function before(a: Candidate | undefined, b: Candidate | undefined): boolean {
  if (a === undefined || b === undefined) return false;
  return a.price < b.price || (a.price === b.price && a.index < b.index);
}

/** Takes the cheapest unit per effort closed, again and again; prices only rise as gaps close, so one look is enough. */
function fill(
  staffing: StaffingModel,
  units: number[],
  after: number[][],
  room: ReturnType<typeof roomOf>,
): void {
  const { choices } = staffing;
  const priceOf = (index: number): number => {
    const choice = choices[index];
    const closed = choice === undefined ? 0 : closesMore(staffing.context, choice, after);
    if (choice === undefined || closed < solverTolerance) return Infinity;
    // Equal prices are equal whatever the order in which members and use cases were summed up.
    return Number((costOf(choice) / closed).toPrecision(priceDigits));
  };
  const heap = choices
    .map((_, index): Candidate => ({ index, price: priceOf(index) }))
    .filter(({ price }) => price < Infinity);
  for (let at = Math.floor(heap.length / 2) - 1; at >= 0; at--) sink(heap, at);
  while (heap.length > 0) {
    const top = heap[0];
    const choice = top === undefined ? undefined : choices[top.index];
    if (top === undefined || choice === undefined) return;
    const price = priceOf(top.index);
    const free = (units[top.index] ?? 0) < choice.upper && room.fits(top.index, 1) > 0;
    if (price === Infinity || !free) {
      const last = heap.pop();
      if (last !== undefined && heap.length > 0) heap[0] = last;
    } else if (price > top.price) {
      top.price = price;
    } else {
      units[top.index] = (units[top.index] ?? 0) + 1;
      room.take(top.index, 1);
      addEffort(after, choice, 1);
    }
    sink(heap, 0);
  }
}

/**
 * The plan of a careful planner without an optimiser, as units of each choice: beside settled lines always the action
 * that costs least for the effort it closes, as far as the limits go; at last whatever proved redundant is taken back.
 * `without` names rules to leave out. Pays no heed to the hiring order.
 */
export function greedyPlan(
  staffing: StaffingModel,
  without: ReadonlySet<RowRule> = new Set(),
): readonly number[] {
  const units = staffing.choices.map(() => 0);
  const after = staffing.context.need.map((quarters) => [...quarters]);
  fill(staffing, units, after, roomOf(staffing, without));
  return withoutIdle(staffing, units);
}
