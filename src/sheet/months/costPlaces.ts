import type { Member } from '../../domain/member';
import { placeId } from '../../domain/plan/line/placeId';
import type { EffectContext } from '../planEffect/effectGrid';

/** The number, from 1, of the unit that pays for a place; that of all other units, which is last, where it has no row of its own. */
export function unitNumberOf(place: string, { places }: Pick<EffectContext, 'places'>): number {
  const at = places.findIndex(({ id }) => id === place);
  return at < 0 ? places.length : at + 1;
}

/** The number, from 1, of the unit that pays for a member. */
export function unitNumberOfMember(
  { unit }: Pick<Member, 'unit'>,
  { places }: Pick<EffectContext, 'places'>,
): number {
  const id = placeId({ kind: 'unit', unit }).toLowerCase();
  const at = places.findIndex((place) => place.id?.toLowerCase() === id);
  return at < 0 ? places.length : at + 1;
}
