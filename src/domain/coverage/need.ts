import { profileNames, type ProfileId } from '../../framework/profileNames';
import type { UseCasePriority } from '../demand/useCase';
import type { Place } from './place';
import type { QuarterBalance } from './quarterBalance';

/** Demand and capacity of one profile at one place in one quarter, in FTE. */
export interface Need {
  readonly profile: ProfileId;
  readonly place: Place;
  /** Index into the quarters of the plan. */
  readonly quarter: number;
  readonly capacity: number;
  readonly demand: number;
  /** The part of the demand that use cases of each priority ask for; the rest is planned by heads. */
  readonly demandBy: Readonly<Record<UseCasePriority, number>>;
}

/**
 * The needs of every profile, place and quarter: the demand of the place over all phases against what members have for
 * it. A unit that neither asks for a profile nor has it is left out.
 */
export function needs(
  balances: readonly QuarterBalance[],
  central: (profile: ProfileId) => boolean,
): readonly Need[] {
  return balances.flatMap(({ places }, quarter) =>
    places.flatMap(({ place, asked, fte, askedBy }) =>
      profileNames
        .filter(({ id }) => central(id) === (place.kind === 'centre'))
        .filter(({ id }) => place.kind === 'centre' || fte[id] !== 0 || asked[id] !== 0)
        .map(({ id }): Need => ({
          profile: id,
          place,
          quarter,
          capacity: fte[id],
          demand: asked[id],
          demandBy: { must: askedBy.must[id], should: askedBy.should[id], could: askedBy.could[id] },
        })),
    ),
  );
}
