import { phases, type PhaseId } from '../../framework/phases';
import { monthOf, monthsWithin, termMonths } from '../calendar/month';
import type { Quarter } from '../calendar/quarter';
import type { UseCase } from './useCase';

/** Where a use case is in its life. Continuous: without a go-live date it develops and operates at once. */
export const lifeStages = ['prepare', 'build', 'operate', 'continuous'] as const;

/** A stage in the life of a use case. */
export type LifeStage = (typeof lifeStages)[number];

/** A number for each stage of life. */
export type ByLifeStage = Readonly<Record<LifeStage, number>>;

/** The share of each phase in each stage of life, any scale. */
export type LifeStageShares = Readonly<Record<LifeStage, Readonly<Record<PhaseId, number>>>>;

function row(...parts: readonly number[]): Readonly<Record<PhaseId, number>> {
  const entries = phases.map(({ id }, index) => [id, parts[index] ?? 0] as const);
  return Object.fromEntries(entries) as Record<PhaseId, number>;
}

/** The shares a new workbook begins with: a planner's assumption, no figure of the framework. */
export const usualLifeStageShares: LifeStageShares = {
  prepare: row(0.3, 0.3, 0.2, 0.15, 0.05, 0, 0),
  build: row(0.1, 0.15, 0.1, 0.3, 0.15, 0.2, 0),
  operate: row(0.05, 0.1, 0.1, 0.1, 0.15, 0.15, 0.35),
  continuous: row(...phases.map(() => 1 / phases.length)),
};

/** FTE of the team of a use case, and its FTE once in operation. */
export interface TeamFte {
  readonly team: number;
  readonly operation: number;
}

/** The borders of a life on the line of months; infinite where nothing is stated. */
export interface Life {
  readonly from: number;
  readonly to: number;
  /** Where Build begins and where it ends; `null`: the use case is continuous. */
  readonly build: number | null;
  readonly goLive: number;
}

/**
 * A proof of concept prepares and builds until its go-live date, else until its end. A use case that goes live and
 * states no start begins with the plan.
 */
export function lifeOf({ kind, start, goLive, end }: UseCase, planStart: number): Life {
  const { from, to } = termMonths(start, end);
  const isProof = kind === 'proofOfConcept';
  const live = goLive !== null ? monthOf(goLive) : isProof && end !== null ? to : null;
  if (live === null || kind === 'otherWork') return { from, to, build: null, goLive: Infinity };
  const begins = start === null ? planStart : from;
  return {
    from: begins,
    to: isProof ? Math.min(live, to) : to,
    build: begins + (live - begins) / 3,
    goLive: live,
  };
}

/**
 * FTE of a use case at work in each stage of its life, the mean over the three months of a quarter. Months count whole,
 * from that of the start to that of the end; the month of the go-live date is the first of operation. `planStart`: first
 * month of the plan.
 */
export function lifeStageFte(
  useCase: UseCase,
  { team, operation }: TeamFte,
  quarter: Quarter,
  planStart: number,
): ByLifeStage {
  const first = monthOf(quarter.firstDay);
  const { from, to, build, goLive } = lifeOf(useCase, planStart);
  if (build === null)
    return { prepare: 0, build: 0, operate: 0, continuous: (team * monthsWithin(from, to, first)) / 3 };
  return {
    prepare: (team * monthsWithin(from, Math.min(build, to), first)) / 3,
    build: (team * monthsWithin(build, Math.min(goLive, to), first)) / 3,
    operate:
      useCase.kind === 'proofOfConcept'
        ? 0
        : (operation * monthsWithin(Math.max(goLive, from), to, first)) / 3,
    continuous: 0,
  };
}

/** FTE over all stages of life. */
export function sumOfLife(fte: ByLifeStage): number {
  return fte.prepare + fte.build + fte.operate + fte.continuous;
}
