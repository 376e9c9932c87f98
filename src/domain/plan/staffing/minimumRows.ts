import { levels, type LevelId } from '../../../framework/levels';
import type { Choice } from './choice';
import type { ColumnsByCell } from './columnsByCell';
import { cellOf, positive, type Ground } from './ground';
import { addColumn, addRow, type ModelDraft, type Term } from './linearModel';

const rankOf: ReadonlyMap<LevelId, number> = new Map(levels.map(({ id }, rank) => [id, rank]));

/** Whether a level is at least another. */
export function reachesLevel(level: LevelId | null, least: LevelId): boolean {
  return level !== null && (rankOf.get(level) ?? -1) >= (rankOf.get(least) ?? -1);
}

/** Members of a cell at a level or above, before any change. */
export function headsNow(ground: Ground, cell: number, least: LevelId): number {
  let heads = 0;
  for (const group of ground.groupsIn[cell] ?? []) {
    if (reachesLevel(group.level, least)) heads += positive(group.heads);
  }
  return heads;
}

/** How one unit of a choice changes the heads of a cell in a quarter: +1 it is there, -1 it has gone, 0 neither. */
export function headChange(choice: Choice, cell: number, quarter: number): number {
  if (choice.cell === cell && choice.arrives <= quarter) return 1;
  return choice.group >= 0 && choice.from === cell && choice.quarter <= quarter ? -1 : 0;
}

/** Minimum heads and levels: what is missing of them is a column. */
export function addMinimumRows(
  draft: ModelDraft,
  ground: Ground,
  choices: readonly Choice[],
  { into, outOf }: ColumnsByCell,
): void {
  for (const rule of ground.problem.limits.minimumHeads) {
    const cell = cellOf(ground, rule.profile, rule.place);
    if (cell < 0) continue;
    const now = headsNow(ground, cell, rule.level);
    const columns = [...(into[cell] ?? []), ...(outOf[cell] ?? [])].sort((a, b) => a - b);
    for (let at = Math.max(0, rule.from); at < ground.span; at++) {
      const terms: Term[] = [];
      let leaving = 0;
      for (const column of columns) {
        const choice = choices[column];
        if (choice === undefined || !reachesLevel(choice.level, rule.level)) continue;
        const change = headChange(choice, cell, at);
        if (change !== 0) terms.push([column, change]);
        if (change < 0) leaving += choice.upper;
      }
      const missing = addColumn(draft, {
        lower: 0,
        upper: Math.max(0, positive(rule.heads) + leaving - now),
        whole: false,
        open: positive(ground.problem.limits.missingHeadWeight),
        cost: 0,
        changes: 0,
      });
      addRow(draft, 'minimumHeads', positive(rule.heads) - now, Infinity, [...terms, [missing, 1]]);
    }
  }
}
