import type { LevelId } from '../../../framework/levels';

/** What a plan can do about a gap. */
export type StaffingAction = 'hire' | 'contract' | 'train' | 'redeploy' | 'shift';

/**
 * One thing a plan can do, any whole number of times: an action into a cell, starting in a quarter. A unit is a head;
 * for a shift it is one step of FTE in one quarter.
 */
export interface Choice {
  /** Line id without its quarter: the same for the same action in every quarter and every run. */
  readonly key: string;
  readonly action: StaffingAction;
  /** Cell that gains effort. */
  readonly cell: number;
  /** Cell that loses effort; -1 for hires and contractors. */
  readonly from: number;
  readonly level: LevelId | null;
  /** Index of the quarter in which it starts. */
  readonly quarter: number;
  /** Index of the member group that moves; -1 where none does. */
  readonly group: number;
  /** Units that are approved already, and the most that can be of use. */
  readonly lower: number;
  readonly upper: number;
  /** FTE of one unit that is up to speed. */
  readonly fte: number;
  /** Effort that one unit adds to `cell`, by quarter, FTE. */
  readonly gives: readonly number[];
  /** Effort that one unit takes from `from`, by quarter, FTE; empty where nothing is taken. */
  readonly takes: readonly number[];
  /** Cost of one unit by quarter, one-off cost included, currency. */
  readonly cost: readonly number[];
  /** Recurring cost of one unit in its first quarter, currency. */
  readonly costPerQuarter: number;
  /** One-off cost of one unit, currency. */
  readonly oneOff: number;
  /** Cost of backfilling leavers, currency per unit in every quarter after the first. */
  readonly backfill: number;
  /** First quarter in which a unit counts as a head of `cell`; beyond the horizon where it never does. */
  readonly arrives: number;
}

/** Total of `cost`. */
export function costOf(choice: Choice): number {
  let sum = 0;
  for (const part of choice.cost) sum += part;
  return sum;
}
