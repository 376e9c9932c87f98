import type { LevelId } from '../../../framework/levels';
import { lineEffect, type LineEffect } from '../line/lineEffect';
import type { StaffingAction } from '../line/hiringAction';
import type { EffectLine } from '../action/actionEffect';
import type { ModelContext } from './modelContext';

/**
 * One thing a plan can do, any whole number of times: an action into a cell, starting in a quarter. A unit is a head; for
 * a contractor and a shift it is one step of FTE.
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
  /** Place in the order of hires of its cell, see HireOption; 0 where there is none. */
  readonly seat: number;
  /** Fewest units that can be taken, if any are, and the most that can be of use. */
  readonly least: number;
  readonly upper: number;
  /** FTE of one unit that is up to speed. */
  readonly fte: number;
  /** Months of a training or redeployment; `null` where there is none. */
  readonly months: number | null;
  /** Quarters it lasts; `null` where it stays. */
  readonly quarters: number | null;
  /** What one unit gives, takes and costs, but for what is paid once. */
  readonly effect: LineEffect;
  /** What is paid once in its quarter, whatever the units, currency. */
  readonly once: number;
  /** Whether it is a shift of what hired heads give, see ShiftOption. */
  readonly lent: boolean;
  /** What one unit counts in the total of a balanced plan beside its cost, currency. */
  readonly price: number;
  /** First quarter in which a unit counts as a head of `cell`; beyond the horizon where it never does. */
  readonly arrives: number;
}

/** The line of one unit, as far as its effect depends on it. */
export type UnitLine = Pick<EffectLine, 'months' | 'quarters' | 'fte' | 'band'> & Pick<Choice, 'action'>;

/** What a choice is beside its line; where it is not stated, it has no order, no least and no price of its own. */
type ChoiceRest = Omit<Choice, keyof UnitLine | 'seat' | 'least' | 'once' | 'lent' | 'price'> &
  Partial<Pick<Choice, 'seat' | 'least' | 'once' | 'lent' | 'price'>>;

/** A choice; all have their fields in one order, by which hundreds of thousands of them are read much faster. */
export function choiceOf({ action, fte, months, quarters }: UnitLine, rest: ChoiceRest): Choice {
  const { key, cell, from, level, quarter, group, upper, effect, arrives } = rest;
  const { seat = 0, least = 1, once = 0, lent = false, price = 0 } = rest;
  return {
    ...{ key, action, cell, from, level, quarter, group, seat, least, upper, fte, months, quarters },
    ...{ effect, once, lent, price, arrives },
  };
}

/** Cost of some units over the horizon, currency. */
export function costOf({ effect, once }: Choice, units: number): number {
  return units === 0 ? 0 : units * effect.cost.inPlan + (units > 0 ? once : -once);
}

/** Cost of some units in a quarter, currency. */
export function costIn({ effect, once, quarter }: Choice, units: number, at: number): number {
  return units === 0 ? 0 : units * (effect.cost.byQuarter[at] ?? 0) + (at === quarter ? once : 0);
}

/** What one unit does after the plan, as it stands in the last quarter: FTE by quarter, and pay by the year. */
export interface Beyond {
  readonly gives: number;
  readonly takes: number;
  readonly pay: number;
}

/** What one unit does after the plan: contractors are gone by then, and delays made up for; heads stay and are paid. */
export function beyondOf({ action, effect }: Choice): Beyond {
  if (action === 'contract' || action === 'defer') return { gives: 0, takes: 0, pay: 0 };
  const pay = action === 'hire' ? effect.cost.loaded : 0;
  return { gives: effect.gives.at(-1) ?? 0, takes: effect.takes.at(-1) ?? 0, pay };
}

/** Works out the effect of one unit by its line; equal ones once: a large company has hundreds of thousands of choices. */
export type EffectOf = (line: UnitLine, quarter: number) => LineEffect;

/** The effects of single units under the terms of a problem; what a shift costs once is not part of a unit. */
export function effectsOf({ problem, span }: ModelContext): EffectOf {
  const known = new Map<string, LineEffect>();
  const terms = { ...problem.terms, shiftPrice: 0 };
  return (line, quarter) => {
    const name = [line.action, quarter, line.months, line.quarters, line.fte, line.band].join(' ');
    const found = known.get(name);
    if (found !== undefined) return found;
    const heads = line.action === 'shift' ? 0 : 1;
    const effect = lineEffect({ ...line, startMonth: 3 * quarter, heads }, terms, span);
    known.set(name, effect);
    return effect;
  };
}
