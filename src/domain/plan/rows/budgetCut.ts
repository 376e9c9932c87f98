import { useCasePriorities } from '../../demand/useCase';
import type { HiringRow } from './hiringRow';

/** FTE-quarters up to this are none. */
const nothing = 1e-9;

/** What an FTE-quarter costs that a line closes, currency; `null` where it closes none. */
export function costPerFteQuarter({ closes, cost }: Pick<HiringRow, 'closes' | 'cost'>): number | null {
  return closes <= nothing ? null : cost.inPlan / closes;
}

/** Dearer than any price: a line that costs and closes nothing goes first of its tier. */
export const dearest = 1e15;

/** What a line costs per FTE-quarter when it is compared with others, to the cent. */
export function cutPrice(row: Pick<HiringRow, 'closes' | 'cost'>): number {
  const price = costPerFteQuarter(row);
  return price === null ? dearest : Math.round(price * 100) / 100;
}

/** What of a line decides when it goes. */
export type CutLine = Pick<HiringRow, 'id' | 'action' | 'status' | 'stage' | 'tier' | 'closes' | 'cost'>;

/** A line that costs less than this part of what the plan costs per FTE-quarter saves next to nothing: it goes last. */
export const nextToNothing = 0.1;

/** What an FTE-quarter costs on average over lines; 0 where they close none. */
export function averagePrice(rows: readonly CutLine[]): number {
  let [cost, closes] = [0, 0];
  for (const row of rows) {
    if (row.action === 'open') continue;
    cost += row.cost.inPlan;
    closes += row.closes;
  }
  return closes <= nothing ? 0 : cost / closes;
}

/**
 * When a line goes, higher first: 4 could, 3 should, 2 must, 1 where it saves next to nothing; 0 where it cannot go: it costs
 * nothing, or its heads have signed.
 */
export function cutRank(row: CutLine, average: number): number {
  const { action, stage, tier, cost } = row;
  if (action === 'open' || stage === 'signed' || cost.inPlan <= 0) return 0;
  if (cutPrice(row) < nextToNothing * average) return 1;
  return 2 + (tier === null ? useCasePriorities.length - 1 : useCasePriorities.indexOf(tier));
}

/** When a line goes if the budget is cut. */
export interface LineCut {
  /** 1 for the line that goes first; 0 where it cannot go. */
  readonly cutOrder: number;
  /** Whether it is among those that go at the stated cut. */
  readonly goes: boolean;
}

/**
 * Which lines go if the budget is cut by a part of what the lines cost: could before should before must, the dearest per
 * FTE-quarter first, then the one further down in the plan, until the cut is saved. What saves next to nothing goes last.
 */
export function budgetCut(rows: readonly CutLine[], part: number): ReadonlyMap<string, LineCut> {
  const average = averagePrice(rows);
  const going = rows
    .map((row, index) => ({ row, index, rank: cutRank(row, average) }))
    .filter(({ rank }) => rank > 0)
    .toSorted(
      (one, other) =>
        other.rank - one.rank || cutPrice(other.row) - cutPrice(one.row) || other.index - one.index,
    );
  const cut = part * rows.reduce((sum, { cost }) => sum + cost.inPlan, 0);
  let saved = 0;
  const found = new Map<string, LineCut>(rows.map(({ id }) => [id, { cutOrder: 0, goes: false }]));
  going.forEach(({ row }, index) => {
    found.set(row.id, { cutOrder: index + 1, goes: saved < cut - 0.005 });
    saved += row.cost.inPlan;
  });
  return found;
}
