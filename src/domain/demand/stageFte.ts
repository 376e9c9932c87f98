import { phases, stages, type StageName } from '../../framework/phases';
import { proofOfConcept } from '../../framework/proofOfConcept';
import type { Assumptions } from '../assumptions/assumptions';
import type { EffortKind, UseCase } from './useCase';

/** Effort of the three stages in FTE, in the order of the lifecycle. */
export type StageFte = readonly [number, number, number];

/** How many phases of each stage a kind of use case goes through. */
export function phasesInStages(kind: EffortKind): StageFte {
  const count = (stage: StageName) =>
    phases.filter(
      (phase) => phase.stage === stage && (kind === 'production' || proofOfConcept.phases.includes(phase.id)),
    ).length;
  return [count(stages[0]), count(stages[1]), count(stages[2])];
}

/** The FTE a use case asks for: its own number, else that of its size, else that of size M; none when it does not count. */
export function useCaseFte(useCase: UseCase, assumptions: Assumptions): number {
  if (useCase.status === 'done' || useCase.status === 'stopped') return 0;
  if (useCase.fte !== null) return useCase.fte;
  if (useCase.size === 'S') return assumptions.sizeS;
  if (useCase.size === 'L') return assumptions.sizeL;
  return assumptions.sizeM;
}

/**
 * The effort of a use case in each stage, in FTE. The stated mix counts in proportion, for stages the kind goes
 * through; without one, every phase gets the same (design, section 2: "default even over the phases").
 */
export function stageFte(useCase: UseCase, assumptions: Assumptions): StageFte {
  const fte = useCaseFte(useCase, assumptions);
  const phaseCounts = phasesInStages(useCase.kind === 'proofOfConcept' ? 'proofOfConcept' : 'production');
  const stated = useCase.stageMix.map((part, stage) => ((phaseCounts[stage] ?? 0) > 0 ? (part ?? 0) : 0));
  const statedSum = stated.reduce((sum, part) => sum + part, 0);
  const parts: readonly number[] = statedSum > 0 ? stated : phaseCounts;
  const sum = statedSum > 0 ? statedSum : phaseCounts[0] + phaseCounts[1] + phaseCounts[2];
  const part = (stage: 0 | 1 | 2) => (fte * (parts[stage] ?? 0)) / sum;
  return [part(0), part(1), part(2)];
}
