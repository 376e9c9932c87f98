import { planQuarters } from '../../../domain/calendar/quarter';
import { calendarDay } from '../../../domain/calendar/serialDate';

/** Months a plan covers. */
const planMonths = planQuarters * 3;

/** Whole calendar months from a start date to the end of the plan; never negative, never more than the plan has. */
export function monthsInPlan(start: number, planStart: number): number {
  const from = calendarDay(planStart);
  const to = calendarDay(start);
  const gone = (to.year - from.year) * 12 + to.month - from.month;
  return Math.min(planMonths, Math.max(0, planMonths - gone));
}

/** The same as a formula over the cell of the start date. */
export function monthsInPlanFormula(startCell: string): string {
  const gone = `(YEAR(${startCell})-YEAR(MLTP_PlanStart))*12+MONTH(${startCell})-MONTH(MLTP_PlanStart)`;
  return `MIN(${planMonths},MAX(0,${planMonths}-(${gone})))`;
}
