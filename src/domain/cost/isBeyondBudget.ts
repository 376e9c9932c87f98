/** What sums of binary fractions may be off by: half a cent. */
export const budgetTolerance = 0.005;

/** Whether a cost is more than the budget of its fiscal year; `null`: none is set. Currency of the plan. */
export function isBeyondBudget(cost: number, budget: number | null): boolean {
  return budget !== null && cost > budget + budgetTolerance;
}
