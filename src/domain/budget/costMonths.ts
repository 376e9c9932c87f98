import { planQuarters } from '../calendar/quarter';
import { monthsLater } from '../calendar/monthsLater';
import { payLevel } from '../cost/payRise';
import { isCounted } from '../plan/line/hiringDecision';
import { effectMonths } from '../plan/line/lineEffect';
import { paidPart } from '../plan/line/attrition';
import { effectLine } from '../plan/problem/settledLines';
import type { HiringRow } from '../plan/rows/hiringRow';
import type { BudgetInput, BudgetQuarter } from './budget';
import { loadedPay, type MemberPay } from './memberPay';

/** Heads and FTE on the last day of a month, and what it costs, in the currency of the plan. */
interface CostPart {
  readonly heads: number;
  readonly fte: number;
  /** Members with bonus and on-costs; pay of the lines of the plan; what those pay once. */
  readonly members: number;
  readonly planPay: number;
  readonly oneOff: number;
  /** All three, and the replacement of leavers: shared out by cost. */
  readonly total: number;
}

/** A month of the plan. */
export interface CostMonth {
  readonly firstDay: number;
  /** Index of its quarter. */
  readonly quarter: number;
  /** Pay as a multiple of that on the day before the plan, and the part of the members that is paid. */
  readonly level: number;
  readonly remaining: number;
  /** A third of the replacement of leavers of its quarter. */
  readonly replacement: number;
  readonly whole: CostPart;
  /** By unit and by cost centre, in the order in which they are asked for. */
  readonly byUnit: readonly CostPart[];
  readonly byCentre: readonly number[];
}

/** Who pays: numbers of units and cost centres, from 0. */
export interface CostPlaces {
  readonly units: number;
  readonly centres: number;
  readonly unitOf: (member: MemberPay) => number;
  readonly unitOfLine: (line: HiringRow) => number;
  readonly centreOf: (member: MemberPay) => number;
  /** The cost centre that pays for the lines of a unit. */
  readonly centreOfUnit: (unit: number) => number;
}

type Sums = { -readonly [Key in keyof CostPart]: number };

const none = (): Sums => ({ heads: 0, fte: 0, members: 0, planPay: 0, oneOff: 0, total: 0 });

/** Adds what a member is and costs in a month to some sums. */
function addMember(
  to: readonly Sums[],
  each: MemberPay,
  month: number,
  pay: number,
  { model }: Pick<BudgetInput, 'model'>,
): number {
  const isPaid = each.fromMonth <= month && month < each.toMonth;
  const isThere = each.fromMonth <= month && month < each.goneFrom;
  const cost = isPaid ? loadedPay(each, model.assumptions) * pay : 0;
  for (const sums of to) {
    sums.heads += isThere ? 1 : 0;
    sums.fte += isThere ? each.member.fte : 0;
    sums.members += cost;
  }
  return cost;
}

/** Adds what a line of the plan is and costs in a month to some sums. */
function addLine(to: readonly Sums[], row: HiringRow, month: number, level: number, worksTo: number): number {
  const { action, cost, heads, fte, status } = row;
  if (!isCounted(status) || action === 'open') return 0;
  const isThere = cost.startMonth <= month && month < worksTo;
  const pay = isThere ? (cost.rates[Math.floor(month / 3)] ?? 0) * level : 0;
  const once = cost.startMonth === month ? cost.oneOff : 0;
  for (const sums of to) {
    sums.heads += action === 'hire' && isThere ? heads : 0;
    sums.fte += (action === 'hire' || action === 'contract') && isThere ? fte : 0;
    sums.planPay += pay;
    sums.oneOff += once;
  }
  return pay + once;
}

/** What a part costs without the replacement of leavers. */
function ownCost({ members, planPay, oneOff }: CostPart): number {
  return members + planPay + oneOff;
}

/**
 * Heads, FTE and cost of the 24 months of a plan, for the whole, by unit and by cost centre. The months of a quarter sum up to
 * it: a third of its replacement of leavers falls into each, shared out by cost; where nothing costs anything, the last unit
 * and cost centre carry it.
 */
export function costMonths(
  input: BudgetInput & { readonly figures: readonly BudgetQuarter[] },
  places: CostPlaces,
): readonly CostMonth[] {
  const { model, hiring, pay, figures } = input;
  const { assumptions } = model;
  const first = model.quarters[0]?.quarter.firstDay ?? assumptions.planStart;
  const ends = hiring.map((row) => effectMonths(effectLine(row, model), assumptions).worksTo);
  return Array.from({ length: 3 * planQuarters }, (_, month): CostMonth => {
    const quarter = Math.floor(month / 3);
    const [level, remaining] = [payLevel(month, assumptions), paidPart(assumptions, quarter)];
    const whole = none();
    const byUnit = Array.from({ length: places.units }, none);
    const centres = Array.from({ length: places.centres }, () => 0);
    const charge = (centre: number, cost: number) => {
      centres[centre] = (centres[centre] ?? 0) + cost;
    };
    for (const each of pay) {
      const unit = byUnit[places.unitOf(each)] ?? none();
      charge(places.centreOf(each), addMember([whole, unit], each, month, (level * remaining) / 12, input));
    }
    for (const [index, row] of hiring.entries()) {
      const at = places.unitOfLine(row);
      const cost = addLine([whole, byUnit[at] ?? none()], row, month, level, ends[index] ?? 0);
      charge(places.centreOfUnit(at), cost);
    }
    const replacement = (figures[quarter]?.replacement ?? 0) / 3;
    const before = ownCost(whole);
    const share = before === 0 ? 0 : replacement / before;
    // Where nothing costs anything, nothing says whose leavers are replaced.
    const rest = before === 0 ? replacement : 0;
    const withShare = (part: Sums, isLast: boolean): CostPart => ({
      ...part,
      total: ownCost(part) * (1 + share) + (isLast ? rest : 0),
    });
    return {
      firstDay: monthsLater(first, month),
      ...{ quarter, level, remaining, replacement },
      whole: { ...whole, total: before + replacement },
      byUnit: byUnit.map((part, index) => withShare(part, index === places.units - 1)),
      byCentre: centres.map((cost, index) => cost * (1 + share) + (index === places.centres - 1 ? rest : 0)),
    };
  });
}
