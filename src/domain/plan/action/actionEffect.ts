import type { Assumptions } from '../../assumptions/assumptions';
import type { HiringAction } from '../line/hiringAction';

/** The assumptions that decide what actions give and cost. */
export type EffectTerms = Pick<
  Assumptions,
  | 'rampMonths'
  | 'attrition'
  | 'backfill'
  | 'vacancyMonths'
  | 'burden'
  | 'bonus'
  | 'merit'
  | 'meritMonth'
  | 'planStart'
  | 'recruiting'
  | 'onboarding'
  | 'contractorFactor'
  | 'trainingCost'
  | 'trainingTime'
  | 'practiceMonths'
  | 'redeployCost'
  | 'shiftPrice'
>;

/** What the effect of a line is worked out from. */
export interface EffectLine {
  readonly action: HiringAction;
  /** Months from the first day of the plan to the month of the start; below 0 before the plan. */
  readonly startMonth: number;
  /** Quarters a contractor or a shift lasts; `null`: to the end of the plan. Not read for other actions. */
  readonly quarters: number | null;
  /** Months of a training or redeployment; `null` where there is none. */
  readonly months: number | null;
  readonly heads: number;
  /** FTE of all heads, or of the shift, when up to speed. */
  readonly fte: number;
  /** Annual base pay of one head by profile and level, currency of the plan; 0 where it is not known. */
  readonly band: number;
}

/** What one kind of action gives, takes and costs. Quarters are counted from 0. */
export interface ActionEffect {
  /** Month of the plan from which on it works at full effort. */
  readonly fullFrom: (line: EffectLine, terms: EffectTerms) => number;
  /** Part of the FTE of the line that works in its cell, on average over a quarter. */
  readonly gives: (line: EffectLine, quarter: number, terms: EffectTerms) => number;
  /** Part of it that is missing where it comes from. */
  readonly takes: (line: EffectLine, quarter: number, terms: EffectTerms) => number;
  /** Annual base pay that the line adds for each head. */
  readonly base: (line: EffectLine, terms: EffectTerms) => number;
  /** Part of the heads that is paid in a quarter, while they are there. */
  readonly paidPart: (line: EffectLine, quarter: number, terms: EffectTerms) => number;
  /** What is paid once for all heads. */
  readonly oneOff: (line: EffectLine, terms: EffectTerms) => number;
}
