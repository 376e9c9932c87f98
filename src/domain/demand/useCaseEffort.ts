import { phases } from '../../framework/phases';
import type { Assumptions } from '../assumptions/assumptions';
import { monthOf } from '../calendar/month';
import type { Quarter } from '../calendar/quarter';
import { mixShares, phaseShares, type DemandParts, type PhaseRow } from './demandParts';
import type { DemandRules } from './demandRules';
import { lifeStageFte, lifeStages, sumOfLife, type ByLifeStage, type TeamFte } from './lifeStages';
import type { UseCase } from './useCase';

/** FTE a use case asks for: its own number, else that of its size, else that of size M; none when it does not count. */
export function teamFte(useCase: UseCase, assumptions: Assumptions): TeamFte {
  if (useCase.status === 'done' || useCase.status === 'stopped') return { team: 0, operation: 0 };
  const bySize = { S: assumptions.sizeS, M: assumptions.sizeM, L: assumptions.sizeL };
  const sized = useCase.size === null ? assumptions.sizeM : bySize[useCase.size];
  // Other work takes what it states; a size says nothing about it.
  const team = useCase.fte ?? (useCase.kind === 'otherWork' ? 0 : sized);
  return { team, operation: useCase.operationFte ?? assumptions.shareInOperation * team };
}

/** A use case in a quarter. */
export interface UseCaseQuarter {
  readonly useCase: UseCase;
  /** FTE at work in each stage of life, and in all. */
  readonly life: ByLifeStage;
  readonly fte: number;
  /** Effort in each phase; nothing for other work. */
  readonly effort: PhaseRow;
}

/** FTE at work and effort in each phase of a use case in a quarter. `planStart`: first month of the plan. */
export function useCaseQuarter(
  useCase: UseCase,
  quarter: Quarter,
  planStart: number,
  { parts, rules, assumptions }: EffortInput,
): UseCaseQuarter {
  const life = lifeStageFte(useCase, teamFte(useCase, assumptions), quarter, planStart);
  const fte = sumOfLife(life);
  const { kind } = useCase;
  if (kind === 'otherWork' || fte === 0) return { useCase, life, fte, effort: [] };
  const mix = mixShares(kind, useCase.stageMix, parts);
  if (mix !== null) return { useCase, life, fte, effort: mix.map((share) => fte * share) };
  const rows = lifeStages.map((stage) => [life[stage], phaseShares(kind, stage, parts, rules)] as const);
  return {
    useCase,
    life,
    fte,
    effort: phases.map((_, phase) =>
      rows.reduce((sum, [part, shares]) => sum + part * (shares[phase] ?? 0), 0),
    ),
  };
}

/** What effort is worked out from. */
export interface EffortInput {
  readonly parts: DemandParts;
  readonly rules: DemandRules;
  readonly assumptions: Assumptions;
}

/** The running use cases that stand in while none is stated, as one of their size together. */
export function standInUseCase({ runningUseCases, sizeM }: Assumptions): UseCase {
  return {
    name: '',
    unit: '',
    kind: 'production',
    size: null,
    fte: runningUseCases * sizeM,
    start: null,
    end: null,
    goLive: null,
    operationFte: null,
    priority: 'should',
    profile: null,
    status: 'running',
    maySlip: null,
    stageMix: [null, null, null],
  };
}

/** The first month of a plan. */
export function firstMonth(quarters: readonly Quarter[]): number {
  return quarters[0] === undefined ? 0 : monthOf(quarters[0].firstDay);
}
