import { fiscalYearIndices, fiscalYearName, fiscalYearOf } from '../../domain/calendar/fiscalYear';
import type { WorkbookModel } from '../workbookModel';

/** A fiscal year of the plan: what its lines that count cost in it, and what they may. */
export interface YearFigures {
  /** Such as 2027 or 2027/28. */
  readonly name: string;
  readonly cost: number;
  /** Of the run; `null`: none is set, 0: none is allowed. */
  readonly budget: number | null;
  readonly currency: string;
}

/** The fiscal years of the plan, at most three, with cost and budget. */
export function yearFigures({ model, scenarios }: WorkbookModel): readonly YearFigures[] {
  const { budgetYear1, budgetYear2, budgetYear3, fiscalYearStart, currency } = model.assumptions;
  const quarters = model.quarters.map(({ quarter }) => quarter);
  const [first] = quarters;
  if (first === undefined) return [];
  const count = 1 + Math.max(...fiscalYearIndices(quarters, fiscalYearStart));
  const start = fiscalYearOf(first, fiscalYearStart);
  return [budgetYear1, budgetYear2, budgetYear3].slice(0, count).map((budget, index) => ({
    name: fiscalYearName(start + index, fiscalYearStart),
    cost: scenarios.base.years[index] ?? 0,
    budget,
    currency,
  }));
}
