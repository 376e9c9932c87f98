import type { ProfileId } from '../../../framework/profileNames';
import type { DecidedLine, MemberGroup, StaffingProblem } from './staffingProblem';

/** A problem made safe to calculate with: one flat list of cells, numbers finite, decided lines by key and quarter. */
export interface Ground {
  readonly problem: StaffingProblem;
  /** Number of quarters. */
  readonly span: number;
  /** Profile of each cell; cells are ordered by profile, then place. */
  readonly profileOf: readonly ProfileId[];
  /** Index of the place of each cell. */
  readonly placeOf: readonly number[];
  /** Index of the cell of each profile and place, by both their ids. */
  readonly cells: ReadonlyMap<string, number>;
  /** Member groups of each cell. */
  readonly groupsIn: readonly (readonly MemberGroup[])[];
  /** Largest minimum of heads the limits ask of each cell. */
  readonly minimum: readonly number[];
  /** FTE of the smallest hire on offer for each cell; infinite where there is none. */
  readonly smallestHire: readonly number[];
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
  /** Ids of decided lines that name no quarter of the problem. */
  readonly unread: readonly string[];
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
export function cellOf({ cells }: Pick<Ground, 'cells'>, profile: ProfileId, place: string): number {
  return cells.get(`${profile}|${place}`) ?? -1;
}

/** What the problem states of each cell besides its need. */
function statedOf(problem: StaffingProblem, cells: ReadonlyMap<string, number>, count: number) {
  const groupsIn = Array.from({ length: count }, (): MemberGroup[] => []);
  const minimum = Array.from({ length: count }, () => 0);
  const smallestHire = Array.from({ length: count }, () => Number.POSITIVE_INFINITY);
  for (const group of problem.groups) groupsIn[cellOf({ cells }, group.profile, group.place)]?.push(group);
  for (const { profile, place, heads } of problem.limits.minimumHeads) {
    const cell = cellOf({ cells }, profile, place);
    if (cell >= 0) minimum[cell] = Math.max(minimum[cell] ?? 0, Math.ceil(positive(heads)));
  }
  for (const { profile, place, fte } of problem.hires) {
    const cell = cellOf({ cells }, profile, place);
    if (cell >= 0 && fte > 0) smallestHire[cell] = Math.min(smallestHire[cell] ?? fte, fte);
  }
  return { groupsIn, minimum, smallestHire };
}

/** Splits a line id into the key of its choices and the quarters they start in. */
function readLineId(problem: StaffingProblem, id: string): { key: string; first: number; length: number } {
  const cut = id.lastIndexOf('|');
  const label = id.slice(cut + 1);
  const first = problem.quarters.findIndex((each) => each.id === label);
  const head = id.slice(0, cut);
  const term = /^((?:contract|shift)\|.*)\|(\d+)q$/.exec(head);
  return term === null
    ? { key: head, first, length: 1 }
    : { key: term[1] ?? '', first, length: Number(term[2]) };
}

function decided<T>(
  problem: StaffingProblem,
  lines: readonly DecidedLine[],
  blank: T,
  add: (old: T, line: DecidedLine) => T,
  unread: string[],
): Map<string, T[]> {
  const found = new Map<string, T[]>();
  for (const line of lines) {
    const { key, first, length } = readLineId(problem, line.id);
    if (first < 0) {
      unread.push(line.id);
      continue;
    }
    const byQuarter = found.get(key) ?? problem.quarters.map(() => blank);
    const end = Math.min(problem.quarters.length, first + length);
    for (let at = first; at < end; at++) byQuarter[at] = add(byQuarter[at] ?? blank, line);
    found.set(key, byQuarter);
  }
  return found;
}

/** Reads a problem into its ground. Never throws. */
export function groundOf(problem: StaffingProblem): Ground {
  const unread: string[] = [];
  const profileOf: ProfileId[] = [];
  const placeOf: number[] = [];
  const cells = new Map<string, number>();
  const need: number[][] = [];
  const weight: number[] = [];
  problem.profiles.forEach((profile, row) => {
    problem.places.forEach(({ id }, column) => {
      const name = `${profile}|${id}`;
      if (!cells.has(name)) cells.set(name, profileOf.length);
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
    cells,
    ...statedOf(problem, cells, profileOf.length),
    need,
    weight,
    central: problem.places.map((place) => place.central),
    fixed: decided(problem, problem.fixed, 0, (old, line) => old + positive(line.amount), unread),
    excluded: decided(problem, problem.excluded, false, () => true, unread),
    unread,
  };
}
