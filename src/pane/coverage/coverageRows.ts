import { coveragePercent } from '../../domain/coverage/coveragePercent';
import { coverageRatio, coverageStatus } from '../../domain/coverage/coverageStatus';
import type { PlanningModel } from '../../domain/planningModel';
import { phases } from '../../framework/phases';
import { profileNames } from '../../framework/profileNames';
import { coveragePlaces, totalColumn } from '../../sheet/coverage/coveragePlaces';
import type { CoverageCell, CoverageRow } from '../planner';

/** Coverage by profile and phase, each with the cell of the Coverage sheet that shows it. */
export function coverageRows(
  model: Pick<PlanningModel, 'capacity' | 'demand' | 'assumptions'>,
): readonly CoverageRow[] {
  const { status } = coveragePlaces;
  return profileNames.map(({ id, name }, index) => {
    const cell = (phase: string | null, capacity: number, demand: number, column: number): CoverageCell => ({
      phase,
      status: coverageStatus(capacity, demand, model.assumptions),
      capacity,
      demand,
      coverage: coverageRatio(capacity, demand),
      percent: coveragePercent(capacity, demand, model.assumptions),
      row: status.row(index),
      column: status.column(column),
    });
    let capacity = 0;
    let demand = 0;
    for (const phase of phases) {
      capacity += model.capacity[id][phase.id];
      demand += model.demand[id][phase.id];
    }
    return {
      profile: name,
      phases: phases.map((phase, column) =>
        cell(phase.name, model.capacity[id][phase.id], model.demand[id][phase.id], column),
      ),
      total: cell(null, capacity, demand, totalColumn),
    };
  });
}
