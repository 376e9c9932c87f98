import type { PlanningModel } from '../../planningModel';
import { cellKey, type PlanCell } from '../line/planCell';
import { staffingCells } from './staffingCells';

/** Surplus of fewer FTE-quarters is none worth a question. */
const leastSurplus = 0.5;

/** As many as a planner is asked about. */
const mostAsked = 30;

/** A profile at a place with spare time before the plan. */
export interface SurplusCell extends PlanCell {
  /** FTE-quarters. */
  readonly spare: number;
}

/**
 * Where there is spare time before the plan, the most of it first, wherever the planner confirmed it as free, and wherever an
 * earlier run asked (`askedBefore`, see cellKey): of these it may all be gone.
 */
export function surplusCells(
  model: PlanningModel,
  askedBefore: ReadonlySet<string> = new Set(),
): readonly SurplusCell[] {
  const { profiles, places, balance } = staffingCells(model);
  const all = profiles.flatMap((profile, row) =>
    places.map(({ id: place }, column): SurplusCell => {
      let spare = 0;
      for (const { demand, capacity } of balance[row]?.[column] ?? [])
        spare += Math.max(0, capacity - demand);
      return { profile, place, spare };
    }),
  );
  // To nine places, so that what is equal by hand keeps the order of profiles and places.
  const key = ({ spare }: SurplusCell) => Math.round(spare * 1e9);
  const asked = all
    .filter(({ spare }) => spare >= leastSurplus)
    .toSorted((one, other) => key(other) - key(one));
  const listed = asked.slice(0, mostAsked);
  const isKnown = (cell: SurplusCell) =>
    model.confirmedFree.has(cellKey(cell)) || askedBefore.has(cellKey(cell));
  return [...listed, ...all.filter((cell) => isKnown(cell) && !listed.includes(cell))];
}
