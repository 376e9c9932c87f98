/**
 * The missing effort that a plan tries to close, FTE: all of it, but no remainder over whole heads that is smaller than
 * `minimumGap`. Spare effort, below 0, stays as it is.
 */
export function targetFte(missing: number, minimumGap: number): number {
  if (missing <= 0) return missing;
  return Math.min(missing, Math.floor(missing + 1 - minimumGap + 1e-9));
}
