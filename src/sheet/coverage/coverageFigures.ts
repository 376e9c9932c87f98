import { phases } from '../../framework/phases';
import { profileNames } from '../../framework/profileNames';
import type { PlanningModel } from '../../domain/planningModel';

/** Capacity and demand in FTE. */
export interface Figures {
  readonly capacity: number;
  readonly demand: number;
}

/**
 * Capacity and demand of a cell of the coverage matrices: rows are profiles and then the total of all profiles,
 * columns are phases and then the total of all phases.
 */
export function coverageFigures(model: PlanningModel): (row: number, column: number) => Figures {
  const sum = (row: number, column: number, of: 'capacity' | 'demand') => {
    const rows = row < profileNames.length ? profileNames.slice(row, row + 1) : profileNames;
    const columns = column < phases.length ? phases.slice(column, column + 1) : phases;
    let total = 0;
    for (const profile of rows) {
      if (of === 'capacity' && column >= phases.length) {
        total += model.fte[profile.id];
        continue;
      }
      for (const phase of columns) total += model[of][profile.id][phase.id];
    }
    return total;
  };
  return (row, column) => ({ capacity: sum(row, column, 'capacity'), demand: sum(row, column, 'demand') });
}
