import { levels } from '../../../framework/levels';
import { profileNames, type ProfileId } from '../../../framework/profileNames';
import { monthsLater } from '../../calendar/monthsLater';
import type { Quarter } from '../../calendar/quarter';
import type { PlanningModel } from '../../planningModel';
import type { HiringAction } from '../line/hiringAction';
import { isCounted, isSettled, type HiringDecision } from '../line/hiringDecision';
import { effectMonths, fullFrom, lineEffect, type LineEffect } from '../line/lineEffect';
import { isHandLine, quarterLabel, readLineId } from '../line/lineId';
import { deferral } from '../action/defer/deferral';
import type { HighestPositions } from '../line/position';
import { cellKey, isSameCell, type PlanCell } from '../line/planCell';
import { memberGroups, placeOfMember, type KnownGroup } from '../problem/memberGroups';
import { earliestHire } from '../problem/optionContext';
import { effectLine, isPossible, nameOf, quarterOfStart, sourceOf } from '../problem/settledLines';
import { smallestGap } from '../problem/openRuns';
import { atCell, staffingCells, type StaffingCells } from '../problem/staffingCells';
import type { PlanLine } from '../staffing/planLine';
import type { StaffingPlan } from '../staffing/staffingPlan';
import { candidatesOf } from './candidates';
import { budgetCut } from './budgetCut';
import { decideBy } from './decideBy';
import { gapCauses } from './gapCauses';
import type { HiringRow, PlainRow, RowRule } from './hiringRow';
import { linePositions } from './linePositions';
import { lineTiers, noPhase, noPriority } from './lineTiers';
import { openGaps } from './openGaps';
import { closedBy, openedBy, planEffect, type PlanEffect } from './planEffect';
import { lockedSeeds, rowSeeds, type RowSeed } from './rowSeeds';

/** What the lines of a hiring plan are made from. */
export interface RowsInput {
  readonly model: PlanningModel;
  readonly plan: StaffingPlan;
  readonly decisions: readonly HiringDecision[];
  /** Whether the lines of the workbook stand as they are, whatever the plan says; see isLocked. */
  readonly locked?: boolean;
  /** The highest numbers that earlier runs gave to positions. */
  readonly highest?: HighestPositions;
}

/** What is the same for every line. */
interface RowContext extends RowsInput {
  readonly cells: StaffingCells;
  readonly groups: readonly KnownGroup[];
  readonly quarters: readonly Quarter[];
}

/** What a line is, whoever says so. */
type RowShape = Pick<
  HiringRow,
  | 'action'
  | 'profile'
  | 'place'
  | 'level'
  | 'from'
  | 'quarter'
  | 'start'
  | 'quarters'
  | 'months'
  | 'heads'
  | 'fteEach'
  | 'typed'
>;

/** A line that the plan proposes. */
function plannedShape(line: PlanLine, { quarters }: RowContext): RowShape {
  const { action, profile, place, level, from, quarter, quarters: lasts, months, heads, fteEach } = line;
  const start = quarters[quarter]?.firstDay ?? null;
  return {
    ...{ action, profile, place, level, from, quarter, start, months, heads, fteEach },
    quarters: lasts,
    typed: false,
  };
}

/** A line as it stands in the workbook. */
function statedShape(decision: HiringDecision, { quarters }: RowContext): RowShape {
  const { action, profile, place, level, start, months, heads, fteEach } = decision;
  const named = quarters.findIndex((quarter) => quarterLabel(quarter) === nameOf(decision)?.quarter);
  return {
    ...{ action, profile, place, level, start, months, heads, fteEach },
    from: sourceOf(decision),
    quarter: quarterOfStart(start, quarters) ?? Math.max(0, named),
    quarters: decision.quarters,
    typed: true,
  };
}

/** Status, origin and bounds of a line. */
type RowStanding = Pick<HiringRow, 'status' | 'origin' | 'boundBy' | 'next'>;

/** A proposal stands as the planner left it, and comes back where it was withdrawn. */
function plannedStanding(line: PlanLine, decision: HiringDecision | null): RowStanding {
  const status = decision === null || decision.status === 'withdrawn' ? 'proposed' : decision.status;
  return { status, origin: 'planned', boundBy: line.boundBy, next: line.next };
}

/** A line that only the workbook has is withdrawn unless the planner decided on it. */
function statedStanding(decision: HiringDecision, context: RowContext): RowStanding {
  const { id, status } = decision;
  const { locked = false, cells, groups } = context;
  if (locked) return { status, origin: 'kept', boundBy: ['locked'], next: null };
  if (!isSettled(decision)) {
    const left = status === 'proposed' ? 'withdrawn' : status;
    return { status: left, origin: 'kept', boundBy: [], next: null };
  }
  const isApproved = status === 'approved';
  const isKnown =
    isPossible(decision, cells, groups, context.model.assumptions) && (isApproved || !isHandLine(id));
  return {
    status,
    origin: isKnown ? 'planned' : 'kept',
    boundBy: isApproved ? ['approved'] : [],
    next: null,
  };
}

