import type { HiringRow } from '../../domain/plan/rows/hiringRow';
import { isCounted } from '../../domain/plan/line/hiringDecision';

/** What a hiring plan comes to over its lines that count. */
export interface HiringTotals {
  /** Heads hired or contracted. */
  readonly heads: number;
  /** Lines that do something. */
  readonly lines: number;
  /** FTE-quarters closed, and missing before. */
  readonly closed: number;
  readonly missing: number;
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

/** Sums up the lines of a hiring plan. */
export function hiringTotals(rows: readonly HiringRow[]): HiringTotals {
  let heads = 0;
  let lines = 0;
  let closed = 0;
  let open = 0;
  let cost = 0;
  for (const row of rows) {
    if (!isCounted(row.status)) continue;
    cost += row.cost.inPlan;
    if (row.action === 'open') {
      open += row.closes;
      continue;
    }
    lines += 1;
    closed += row.closes;
    if (row.action === 'hire' || row.action === 'contract') heads += row.heads;
  }
  return { heads, lines, closed, missing: closed + open, cost };
}
