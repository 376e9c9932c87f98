import { levels, type LevelId } from '../../../framework/levels';
import { positive, type ModelContext, type SettledCells } from './modelContext';

const rankOf: ReadonlyMap<LevelId, number> = new Map(levels.map(({ id }, rank) => [id, rank]));

/** Whether a level is at least another. */
export function reachesLevel(level: LevelId | null, least: LevelId): boolean {
  return level !== null && (rankOf.get(level) ?? -1) >= (rankOf.get(least) ?? -1);
}

/** Members of a cell at a level or above, before any line. */
export function membersOf({ groupsIn }: ModelContext, cell: number, least: LevelId): number {
  let heads = 0;
  for (const group of groupsIn[cell] ?? []) {
    if (reachesLevel(group.level, least)) heads += positive(group.heads);
  }
  return heads;
}

/** What changes the heads of cells: a unit of a choice, or a settled line. */
type HeadMove = Pick<SettledCells, 'action' | 'cell' | 'from' | 'quarter' | 'arrives'>;

/** How one head of a choice or line changes the heads of a cell in a quarter: +1 it is there, -1 it has gone, 0 neither. */
export function headChange(move: HeadMove, cell: number, quarter: number): number {
  if (move.cell === cell && move.arrives <= quarter) return 1;
  const leaves = move.action === 'train' || move.action === 'redeploy';
  return leaves && move.from === cell && move.quarter <= quarter ? -1 : 0;
}

/** Heads of a cell at a level or above in a quarter: members, and what settled lines change. */
export function headsNow(context: ModelContext, cell: number, least: LevelId, quarter: number): number {
  let heads = membersOf(context, cell, least);
  for (const line of context.settled) {
    if (reachesLevel(line.level, least)) heads += positive(line.heads) * headChange(line, cell, quarter);
  }
  return heads;
}