/** What a line does; nothing while it does not count, but its rates stay. */
function effectOf(shape: RowShape, isActive: boolean, { model }: RowContext): LineEffect {
  const effect = lineEffect(effectLine(shape, model), model.assumptions, model.quarters.length);
  if (isActive) return effect;
  const none = model.quarters.map(() => 0);
  return { gives: none, takes: none, cost: { ...effect.cost, rates: none, byQuarter: none, inPlan: 0 } };
}

function warningsFor(cell: PlanCell, { plan }: RowContext): HiringRow['warnings'] {
  return plan.warnings.filter((warning) => isSameCell(warning, cell)).map(({ code }) => code);
}

/** Actions that take the time of members. */
export const memberActions: readonly HiringAction[] = ['shift', 'train', 'redeploy'];

/** What a line rests on. */
function conditionsOf(
  { action, from, start, ...cell }: Pick<RowShape, 'action' | 'from' | 'start' | 'profile' | 'place'>,
  status: HiringRow['status'],
  { model, cells, quarters }: RowContext,
): HiringRow['conditions'] {
  if (from === null || !memberActions.includes(action)) return [];
  const doesBoth = model.staff.some(({ member, mapping }) =>
    [from, cell].every(({ profile, place }) =>
      mapping.shares.some(
        (share) => share.profile === profile && placeOfMember(cells, profile, member.unit) === place,
      ),
    ),
  );
  const first = start === null ? -1 : quarters.findIndex(({ lastDay }) => lastDay >= start);
  const balances = first < 0 ? [] : atCell(cells, cells.balance, from).slice(first);
  // Members with spare time lend it themselves; where there is none, heads who come do.
  if (balances.every(({ demand, capacity }) => capacity - demand < smallestGap))
    return action === 'shift' && !doesBoth ? ['lent'] : [];
  return [status === 'approved' || model.confirmedFree.has(cellKey(from)) ? 'free' : 'ifFree'];
}

/** What a delay puts off and frees, while it counts. */
function delayOf(
  id: string,
  { action, quarters }: Pick<RowShape, 'action' | 'quarters'>,
  isActive: boolean,
  model: PlanningModel,
): Pick<HiringRow, 'useCase' | 'frees' | 'delayPrice'> {
  const useCase = action === 'defer' ? (readLineId(id)?.cell.place ?? '') : '';
  const found = action === 'defer' ? deferral(model, useCase, quarters ?? 0) : null;
  return { useCase, frees: isActive ? (found?.frees ?? []) : [], delayPrice: found?.price ?? 0 };
}

/** What a line says of the cell it is in, which all lines decide on together. */
type SharedFigures = 'demand' | 'capacity' | 'after' | 'closes';

function rowOf(seed: RowSeed, context: RowContext): Omit<PlainRow, SharedFigures> {
  const { line, decision } = seed;
  const { model, quarters, groups } = context;
  const shape = line === null ? statedShape(decision, context) : plannedShape(line, context);
  const standing = line === null ? statedStanding(decision, context) : plannedStanding(line, decision);
  const { profile, place, level, from, heads, fteEach } = shape;
  const cell: PlanCell = { profile, place };
  const working = effectLine(shape, model);
  const seenIn = Math.min(quarters.length - 1, fullFrom(working, model.assumptions));
  const isActive = isCounted(standing.status);
  const effect = effectOf(shape, isActive, context);
  return {
    ...shape,
    ...standing,
    ...effect,
    id: seed.id,
    fte: working.fte,
    seenIn,
    warnings: standing.origin === 'planned' ? warningsFor(cell, context) : [],
    ...delayOf(seed.id, shape, isActive, model),
    conditions: conditionsOf(shape, standing.status, context),
    candidates: candidatesOf(groups, { from, level, profile, heads, fteEach }),
    stage: decision?.stage ?? 'none',
  };
}

/** A line with what its cell comes to with all lines. */
function withCell(row: Omit<PlainRow, SharedFigures>, effect: PlanEffect): PlainRow {
  const { demand = 0, capacity = 0, added = 0, taken = 0 } = effect(row)[row.seenIn] ?? {};
  return { ...row, demand, capacity, after: capacity + added - taken, closes: closedBy(row, effect) };
}

/** Actions from the least effort for an organisation to the most; gaps that stay open come last. */
const effortOrder: readonly HiringRow['action'][] = [
  'shift',
  'redeploy',
  'train',
  'contract',
  'hire',
  'defer',
  'open',
];

/** What rows of the same action and quarter are ordered by: names, then levels, then ids. */
function orderKeys({ profile, place, level, from, id }: PlainRow): readonly string[] {
  const name = (of: ProfileId) => profileNames.find((each) => each.id === of)?.name ?? '';
  const rank = String(levels.findIndex((each) => each.id === level));
  return [name(profile), place, rank, from === null ? '' : name(from.profile), from?.place ?? '', id];
}

