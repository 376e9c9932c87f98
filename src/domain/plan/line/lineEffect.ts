import { planQuarters } from '../../calendar/quarter';
import { loadFactor } from '../../cost/loadFactor';
import { payMonthsOfQuarter } from '../../cost/payRise';
import type { ActionEffect, EffectLine, EffectTerms } from '../action/actionEffect';
import { contractEffect } from '../action/contract/contractEffect';
import { hireEffect } from '../action/hire/hireEffect';
import { arrivalMonth, redeployEffect, trainEffect } from '../action/move/moveEffect';
import { shiftEffect } from '../action/shift/shiftEffect';
import { isTermed, type HiringAction } from './hiringAction';

/** What a line costs, in the currency of the plan. */
interface LineCost {
  /** Annual base of one head; 0 where no pay is added. */
  readonly base: number;
  /** Annual base of all heads with bonus and on-costs, at the pay of the day before the plan. */
  readonly loaded: number;
  /** Recruiting and onboarding, training or redeployment, once for all heads. */
  readonly oneOff: number;
  /** Months from the first day of the plan to the month of the start; below 0 before the plan. */
  readonly startMonth: number;
  /** What a month costs in each quarter while the line is there, at the pay of the day before the plan. */
  readonly rates: readonly number[];
  readonly byQuarter: readonly number[];
  readonly inPlan: number;
}

/** What a line does to its cell, to the cell its effort comes from, and to the budget, by quarter of the plan. */
export interface LineEffect {
  /** FTE added where the line is. */
  readonly gives: readonly number[];
  /** FTE missing where the effort comes from. */
  readonly takes: readonly number[];
  readonly cost: LineCost;
}

/** A gap that stays open does nothing by itself, nor does a delay: what it frees is that of its use case, see deferral. */
const noEffect: ActionEffect = {
  fullFrom: ({ startMonth }) => startMonth,
  gives: () => 0,
  takes: () => 0,
  base: () => 0,
  paidPart: () => 0,
  oneOff: () => 0,
};

const effects: Readonly<Record<HiringAction, ActionEffect>> = {
  hire: hireEffect,
  contract: contractEffect,
  train: trainEffect,
  redeploy: redeployEffect,
  shift: shiftEffect,
  defer: noEffect,
  open: noEffect,
};

/** Months of the plan between which a line works in its cell, and from which on it loses heads; Infinity: never. */
export interface EffectMonths {
  readonly worksFrom: number;
  readonly fullFrom: number;
  readonly worksTo: number;
  readonly leavesFrom: number;
}

/** The months of a line. Members count for attrition from the first month of the plan, hires from their own. */
export function effectMonths(line: EffectLine, terms: EffectTerms): EffectMonths {
  const { action, startMonth, quarters } = line;
  const moves = action === 'train' || action === 'redeploy';
  const isForever = !isTermed(action) || quarters === null;
  return {
    worksFrom: moves ? arrivalMonth(line) : startMonth,
    fullFrom: effects[action].fullFrom(line, terms),
    worksTo: isForever ? Infinity : startMonth + 3 * quarters,
    leavesFrom: action === 'hire' ? Math.max(0, startMonth) : moves ? 0 : Infinity,
  };
}

/** Full months of effort that a line gives in a quarter before it works in full: half of its practice, or what it rises evenly. */
export function earlyMonths(
  { action }: Pick<EffectLine, 'action'>,
  { worksFrom, fullFrom: full }: Pick<EffectMonths, 'worksFrom' | 'fullFrom'>,
  quarter: number,
): number {
  const [first, next] = [3 * quarter, 3 * quarter + 3];
  if (action === 'train') return Math.max(0, Math.min(full, next) - Math.max(worksFrom, first)) / 2;
  if (full <= worksFrom) return 0;
  const risen = (month: number) => Math.max(0, Math.min(full, month) - worksFrom) ** 2;
  return (risen(next) - risen(first)) / 2 / (full - worksFrom);
}

/** First quarter, counted from 0, from whose beginning on a line works at full effort; it may lie after the plan. */
export function fullFrom(line: EffectLine, terms: EffectTerms): number {
  return Math.max(0, Math.ceil(effects[line.action].fullFrom(line, terms) / 3));
}

/**
 * What a line gives, takes and costs, worked out by month and summed up by quarter; the one answer for what a plan can
 * choose from, for the cells of the sheets and for what they explain. Loaded cost = base x heads x (1 + bonus) x (1 +
 * on-costs), paid from the month of the start and rising once a year; what is paid once falls into the quarter of the start.
 */
export function lineEffect(line: EffectLine, terms: EffectTerms, quarters = planQuarters): LineEffect {
  const effect = effects[line.action];
  const base = effect.base(line, terms);
  // Contractors are paid for the time they work, employed heads as a whole.
  const loaded = base * (line.action === 'contract' ? line.fte : line.heads) * loadFactor(terms);
  const oneOff = effect.oneOff(line, terms);
  const { worksTo } = effectMonths(line, terms);
  const [gives, takes, rates, byQuarter]: [number[], number[], number[], number[]] = [[], [], [], []];
  let inPlan = 0;
  for (let quarter = 0; quarter < quarters; quarter += 1) {
    gives.push(line.fte * effect.gives(line, quarter, terms));
    takes.push(line.fte * effect.takes(line, quarter, terms));
    const starts = line.startMonth >= 3 * quarter && line.startMonth < 3 * quarter + 3;
    const rate = (loaded / 12) * effect.paidPart(line, quarter, terms);
    const months = payMonthsOfQuarter(line.startMonth, worksTo, quarter, terms);
    const cost = rate * months + (starts ? oneOff : 0);
    rates.push(rate);
    byQuarter.push(cost);
    inPlan += cost;
  }
  const { startMonth } = line;
  return { gives, takes, cost: { base, loaded, oneOff, startMonth, rates, byQuarter, inPlan } };
}
