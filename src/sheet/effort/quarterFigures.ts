import { noFte } from '../../domain/coverage/coverageStatus';
import type { QuarterBalance } from '../../domain/coverage/quarterBalance';

/** The check totals of a quarter. */
export type CheckId = 'atWork' | 'leftOut' | 'saved' | 'byEffort' | 'check' | 'byHeads';

/** Check totals in FTE; `check` is what does not add up. */
export function checkFigures(balance: QuarterBalance): Readonly<Record<CheckId, number>> {
  const { useCaseFte, leftOut, savedByReuse, byEffort, byHeads } = balance;
  const rest = useCaseFte - savedByReuse - byEffort;
  return {
    atWork: useCaseFte + leftOut,
    leftOut,
    saved: savedByReuse,
    byEffort,
    check: Math.abs(rest) <= noFte ? 0 : rest,
    byHeads,
  };
}

/** Demand and capacity of a quarter, FTE; byEffort + savedByReuse = useCaseFte. */
export interface QuarterFigures {
  readonly quarter: string;
  /** FTE of the use cases at work, without what practices left out take with them. */
  readonly useCaseFte: number;
  readonly byEffort: number;
  readonly savedByReuse: number;
  readonly leftOut: number;
  readonly byHeads: number;
  readonly otherWork: number;
  readonly capacity: number;
  readonly missing: number;
}

/** Demand and capacity of a quarter. */
export function quarterFigures(balance: QuarterBalance): QuarterFigures {
  const { quarter, useCaseFte, leftOut, byEffort, savedByReuse, byHeads, otherWork } = balance;
  const { givenFte: capacity, missingFte: missing } = balance;
  return {
    quarter: quarter.name,
    useCaseFte,
    byEffort,
    savedByReuse,
    leftOut,
    byHeads,
    otherWork,
    capacity,
    missing,
  };
}