/** In the order of effort, then of time, then of names: the same in every run. */
function inOrder(one: PlainRow, other: PlainRow): number {
  const rank = ({ action }: PlainRow) => effortOrder.indexOf(action);
  const first = rank(one) - rank(other) || one.quarter - other.quarter;
  if (first !== 0) return first;
  const [mine, theirs] = [orderKeys(one), orderKeys(other)];
  const at = mine.findIndex((key, index) => key !== theirs[index]);
  return at < 0 ? 0 : (mine[at] ?? '') < (theirs[at] ?? '') ? -1 : 1;
}

/** The rules that keep a gap open: the planner's own decisions first, then what the plan knows. */
function gapRules({ plan, decisions, model, locked = false }: RowsInput, firstHire: number) {
  return (cell: PlanCell, quarter: number, missing: readonly number[]): readonly RowRule[] => {
    const decided = decisions.flatMap((line): RowRule[] => {
      const isOurs = isSameCell(line, cell) && line.action !== 'open';
      return isOurs && (line.status === 'onHold' || line.status === 'rejected') ? [line.status] : [];
    });
    const gap = plan.openCells.find((open) => isSameCell(open, cell));
    const early: readonly RowRule[] = quarter < firstHire ? ['noAction'] : [];
    const none: RowRule = locked ? 'locked' : 'belowMinimum';
    // A locked plan closes nothing that it does not close yet, whatever else would keep a new one from it.
    const kept: readonly RowRule[] = locked && gap !== undefined ? ['locked'] : [];
    // Where somebody could be there in time, a small gap stays open for its size.
    const inTime = missing.slice(Math.max(0, firstHire - quarter));
    const isSmall = inTime.length > 0 && inTime.every((fte) => fte < model.assumptions.minimumGap);
    const bounds = (gap?.boundBy ?? [none]).map((rule): RowRule => {
      if (rule !== 'noAction') return rule;
      if (isSmall) return 'belowMinimum';
      return quarter < firstHire ? 'noAction' : 'noOffer';
    });
    const known: readonly RowRule[] = [...kept, ...bounds];
    const isSaid = (rule: RowRule) =>
      decided.length > 0 && (rule === 'belowMinimum' || rule === 'noAction' || rule === 'noOffer');
    const others = known.filter((rule) => !isSaid(rule));
    return [...new Set([...decided, ...(gap === undefined ? [] : early), ...others])];
  };
}

/** Lines in their order with what follows from all of them: positions, tiers, causes, and what goes if the budget is cut. */
function withLaterFigures(
  rows: readonly PlainRow[],
  effect: PlanEffect,
  { model, cells, decisions, quarters, highest = new Map() }: RowContext,
): readonly HiringRow[] {
  const positions = linePositions(rows, decisions, highest);
  const tiers = lineTiers(rows, effect, model);
  const none = { closesBy: noPriority, closesIn: noPhase, tier: null };
  const told = rows.map((row) => ({ ...row, ...(tiers.get(row.id) ?? none) }));
  const cuts = budgetCut(told, model.assumptions.budgetCut);
  const firstDay = quarters[0]?.firstDay ?? model.assumptions.planStart;
  return told.map((row): HiringRow => {
    const isOpen = row.action === 'open';
    const missing = isOpen ? row.fte : row.demand - row.capacity;
    const months = effectMonths(effectLine(row, model), model.assumptions);
    return {
      ...row,
      positions: positions.get(row.id) ?? [],
      decideBy: isOpen ? null : decideBy(row, model.assumptions),
      fullFrom: isOpen || row.start === null ? null : monthsLater(firstDay, months.fullFrom),
      opens: openedBy(row, effect),
      causes: gapCauses(row, row.seenIn, missing, model, cells),
      ...(cuts.get(row.id) ?? { cutOrder: 0, goes: false }),
    };
  });
}

/** The lines of a hiring plan with their numbers and reasons, in the order of its sheet. */
export function hiringRows(input: RowsInput): readonly HiringRow[] {
  const { model, plan, decisions } = input;
  const quarters = model.quarters.map(({ quarter }) => quarter);
  const cells = staffingCells(model);
  const context: RowContext = {
    ...input,
    cells,
    groups: memberGroups(model, cells),
    quarters,
  };
  const seeds =
    input.locked === true
      ? lockedSeeds(decisions)
      : rowSeeds(plan.lines, decisions, quarters.map(quarterLabel));
  const rows = seeds.map((seed) => rowOf(seed, context));
  const effect = planEffect(cells, rows);
  const bounds = gapRules(input, earliestHire(model));
  const lines = rows.map((row) => withCell(row, effect));
  const all = [...lines, ...openGaps(cells, effect, quarters, bounds)];
  return withLaterFigures(all.toSorted(inOrder), effect, context);
}
