import { coverageRatio, coverageStatus, type CoverageStatus } from '../../domain/coverage/coverageStatus';
import type { PlanningModel } from '../../domain/planningModel';
import { phases } from '../../framework/phases';
import { profileNames } from '../../framework/profileNames';

/** A profile in a phase whose capacity falls short of its demand. */
export interface CoverageFinding {
  readonly profile: string;
  readonly phase: string;
  readonly status: CoverageStatus;
  /** Capacity divided by demand; 1 is enough. */
  readonly coverage: number;
  /** Demand less capacity, in FTE. */
  readonly missing: number;
}

const short: readonly CoverageStatus[] = ['noCapacity', 'gap', 'tight'];

/** Where capacity falls short of demand, most missing FTE first. */
export function coverageFindings(
  model: Pick<PlanningModel, 'capacity' | 'demand' | 'assumptions'>,
): readonly CoverageFinding[] {
  const findings: CoverageFinding[] = [];
  for (const { id, name } of profileNames) {
    for (const phase of phases) {
      const capacity = model.capacity[id][phase.id];
      const demand = model.demand[id][phase.id];
      const status = coverageStatus(capacity, demand, model.assumptions);
      const coverage = coverageRatio(capacity, demand);
      if (coverage === null || !short.includes(status)) continue;
      findings.push({ profile: name, phase: phase.name, status, coverage, missing: demand - capacity });
    }
  }
  return findings.sort((one, other) => other.missing - one.missing);
}
