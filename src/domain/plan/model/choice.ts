import type { LevelId } from '../../../framework/levels';
import { lineEffect, type LineEffect } from '../line/lineEffect';
import type { StaffingAction } from '../line/hiringAction';
import type { EffectLine } from '../action/actionEffect';
import type { ModelContext } from './modelContext';

/**
 * One thing a plan can do, any whole number of times: an action into a cell, starting in a quarter. A unit is a head;
 * for a shift it is one step of FTE in one quarter.
 */
export interface Choice {
  /** What it does whatever its quarter, see lineKey: the same in every run. */
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
  /** The most units that can be of use. */
  readonly upper: number;
  /** FTE of one unit that is up to speed. */
  readonly fte: number;
  /** Months of a training or redeployment; `null` where there is none. */
  readonly months: number | null;
  /** What one unit gives, takes and costs. */
  readonly effect: LineEffect;
  /** First quarter in which a unit counts as a head of `cell`; beyond the horizon where it never does. */
  readonly arrives: number;
}

/** The line of one unit, as far as its effect depends on it. */
export type UnitLine = Pick<EffectLine, 'months' | 'fte' | 'band'> & Pick<Choice, 'action'>;

/** A choice; all have their fields in one order, by which hundreds of thousands of them are read much faster. */
export function choiceOf(
  { action, fte, months }: UnitLine,
  rest: Omit<Choice, 'action' | 'fte' | 'months'>,
): Choice {
  const { key, cell, from, level, quarter, group, upper, effect, arrives } = rest;
  return { key, action, cell, from, level, quarter, group, upper, fte, months, effect, arrives };
}

/** Cost of one unit over the horizon, currency. */
export function costOf({ effect }: Choice): number {
  return effect.cost.inPlan;
}

/** Works out the effect of one unit by its line; equal ones once: a large company has hundreds of thousands of choices. */
export type EffectOf = (line: UnitLine, quarter: number) => LineEffect;

/** The effects of single units under the terms of a problem. */
export function effectsOf({ problem, span }: ModelContext): EffectOf {
  const known = new Map<string, LineEffect>();
  return (line, quarter) => {
    const name = [line.action, quarter, line.months, line.fte, line.band].join(' ');
    const found = known.get(name);
    if (found !== undefined) return found;
    const heads = line.action === 'shift' ? 0 : 1;
    const effect = lineEffect({ ...line, startMonth: 3 * quarter, quarters: 1, heads }, problem.terms, span);
    known.set(name, effect);
    return effect;
  };
}
