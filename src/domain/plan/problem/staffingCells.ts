import { profileNames, type ProfileId } from '../../../framework/profileNames';
import type { Need } from '../../coverage/need';
import type { PlanningModel } from '../../planningModel';
import type { StaffingPlace } from '../staffing/staffingProblem';
import { placeId } from '../placeId';
import { survival } from '../survival';
import { targetFte } from './targetFte';

/** Demand and capacity of a profile at a place in a quarter, FTE, with expected attrition. */
export interface CellBalance {
  readonly demand: number;
  readonly capacity: number;
}

/** The profiles, places and quarters of a plan with what each needs. */
export interface StaffingCells {
  readonly profiles: readonly ProfileId[];
  readonly places: readonly StaffingPlace[];
  /** By profile, place and quarter; 0 and 0 where a profile is not planned at a place. */
  readonly balance: readonly (readonly (readonly CellBalance[])[])[];
  /** What a plan tries to close of it, FTE; negative is spare. */
  readonly target: readonly (readonly (readonly number[])[])[];
}

const nothing: CellBalance = { demand: 0, capacity: 0 };

function placesOf(needs: readonly Need[]): readonly StaffingPlace[] {
  const found = new Map<string, StaffingPlace>();
  for (const { place } of needs) {
    const id = placeId(place);
    found.set(id, { id, central: place.kind === 'centre' });
  }
  return [...found.values()];
}

/** The cells of a plan from its needs. */
export function staffingCells({ needs, quarters, assumptions }: PlanningModel): StaffingCells {
  const places = placesOf(needs);
  const profiles = profileNames.map(({ id }) => id);
  const found = new Map(
    needs.map((need) => [`${need.profile}|${placeId(need.place)}|${need.quarter}`, need]),
  );
  const balance = profiles.map((profile) =>
    places.map(({ id }) =>
      quarters.map((_, quarter) => {
        const need = found.get(`${profile}|${id}|${quarter}`);
        if (need === undefined) return nothing;
        return { demand: need.demand, capacity: need.capacity * survival(assumptions, quarter) };
      }),
    ),
  );
  const target = balance.map((row) =>
    row.map((cells) =>
      cells.map(({ demand, capacity }) => targetFte(demand - capacity, assumptions.minimumGap)),
    ),
  );
  return { profiles, places, balance, target };
}

/** The values of a profile at a place, by quarter. */
export function atCell<T>(
  { profiles, places }: StaffingCells,
  table: readonly (readonly (readonly T[])[])[],
  profile: ProfileId,
  place: string,
): readonly T[] {
  const row = table[profiles.indexOf(profile)];
  return row?.[places.findIndex(({ id }) => id === place)] ?? [];
}
