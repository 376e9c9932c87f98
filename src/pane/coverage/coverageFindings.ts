import { noFte, type CoverageStatus } from '../../domain/coverage/coverageStatus';
import type { CoverageRow } from '../planner';

/** A profile in a phase whose capacity falls short of its demand at some place. */
export interface CoverageFinding {
  readonly profile: string;
  readonly phase: string;
  readonly status: CoverageStatus;
  /** Capacity divided by demand; 1 is enough. */
  readonly coverage: number;
  /** FTE missing over all places. */
  readonly missing: number;
}

/** Where capacity falls short of demand, most missing FTE first. */
export function coverageFindings(rows: readonly CoverageRow[]): readonly CoverageFinding[] {
  const findings: CoverageFinding[] = [];
  for (const { profile, phases } of rows) {
    for (const { phase, status, coverage, missing } of phases) {
      if (phase === null || coverage === null || missing <= noFte) continue;
      findings.push({ profile, phase, status, coverage, missing });
    }
  }
  return findings.sort((one, other) => other.missing - one.missing);
}
