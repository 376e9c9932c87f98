import type { Choice } from './choice';
import type { ColumnsByCell } from './columnsByCell';
import { finite, positive, type Ground } from './ground';
import { addColumn, addRow, type ModelDraft, type Term } from './linearModel';
import { headsNow } from './minimumRows';

/** Cells in sight of each place: its own and those of the centre; the centre sees every place. */
function cellsInSight(ground: Ground): readonly (readonly number[])[] {
  const seen = ground.central.map((): number[] => []);
  const centres = ground.central.flatMap((central, place) => (central ? [place] : []));
  ground.placeOf.forEach((place, cell) => {
    if (ground.central[place] === true) for (const list of seen) list.push(cell);
    else for (const at of [place, ...centres]) seen[at]?.push(cell);
  });
  return seen;
}

/** Rank of each cell's profile; `null` where it has none. */
function rankOf(ground: Ground, cell: number): number | null {
  const profile = ground.profileOf[cell];
  const rank = profile === undefined ? undefined : ground.problem.limits.order?.ranks[profile];
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
export function precedencesOf(ground: Ground): readonly Precedence[] {
  const found: Precedence[] = [];
  cellsInSight(ground).forEach((cells, place) => {
    const present = new Map<number, { heads: number; cells: number[] }>();
    const wanted = new Set<number>();
    for (const cell of cells) {
      const rank = rankOf(ground, cell);
      if (rank === null) continue;
      const entry = present.get(rank) ?? { heads: 0, cells: [] };
      entry.heads += headsNow(ground, cell, 'junior');
      entry.cells.push(cell);
      present.set(rank, entry);
      if (entry.heads > 0 || ground.need[cell]?.some((need) => need > 0) === true) wanted.add(rank);
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

/** Whether a choice is a hire that a precedence speaks of. */
export function isRanked(ground: Ground, choice: Choice, precedence: Precedence): boolean {
  return (
    choice.action === 'hire' &&
    ground.placeOf[choice.cell] === precedence.place &&
    rankOf(ground, choice.cell) === precedence.rank
  );
}

/** Whether a choice brings someone of the earlier rank by a quarter. */
export function isPresent(choice: Choice, precedence: Precedence, quarter: number): boolean {
  return choice.arrives <= quarter && precedence.cells.includes(choice.cell);
}

/** The columns into some cells, in ascending order. */
function columnsInto({ into }: ColumnsByCell, cells: readonly number[]): readonly number[] {
  return cells.flatMap((cell) => into[cell] ?? []).sort((a, b) => a - b);
}

/** The hiring order: heads out of order are a column with the stated price. */
export function addOrderRows(
  draft: ModelDraft,
  ground: Ground,
  choices: readonly Choice[],
  columns: ColumnsByCell,
): void {
  const order = ground.problem.limits.order;
  if (order === null) return;
  const cellsOf = ground.central.map((): number[] => []);
  ground.placeOf.forEach((place, cell) => cellsOf[place]?.push(cell));
  for (const precedence of precedencesOf(ground)) {
    const arriving = columnsInto(columns, precedence.cells);
    const here = columnsInto(columns, cellsOf[precedence.place] ?? []);
    for (let at = 0; at < ground.span; at++) {
      const hires: Term[] = [];
      const arrivals: Term[] = [];
      let fixed = 0;
      let most = 0;
      for (const column of here) {
        const choice = choices[column];
        if (choice?.quarter !== at || !isRanked(ground, choice, precedence)) continue;
        hires.push([column, 1]);
        fixed += choice.lower;
        most += choice.upper;
      }
      if (hires.length === 0) continue;
      for (const column of arriving) {
        const choice = choices[column];
        if (choice !== undefined && isPresent(choice, precedence, at)) arrivals.push([column, -1]);
      }
      const present = addColumn(draft, { lower: 0, upper: 1, whole: true, open: 0, cost: 0, changes: 0 });
      const early = addColumn(draft, {
        lower: 0,
        upper: order.relaxPrice === null ? fixed : most,
        whole: false,
        open: order.relaxPrice === null ? 0 : positive(order.relaxPrice),
        cost: 0,
        changes: 0,
      });
      addRow(draft, 'presence', -Infinity, 0, [[present, 1], ...arrivals]);
      addRow(draft, 'order', -Infinity, 0, [...hires, [present, -most], [early, -1]]);
    }
  }
}
