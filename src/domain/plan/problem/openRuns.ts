/** Missing FTE below this are no gap worth a word. */
const smallestGap = 0.05;

/** A run of quarters in which a cell stays short. */
export interface OpenRun {
  readonly first: number;
  /** Missing FTE of each of its quarters. */
  readonly missing: readonly number[];
}

/** The gaps of a cell, by what it misses in each quarter, FTE. The one answer to what is open. */
export function openRuns(missing: readonly number[]): readonly OpenRun[] {
  const found: OpenRun[] = [];
  for (let first = 0; first < missing.length; first += 1) {
    let end = first;
    // Binary fractions of a gap that is just large enough must not close it.
    while ((missing[end] ?? 0) >= smallestGap - 1e-9) end += 1;
    if (end === first) continue;
    found.push({ first, missing: missing.slice(first, end) });
    first = end;
  }
  return found;
}

/** What stays open in a cell, FTE-quarters. */
export function openEffort(missing: readonly number[]): number {
  let sum = 0;
  for (const run of openRuns(missing)) for (const fte of run.missing) sum += fte;
  return sum;
}
