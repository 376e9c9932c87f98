import { coveragePercent } from '../../domain/coverage/coveragePercent';
import { coverageRatio, coverageStatus } from '../../domain/coverage/coverageStatus';
import type { PlanningModel } from '../../domain/planningModel';
import { phases } from '../../framework/phases';
import { profileNames } from '../../framework/profileNames';
import { coverageFigures } from '../../sheet/coverage/coverageFigures';
import { coveragePlaces, totalColumn } from '../../sheet/coverage/coveragePlaces';
import type { CoverageCell, CoverageRow } from '../planner';

/** Coverage by profile and phase, each with the cell of the Coverage sheet that shows it. */
export function coverageRows({
  balance,
  assumptions,
}: Pick<PlanningModel, 'balance' | 'assumptions'>): readonly CoverageRow[] {
  const { status } = coveragePlaces;
  return profileNames.map(({ name }, index) => {
    const cell = (
      phase: string | null,
      { capacity, demand, missing }: Pick<CoverageCell, 'capacity' | 'demand' | 'missing'>,
      column: number,
    ): CoverageCell => ({
      phase,
      status: coverageStatus(capacity, demand, assumptions),
      capacity,
      demand,
      missing,
      coverage: coverageRatio(capacity, demand),
      percent: coveragePercent(capacity, demand, assumptions),
      row: status.row(index),
      column: status.column(column),
    });
    const figures = coverageFigures(balance);
    return {
      profile: name,
      phases: phases.map((phase, column) => cell(phase.name, figures(index, column), column)),
      total: cell(null, figures(index, totalColumn), totalColumn),
    };
  });
}
