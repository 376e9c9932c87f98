import { adjacency, trainingMonths } from '../../../framework/adjacency';
import type { Assumptions } from '../../assumptions/assumptions';
import type { MoveOption } from '../../staffing/staffingProblem';
import type { KnownGroup } from './memberGroups';
import { atCell, type StaffingCells } from './staffingCells';

function isShort(target: readonly number[]): boolean {
  return target.some((fte) => fte > 0);
}

/** Whether a cell can spare a member of a group at the end of the plan. */
function canSpare(cells: StaffingCells, { profile, place, fte }: KnownGroup): boolean {
  const target = atCell(cells, cells.target, profile, place);
  return fte > 0 && -(target.at(-1) ?? 0) >= fte - 1e-9;
}

function trainings(cells: StaffingCells, group: KnownGroup, index: number, assumptions: Assumptions) {
  const found: MoveOption[] = [];
  for (const step of adjacency) {
    if (step.from !== group.profile) continue;
    for (const { id, central } of cells.places) {
      // A member trains for the own place or the centre; one of the centre for any place.
      const near =
        id === group.place || central || cells.places.some((each) => each.central && each.id === group.place);
      if (!near) continue;
      const months = trainingMonths(step.overlap, assumptions.trainingMonths);
      found.push({
        action: 'train',
        group: index,
        profile: step.to,
        place: id,
        months,
        cost: months * assumptions.trainingCost,
      });
    }
  }
  return found;
}

function redeployments(cells: StaffingCells, group: KnownGroup, index: number, assumptions: Assumptions) {
  const found: MoveOption[] = [];
  for (const { id } of cells.places) {
    if (id === group.place) continue;
    found.push({
      action: 'redeploy',
      group: index,
      profile: group.profile,
      place: id,
      months: assumptions.redeployMonths,
      cost: assumptions.redeployCost,
    });
  }
  return found;
}

/** The key of a move in line ids. */
function moveKey({ action, profile, place }: MoveOption, group: KnownGroup): string {
  return [action, `${group.profile}>${profile}`, group.level, `${group.place}>${place}`].join('|');
}

/**
 * What spare members could do elsewhere: train for an adjacent profile, or work in their own at another place. `approved`
 * holds the keys of moves that are settled: they stay on offer whether or not anybody is spare.
 */
export function moveOptions(
  cells: StaffingCells,
  groups: readonly KnownGroup[],
  assumptions: Assumptions,
  approved: ReadonlySet<string>,
): readonly MoveOption[] {
  return groups.flatMap((group, index) => {
    const spare = group.movable && canSpare(cells, group);
    if (!spare && approved.size === 0) return [];
    const moves = [
      ...trainings(cells, group, index, assumptions),
      ...redeployments(cells, group, index, assumptions),
    ];
    return moves.filter(
      (move) =>
        (spare && isShort(atCell(cells, cells.target, move.profile, move.place))) ||
        approved.has(moveKey(move, group)),
    );
  });
}
