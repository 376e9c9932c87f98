import type { ProfileId } from '../../../framework/profileNames';
import { lineKey } from '../line/lineId';
import { cellKey, type PlanCell } from '../line/planCell';
import { askedBeside } from '../problem/askedFte';
import type { HireOption, MemberGroup, SettledLine, StaffingProblem } from '../problem/staffingProblem';

/** A line that stands, by the indices of its cells; -1 where the problem has no such cell. */
export interface SettledCells extends Omit<SettledLine, 'cell' | 'from'> {
  readonly cell: number;
  readonly from: number;
}

/** A part of the open effort of a cell in a quarter, with the worth of an FTE-quarter of it, currency. */
export interface OpenWorth {
  /** Most FTE of the part; the last has no end. */
  readonly fte: number;
  readonly price: number;
}

/** What open effort is worth, currency: its parts are left open from the cheapest on. */
export function openWorth(parts: readonly OpenWorth[] | undefined, missing: number): number {
  let [left, sum] = [missing, 0];
  for (const { fte, price } of parts ?? []) {
    if (left <= 0) break;
    sum += Math.min(left, fte) * price;
    left -= fte;
  }
  return sum;
}

/** A problem made safe to calculate with: one flat list of cells, numbers finite, settled lines taken into account. */
export interface ModelContext {
  readonly problem: StaffingProblem;
  /** Number of quarters. */
  readonly span: number;
  /** Profile of each cell; cells are ordered by profile, then place. */
  readonly profileOf: readonly ProfileId[];
  /** Index of the place of each cell. */
  readonly placeOf: readonly number[];
  /** Index of each cell by its key. */
  readonly cells: ReadonlyMap<string, number>;
  /** Member groups of each cell. */
  readonly groupsIn: readonly (readonly MemberGroup[])[];
  /** Effort by cell and quarter that the plan is asked for without settled lines, FTE; negative is spare. */
  readonly asked: readonly (readonly number[])[];
  /** The same with them: what is left for the plan to close. */
  readonly need: readonly (readonly number[])[];
  /** Demand - capacity with settled lines, FTE, small remainders and what is held free included. */
  readonly missing: readonly (readonly number[])[];
  /** FTE by cell and quarter by which it may miss more because of what moves out of it. */
  readonly tolerated: readonly (readonly number[])[];
  /** What open effort is worth, by cell and quarter, the cheapest part first; see openWorth. */
  readonly worth: readonly (readonly (readonly OpenWorth[])[])[];
  /** Whether a place is the centre. */
  readonly central: readonly boolean[];
  readonly settled: readonly SettledCells[];
  /** By cell: the cells that heads hired there may lend to, with the most FTE. */
  readonly lends: readonly (readonly { readonly to: number; readonly maxFte: number }[])[];
  /** Keys of rejected actions. */
  readonly excluded: ReadonlySet<string>;
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
export function cellOf({ cells }: Pick<ModelContext, 'cells'>, cell: PlanCell): number {
  return cells.get(cellKey(cell)) ?? -1;
}

/** The hires that are offered into each cell, in the order of their seats. */
export function hiresByCell(
  context: Pick<ModelContext, 'cells' | 'problem'>,
): ReadonlyMap<number, readonly HireOption[]> {
  const found = new Map<number, HireOption[]>();
  for (const option of context.problem.hires) {
    const cell = cellOf(context, option);
    const here = found.get(cell);
    if (here === undefined) found.set(cell, [option]);
    else here.push(option);
  }
  for (const here of found.values()) here.sort((one, other) => one.seat - other.seat);
  return found;
}

/** Heads of each seat of a cell, in the order of its seats; at least one. */
export function seatHeads(options: readonly HireOption[]): ReadonlyMap<number, number> {
  const seats = new Map<number, number>();
  for (const { seat, heads } of options) seats.set(seat, (seats.get(seat) ?? 0) + positive(heads));
  return new Map([...seats].map(([seat, heads]) => [seat, Math.max(1, heads)]));
}

/** Profile and place of a cell; `null` where there is none. */
export function cellAt({ profileOf, placeOf, problem }: ModelContext, cell: number): PlanCell | null {
  const profile = profileOf[cell];
  const place = problem.places[placeOf[cell] ?? -1];
  return profile === undefined || place === undefined ? null : { profile, place: place.id };
}

/** The groups of each cell. */
function groupsByCell(problem: StaffingProblem, cells: ReadonlyMap<string, number>) {
  const groupsIn = Array.from({ length: cells.size }, (): MemberGroup[] => []);
  for (const group of problem.groups) groupsIn[cellOf({ cells }, group)]?.push(group);
  return groupsIn;
}

/** Where heads hired into each cell may lend shares; what is ruled out counts nowhere. */
function lendsByCell(
  { shifts }: StaffingProblem,
  { cells, excluded }: Pick<ModelContext, 'cells' | 'excluded'>,
) {
  const lends = Array.from({ length: cells.size }, (): { to: number; maxFte: number }[] => []);
  for (const { from, to, maxFte, lent } of shifts) {
    const key = lineKey({ action: 'shift', cell: to, from, level: null, fteEach: null });
    if (lent && !excluded.has(key))
      lends[cellOf({ cells }, from)]?.push({ to: cellOf({ cells }, to), maxFte });
  }
  return lends;
}

/** What the open effort of a cell in a quarter is worth: what could be asked for first, what must be last. */
function worthOf(
  { prices, priorities }: StaffingProblem,
  profile: ProfileId,
  asked: StaffingProblem['demandBy'][number][number][number] | undefined,
): readonly OpenWorth[] {
  const fte = { must: positive(asked?.must), should: positive(asked?.should), could: positive(asked?.could) };
  // The part that may stay open last has no end: sums of binary fractions must not leave a rest without a price.
  const last = fte.must > 0 ? 'must' : fte.should > 0 || asked === undefined ? 'should' : 'could';
  return (['could', 'should', 'must'] as const)
    .filter((priority) => priority === last || fte[priority] > 0)
    .map((priority) => ({
      fte: priority === last ? Number.POSITIVE_INFINITY : fte[priority],
      price: positive(prices[profile]) * positive(priorities[priority]),
    }))
    .toSorted((one, other) => one.price - other.price);
}

type Table = readonly (readonly number[])[];

/** What lines give, take and keep free, by cell and quarter. */
function lineEfforts(
  problem: StaffingProblem,
  settled: readonly SettledCells[],
  cells: ReadonlyMap<string, number>,
) {
  const blank = () => Array.from({ length: cells.size }, () => problem.quarters.map(() => 0));
  const [gives, takes, held] = [blank(), blank(), blank()];
  const add = (table: number[][], cell: number, fte: readonly number[]) => {
    const row = table[cell];
    if (row === undefined) return;
    problem.quarters.forEach((_, at) => (row[at] = (row[at] ?? 0) + finite(fte[at])));
  };
  for (const line of settled) {
    add(gives, line.cell, line.gives);
    add(takes, line.from, line.takes);
  }
  for (const line of problem.held) add(held, cellOf({ cells }, line), line.fte);
  return { gives, takes, held };
}

/** What each cell misses, and what of it the plan is asked for, without and with settled lines. */
function effortsOf(bare: Table, efforts: ReturnType<typeof lineEfforts>) {
  const each = (of: (missing: number, gives: number, takes: number, held: number) => number) =>
    bare.map((quarters, cell) =>
      quarters.map((missing, at) =>
        of(
          missing,
          efforts.gives[cell]?.[at] ?? 0,
          efforts.takes[cell]?.[at] ?? 0,
          efforts.held[cell]?.[at] ?? 0,
        ),
      ),
    );
  return {
    asked: each((missing, _gives, _takes, held) => askedBeside(missing, held, 0)),
    need: each((missing, gives, takes, held) => askedBeside(missing, gives + held, takes)),
    missing: each((missing, gives, takes) => missing - gives + takes),
  };
}

/** Reads a problem into its context. Never throws. */
export function modelContext(problem: StaffingProblem): ModelContext {
  const profileOf: ProfileId[] = [];
  const placeOf: number[] = [];
  const cells = new Map<string, number>();
  const missing: number[][] = [];
  const tolerated: number[][] = [];
  const worth: (readonly OpenWorth[])[][] = [];
  problem.profiles.forEach((profile, row) => {
    problem.places.forEach(({ id }, column) => {
      cells.set(cellKey({ profile, place: id }), profileOf.length);
      profileOf.push(profile);
      placeOf.push(column);
      const stated = problem.missing[row]?.[column];
      missing.push(problem.quarters.map((_quarter, at) => finite(stated?.[at])));
      tolerated.push(problem.quarters.map((_, at) => positive(problem.tolerated[row]?.[column]?.[at])));
      worth.push(
        problem.quarters.map((_, at) => worthOf(problem, profile, problem.demandBy[row]?.[column]?.[at])),
      );
    });
  });
  const excluded = new Set(problem.excluded);
  const settled = problem.settled.map(({ cell, from, ...line }) => ({
    ...line,
    cell: cellOf({ cells }, cell),
    from: from === null ? -1 : cellOf({ cells }, from),
  }));
  return {
    problem,
    span: problem.quarters.length,
    profileOf,
    placeOf,
    cells,
    groupsIn: groupsByCell(problem, cells),
    ...effortsOf(missing, lineEfforts(problem, settled, cells)),
    tolerated,
    worth,
    central: problem.places.map((place) => place.central),
    settled,
    lends: lendsByCell(problem, { cells, excluded }),
    excluded,
  };
}

/** Heads that settled lines hire into a cell; into any of them, where none is named. */
export function settledHires(
  { settled }: ModelContext,
  { cell, quarter }: { readonly cell?: number; readonly quarter?: number },
): number {
  let heads = 0;
  for (const line of settled) {
    const isMeant = (cell ?? line.cell) === line.cell && (quarter ?? line.quarter) === line.quarter;
    if (line.action === 'hire' && isMeant) heads += positive(line.heads);
  }
  return heads;
}

/** What settled lines cost in a fiscal year, currency. */
export function settledCost({ settled, problem }: ModelContext, year: number): number {
  let sum = 0;
  for (const { cost } of settled)
    problem.quarters.forEach(({ fiscalYear }, at) => (sum += fiscalYear === year ? finite(cost[at]) : 0));
  return sum;
}
