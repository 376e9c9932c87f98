import type { ProfileId } from '../../framework/profileNames';
import { fiscalYearOf } from '../calendar/fiscalYear';
import type { Quarter } from '../calendar/quarter';
import { loadFactor } from '../cost/loadFactor';
import { hiredPart } from '../plan/action/hire/hireEffect';
import { paidPart } from '../plan/line/attrition';
import { isCounted } from '../plan/line/hiringDecision';
import type { HiringRow } from '../plan/rows/hiringRow';
import type { PlanningModel } from '../planningModel';
import type { MemberPay } from './memberPay';

/** Heads, FTE and cost of a quarter; money in the currency of the plan. */
export interface BudgetQuarter {
  readonly quarter: Quarter;
  /** Calendar year in which its fiscal year begins. */
  readonly fiscalYear: number;
  /** Heads on the day before, members who start, hires of the plan, members who leave, heads on the last day. */
  readonly opening: number;
  readonly starters: number;
  readonly hires: number;
  readonly leavers: number;
  readonly closing: number;
  readonly contractors: number;
  /**
   * Heads expected to leave beside end dates, those of them who are replaced, the part of heads that is there after as many
   * quarters, and heads expected on the last day.
   */
  readonly leaving: number;
  readonly replaced: number;
  readonly remaining: number;
  readonly expected: number;
  readonly memberFte: number;
  readonly planFte: number;
  /** Base pay, bonus on it, and on-costs on both: of members, and of the lines of the plan. */
  readonly memberSalary: number;
  readonly memberBonus: number;
  readonly memberBurden: number;
  /** All three of members. */
  readonly memberLoaded: number;
  readonly planSalary: number;
  readonly planBonus: number;
  readonly planBurden: number;
  readonly oneOff: number;
  /** Salary, bonus, on-costs and one-off cost of the lines of the plan. */
  readonly plan: number;
  /** Recruiting and onboarding for leavers who are replaced. */
  readonly replacement: number;
  readonly total: number;
  /** Cost of the plan when every start slips by a quarter. */
  readonly later: number;
}

/** What a budget is made from. */
export interface BudgetInput {
  readonly model: PlanningModel;
  readonly hiring: readonly HiringRow[];
  readonly pay: readonly MemberPay[];
}

/** Whether a member is there on a day. */
function isThereOn({ member }: MemberPay, day: number): boolean {
  return (member.start ?? day) <= day && (member.end ?? day) >= day;
}

/** Lines of the plan that hire and count. */
function hiresOf(hiring: readonly HiringRow[]): readonly HiringRow[] {
  return hiring.filter(
    ({ action, status, start }) => action === 'hire' && isCounted(status) && start !== null,
  );
}

/** Whether a contractor is there in a quarter, counted from 0. */
function isContracted({ action, status, cost, quarters }: HiringRow, quarter: number): boolean {
  if (action !== 'contract' || !isCounted(status) || cost.startMonth >= 3 * quarter + 3) return false;
  return quarters === null || cost.startMonth + 3 * quarters > 3 * quarter;
}

function sum<T>(values: readonly T[], of: (value: T) => number): number {
  let total = 0;
  for (const value of values) total += of(value);
  return total;
}

