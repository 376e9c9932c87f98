import type { HireOption, StaffingProblem } from '../../../../src/domain/plan/problem/staffingProblem';

type Terms = StaffingProblem['terms'];

/** Part of the heads that is still there after some quarters, where a post stays empty for some months. */
function left({ attrition, backfill }: Terms, quarters: number, emptyMonths: number): number {
  const gone = attrition * (1 - backfill);
  const empty = (attrition * backfill * Math.min(3 * quarters, emptyMonths)) / 12;
  return (1 - gone) ** (quarters / 4) * (1 - empty);
}

function paid(terms: Terms, quarters: number): number {
  return left(terms, quarters, terms.vacancyMonths);
}

/** Part of the work that is still done after some quarters, where replacements take their ramp. */
export function working(terms: Terms, quarters: number): number {
  return left(terms, quarters, terms.vacancyMonths + terms.rampMonths / 2);
}

/** Average effort over a quarter of a head that started some quarters ago, month by month, for a ramp of whole months. */
function ramped({ rampMonths }: Terms, quartersAgo: number): number {
  let sum = 0;
  for (const month of [0, 1, 2].map((at) => 3 * quartersAgo + at))
    sum += month < rampMonths ? (month + 0.5) / rampMonths : 1;
  return sum / 3;
}

/** Effort and cost by quarter of a head hired in a quarter. */
export function hireBy(
  terms: Terms,
  { fte, band }: Pick<HireOption, 'fte' | 'band'>,
  start: number,
  quarters: number,
) {
  const all = Array.from({ length: quarters }, (_, at) => at - start);
  const pay = (band * (1 + terms.burden)) / 4;
  return {
    gives: all.map((ago) => (ago < 0 ? 0 : fte * ramped(terms, ago) * working(terms, ago))),
    cost: all.map((ago) =>
      ago < 0 ? 0 : pay * paid(terms, ago) + (ago === 0 ? band * terms.recruiting + terms.onboarding : 0),
    ),
  };
}
