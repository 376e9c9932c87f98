import { matchedPosts } from '../../domain/actuals/posts';
import { memberPay } from '../../domain/budget/memberPay';
import { readOnCosts } from '../budget/onCostsTable';
import { readRates } from '../budget/ratesTable';
import { prepare, type Preparation, type RunInput } from '../prepare';
import { noPlans, report } from '../report';
import { anySheet } from '../rosterChoice';
import type { Snapshot } from '../snapshot';
import { isOurSheet } from '../tables/ourSheets';
import type { WorkbookModel } from '../workbookModel';
import { compareActuals, type Actuals } from './actualsFigures';

/** A plan beside a later roster; where one of both cannot be read, its problems. */
export type Comparison =
  | { readonly workbook: WorkbookModel; readonly actuals: Actuals }
  | { readonly unread: 'plan' | 'roster'; readonly problems: Preparation['problems'] };

/**
 * Compares the plan of a workbook, its lines as they stand there, with the roster of a later day, which is mapped with the
 * decisions and assumptions of the plan.
 */
export function compareRoster(
  plan: Snapshot,
  later: Snapshot,
  asOf: number,
  settings: Omit<RunInput, 'snapshot' | 'choice'>,
): Comparison {
  const { run, problems } = prepare({ ...settings, snapshot: plan, choice: null, told: { lockPlan: 'yes' } });
  if (run === null || run.decisions.length === 0) return { unread: 'plan', problems };
  const sheets = later.sheets.filter(({ name }) => !isOurSheet(name, later));
  const merged = { sheets, tables: plan.tables };
  const second = prepare({ ...settings, snapshot: merged, choice: { sheet: anySheet, columns: {} } });
  if (second.run === null) return { unread: 'roster', problems: second.problems };
  const { workbook } = report(run, noPlans);
  const { staff } = second.run.model;
  const rates = readRates(plan, staff, workbook.model.assumptions);
  const pay = memberPay({ ...workbook.model, staff }, rates, readOnCosts(plan));
  const posts = matchedPosts(workbook, pay, asOf);
  return { workbook, actuals: compareActuals({ asOf, posts }, workbook) };
}
