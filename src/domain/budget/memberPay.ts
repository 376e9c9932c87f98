import type { LevelId } from '../../framework/levels';
import type { ProfileId } from '../../framework/profileNames';
import type { Assumptions } from '../assumptions/assumptions';
import { monthsFrom } from '../calendar/planMonths';
import { planQuarters } from '../calendar/quarter';
import { payMonthsOfQuarter } from '../cost/payRise';
import { bandBase, usualLevel } from '../cost/salaryBand';
import { paidPart } from '../plan/line/attrition';
import type { Member } from '../member';
import type { PlanningModel } from '../planningModel';
import type { CurrencyRates } from './currencyRates';
import { onCostsOf, type OnCosts } from './onCosts';

/** Where the pay of a member comes from: the roster, the band of profile and level, or nowhere. */
export type PaySource = 'roster' | 'band' | 'none';

/** What a member costs. */
export interface MemberPay {
  readonly member: Member;
  /** Profile with the largest share, and the level paid for; `null` outside the framework. */
  readonly profile: ProfileId | null;
  readonly level: LevelId | null;
  readonly source: PaySource;
  /** Annual base in the currency of the plan, and what the band of profile and level gives for the member's FTE. */
  readonly base: number;
  readonly bandBase: number;
  /** Months of the plan, from 0, in which pay begins and ends; the months of first and last day count in full. */
  readonly fromMonth: number;
  readonly toMonth: number;
  /** First month on whose last day the member is not there any more. */
  readonly goneFrom: number;
  /** Employer on-costs where the member works, part of pay. */
  readonly onCosts: number;
  /** Base pay by quarter of the plan, with the heads expected to be there. */
  readonly byQuarter: readonly number[];
}

/** What a member costs in a year with bonus and on-costs, at the pay of the day before the plan. */
export function loadedPay(
  { base, onCosts }: Pick<MemberPay, 'base' | 'onCosts'>,
  { bonus }: Pick<Assumptions, 'bonus'>,
): number {
  return base * (1 + bonus) * (1 + onCosts);
}

/**
 * What every member costs: base pay of the roster in plan currency, else that of the band for the member's FTE. The roster
 * states what is paid, or the pay of a full-time post.
 */
export function memberPay(
  model: PlanningModel,
  rates: CurrencyRates,
  onCosts: OnCosts = new Map(),
): readonly MemberPay[] {
  const { assumptions, bands } = model;
  const planStart = model.quarters[0]?.quarter.firstDay ?? assumptions.planStart;
  return model.staff.map(({ member, mapping }) => {
    const profile = mapping.shares[0]?.profile ?? null;
    const level = profile === null ? mapping.level : (mapping.level ?? usualLevel);
    const band = profile === null || level === null ? null : bandBase(bands, profile, level);
    const stated = member.annualCost;
    const usual = member.fte * (band ?? 0);
    const part = assumptions.payBasis === 'fullTime' ? member.fte : 1;
    const base = stated !== null ? stated * (rates[member.currency] ?? 1) * part : usual;
    const fromMonth = member.start === null ? 0 : monthsFrom(planStart, member.start);
    const toMonth = member.end === null ? 3 * planQuarters : monthsFrom(planStart, member.end) + 1;
    const goneFrom = member.end === null ? 3 * planQuarters : monthsFrom(planStart, member.end + 1);
    const byQuarter: number[] = [];
    for (let quarter = 0; quarter < planQuarters; quarter += 1) {
      const months = payMonthsOfQuarter(fromMonth, toMonth, quarter, assumptions);
      byQuarter.push((base / 12) * months * paidPart(assumptions, quarter));
    }
    const source = stated !== null ? 'roster' : band === null ? 'none' : 'band';
    return {
      ...{ member, profile, level, source, base, bandBase: usual, fromMonth, toMonth, goneFrom, byQuarter },
      onCosts: onCostsOf(member, onCosts, assumptions),
    };
  });
}
