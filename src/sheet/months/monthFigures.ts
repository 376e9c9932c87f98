import { isoDate } from '../../domain/calendar/serialDate';
import type { WorkbookModel } from '../workbookModel';

/** What a unit is and costs in a month. */
export interface MonthFigures {
  /** Such as 2027-01. */
  readonly month: string;
  readonly unit: string;
  /** On the last day of the month. */
  readonly heads: number;
  readonly fte: number;
  /** Members, lines of the plan and a share of the replacement of leavers, in the currency of the plan. */
  readonly cost: number;
}

/** The name of the month of a day, such as 2027-01. */
export function monthName(day: number): string {
  return isoDate(day).slice(0, 7);
}

/** Every month of the plan by unit, month by month; units without heads and cost in all of them are left out. */
export function monthFigures({ months, effect }: WorkbookModel): readonly MonthFigures[] {
  const isUsed = effect.places.map((_, unit) =>
    months.some(({ byUnit }) => (byUnit[unit]?.heads ?? 0) > 0 || (byUnit[unit]?.total ?? 0) !== 0),
  );
  return months.flatMap(({ firstDay, byUnit }) =>
    effect.places.flatMap(({ label }, unit): readonly MonthFigures[] => {
      const part = byUnit[unit];
      if (part === undefined || isUsed[unit] !== true) return [];
      const { heads, fte, total } = part;
      return [{ month: monthName(firstDay), unit: label, heads, fte, cost: total }];
    }),
  );
}
