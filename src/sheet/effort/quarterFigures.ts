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
