import type { ProfileId } from '../../framework/profileNames';

/**
 * A production use case goes through all phases, a proof of concept through a part of them. Other work is work of one
 * profile outside machine learning: it takes FTE and has no phase.
 */
export const useCaseKinds = ['production', 'proofOfConcept', 'otherWork'] as const;
/** How much a use case matters to the plan. */
export const useCasePriorities = ['must', 'should', 'could'] as const;
/** Planned and running use cases count, stopped and done ones do not. */
export const useCaseStatuses = ['planned', 'running', 'done', 'stopped'] as const;
/** The sizes of a use case. */
export const useCaseSizes = ['S', 'M', 'L'] as const;

/** What kind of work a use case is. */
export type UseCaseKind = (typeof useCaseKinds)[number];
/** The kinds that go through phases. */
export type EffortKind = Exclude<UseCaseKind, 'otherWork'>;
/** Those kinds in their order. */
export const effortKinds = ['production', 'proofOfConcept'] as const satisfies readonly EffortKind[];
/** How much a use case matters. */
export type UseCasePriority = (typeof useCasePriorities)[number];
/** The state of a use case. */
export type UseCaseStatus = (typeof useCaseStatuses)[number];
/** The size of a use case. */
type UseCaseSize = (typeof useCaseSizes)[number];

/** A use case as the Use Cases table states it. */
export interface UseCase {
  readonly name: string;
  /** Business unit; empty: of the whole organisation. */
  readonly unit: string;
  readonly kind: UseCaseKind;
  readonly size: UseCaseSize | null;
  /** Stated FTE; `null` where the size decides. */
  readonly fte: number | null;
  /** First and last day as Excel serial numbers; `null`: always. */
  readonly start: number | null;
  readonly end: number | null;
  /** First day of operation as Excel serial number; `null`: it develops and operates at once. */
  readonly goLive: number | null;
  /** FTE once it is in operation; `null`: a share of the team. */
  readonly operationFte: number | null;
  readonly priority: UseCasePriority;
  /** The profile that other work takes; `null` for use cases. */
  readonly profile: ProfileId | null;
  readonly status: UseCaseStatus;
  /** Quarters by which it may start later; `null`: none. */
  readonly maySlip: number | null;
  /** Stated parts of the three stages, in the order of the lifecycle, any scale; `null` where none is stated. */
  readonly stageMix: readonly [number | null, number | null, number | null];
}
