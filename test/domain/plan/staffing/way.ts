import type { ProfileId } from '../../../../src/framework/profileNames';

/** What a way hires: heads of a seat of a cell, with their pay in a full year. */
interface Hired {
  readonly cell: string;
  readonly profile: ProfileId;
  readonly quarter: number;
  readonly seat: number;
  readonly heads: number;
  readonly yearlyPay: number;
}

/** A member in training: where from, for what, and from which to before which month. */
export interface Trained {
  readonly from: string;
  readonly profile: ProfileId;
  readonly months: readonly [number, number];
}

/** One way to fill a slot, such as two heads of a hire option in a quarter. */
export interface Way {
  /** Effort added and taken, by profile|place|quarter. */
  readonly effort: Map<string, number>;
  readonly taken: Map<string, number>;
  readonly yearCost: Map<number, number>;
  readonly cost: number;
  readonly hired: Hired | null;
  readonly trained: Trained | null;
  /** What a member does who moves, and how many of the group may do the same: as many as are of use there. */
  readonly moved: { readonly deed: string; readonly most: number } | null;
  /** Whether heads come who may lend a share: hired or moved, not trained. */
  readonly mayLend: boolean;
  /** Index of the shift option whose share of members it is; -1 for anything else. */
  readonly share: number;
  /** Effort that hired heads lend from their cell, by profile|place|quarter; it is not among what is taken. */
  readonly lent: Map<string, number>;
  /** What a delay asks for later, by profile|place|quarter, and what it counts, currency. */
  readonly later: Map<string, number>;
  readonly price: number;
  /** What stays after the plan: cells that gain and lose FTE by the quarter. */
  readonly beyond: Map<string, number>;
}

export const nothing: Way = {
  effort: new Map(),
  taken: new Map(),
  yearCost: new Map(),
  cost: 0,
  hired: null,
  trained: null,
  moved: null,
  mayLend: false,
  share: -1,
  lent: new Map(),
  later: new Map(),
  price: 0,
  beyond: new Map(),
};

export function add(map: Map<string, number>, key: string, value: number): void {
  map.set(key, (map.get(key) ?? 0) + value);
}
