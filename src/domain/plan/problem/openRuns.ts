/** Missing FTE below this are no gap worth a word: 0.05, less what binary fractions of such a gap may lack. */
export const smallestGap = 0.05 - 1e-9;

/** Whether missing FTE are a gap. */
export function isOpen(missing: number): boolean {
  return missing >= smallestGap;
}

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
    while (isOpen(missing[end] ?? 0)) end += 1;
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
