/** What sums of binary fractions may be off by: half a cent. */
export const budgetTolerance = 0.005;

/** Whether a cost is more than the budget of its fiscal year; 0 is no limit. Currency of the plan. */
export function isBeyondBudget(cost: number, budget: number): boolean {
  return budget > 0 && cost > budget + budgetTolerance;
}
