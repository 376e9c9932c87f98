import type { ProfileId } from '../../framework/profileNames';
import type { DecidedLine, StaffingProblem } from './staffingProblem';

/** A line of the problem that fits nothing the problem offers, or offers less than was approved. */
export interface StaffingNote {
  readonly code:
    'unknownLine' | 'unknownCell' | 'fixedBeyondMembers' | 'fixedBeyondSpare' | 'fixedBeyondBudget';
  /** Line id, or profile and place, or fiscal year. */
  readonly subject: string;
}

/** A problem made safe to calculate with: one flat list of cells, numbers finite, decided lines by key and quarter. */
export interface Ground {
  readonly problem: StaffingProblem;
  /** Number of quarters. */
  readonly span: number;
  /** Profile of each cell; cells are ordered by profile, then place. */
  readonly profileOf: readonly ProfileId[];
  /** Index of the place of each cell. */
  readonly placeOf: readonly number[];
  /** Missing effort by cell and quarter, FTE; negative is spare. */
  readonly need: readonly (readonly number[])[];
  /** Weight of uncovered effort by cell. */
  readonly weight: readonly number[];
  /** Whether a place is the centre. */
  readonly central: readonly boolean[];
  /** Approved amount by line key, for each quarter. */
  readonly fixed: ReadonlyMap<string, readonly number[]>;
  /** Rejected quarters by line key. */
  readonly excluded: ReadonlyMap<string, readonly boolean[]>;
  readonly notes: readonly StaffingNote[];
}

/** The number if it is finite, else 0. */
export function finite(value: number | undefined): number {
  return value !== undefined && Number.isFinite(value) ? value : 0;
}

/** The number if it is finite and above 0, else 0. */
export function positive(value: number | undefined): number {
  return Math.max(0, finite(value));
}

/** Index of a cell, -1 where the problem has no such profile or place. */
export function cellOf(problem: StaffingProblem, profile: ProfileId, place: string): number {
  const row = problem.profiles.indexOf(profile);
  const column = problem.places.findIndex((each) => each.id === place);
  return row < 0 || column < 0 ? -1 : row * problem.places.length + column;
}

/** Splits a line id into its key and the index of its quarter. */
function keyAndQuarter(problem: StaffingProblem, id: string): { key: string; quarter: number } {
  const cut = id.lastIndexOf('|');
  const label = id.slice(cut + 1);
  return { key: id.slice(0, cut), quarter: problem.quarters.findIndex((each) => each.id === label) };
}

function decided<T>(
  problem: StaffingProblem,
  lines: readonly DecidedLine[],
  blank: T,
  add: (old: T, line: DecidedLine) => T,
  notes: StaffingNote[],
): Map<string, T[]> {
  const found = new Map<string, T[]>();
  for (const line of lines) {
    const { key, quarter } = keyAndQuarter(problem, line.id);
    if (quarter < 0) {
      notes.push({ code: 'unknownLine', subject: line.id });
      continue;
    }
    const byQuarter = found.get(key) ?? problem.quarters.map(() => blank);
    const end = Math.min(problem.quarters.length, quarter + Math.max(1, finite(line.quarters)));
    for (let at = quarter; at < end; at++) byQuarter[at] = add(byQuarter[at] ?? blank, line);
    found.set(key, byQuarter);
  }
  return found;
}

/** Reads a problem into its ground. Never throws: what fits nothing becomes a note. */
export function groundOf(problem: StaffingProblem): Ground {
  const notes: StaffingNote[] = [];
  const profileOf: ProfileId[] = [];
  const placeOf: number[] = [];
  const need: number[][] = [];
  const weight: number[] = [];
  problem.profiles.forEach((profile, row) => {
    problem.places.forEach((_, column) => {
      profileOf.push(profile);
      placeOf.push(column);
      weight.push(positive(problem.weights[profile] ?? 1));
      need.push(problem.quarters.map((_quarter, at) => finite(problem.need[row]?.[column]?.[at])));
    });
  });
  return {
    problem,
    span: problem.quarters.length,
    profileOf,
    placeOf,
    need,
    weight,
    central: problem.places.map((place) => place.central),
    fixed: decided(problem, problem.fixed, 0, (old, line) => old + positive(line.amount), notes),
    excluded: decided(problem, problem.excluded, false, () => true, notes),
    notes,
  };
}
