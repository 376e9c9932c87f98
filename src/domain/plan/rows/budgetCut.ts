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

/** What the lines that go before each line save together, currency, by line id. */
export function savedBefore(
  rows: readonly (Pick<CutLine, 'id' | 'cost'> & Pick<LineCut, 'cutOrder'>)[],
): ReadonlyMap<string, number> {
  let saved = 0;
  const found = new Map<string, number>();
  const going = rows.filter(({ cutOrder }) => cutOrder > 0);
  for (const { id, cost } of going.toSorted((one, other) => one.cutOrder - other.cutOrder)) {
    found.set(id, saved);
    saved += cost.inPlan;
  }
  return found;
}

/** When a line goes if the budget is cut. */
export interface LineCut {
  /** 1 for the line that goes first; 0 where it cannot go. */
  readonly cutOrder: number;
  /** Whether it is among those that go at the stated cut. */
  readonly goes: boolean;
}

/** How a cut is reached, lines by their order. */
export interface CutReach {
  /** So many lines of the order save less than the cut together; those behind them are asked for the rest. */
  readonly full: number;
  /** What they save, and what is still to be saved, currency; half a cent is none. */
  readonly rest: number;
  /** The rank of the line that would come next, see cutRank; 0 where none does, or nothing is left to save. */
  readonly rank: number;
  /** What is saved beyond the cut with the cheapest line of that rank that saves the rest, currency. */
  readonly over: number;
}

/** What of a line that can go says how a cut is reached. */
interface GoingLine {
  readonly row: CutLine;
  readonly rank: number;
}

const cent = 0.005;

function goingLines(rows: readonly CutLine[]): readonly GoingLine[] {
  const average = averagePrice(rows);
  return rows
    .map((row, index) => ({ row, index, rank: cutRank(row, average) }))
    .filter(({ rank }) => rank > 0)
    .toSorted(
      (one, other) =>
        other.rank - one.rank || cutPrice(other.row) - cutPrice(one.row) || other.index - one.index,
    );
}

/** The first of the lines of the least, or the greatest, cost. */
function extreme(lines: readonly GoingLine[], sign: 1 | -1): GoingLine | undefined {
  return lines.toSorted((one, other) => sign * (one.row.cost.inPlan - other.row.cost.inPlan))[0];
}

function reachOf(rows: readonly CutLine[], going: readonly GoingLine[], part: number) {
  const cut = part * rows.reduce((sum, { cost }) => sum + cost.inPlan, 0) - cent;
  let [full, saved] = [0, 0];
  for (const { row } of going) {
    if (saved + row.cost.inPlan >= cut) break;
    full += 1;
    saved += row.cost.inPlan;
  }
  const rest = cut - saved;
  const rank = rest > 0 ? (going[full]?.rank ?? 0) : 0;
  const last = extreme(
    going.slice(full).filter((line) => line.rank === rank && line.row.cost.inPlan >= rest),
    1,
  );
  const over = last === undefined ? 0 : last.row.cost.inPlan - rest;
  const kept = extreme(
    going.slice(0, full).filter(({ row }) => row.cost.inPlan <= over),
    -1,
  );
  return { full, rest, rank, over, last, kept };
}

/** How the stated cut is reached. */
export function cutReach(rows: readonly CutLine[], part: number): CutReach {
  const { full, rest, rank, over } = reachOf(rows, goingLines(rows), part);
  return { full, rest, rank, over };
}

/**
 * Which lines go if the budget is cut by a part of what the lines cost: could before should before must, the dearest per
 * FTE-quarter first, then the one further down in the plan; what saves next to nothing goes last. The last to go is, of those
 * alike in priority, the cheapest that saves the rest; and the dearest of those before that is no longer needed then stays.
 */
export function budgetCut(rows: readonly CutLine[], part: number): ReadonlyMap<string, LineCut> {
  const going = goingLines(rows);
  const { full, last, kept } = reachOf(rows, going, part);
  const found = new Map<string, LineCut>(rows.map(({ id }) => [id, { cutOrder: 0, goes: false }]));
  going.forEach((line, index) => {
    const goes = line === last || (index < full && line !== kept);
    found.set(line.row.id, { cutOrder: index + 1, goes });
  });
  return found;
}
