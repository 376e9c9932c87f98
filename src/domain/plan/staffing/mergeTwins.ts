import type { Choice } from './choice';
import { positive } from './ground';
import type { StaffingModel } from './staffingModel';
import type { MemberGroup, MoveOption, StaffingProblem } from './staffingProblem';

/** A problem with interchangeable groups merged into one. */
export interface MergedProblem {
  readonly problem: StaffingProblem;
  /** Groups of the original problem for each group of the merged one. */
  readonly members: readonly (readonly number[])[];
}

/** What a group can do, as text: two groups that read the same are twins but for their level. */
function nameOf(group: MemberGroup, moves: readonly MoveOption[]): string {
  const ways = moves.map(({ action, profile, place, months, cost }) =>
    [action, profile, place, months, cost].join('|'),
  );
  return [group.profile, group.place, group.fte, ...ways.sort()].join(';');
}

/** Whether the level of a member of the group matters: for a minimum where it is or goes, or for a line decided on. */
function levelMatters(problem: StaffingProblem, group: MemberGroup, moves: readonly MoveOption[]): boolean {
  const cells = [group, ...moves].map(({ profile, place }) => `${profile}|${place}`);
  const asked = problem.limits.minimumHeads.some(({ profile, place }) =>
    cells.includes(`${profile}|${place}`),
  );
  const decided = [...problem.fixed, ...problem.excluded].some(
    ({ id }) =>
      /^(train|redeploy)\|/.test(id) && id.includes(`${group.profile}>`) && id.includes(`|${group.place}>`),
  );
  return asked || decided;
}

/**
 * Merges groups whose members differ in level alone, where no rule and no decided line looks at the level: fewer and
 * larger counts are far easier to solve for.
 */
export function mergeTwins(problem: StaffingProblem): MergedProblem {
  const groups: MemberGroup[] = [];
  const members: number[][] = [];
  const moves: MoveOption[] = [];
  const known = new Map<string, number>();
  const movesOf = problem.groups.map((): MoveOption[] => []);
  for (const move of problem.moves) movesOf[move.group]?.push(move);
  problem.groups.forEach((group, index) => {
    const own = movesOf[index] ?? [];
    const name = levelMatters(problem, group, own) ? `#${index}` : nameOf(group, own);
    const at = known.get(name);
    const twin = at === undefined ? undefined : groups[at];
    if (at === undefined || twin === undefined) {
      known.set(name, groups.length);
      for (const move of own) moves.push({ ...move, group: groups.length });
      groups.push(group);
      members.push([index]);
    } else {
      groups[at] = { ...twin, heads: Math.floor(positive(twin.heads)) + Math.floor(positive(group.heads)) };
      members[at]?.push(index);
    }
  });
  return { problem: { ...problem, groups, moves }, members };
}

/** Name of what a choice does, whatever the group; the same in a problem and in its merged form. */
function deedOf({ action, cell, from, quarter, fte, oneOff }: Choice): string {
  return [action, from, cell, quarter, fte, oneOff].join('|');
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
  const heads = original.ground.problem.groups.map((group) => Math.floor(positive(group.heads)));
  const byKey = new Map<string, number>();
  const byDeed = new Map<string, number>();
  original.choices.forEach((choice, index) => {
    if (choice.group < 0) byKey.set(`${choice.key}|${choice.quarter}`, index);
    else byDeed.set(`${choice.group}|${deedOf(choice)}`, index);
  });
  const spread = original.choices.map(() => 0);
  merged.choices.forEach((choice, at) => {
    let left = units[at] ?? 0;
    if (choice.group < 0) {
      const index = byKey.get(`${choice.key}|${choice.quarter}`);
      if (index !== undefined) spread[index] = left;
      return;
    }
    for (const group of members[choice.group] ?? []) {
      const index = byDeed.get(`${group}|${deedOf(choice)}`);
      const count = Math.min(left, members[choice.group]?.length === 1 ? left : (heads[group] ?? 0));
      if (index === undefined || count <= 0) continue;
      spread[index] = (spread[index] ?? 0) + count;
      heads[group] = (heads[group] ?? 0) - count;
      left -= count;
    }
  });
  return spread;
}
