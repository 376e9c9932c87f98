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

/** Number of the tier of a line that can go, 1 for must; 0 where it cannot: it costs nothing, or its heads have signed. */
export function tierRank({ action, stage, tier, cost }: CutLine): number {
  if (action === 'open' || stage === 'signed' || cost.inPlan <= 0) return 0;
  return tier === null ? useCasePriorities.length : useCasePriorities.indexOf(tier) + 1;
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
 * FTE-quarter first, then the one further down in the plan, until the cut is saved.
 */
export function budgetCut(rows: readonly CutLine[], part: number): ReadonlyMap<string, LineCut> {
  const going = rows
    .map((row, index) => ({ row, index, rank: tierRank(row) }))
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