function headsOf({ model, hiring, pay }: BudgetInput, quarter: Quarter, index: number) {
  const { assumptions } = model;
  const { firstDay, lastDay } = quarter;
  const before = firstDay - 1;
  const hires = hiresOf(hiring);
  const startedBy = (day: number) => sum(hires, ({ start, heads }) => ((start ?? 0) <= day ? heads : 0));
  const members = pay.filter((member) => isThereOn(member, lastDay));
  const earlier = pay.filter((member) => isThereOn(member, before));
  const opening = earlier.length + startedBy(before);
  const contracted = hiring.filter((row) => isContracted(row, index));
  const expectedHires = sum(hires, ({ start, heads, cost }) => {
    if ((start ?? 0) > lastDay) return 0;
    return heads * hiredPart(cost.startMonth, index, assumptions);
  });
  const leaving = (opening * assumptions.attrition) / 4;
  return {
    opening,
    starters: members.length - members.filter((member) => isThereOn(member, before)).length,
    hires: startedBy(lastDay) - startedBy(before),
    leavers: earlier.length - earlier.filter((member) => isThereOn(member, lastDay)).length,
    closing: members.length + startedBy(lastDay),
    contractors: sum(contracted, ({ heads }) => heads),
    leaving,
    replaced: leaving * assumptions.backfill,
    remaining: paidPart(assumptions, index),
    expected: members.length * paidPart(assumptions, index) + expectedHires,
    memberFte: sum(members, ({ member }) => member.fte),
    planFte:
      sum(hires, ({ start, fte }) => ((start ?? 0) <= lastDay ? fte : 0)) + sum(contracted, ({ fte }) => fte),
  };
}

function planCost(hiring: readonly HiringRow[], index: number): number {
  return sum(hiring, ({ cost }) => cost.byQuarter[index] ?? 0);
}

function costOf(
  input: BudgetInput,
  heads: { readonly replaced: number; readonly opening: number },
  index: number,
) {
  const { model, hiring, pay } = input;
  const { bonus, burden, recruiting, onboarding } = model.assumptions;
  const memberSalary = sum(pay, ({ byQuarter }) => byQuarter[index] ?? 0);
  const memberBonus = memberSalary * bonus;
  const plan = planCost(hiring, index);
  const oneOff = sum(hiring, ({ status, cost }) => {
    const starts = cost.startMonth >= 3 * index && cost.startMonth < 3 * index + 3;
    return starts && isCounted(status) ? cost.oneOff : 0;
  });
  const planSalary = (plan - oneOff) / loadFactor(model.assumptions);
  const planBonus = planSalary * bonus;
  const memberBurden = (1 + bonus) * sum(pay, (each) => (each.byQuarter[index] ?? 0) * each.onCosts);
  const memberLoaded = memberSalary + memberBonus + memberBurden;
  // The leavers who are replaced are paid like the average head.
  const salaries = 4 * (memberSalary + planSalary);
  const part = heads.opening === 0 ? 0 : heads.replaced / heads.opening;
  const replacement = part * salaries * recruiting + heads.replaced * onboarding;
  return {
    memberSalary,
    memberBonus,
    memberBurden,
    memberLoaded,
    planSalary,
    planBonus,
    planBurden: (planSalary + planBonus) * burden,
    oneOff,
    plan,
    replacement,
    total: memberLoaded + plan + replacement,
    later: index === 0 ? 0 : planCost(hiring, index - 1),
  };
}

/** The budget of every quarter of the plan. */
export function budgetQuarters(input: BudgetInput): readonly BudgetQuarter[] {
  const { quarters, assumptions } = input.model;
  return quarters.map(({ quarter }, index) => {
    const heads = headsOf(input, quarter, index);
    return {
      quarter,
      fiscalYear: fiscalYearOf(quarter, assumptions.fiscalYearStart),
      ...heads,
      ...costOf(input, heads, index),
    };
  });
}

/** Heads on the last day of a quarter by profile: members by their main profile, and hires; under `null` those outside all. */
export function headsByProfile(
  { pay, hiring }: Pick<BudgetInput, 'pay' | 'hiring'>,
  { lastDay }: Quarter,
): ReadonlyMap<ProfileId | null, number> {
  const heads = new Map<ProfileId | null, number>();
  const add = (profile: ProfileId | null, more: number) =>
    heads.set(profile, (heads.get(profile) ?? 0) + more);
  for (const member of pay) if (isThereOn(member, lastDay)) add(member.profile, 1);
  for (const row of hiresOf(hiring)) if ((row.start ?? 0) <= lastDay) add(row.profile, row.heads);
  return heads;
}
