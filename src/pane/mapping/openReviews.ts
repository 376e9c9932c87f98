import type { Review } from '../planner';
import type { DecisionStep } from '../session/state';

/** The reviews that no step has decided yet, in their order. */
export function openReviews(reviews: readonly Review[], steps: readonly DecisionStep[]): readonly Review[] {
  const decided = new Set(steps.flatMap(({ decisions }) => decisions.map(({ id }) => id)));
  return reviews.filter(({ id }) => !decided.has(id));
}
