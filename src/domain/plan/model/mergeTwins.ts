import type { Choice } from './choice';
import { lineKey } from '../line/lineId';
import { cellKey } from '../line/planCell';
import { positive } from './modelContext';
import type { StaffingModel } from './staffingModel';
import type { MemberGroup, MoveOption, StaffingProblem } from '../problem/staffingProblem';

/** A problem with interchangeable groups merged into one. */
export interface MergedProblem {
  readonly problem: StaffingProblem;
  /** Groups of the original problem for each group of the merged one. */
  readonly members: readonly (readonly number[])[];
}

/** What a group can do, as text: two groups that read the same are twins but for their level. */
function nameOf(group: MemberGroup, moves: readonly MoveOption[]): string {
  const ways = moves.map((move) => [move.action, cellKey(move), move.months].join('|'));
  return JSON.stringify([cellKey(group), group.fte, ...ways.sort()]);
}

/** Whether the level of a member of the group matters for an action ruled out. */
function levelMatters(
  group: MemberGroup,
  moves: readonly MoveOption[],
  excluded: ReadonlySet<string>,
): boolean {
  return (
    excluded.size > 0 &&
    moves.some(({ action, profile, place }) =>
      excluded.has(
        lineKey({ action, cell: { profile, place }, from: group, level: group.level, fteEach: group.fte }),
      ),
    )
  );
}

/**
 * Merges groups whose members differ in level alone, where no rejected line looks at the level: fewer and
 * larger counts are far easier to solve for.
 */
export function mergeTwins(problem: StaffingProblem): MergedProblem {
  const groups: MemberGroup[] = [];
  const members: number[][] = [];
  const moves: MoveOption[] = [];
  const known = new Map<string, number>();
  const excluded = new Set(problem.excluded);
  const movesOf = problem.groups.map((): MoveOption[] => []);
  for (const move of problem.moves) movesOf[move.group]?.push(move);
  problem.groups.forEach((group, index) => {
    const own = movesOf[index] ?? [];
    const name = levelMatters(group, own, excluded) ? `#${index}` : nameOf(group, own);
    const at = known.get(name);
    const twin = at === undefined ? undefined : groups[at];
    if (at === undefined || twin === undefined) {
      known.set(name, groups.length);
      for (const move of own) moves.push({ ...move, group: groups.length });
      groups.push(group);
      members.push([index]);
    } else {
      groups[at] = { ...twin, heads: twin.heads + group.heads, free: freeHeads(twin) + freeHeads(group) };
      members[at]?.push(index);
    }
  });
  return { problem: { ...problem, groups, moves }, members };
}

/** Whole members of a group that can move. */
function freeHeads({ free }: MemberGroup): number {
  return Math.floor(positive(free));
}

/** Name of what a choice does, whatever the group; the same in a problem and in its merged form. */
function effectName({ action, cell, from, quarter, fte, months }: Choice): string {
  return [action, from, cell, quarter, fte, months].join('|');
}

/** Name of a choice that moves no member; the same in a problem and in its merged form. */
function slotName({ key, quarter, quarters, seat }: Choice): string {
  return [key, quarter, quarters, seat].join('|');
}

/**
 * Spreads units of the merged choices over the choices of the original problem. The members of a merged group go in
 * the order of their groups, each group as far as it has heads.
 */
export function spreadUnits(
  merged: StaffingModel,
  members: MergedProblem['members'],
  original: StaffingModel,
  units: readonly number[],
): readonly number[] {
  const heads = original.context.problem.groups.map(freeHeads);
  const byKey = new Map<string, number>();
  const byEffect = new Map<string, number>();
  original.choices.forEach((choice, index) => {
    if (choice.group < 0) byKey.set(slotName(choice), index);
    else byEffect.set(`${choice.group}|${effectName(choice)}`, index);
  });
  const spread = original.choices.map(() => 0);
  merged.choices.forEach((choice, at) => {
    let left = units[at] ?? 0;
    if (choice.group < 0) {
      const index = byKey.get(slotName(choice));
      if (index !== undefined) spread[index] = left;
      return;
    }
    for (const group of members[choice.group] ?? []) {
      const index = byEffect.get(`${group}|${effectName(choice)}`);
      const count = Math.min(left, heads[group] ?? 0);
      if (index === undefined || count <= 0) continue;
      spread[index] = (spread[index] ?? 0) + count;
      heads[group] = (heads[group] ?? 0) - count;
      left -= count;
    }
  });
  return spread;
}
