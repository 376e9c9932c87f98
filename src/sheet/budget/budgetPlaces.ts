import { planQuarters } from '../../domain/calendar/quarter';
import { profileNames } from '../../framework/profileNames';
import { reference } from '../layout/address';
import { budgetLines, type BudgetLine } from './budgetText';

const afterQuarters = 4 + 2 + budgetLines.length + 1;
/** Below the table of fiscal years and the scenario shown beside the plan. */
const afterScenario = afterQuarters + 7 + 7;

/** Where the parts of the Budget sheet are: the row of each title, and of the charts. */
export const budgetTops = {
  quarters: 4,
  years: afterQuarters,
  scenario: afterQuarters + 7,
  coverage: afterScenario,
  profiles: afterScenario + profileNames.length + 4,
  cost: afterScenario + profileNames.length + 4 + planQuarters + 4,
  charts: afterScenario + profileNames.length + 4 + 2 * (planQuarters + 4),
} as const;

/** Sheet column of the first quarter, of the totals and, a column apart, of the notes on how a line is made. */
export const budgetColumns = { first: 1, total: 1 + planQuarters, how: 3 + planQuarters } as const;

/** Fiscal years that eight quarters can touch. */
export const planYears = 3;

/** Sheet row of a line of the budget by quarter. */
export function budgetRow(line: BudgetLine): number {
  return budgetTops.quarters + 2 + budgetLines.indexOf(line);
}

/** A line in a quarter, counted from 0. */
export function budgetCell(line: BudgetLine, quarter: number): string {
  return reference(budgetRow(line), budgetColumns.first + quarter);
}

/** The total of a line. */
export function budgetTotal(line: BudgetLine): string {
  return reference(budgetRow(line), budgetColumns.total);
}

/** All quarters of a line. */
export function budgetSpan(line: BudgetLine): string {
  const row = budgetRow(line);
  const first = reference(row, budgetColumns.first, 'both');
  return `${first}:${reference(row, budgetColumns.first + planQuarters - 1, 'both')}`;
}
