import type { PaySource } from '../../domain/budget/memberPay';

/** The lines of the Budget by quarter, from top to bottom. */
export const budgetLines = [
  'firstDay',
  'lastDay',
  'fiscalYear',
  'opening',
  'starters',
  'hires',
  'leavers',
  'closing',
  'contractors',
  'leaving',
  'replaced',
  'remaining',
  'expected',
  'memberFte',
  'planFte',
  'fte',
  'memberSalary',
  'memberBonus',
  'memberBurden',
  'memberLoaded',
  'planSalary',
  'planBonus',
  'planBurden',
  'oneOff',
  'plan',
  'replacement',
  'total',
  'later',
  'headsCheck',
  'linesCheck',
  'yearsCheck',
  'profilesCheck',
] as const;

/** The id of a line of the Budget. */
export type BudgetLine = (typeof budgetLines)[number];

/** The words of the Budget and Payroll sheets in one language. */
export interface BudgetText {
  readonly title: string;
  readonly lines: Readonly<Record<BudgetLine, string>>;
  /** How the number of a line is made. */
  readonly how: Readonly<Record<BudgetLine, string>>;
  readonly titles: Readonly<Record<'quarters' | 'years' | 'profiles' | 'coverage' | 'cost', string>>;
  readonly notes: Readonly<
    Record<'reading' | 'years' | 'profiles' | 'coverage' | 'cost' | 'payroll' | 'rates', string>
  >;
  readonly years: Readonly<
    Record<
      | 'year'
      | 'members'
      | 'plan'
      | 'replacement'
      | 'total'
      | 'budget'
      | 'left'
      | 'status'
      | 'later'
      | 'difference',
      string
    >
  >;
  /** The scenario beside the plan. */
  readonly scenario: Readonly<Record<'title' | 'scenario' | 'plan' | 'difference' | 'note', string>>;
  /** Around the number of quarters of a fiscal year that the plan covers, where it is not all of them. */
  readonly partOfYear: readonly [string, string];
  readonly within: string;
  readonly over: string;
  readonly noLimit: string;
  readonly coverage: Readonly<
    Record<'demand' | 'before' | 'after' | 'coverageBefore' | 'coverageAfter', string>
  >;
  readonly outside: string;
  readonly budgetOfQuarter: string;
  readonly money: string;
  readonly heads: string;
  readonly how0: string;
  /** Parts of the live finding: plan, its cost, members, their cost, checks. */
  readonly finding: readonly [plan: string, members: string, checks: string];
  /** Salary and burden of the plan together. */
  readonly planLoaded: string;
  readonly checksGood: string;
  readonly checksBad: string;
  readonly payrollTitle: string;
  /** The rows above the table of Payroll. */
  readonly payrollFigures: Readonly<Record<'planMonth' | 'remaining' | 'before', string>>;
  readonly sources: Readonly<Record<PaySource, string>>;
  /** Parts around the live numbers of members paid from the roster, from the benchmarks, and not known. */
  readonly payrollFinding: Readonly<Record<'roster' | 'band' | 'none' | 'unknown' | 'end', string>>;
  /** Why the amounts of very many members are no formulas. */
  readonly payrollValues: (day: string, run: number) => string;
}
