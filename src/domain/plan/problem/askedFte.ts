/**
 * The missing effort that heads are hired for, FTE: all of it, but no remainder over whole heads that is smaller than
 * `minimumGap`.
 */
export function askedFte(missing: number, minimumGap: number): number {
  if (missing <= 0) return 0;
  return Math.min(missing, Math.floor(missing + 1 - minimumGap + 1e-9));
}

/**
 * What a plan is asked for where lines give and take effort already, or have some kept free for them: less by what they
 * give, more by what they take. What they give beyond the gap is not spare effort that could go elsewhere.
 */
export function askedBeside(missing: number, gives: number, takes: number): number {
  const without = missing + takes;
  return without <= 0 ? without : Math.max(0, without - gives);
}
