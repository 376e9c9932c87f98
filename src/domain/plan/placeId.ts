import type { Place } from '../coverage/place';

const centre = 'centre';
const organisation = 'organisation';

/** The id of a place in line ids: `centre`, `organisation` for no unit, else the name of the unit. */
export function placeId(place: Place): string {
  if (place.kind === 'centre') return centre;
  if (place.unit === '') return organisation;
  return place.unit === centre || place.unit === organisation ? `${place.unit} (unit)` : place.unit;
}

/** The place of an id. */
export function placeOfId(id: string): Place {
  if (id === centre) return { kind: 'centre' };
  if (id === organisation) return { kind: 'unit', unit: '' };
  return { kind: 'unit', unit: id.replace(/^(centre|organisation) \(unit\)$/u, '$1') };
}
