import type { CoverageStatus } from '../../domain/coverage/coverageStatus';
import type { CoverageRow } from '../planner';

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
export function coverageFindings(rows: readonly CoverageRow[]): readonly CoverageFinding[] {
  const findings: CoverageFinding[] = [];
  for (const { profile, phases } of rows) {
    for (const { phase, status, coverage, capacity, demand } of phases) {
      if (phase === null || coverage === null || !short.includes(status)) continue;
      findings.push({ profile, phase, status, coverage, missing: demand - capacity });
    }
  }
  return findings.sort((one, other) => other.missing - one.missing);
}
