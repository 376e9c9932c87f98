import { planQuarters } from '../calendar/quarter';
import { calendarDay } from '../calendar/serialDate';
import type { Assumptions } from '../assumptions/assumptions';
import type { HiringAction, HiringStatus } from '../plan/hiringDecision';
import { survival } from '../plan/survival';

/** What the cost of a line of the hiring plan is worked out from. */
export interface CostedLine {
  readonly action: HiringAction;
  readonly status: HiringStatus;
  /** First day as an Excel serial number; `null`: never. */
  readonly start: number | null;
  /** Quarters a contractor stays; `null`: to the end of the plan. Not read for other actions. */
  readonly quarters: number | null;
  /** Months of a training; `null` where there is none. */
  readonly months: number | null;
  readonly heads: number;
}

/** What a line costs, in the currency of the plan. */
export interface LineCost {
  /** Annual base of one head; 0 where no pay is added. */
  readonly base: number;
  /** Annual base of all heads with burden. */
  readonly loaded: number;
  /** Recruiting and onboarding, training or redeployment, once for all heads. */
  readonly oneOff: number;
  /** Months from the first day of the plan to the month of the start; below 0 before the plan. */
  readonly startMonth: number;
  /** By quarter of the plan; 0 unless the line is proposed or approved. */
  readonly byQuarter: readonly number[];
  readonly inPlan: number;
}

/** Whether a line counts: proposed and approved ones do. */
export function isCounted(status: HiringStatus): boolean {
  return status === 'proposed' || status === 'approved';
}

/** Months between the month of the first day of the plan and that of another day. */
export function monthsFrom(planStart: number, day: number): number {
  const from = calendarDay(planStart);
  const to = calendarDay(day);
  return (to.year - from.year) * 12 + to.month - from.month;
}

/** Months of a quarter in which a line is there; the month of its start counts in full. */
export function monthsInQuarter(startMonth: number, quarters: number | null, quarter: number): number {
  const from = startMonth - 3 * quarter;
  const to = quarters === null ? 3 : from + 3 * quarters;
  return Math.max(0, Math.min(3, to) - Math.max(0, from));
}

/** Base of one head of a line: that of its band, times the contractor factor for a contractor. */
function baseOf(action: HiringAction, band: number, assumptions: Assumptions): number {
  if (action === 'hire') return band;
  return action === 'contract' ? band * assumptions.contractorFactor : 0;
}

function oneOffOf({ action, heads, months }: CostedLine, base: number, assumptions: Assumptions): number {
  if (action === 'hire') return base * heads * assumptions.recruiting + heads * assumptions.onboarding;
  if (action === 'train') return heads * (months ?? 0) * assumptions.trainingCost;
  return action === 'redeploy' ? heads * assumptions.redeployCost : 0;
}

/**
 * Loaded cost = base x heads x (1 + burden), paid month by month from the start, with the heads still expected to be
 * there; the one-off cost falls into the quarter of the start (design, section 2, "Money"). `band` is the annual base
 * of the profile and level, `planStart` the first day of the first quarter.
 */
export function lineCost(
  line: CostedLine,
  band: number,
  planStart: number,
  assumptions: Assumptions,
): LineCost {
  const base = baseOf(line.action, band, assumptions);
  const loaded = base * line.heads * (1 + assumptions.burden);
  const oneOff = oneOffOf(line, base, assumptions);
  const startMonth = line.start === null ? 3 * planQuarters : monthsFrom(planStart, line.start);
  const lasts = line.action === 'contract' ? line.quarters : null;
  const byQuarter: number[] = [];
  let inPlan = 0;
  for (let quarter = 0; quarter < planQuarters; quarter += 1) {
    const gone = Math.max(0, Math.ceil((3 * quarter - startMonth) / 3));
    const left = line.action === 'hire' ? survival(assumptions, gone) : 1;
    const pay = (left * loaded * monthsInQuarter(startMonth, lasts, quarter)) / 12;
    const once = startMonth >= 3 * quarter && startMonth < 3 * quarter + 3 ? oneOff : 0;
    const cost = isCounted(line.status) ? pay + once : 0;
    byQuarter.push(cost);
    inPlan += cost;
  }
  return { base, loaded, oneOff, startMonth, byQuarter, inPlan };
}
