import { isCounted } from '../plan/line/hiringDecision';
import type { HiringRow } from '../plan/rows/hiringRow';

/** A line that a scenario has and the base has not, or the other way round, or with other heads. */
export interface ScenarioDifference {
  readonly kind: 'added' | 'gone' | 'changed';
  /** The line; that of the base where the scenario has none. */
  readonly row: HiringRow;
  /** Heads, FTE of a shift or of contractors, or missing FTE, in the base and in the scenario; 0 where there is no such line. */
  readonly base: number;
  readonly here: number;
  /** What the line costs more than in the base, in the quarters of the plan. */
  readonly extraCost: number;
}

function amountOf({ action, heads, fte }: HiringRow): number {
  // Contractors come in halves of a head.
  return action === 'shift' || action === 'open' || action === 'contract' ? fte : heads;
}

function linesOf(rows: readonly HiringRow[]): ReadonlyMap<string, HiringRow> {
  return new Map(rows.filter(({ status }) => isCounted(status)).map((row) => [row.id, row]));
}

/** The lines in which a scenario differs from the base: actions first, then gaps, each in the order of their plan. */
export function scenarioDifferences(
  base: readonly HiringRow[],
  scenario: readonly HiringRow[],
): readonly ScenarioDifference[] {
  const [before, after] = [linesOf(base), linesOf(scenario)];
  const found: ScenarioDifference[] = [];
  for (const [id, row] of after) {
    const known = before.get(id);
    const here = amountOf(row);
    if (known === undefined) found.push({ kind: 'added', row, base: 0, here, extraCost: row.cost.inPlan });
    else if (Math.abs(amountOf(known) - here) > 0.05)
      found.push({
        kind: 'changed',
        row,
        base: amountOf(known),
        here,
        extraCost: row.cost.inPlan - known.cost.inPlan,
      });
  }
  for (const [id, row] of before)
    if (!after.has(id))
      found.push({ kind: 'gone', row, base: amountOf(row), here: 0, extraCost: -row.cost.inPlan });
  return found.toSorted(
    (one, other) => Number(one.row.action === 'open') - Number(other.row.action === 'open'),
  );
}
