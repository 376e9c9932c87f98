/**
 * Part of full effort that a hire gives in its first, second ... quarter, while it rises evenly from nothing to full
 * over `months`: such as 0.5 in the only quarter of a ramp of three months.
 */
export function rampShares(months: number): readonly number[] {
  if (months <= 0) return [];
  const reached = (month: number) => (month >= months ? month - months / 2 : (month * month) / (2 * months));
  const shares: number[] = [];
  for (let month = 0; month < months; month += 3) shares.push((reached(month + 3) - reached(month)) / 3);
  return shares;
}
