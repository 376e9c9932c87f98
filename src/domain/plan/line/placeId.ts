import type { Place } from '../../coverage/place';

const centre = 'centre';
const organisation = 'organisation';
/** Behind the name of a unit that would else read as an id of ours. */
const mark = ' (unit)';
const ours = /^(?:centre|organisation)(?: \(unit\))*$/u;

/** The id of a place: `centre`, `organisation` for no unit, else the name of the unit. No two places share one. */
export function placeId(place: Place): string {
  if (place.kind === 'centre') return centre;
  if (place.unit === '') return organisation;
  return ours.test(place.unit) ? place.unit + mark : place.unit;
}

/** The place of an id. */
export function placeOfId(id: string): Place {
  if (id === centre) return { kind: 'centre' };
  if (id === organisation) return { kind: 'unit', unit: '' };
  return { kind: 'unit', unit: ours.test(id) ? id.slice(0, -mark.length) : id };
}
