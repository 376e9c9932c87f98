/** A production use case goes through all phases; a proof of concept only through those the seed says it needs. */
export const useCaseKinds = ['production', 'proofOfConcept'] as const;
/** Planned and running use cases count, stopped and done ones do not. */
export const useCaseStatuses = ['planned', 'running', 'done', 'stopped'] as const;
/** The sizes of a use case. */
export const useCaseSizes = ['S', 'M', 'L'] as const;

/** Whether a use case goes to production. */
export type UseCaseKind = (typeof useCaseKinds)[number];
/** The state of a use case. */
export type UseCaseStatus = (typeof useCaseStatuses)[number];
/** The size of a use case. */
export type UseCaseSize = (typeof useCaseSizes)[number];

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
  readonly status: UseCaseStatus;
  /** Stated parts of the three stages, in the order of the lifecycle, any scale; `null` where none is stated. */
  readonly stageMix: readonly [number | null, number | null, number | null];
}
