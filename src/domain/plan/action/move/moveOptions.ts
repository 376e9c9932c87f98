import { adjacency, trainingMonths } from '../../../../framework/adjacency';
import { remainingPart } from '../../line/attrition';
import { cellKey } from '../../line/planCell';
import type { KnownGroup } from '../../problem/memberGroups';
import { shortCells, type OptionContext } from '../../problem/optionContext';
import { atCell } from '../../problem/staffingCells';
import type { MoveOption } from '../../problem/staffingProblem';

/** Whether a cell can spare a member of a group at the end of the plan. */
function canSpare({ model, cells }: OptionContext, group: KnownGroup): boolean {
  const asked = atCell(cells, cells.asked, group);
  const fte = group.fte * remainingPart(model.assumptions, asked.length - 1);
  return fte > 0 && -(asked.at(-1) ?? 0) >= fte - 1e-9;
}

function trainings(
  { model, cells }: OptionContext,
  group: KnownGroup,
  index: number,
  short: ReadonlySet<string>,
): readonly MoveOption[] {
  const ofCentre = cells.places.some(({ central, id }) => central && id === group.place);
  // A member trains for the own place or the centre; one of the centre for any place.
  const near = cells.places.filter(({ id, central }) => id === group.place || central || ofCentre);
  return adjacency
    .filter(({ from }) => from === group.profile)
    .flatMap(({ to: profile, overlap }) => {
      const months = trainingMonths(overlap, model.assumptions.trainingMonths);
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
