import type { Quarter } from '../calendar/quarter';
import type { Assumptions } from '../assumptions/assumptions';
import type { StageDemand } from './demand';
import { phasesInStages, stageFte } from './stageFte';
import type { UseCase } from './useCase';

/** Whether a use case runs on any day of a quarter. */
export function runsIn(useCase: UseCase, quarter: Quarter): boolean {
  const startsLater = useCase.start !== null && useCase.start > quarter.lastDay;
  const endedBefore = useCase.end !== null && useCase.end < quarter.firstDay;
  return !startsLater && !endedBefore;
}

/**
 * The effort of use cases per stage in FTE. While there is no use case at all (`useCases` of the whole workbook is
 * empty), the running use cases of the assumptions stand in, each of size M in production.
 */
export function stageDemand(useCases: readonly UseCase[], assumptions: Assumptions): StageDemand {
  const sums = { production: [0, 0, 0], proofOfConcept: [0, 0, 0] };
  for (const useCase of useCases) {
    if (useCase.kind === 'otherWork') continue;
    const parts = stageFte(useCase, assumptions);
    const row = sums[useCase.kind];
    for (const [stage, fte] of parts.entries()) row[stage] = (row[stage] ?? 0) + fte;
  }
  return { production: triple(sums.production), proofOfConcept: triple(sums.proofOfConcept) };
}

/** The effort of the running use cases that stand in for an empty table. */
export function standInDemand(assumptions: Assumptions): StageDemand {
  const fte = assumptions.runningUseCases * assumptions.sizeM;
  const counts = phasesInStages('production');
  const sum = counts[0] + counts[1] + counts[2];
  return {
    production: triple(counts.map((count) => (fte * count) / sum)),
    proofOfConcept: [0, 0, 0],
  };
}

function triple(parts: readonly number[]): readonly [number, number, number] {
  return [parts[0] ?? 0, parts[1] ?? 0, parts[2] ?? 0];
}
