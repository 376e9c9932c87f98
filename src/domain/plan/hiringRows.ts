import type { Quarter } from '../calendar/quarter';
import { isCounted, lineCost } from '../cost/lineCost';
import { bandBase } from '../cost/salaryBand';
import type { PlanningModel } from '../planningModel';
import type { PlanCell, PlanLine } from './staffing/planLine';
import type { StaffingPlan } from './staffing/staffingPlan';
import { candidatesOf } from './candidates';
import { isHandLine } from './handLine';
import type { HiringDecision, HiringStatus } from './hiringDecision';
import { hiringRank } from './hiringRank';
import type { HiringRow, RowRule } from './hiringRow';
import { adjacentMonths } from './adjacentMonths';
import { earliestHire } from './problem/hireOptions';
import { memberGroups, type KnownGroup } from './problem/memberGroups';
import { quarterLabel } from './problem/decidedLines';
import { atCell, staffingCells, type StaffingCells } from './problem/staffingCells';
import { openGaps } from './openGaps';
import { effortIn, fullFrom, takenIn, type WorkingLine } from './rowEffort';
import { lockedSeeds, rowSeeds, type RowSeed } from './rowSeeds';
import { sourceOf } from './sourceOf';

/** What the lines of a hiring plan are made from. */
export interface RowsInput {
  readonly model: PlanningModel;
  readonly plan: StaffingPlan;
  readonly decisions: readonly HiringDecision[];
  /** Whether the lines of the workbook stand as they are, whatever the plan says; see isLocked. */
  readonly locked?: boolean;
}

/** What is the same for every line. */
interface Ground extends RowsInput {
  readonly cells: StaffingCells;
  readonly groups: readonly KnownGroup[];
  readonly quarters: readonly Quarter[];
  /** FTE added so far, by cell and quarter. */
  readonly added: Map<string, number[]>;
}

/** The planner's status where there is one; a line that is only kept is withdrawn while nobody decided on it. */
function statusOf({ line, decision }: RowSeed, { locked = false }: Ground): HiringStatus {
  if (decision === null) return 'proposed';
  const { status, id } = decision;
  if (locked) return status;
  if (line === null) return status === 'proposed' && !isHandLine(id) ? 'withdrawn' : status;
  return status === 'withdrawn' ? 'proposed' : status;
}

function monthsOf({ line, decision }: RowSeed, model: PlanningModel): number | null {
  const action = line?.action ?? decision?.action;
  if (decision !== null && line === null) return decision.months;
  if (action === 'redeploy') return model.assumptions.redeployMonths;
  if (action !== 'train' || line?.from === null || line === null) return null;
  return adjacentMonths(line.from.profile, line.profile, model.assumptions);
}

/** What a line is, whoever says so. */
function shape(seed: RowSeed, { model, quarters }: Ground) {
  const { line, decision } = seed;
  const action = decision?.action ?? line?.action ?? 'open';
  const typed = decision !== null && (decision.changed || line === null || decision.status === 'approved');
  const start = typed ? decision.start : (quarters[seed.quarter]?.firstDay ?? null);
  const lasts = action === 'contract' || action === 'shift';
  const shift = action === 'shift';
  const each = line === null ? (decision?.fteEach ?? 0) : line.heads > 0 ? line.fte / line.heads : line.fte;
  const fteEach = shift ? seed.amount : each;
  const heads = typed ? decision.heads : shift || action === 'open' ? 0 : seed.amount;
  return {
    action,
    typed,
    start,
    quarters: typed ? decision.quarters : lasts ? seed.length : null,
    months: monthsOf(seed, model),
    heads,
    fteEach,
    fte: shift || action === 'open' ? fteEach : heads * fteEach,
  };
}

function addedTo(ground: Ground, { profile, place }: PlanCell): number[] {
  const cell = `${profile}|${place}`;
  const known = ground.added.get(cell) ?? ground.quarters.map(() => 0);
  ground.added.set(cell, known);
  return known;
}

/** FTE-quarters a cell misses with what is added so far. */
function missingIn({ cells, model }: Ground, { profile, place }: PlanCell, added: readonly number[]): number {
  let missing = 0;
  model.quarters.forEach((_, at) => {
    const { demand, capacity } = atCell(cells, cells.balance, profile, place)[at] ?? {
      demand: 0,
      capacity: 0,
    };
    missing += Math.max(0, demand - capacity - (added[at] ?? 0));
  });
  return missing;
}

/** Takes the effort of a line into account for the lines after it; gives the FTE-quarters it closes in its own cell. */
function take(ground: Ground, working: WorkingLine, cell: PlanCell, from: PlanCell | null): number {
  const gains = addedTo(ground, cell);
  const loses = from === null ? null : addedTo(ground, from);
  const before = missingIn(ground, cell, gains);
  ground.quarters.forEach((_, at) => {
    gains[at] = (gains[at] ?? 0) + effortIn(working, at, ground.model.assumptions);
    if (loses !== null) loses[at] = (loses[at] ?? 0) - takenIn(working, at);
  });
  return before - missingIn(ground, cell, gains);
}

