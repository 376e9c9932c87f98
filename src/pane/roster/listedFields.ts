import { rosterFields, type RosterField } from '../../domain/roster/rosterField';
import type { RosterReading } from '../../domain/roster/rosterReading';

/** Fields worth a line even when no column holds them. */
const essential: readonly RosterField[] = ['name', 'title', 'level', 'unit', 'fte', 'skills'];

/** The fields of a roster, parted into those to show at once and the rest. */
export interface ListedFields {
  readonly shown: readonly RosterField[];
  readonly rest: readonly RosterField[];
}

/** Shows what was recognised and what a plan would miss most; a name in two columns replaces the name in one. */
export function listedFields(reading: RosterReading): ListedFields {
  const found = new Set<RosterField>(reading.columns.map(({ field }) => field));
  const splitName = found.has('firstName') || found.has('lastName');
  const shown: RosterField[] = [];
  const rest: RosterField[] = [];
  for (const { id } of rosterFields) {
    const missed = essential.includes(id) && !(id === 'name' && splitName);
    (found.has(id) || missed ? shown : rest).push(id);
  }
  return { shown, rest };
}
