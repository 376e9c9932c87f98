import type { Choice } from './choice';
import type { ColumnsByCell } from './columnsByCell';
import { addColumn, addRow, type ModelDraft, type Term } from './linearModel';
import { membersOf } from './headChange';
import { finite, positive, type ModelContext, type SettledCells } from './modelContext';

/** Cells in sight of each place: its own and those of the centre; the centre sees every place. */
function cellsInSight(context: ModelContext): readonly (readonly number[])[] {
  const seen = context.central.map((): number[] => []);
  const centres = context.central.flatMap((central, place) => (central ? [place] : []));
  context.placeOf.forEach((place, cell) => {
    if (context.central[place] === true) for (const list of seen) list.push(cell);
    else for (const at of [place, ...centres]) seen[at]?.push(cell);
  });
  return seen;
}

/** Rank of each cell's profile; `null` where it has none. */
function rankOf(context: ModelContext, cell: number): number | null {
  const profile = context.profileOf[cell];
  const rank = profile === undefined ? undefined : context.problem.limits.order?.ranks[profile];
  return rank === undefined ? null : finite(rank);
}

/** A rank that must be there before another at a place, with the cells that hold it in sight of the place. */
export interface Precedence {
  readonly place: number;
  readonly rank: number;
  readonly before: number;
  readonly cells: readonly number[];
}

/**
 * What must come first at each place: for each rank the next earlier one that the place needs or has. Ranks that are
 * there from the start ask for nothing and are left out.
 */
export function precedencesOf(context: ModelContext): readonly Precedence[] {
  const found: Precedence[] = [];
  cellsInSight(context).forEach((cells, place) => {
    const present = new Map<number, { heads: number; cells: number[] }>();
    const wanted = new Set<number>();
    for (const cell of cells) {
      const rank = rankOf(context, cell);
      if (rank === null) continue;
      const entry = present.get(rank) ?? { heads: 0, cells: [] };
      entry.heads += membersOf(context, cell, 'junior');
      entry.cells.push(cell);
      present.set(rank, entry);
      if (entry.heads > 0 || context.asked[cell]?.some((fte) => fte > 0) === true) wanted.add(rank);
    }
    const ranks = [...present.keys()].sort((a, b) => a - b);
    for (const rank of ranks) {
      const before = ranks.filter((each) => each < rank && wanted.has(each)).at(-1);
      const entry = before === undefined ? undefined : present.get(before);
      if (before === undefined || entry === undefined || entry.heads > 0) continue;
      found.push({ place, rank, before, cells: entry.cells });
    }
  });
  return found;
}

/** What brings heads to cells: a unit of a choice, or a settled line. */
type Arrival = Pick<SettledCells, 'action' | 'cell' | 'arrives'>;

/** Whether a choice or line is a hire that a precedence speaks of. */
export function isRanked(context: ModelContext, choice: Arrival, precedence: Precedence): boolean {
  return (
    choice.action === 'hire' &&
    context.placeOf[choice.cell] === precedence.place &&
    rankOf(context, choice.cell) === precedence.rank
  );
}

/** Whether a choice or line brings someone of the earlier rank by a quarter. */
export function isPresent(choice: Arrival, precedence: Precedence, quarter: number): boolean {
  return choice.arrives <= quarter && precedence.cells.includes(choice.cell);
}

/** What settled lines do for a precedence: whether someone of the earlier rank is there, and heads hired in a quarter. */
export function settledOrder(context: ModelContext, precedence: Precedence, quarter: number) {
  let present = false;
  let hired = 0;
  for (const line of context.settled) {
    if (line.heads > 0 && isPresent(line, precedence, quarter)) present = true;
    if (line.quarter === quarter && isRanked(context, line, precedence)) hired += positive(line.heads);
  }
  return { present, hired };
}

/** The columns into some cells, in ascending order. */
function columnsInto({ into }: ColumnsByCell, cells: readonly number[]): readonly number[] {
  return cells.flatMap((cell) => into[cell] ?? []).sort((a, b) => a - b);
}

/** The hiring order: heads out of order are a column that counts as changes, so that nobody is hired or held back for it. */
export function addOrderRows(
  draft: ModelDraft,
  context: ModelContext,
  choices: readonly Choice[],
  columns: ColumnsByCell,
): void {
  const order = context.problem.limits.order;
  if (order === null) return;
  const cellsOf = context.central.map((): number[] => []);
  context.placeOf.forEach((place, cell) => cellsOf[place]?.push(cell));
  for (const precedence of precedencesOf(context)) {
    const arriving = columnsInto(columns, precedence.cells);
    const here = columnsInto(columns, cellsOf[precedence.place] ?? []);
    for (let at = 0; at < context.span; at++) {
      const settled = settledOrder(context, precedence, at);
      if (settled.present) continue;
      const hires: Term[] = [];
      const arrivals: Term[] = [];
      let most = settled.hired;
      for (const column of here) {
        const choice = choices[column];
        if (choice?.quarter !== at || !isRanked(context, choice, precedence)) continue;
        hires.push([column, 1]);
        most += choice.upper;
      }
      if (most === 0) continue;
      for (const column of arriving) {
        const choice = choices[column];
        if (choice !== undefined && isPresent(choice, precedence, at)) arrivals.push([column, -1]);
      }
      const present = addColumn(draft, { upper: 1, whole: true });
      const early = addColumn(draft, {
        upper: most,
        whole: false,
        changes: positive(order.outOfOrderPrice),
      });
      addRow(draft, 'presence', -Infinity, 0, [[present, 1], ...arrivals]);
      addRow(draft, 'order', -Infinity, -settled.hired, [...hires, [present, -most], [early, -1]]);
    }
  }
}