function warningsFor(line: PlanLine | null, { plan }: Ground): HiringRow['warnings'] {
  if (line === null || line.action === 'open') return [];
  return plan.warnings
    .filter(({ profile, place }) => profile === line.profile && place === line.place)
    .map(({ code }) => code);
}

function rowOf(seed: RowSeed, ground: Ground): HiringRow | null {
  const { line, decision } = seed;
  const { model, quarters, cells, groups } = ground;
  const profile = line?.profile ?? decision?.profile;
  const place = line?.place ?? decision?.place;
  if (profile === undefined || place === undefined) return null;
  const level = line === null ? (decision?.level ?? null) : line.level;
  const known = shape(seed, ground);
  const status = statusOf(seed, ground);
  const quarter = quarterOfStart(known.start, quarters) ?? seed.quarter;
  const working: WorkingLine = { ...known, quarter };
  const seenIn = Math.min(quarters.length - 1, fullFrom(working, model.assumptions));
  const cell: PlanCell = { profile, place };
  const balance = atCell(cells, cells.balance, profile, place)[seenIn] ?? { demand: 0, capacity: 0 };
  const capacity = balance.capacity + (addedTo(ground, cell)[seenIn] ?? 0);
  const from = line?.from ?? sourceOf(seed.id);
  const closed = isCounted(status) ? take(ground, working, cell, from) : 0;
  const band = level === null ? 0 : (bandBase(model.bands, profile, level) ?? 0);
  const planStart = quarters[0]?.firstDay ?? model.assumptions.planStart;
  return {
    id: seed.id,
    status,
    profile,
    level,
    place,
    from,
    quarter,
    ...known,
    seenIn,
    demand: balance.demand,
    capacity,
    closes: closed,
    rank: hiringRank(profile),
    boundBy: line?.boundBy ?? (ground.locked === true ? ['locked'] : []),
    next: line?.next ?? null,
    warnings: warningsFor(line, ground),
    candidates: candidatesOf(groups, { from, level, profile, heads: known.heads, fteEach: known.fteEach }),
    cost: lineCost({ ...known, status }, band, planStart, model.assumptions),
    origin: line === null ? 'kept' : 'planned',
    known: decision !== null,
  };
}

/** Index of the quarter a day lies in, the first for a day before the plan; `null` where there is none. */
function quarterOfStart(start: number | null, quarters: readonly Quarter[]): number | null {
  if (start === null) return null;
  const index = quarters.findIndex(({ lastDay }) => start <= lastDay);
  return index < 0 ? null : index;
}

/** In the order of hiring, then of time; gaps that stay open come last. */
function inOrder(one: HiringRow, other: HiringRow): number {
  const open = Number(one.action === 'open') - Number(other.action === 'open');
  return open || one.rank - other.rank || one.quarter - other.quarter;
}

/** The rules that keep a gap open: the planner's own decisions first, then what the plan knows. */
function gapRules({ plan, decisions, locked = false }: RowsInput, firstHire: number) {
  return (profile: string, place: string, quarter: number): readonly RowRule[] => {
    const isHere = (line: { readonly profile: string; readonly place: string }) =>
      line.profile === profile && line.place === place;
    const decided = decisions.flatMap((line): RowRule[] => {
      const isOurs = isHere(line) && line.action !== 'open';
      return isOurs && (line.status === 'onHold' || line.status === 'rejected') ? [line.status] : [];
    });
    const gap = plan.lines.find((line) => line.action === 'open' && isHere(line));
    const early: readonly RowRule[] = quarter < firstHire ? ['noAction'] : [];
    const none: RowRule = locked ? 'locked' : 'belowMinimum';
    const known: readonly RowRule[] = gap?.boundBy ?? [none];
    const isSaid = (rule: RowRule) => decided.length > 0 && (rule === 'belowMinimum' || rule === 'noAction');
    const others = known.filter((rule) => !isSaid(rule));
    return [...new Set([...decided, ...(gap === undefined ? [] : early), ...others])];
  };
}

/** The lines of a hiring plan with their numbers and reasons, in the order of its sheet. */
export function hiringRows(input: RowsInput): readonly HiringRow[] {
  const { model, plan, decisions } = input;
  const quarters = model.quarters.map(({ quarter }) => quarter);
  const cells = staffingCells(model);
  const ground: Ground = {
    ...input,
    cells,
    groups: memberGroups(model, cells),
    quarters,
    added: new Map<string, number[]>(),
  };
  const actions = plan.lines.filter(({ action }) => action !== 'open');
  const labels = quarters.map(quarterLabel);
  const seeds =
    input.locked === true ? lockedSeeds(decisions, labels) : rowSeeds(actions, decisions, quarters, labels);
  const rows: HiringRow[] = [];
  for (const seed of seeds) {
    const row = rowOf(seed, ground);
    if (row !== null) rows.push(row);
  }
  const bounds = gapRules(input, earliestHire(model));
  return [...rows, ...openGaps(cells, ground.added, quarters, bounds, model.assumptions)].toSorted(inOrder);
}
