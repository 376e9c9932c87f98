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
  /** The same with them: what is left for the plan to close; negative where members and settled lines give more. */
  readonly need: readonly (readonly number[])[];
  /** The need of each cell after the plan: that of the last quarter without what has ended by then, see beyondOf. */
  readonly later: readonly number[];
  /**
   * FTE by cell and quarter that may be taken from members: what they can spare, and what is tolerated, beside what settled
   * lines take. What settled lines give beyond a gap is not spare: heads hired may lend it, see lends.
   */
  readonly spare: readonly (readonly number[])[];
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

/** Whether a settled line lends what heads give who are hired where it comes from. */
export function isLentLine({ action, cell, from }: SettledCells, lends: ModelContext['lends']): boolean {
  return action === 'shift' && (lends[from] ?? []).some(({ to }) => to === cell);
}

/** What settled lines give, take, take from members and keep free, by cell and quarter; the last entry is after the plan. */
function lineEfforts(
  problem: StaffingProblem,
  { cells, settled, lends }: Pick<ModelContext, 'cells' | 'settled' | 'lends'>,
) {
  const span = problem.quarters.length;
  const blank = () => Array.from({ length: cells.size }, () => Array.from({ length: span + 1 }, () => 0));
  const [gives, takes, fromMembers, held] = [blank(), blank(), blank(), blank()];
  const add = (table: number[][], cell: number, fte: readonly number[], stays: boolean) => {
    const row = table[cell];
    if (row === undefined) return;
    problem.quarters.forEach((_, at) => (row[at] = (row[at] ?? 0) + finite(fte[at])));
    if (stays) row[span] = (row[span] ?? 0) + finite(fte[span - 1]);
  };
  for (const line of settled) {
    const stays = line.action !== 'contract' && line.action !== 'defer';
    add(gives, line.cell, line.gives, stays);
    add(takes, line.from, line.takes, stays);
    const isTaken = line.action !== 'defer' && !isLentLine(line, lends);
    if (isTaken) add(fromMembers, line.from, line.takes, stays);
  }
  for (const line of problem.held) add(held, cellOf({ cells }, line), line.fte, true);
  return { gives, takes, fromMembers, held };
}

/** What is left of a gap beside what is given and kept free; below 0 where more is given. */
function leftOf(missing: number, gives: number, held: number): number {
  const left = missing - gives;
  return missing <= 0 || left <= 0 ? left : Math.max(0, left - held);
}

/** What each cell misses, what of it the plan is asked for, without and with settled lines, and what may be taken from it. */
function effortsOf(bare: Table, tolerated: Table, efforts: ReturnType<typeof lineEfforts>) {
  const at = (table: Table, cell: number, quarter: number) => table[cell]?.[quarter] ?? 0;
  const each = (of: (cell: number, quarter: number, missing: number) => number) =>
    bare.map((quarters, cell) => quarters.map((missing, quarter) => of(cell, quarter, missing)));
  const { gives, takes, fromMembers, held } = efforts;
  const left = (cell: number, quarter: number, missing: number) =>
    leftOf(missing + at(takes, cell, quarter), at(gives, cell, quarter), at(held, cell, quarter));
  return {
    asked: each((cell, quarter, missing) => askedBeside(missing, at(held, cell, quarter), 0)),
    need: each(left),
    later: bare.map((quarters, cell) => left(cell, quarters.length, quarters.at(-1) ?? 0)),
    spare: each((cell, quarter, missing) => {
      const most = Math.max(0, -missing) + at(tolerated, cell, quarter);
      return Math.max(0, most - at(fromMembers, cell, quarter));
    }),
    missing: each((cell, quarter, missing) => missing - at(gives, cell, quarter) + at(takes, cell, quarter)),
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
  const lends = lendsByCell(problem, { cells, excluded });
  return {
    problem,
    span: problem.quarters.length,
    profileOf,
    placeOf,
    cells,
    groupsIn: groupsByCell(problem, cells),
    ...effortsOf(missing, tolerated, lineEfforts(problem, { cells, settled, lends })),
    tolerated,
    worth,
    central: problem.places.map((place) => place.central),
    settled,
    lends,
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
