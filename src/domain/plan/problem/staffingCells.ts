import { profileNames, type ProfileId } from '../../../framework/profileNames';
import type { Assumptions } from '../../assumptions/assumptions';
import type { UseCasePriority } from '../../demand/useCase';
import type { Need } from '../../coverage/need';
import type { Place } from '../../coverage/place';
import type { PlanningModel } from '../../planningModel';
import { workingPart } from '../line/attrition';
import { cellKey, type PlanCell } from '../line/planCell';
import { placeId } from '../line/placeId';
import { askedBeside } from './askedFte';
import type { HeldEffort, StaffingPlace } from './staffingProblem';

/** Demand and capacity of a profile at a place in a quarter, FTE, with expected attrition. */
interface CellBalance {
  readonly demand: number;
  readonly capacity: number;
  /** The demand by the priority of the use cases; what has none counts as should. */
  readonly by: Readonly<Record<UseCasePriority, number>>;
}

/** The profiles, places and quarters of a plan with what each needs. */
export interface StaffingCells {
  readonly profiles: readonly ProfileId[];
  readonly places: readonly StaffingPlace[];
  /** By profile, place and quarter; 0 and 0 where a profile is not planned at a place. */
  readonly balance: readonly (readonly (readonly CellBalance[])[])[];
  /** What a plan without settled lines tries to close of it, FTE; negative is spare. */
  readonly asked: readonly (readonly (readonly number[])[])[];
}

const nothing: CellBalance = { demand: 0, capacity: 0, by: { must: 0, should: 0, could: 0 } };

/** The centre first, then units by name, last what has no unit: the same whatever the order of members and use cases. */
function inOrder(one: Place, other: Place): number {
  const rank = (place: Place) => (place.kind === 'centre' ? 0 : place.unit === '' ? 2 : 1);
  if (one.kind === 'centre' || other.kind === 'centre' || rank(one) !== rank(other))
    return rank(one) - rank(other);
  return one.unit < other.unit ? -1 : one.unit > other.unit ? 1 : 0;
}

function placesOf(needs: readonly Need[]): readonly StaffingPlace[] {
  const found = new Map<string, Place>();
  for (const { place } of needs) found.set(placeId(place), place);
  return [...found]
    .sort(([, one], [, other]) => inOrder(one, other))
    .map(([id, { kind }]) => ({ id, central: kind === 'centre' }));
}

/** What moves may leave missing in a cell behind them, FTE. */
export function toleratedFte(
  { toleratedFte: fte, toleratedPart }: Pick<Assumptions, 'toleratedFte' | 'toleratedPart'>,
  capacity: number,
): number {
  return Math.min(fte, toleratedPart * capacity);
}

/** The cells of a plan from its needs; `held`: effort that is kept free for lines on hold. */
export function staffingCells(
  { needs, quarters, assumptions }: PlanningModel,
  held: readonly HeldEffort[] = [],
): StaffingCells {
  const places = placesOf(needs);
  const profiles = profileNames.map(({ id }) => id);
  const found = new Map(
    needs.map(({ profile, place, quarter, ...need }) => [
      `${cellKey({ profile, place: placeId(place) })}|${quarter}`,
      need,
    ]),
  );
  const balance = profiles.map((profile) =>
    places.map(({ id }) =>
      quarters.map((_, quarter) => {
        const need = found.get(`${cellKey({ profile, place: id })}|${quarter}`);
        if (need === undefined) return nothing;
        const { must, could } = need.demandBy;
        return {
          demand: need.demand,
          capacity: need.capacity * workingPart(assumptions, quarter),
          by: { must, should: Math.max(0, need.demand - must - could), could },
        };
      }),
    ),
  );
  const kept = new Map<string, readonly number[]>();
  for (const { fte, ...cell } of held) {
    const before = kept.get(cellKey(cell));
    kept.set(
      cellKey(cell),
      fte.map((each, at) => each + (before?.[at] ?? 0)),
    );
  }
  const asked = balance.map((row, profile) =>
    row.map((cells, place) => {
      const of = kept.get(`${profiles[profile] ?? ''}|${places[place]?.id ?? ''}`);
      return cells.map(({ demand, capacity }, at) => askedBeside(demand - capacity, of?.[at] ?? 0, 0));
    }),
  );
  return { profiles, places, balance, asked };
}

/** The values of a cell, by quarter. */
export function atCell<T>(
  { profiles, places }: StaffingCells,
  table: readonly (readonly (readonly T[])[])[],
  { profile, place }: PlanCell,
): readonly T[] {
  const row = table[profiles.indexOf(profile)];
  return row?.[places.findIndex(({ id }) => id === place)] ?? [];
}

/** Demand and what is missing of it before any line, FTE-quarters: of one profile, or of all. */
export function effortBefore(
  { profiles, balance }: StaffingCells,
  profile: ProfileId | null = null,
): { readonly demand: number; readonly missing: number } {
  let [demand, missing] = [0, 0];
  balance.forEach((row, at) => {
    if (profile !== null && profiles[at] !== profile) return;
    for (const each of row.flat()) {
      demand += each.demand;
      missing += Math.max(0, each.demand - each.capacity);
    }
  });
  return { demand, missing };
}
