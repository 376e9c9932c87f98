import { adjacency, trainingMonths } from '../../../framework/adjacency';
import type { ProfileId } from '../../../framework/profileNames';
import type { Assumptions } from '../../assumptions/assumptions';
import type { MoveOption } from '../staffing/staffingProblem';
import type { KnownGroup } from './memberGroups';
import { atCell, type StaffingCells } from './staffingCells';

/** Whether a cell lacks effort in some quarter. */
function isShort(cells: StaffingCells, profile: ProfileId, place: string): boolean {
  return atCell(cells, cells.target, profile, place).some((fte) => fte > 0);
}

/** Whether a cell can spare a member of a group at the end of the plan. */
function canSpare(cells: StaffingCells, { profile, place, fte }: KnownGroup): boolean {
  const target = atCell(cells, cells.target, profile, place);
  return fte > 0 && -(target.at(-1) ?? 0) >= fte - 1e-9;
}

/** What decides whether a move of a group is on offer. */
type IsOffered = (move: Pick<MoveOption, 'action' | 'profile' | 'place'>) => boolean;

function trainings(
  cells: StaffingCells,
  group: KnownGroup,
  index: number,
  assumptions: Assumptions,
  isOffered: IsOffered,
) {
  const found: MoveOption[] = [];
  const ofCentre = cells.places.some(({ central, id }) => central && id === group.place);
  // A member trains for the own place or the centre; one of the centre for any place.
  const near = cells.places.filter(({ id, central }) => id === group.place || central || ofCentre);
  for (const step of adjacency) {
    if (step.from !== group.profile) continue;
    const months = trainingMonths(step.overlap, assumptions.trainingMonths);
    for (const { id } of near) {
      const move = { action: 'train', profile: step.to, place: id } as const;
      if (isOffered(move))
        found.push({ ...move, group: index, months, cost: months * assumptions.trainingCost });
    }
  }
  return found;
}

function redeployments(
  cells: StaffingCells,
  group: KnownGroup,
  index: number,
  { redeployMonths, redeployCost }: Assumptions,
  isOffered: IsOffered,
) {
  const found: MoveOption[] = [];
  for (const { id } of cells.places) {
    const move = { action: 'redeploy', profile: group.profile, place: id } as const;
    if (id === group.place || !isOffered(move)) continue;
    found.push({ ...move, group: index, months: redeployMonths, cost: redeployCost });
  }
  return found;
}

/** The key of a move in line ids. */
function moveKey({ action, profile, place }: Parameters<IsOffered>[0], group: KnownGroup): string {
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
  const short = new Set<string>();
  for (const profile of cells.profiles) {
    for (const { id } of cells.places) if (isShort(cells, profile, id)) short.add(`${profile}|${id}`);
  }
  return groups.flatMap((group, index) => {
    const spare = group.movable && canSpare(cells, group);
    if (!spare && approved.size === 0) return [];
    const isOffered: IsOffered = (move) =>
      (spare && short.has(`${move.profile}|${move.place}`)) ||
      (approved.size > 0 && approved.has(moveKey(move, group)));
    return [
      ...trainings(cells, group, index, assumptions, isOffered),
      ...redeployments(cells, group, index, assumptions, isOffered),
    ];
  });
}
