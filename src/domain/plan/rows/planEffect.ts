import type { FreedCell } from '../action/defer/deferral';
import { cellKey, type PlanCell } from '../line/planCell';
import type { LineEffect } from '../line/lineEffect';
import { isOpen } from '../problem/openRuns';
import { atCell, type StaffingCells } from '../problem/staffingCells';

/** A profile at a place in a quarter before and after a plan, FTE. */
export interface CellQuarter {
  /** Before the plan; capacity with expected attrition. */
  readonly demand: number;
  readonly capacity: number;
  /** What lines that count give here, and what they take away. */
  readonly added: number;
  readonly taken: number;
  /** What is missing after the plan, where it is large enough to be told; and what has no work. */
  readonly open: number;
  readonly spare: number;
  /** The part of `added` that closes missing effort; the rest is more than the demand. */
  readonly closing: number;
  /** The part of `taken` that is missing here; the rest had no work. */
  readonly opening: number;
}

/** What a line gives and takes, and where. */
export interface LineOfCells extends PlanCell, Pick<LineEffect, 'gives' | 'takes'> {
  readonly from: PlanCell | null;
  /** What a delay frees and asks for later, cell by cell. */
  readonly frees?: readonly FreedCell[];
}

/** Every profile at every place, by quarter. */
export type PlanEffect = (cell: PlanCell) => readonly CellQuarter[];

/** Effort below this is none. */
const nothing = 1e-9;

/** A profile at a place in a quarter, by its demand, its capacity and what lines give and take. */
export function cellQuarter({
  demand,
  capacity,
  added,
  taken,
}: Pick<CellQuarter, 'demand' | 'capacity' | 'added' | 'taken'>): CellQuarter {
  const missing = demand - capacity - added + taken;
  const closed = Math.max(0, missing + added) - Math.max(0, missing);
  const opened = Math.max(0, missing + added) - Math.max(0, demand - capacity);
  return {
    ...{ demand, capacity, added, taken },
    open: isOpen(missing) ? missing : 0,
    spare: Math.max(0, -missing),
    closing: added <= nothing ? 0 : closed / added,
    opening: taken <= nothing ? 0 : opened / taken,
  };
}

/** What the lines of a plan do together to each profile at each place; lines at unknown places do nothing. */
export function planEffect(cells: StaffingCells, lines: readonly LineOfCells[]): PlanEffect {
  const sums = { added: new Map<string, number[]>(), taken: new Map<string, number[]>() };
  const add = (to: Map<string, number[]>, cell: PlanCell, fte: readonly number[]) => {
    const known = to.get(cellKey(cell)) ?? fte.map(() => 0);
    to.set(
      cellKey(cell),
      known.map((sum, at) => sum + (fte[at] ?? 0)),
    );
  };
  for (const { profile, place, from, gives, takes, frees = [] } of lines) {
    add(sums.added, { profile, place }, gives);
    if (from !== null) add(sums.taken, from, takes);
    for (const freed of frees) {
      add(sums.added, freed, freed.gives);
      add(sums.taken, freed, freed.takes);
    }
  }
  return (cell) => {
    const [added, taken] = [sums.added.get(cellKey(cell)), sums.taken.get(cellKey(cell))];
    return atCell(cells, cells.balance, cell).map((balance, at) =>
      cellQuarter({ ...balance, added: added?.[at] ?? 0, taken: taken?.[at] ?? 0 }),
    );
  };
}

/** FTE-quarters that a line closes: of what lines close together in its cell, the part that it gives of them. */
export function closedBy({ gives, frees = [], ...cell }: LineOfCells, effect: PlanEffect): number {
  let closed = 0;
  for (const part of [{ ...cell, gives }, ...frees])
    effect(part).forEach(({ closing }, at) => (closed += (part.gives[at] ?? 0) * closing));
  return closed;
}

/** FTE-quarters that are missing where a line takes its effort from: the part of all that is taken there. */
export function openedBy({ takes, from, frees = [] }: LineOfCells, effect: PlanEffect): number {
  let opened = 0;
  for (const part of from === null ? frees : [{ ...from, takes }, ...frees])
    effect(part).forEach(({ opening }, at) => (opened += (part.takes[at] ?? 0) * opening));
  return opened;
}
