import type { LevelId } from '../../../../framework/levels';
import type { ProfileId } from '../../../../framework/profileNames';
import { adjacency, trainingMonths } from '../../../../framework/adjacency';
import { workingPart } from '../../line/attrition';
import { cellKey } from '../../line/planCell';
import type { KnownGroup } from '../../problem/memberGroups';
import { shortCells, type OptionContext } from '../../problem/optionContext';
import { atCell, toleratedFte } from '../../problem/staffingCells';
import type { MoveOption } from '../../problem/staffingProblem';

/** Whether a cell can spare a part of a member of a group at the end of the plan, with what is tolerated. */
function canSpare({ model, cells }: OptionContext, group: KnownGroup): boolean {
  const balances = atCell(cells, cells.balance, group);
  const asked = atCell(cells, cells.asked, group).at(-1) ?? 0;
  const fte = group.fte * workingPart(model.assumptions, balances.length - 1);
  const spare = Math.max(0, -asked) + toleratedFte(model.assumptions, balances.at(-1)?.capacity ?? 0);
  return fte > 0 && spare >= fte - 1e-9;
}

/** Levels whose members train for another profile: juniors learn their own, leads and principals lead it. */
const traineeLevels: readonly LevelId[] = ['mid', 'senior'];

/** Profiles for which members at Senior level or above train, or lend a share: they decide for others from the first day on. */
export const seniorProfiles: ReadonlySet<ProfileId> = new Set<ProfileId>([
  'dataArchitect',
  'mlArchitect',
  'dataGovernor',
  'productOwner',
]);

function trainings(
  { model, cells }: OptionContext,
  group: KnownGroup,
  index: number,
  short: ReadonlySet<string>,
): readonly MoveOption[] {
  const { trainingMonths: fromNothing, trainingOverlap, freeOverlap } = model.assumptions;
  const isFree = model.confirmedFree.has(cellKey(group));
  const least = isFree ? Math.min(freeOverlap, trainingOverlap) : trainingOverlap;
  if (!traineeLevels.includes(group.level)) return [];
  const ofCentre = cells.places.some(({ central, id }) => central && id === group.place);
  // A member trains for the own place or the centre; one of the centre for any place.
  const near = cells.places.filter(({ id, central }) => id === group.place || central || ofCentre);
  return adjacency
    .filter(({ from, to, overlap }) => {
      if (from !== group.profile || overlap < least || !group.learns.includes(to)) return false;
      return group.level === 'senior' || !seniorProfiles.has(to);
    })
    .flatMap(({ to: profile, overlap }) => {
      const months = trainingMonths(overlap, fromNothing);
      return near
        .filter(({ id: place }) => short.has(cellKey({ profile, place })))
        .map(({ id: place }) => ({ action: 'train' as const, group: index, profile, place, months }));
    });
}

function redeployments(
  { model, cells }: OptionContext,
  { profile, place: home }: KnownGroup,
  index: number,
  short: ReadonlySet<string>,
): readonly MoveOption[] {
  const months = model.assumptions.redeployMonths;
  return cells.places
    .filter(({ id: place }) => place !== home && short.has(cellKey({ profile, place })))
    .map(({ id: place }) => ({ action: 'redeploy' as const, group: index, profile, place, months }));
}

/** What spare members could do elsewhere: train for an adjacent profile, or work in their own at another place. */
export function moveOptions(context: OptionContext): readonly MoveOption[] {
  const short = new Set(shortCells(context.cells).map(cellKey));
  return context.groups.flatMap((group, index) => {
    if (!group.movable || !canSpare(context, group)) return [];
    return [...trainings(context, group, index, short), ...redeployments(context, group, index, short)];
  });
}
