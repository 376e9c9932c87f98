import type { HiringRow } from '../../domain/plan/rows/hiringRow';
import { isCounted } from '../../domain/plan/line/hiringDecision';
import type { WorkbookModel } from '../workbookModel';

/** What a hiring plan comes to over its lines that count. */
export interface HiringTotals {
  /** Lines that do something. */
  readonly lines: number;
  /** FTE-quarters missing before the plan, those of them that it closes, and those that stay open. */
  readonly missing: number;
  readonly closed: number;
  readonly open: number;
  /** Cost in the quarters of the plan. */
  readonly cost: number;
}

/** How many heads the lines that count hire, contract, train and move; a shift of a share of people is one move. */
export interface HeadsByAction {
  readonly hires: number;
  readonly contractors: number;
  readonly trainings: number;
  readonly moves: number;
}

/** Counts the heads of a hiring plan, each kind of action apart. */
export function headsByAction(rows: readonly HiringRow[]): HeadsByAction {
  const sum = (action: HiringRow['action'], of: (row: HiringRow) => number) => {
    let total = 0;
    for (const row of rows) if (row.action === action && isCounted(row.status)) total += of(row);
    return total;
  };
  return {
    hires: sum('hire', ({ heads }) => heads),
    contractors: sum('contract', ({ heads }) => heads),
    trainings: sum('train', ({ heads }) => heads),
    moves: sum('redeploy', ({ heads }) => heads) + sum('shift', () => 1),
  };
}

/** Sums up the lines of a hiring plan and what they change. */
export function hiringTotals({ hiring, effect }: Pick<WorkbookModel, 'hiring' | 'effect'>): HiringTotals {
  let [lines, cost] = [0, 0];
  for (const row of hiring) {
    if (!isCounted(row.status) || row.action === 'open') continue;
    lines += 1;
    cost += row.cost.inPlan;
  }
  const [missing, open] = [effect.inAll('missing'), effect.inAll('open')];
  return { lines, missing, closed: missing - open, open, cost };
}
