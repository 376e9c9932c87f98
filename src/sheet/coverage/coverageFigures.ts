import { phases } from '../../framework/phases';
import { profileNames } from '../../framework/profileNames';
import type { QuarterBalance } from '../../domain/coverage/quarterBalance';

/** Capacity and demand in FTE. */
export interface Figures {
  readonly capacity: number;
  readonly demand: number;
  /** What is missing at some place; a surplus at another does not hide it. */
  readonly missing: number;
}

/**
 * Capacity, demand and missing FTE of a cell of the coverage matrices: rows are profiles and then the total of all
 * profiles, columns are phases and then the total of all phases.
 */
export function coverageFigures(balance: QuarterBalance): (row: number, column: number) => Figures {
  const sum = (row: number, column: number, of: keyof Figures) => {
    const rows = row < profileNames.length ? profileNames.slice(row, row + 1) : profileNames;
    const columns = column < phases.length ? phases.slice(column, column + 1) : phases;
    let total = 0;
    for (const profile of rows) for (const phase of columns) total += balance[of][profile.id][phase.id];
    return total;
  };
  return (row, column) => ({
    capacity: sum(row, column, 'capacity'),
    demand: sum(row, column, 'demand'),
    missing: sum(row, column, 'missing'),
  });
}
