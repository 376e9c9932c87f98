import { beyondOf, costOf, type Choice } from '../model/choice';
import type { RowRule } from '../model/linearModel';
import { isEnd } from '../model/pools';
import { openWorth } from '../model/modelContext';
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

/** What further units of a choice gain and cost: what they close and keep open, in the measure of the objective. */
function worthMore(
  staffing: StaffingModel,
  choice: Choice,
  units: number,
  after: readonly (readonly number[])[],
) {
  const { worth, span, problem } = staffing.context;
  const { quartersBeyond } = problem.limits;
  const beyond = beyondOf(choice);
  const change = (cell: number, efforts: readonly number[], later: number, sign: 1 | -1) => {
    const parts = worth[cell] ?? [];
    const gain = (at: number, effort: number) => {
      const missing = after[cell]?.[at] ?? 0;
      const now = openWorth(parts[at], missing);
      return now - openWorth(parts[at], missing - sign * units * effort);
    };
    let sum = quartersBeyond * gain(span - 1, later);
    efforts.forEach((effort, at) => (sum += effort > 0 ? gain(at, effort) : 0));
    return sum;
  };
  const lost = choice.from < 0 ? 0 : change(choice.from, choice.effect.takes, beyond.takes, -1);
  return {
    gained: change(choice.cell, choice.effect.gives, beyond.gives, 1) + lost,
    cost: costOf(choice, units) + (units * beyond.pay * quartersBeyond) / 4,
  };
}

/**
 * Takes the cheapest unit for what it closes, again and again; prices only rise as gaps close, so one look is enough. A
 * balanced plan takes no unit that costs more than what it closes is worth. Says whether it took any.
 */
function fill(
  staffing: StaffingModel,
  units: number[],
  after: number[][],
  room: ReturnType<typeof roomOf>,
): boolean {
  let takesSome = false;
  const { choices, context } = staffing;
  const isBalanced = context.problem.objective === 'balanced';
  const countOf = (index: number) => ((units[index] ?? 0) === 0 ? (choices[index]?.least ?? 1) : 1);
  const priceOf = (index: number): number => {
    const choice = choices[index];
    const count = countOf(index);
    // Who comes out of a pool needs someone who leaves, and a delay changes many cells: that is for a solver.
    const isSingle = choice !== undefined && !isEnd(choice) && choice.action !== 'defer';
    const closed = isSingle ? closesMore(choice, count, after) : 0;
    if (choice === undefined || closed < solverTolerance) return Infinity;
    // Equal prices are equal whatever the order in which members and use cases were summed up.
    if (!isBalanced) return Number((costOf(choice, count) / closed).toPrecision(priceDigits));
    const { gained, cost } = worthMore(staffing, choice, count, after);
    return gained > cost ? Number((cost / gained).toPrecision(priceDigits)) : Infinity;
  };
  const heap = choices
    .map((_, index): Candidate => ({ index, price: priceOf(index) }))
    .filter(({ price }) => price < Infinity);
  for (let at = Math.floor(heap.length / 2) - 1; at >= 0; at--) sink(heap, at);
  while (heap.length > 0) {
    const top = heap[0];
    const choice = top === undefined ? undefined : choices[top.index];
    if (top === undefined || choice === undefined) return takesSome;
    const price = priceOf(top.index);
    const count = countOf(top.index);
    const free = (units[top.index] ?? 0) + count <= choice.upper && room.fits(top.index, count) >= count;
    if (price === Infinity || !free) {
      const last = heap.pop();
      if (last !== undefined && heap.length > 0) heap[0] = last;
    } else if (price > top.price) {
      top.price = price;
    } else {
      takesSome = true;
      units[top.index] = (units[top.index] ?? 0) + count;
      room.take(top.index, count);
      addEffort(after, choice, count);
    }
    sink(heap, 0);
  }
  return takesSome;
}

/**
 * The plan of a careful planner without an optimiser, as units of each choice: beside settled lines always the action
 * that costs least for the effort it closes, as far as the limits go and it is worth it; at last whatever proved redundant
 * is taken back.
 * `without` names rules to leave out. Pays no heed to the hiring order.
 */
export function greedyPlan(
  staffing: StaffingModel,
  without: ReadonlySet<RowRule> = new Set(),
): readonly number[] {
  const units = staffing.choices.map(() => 0);
  const after = staffing.context.need.map((quarters) => [...quarters]);
  const room = roomOf(staffing, without);
  // A seat may be free once the one before it is filled.
  while (fill(staffing, units, after, room));
  return withoutIdle(staffing, units);
}
