import { phases } from '../../src/framework/phases';
import { profileNames } from '../../src/framework/profileNames';
import type { ByProfileAndPhase } from '../../src/domain/demand/effortWeights';

/** Rows of numbers to nine places, so that sums in another order are the same. */
export function rounded(rows: readonly (readonly number[])[]): readonly (readonly number[])[] {
  return rows.map((row) => row.map((value) => Math.round(value * 1e9) / 1e9));
}

/** A table by profile and phase as rows, profiles and phases in the order of the framework. */
export function rowsOf(table: ByProfileAndPhase): readonly (readonly number[])[] {
  return rounded(profileNames.map(({ id }) => phases.map((phase) => table[id][phase.id])));
}
