import type { Quarter } from '../../calendar/quarter';
import { monthsFrom } from '../../calendar/planMonths';
import { bandBase, usualLevel } from '../../cost/salaryBand';
import type { PlanningModel } from '../../planningModel';
import type { EffectLine } from '../action/actionEffect';
import { canLend } from '../action/hire/lentShares';
import { arrivalMonth } from '../action/move/moveEffect';
import { deferral, type FreedCell } from '../action/defer/deferral';
import { isTermed, type HiringAction } from '../line/hiringAction';
import type { HiringDecision } from '../line/hiringDecision';
import { lineEffect } from '../line/lineEffect';
import { fteLabel, lineKey, readLineId, type LineDeed, type LineName } from '../line/lineId';
import { isSameCell } from '../line/planCell';
import type { KnownGroup } from './memberGroups';
import type { StaffingCells } from './staffingCells';
import type { HeldEffort, SettledLine } from './staffingProblem';

/** What the effect of a line is worked out from, by what its row states. */
export function effectLine(
  row: Pick<
    HiringDecision,
    'action' | 'profile' | 'level' | 'start' | 'quarters' | 'months' | 'heads' | 'fteEach'
  >,
  { bands, quarters, assumptions }: PlanningModel,
): EffectLine {
  const { action, profile, level, start, heads, months, fteEach } = row;
  const planStart = quarters[0]?.quarter.firstDay ?? assumptions.planStart;
  return {
    action,
    startMonth: start === null ? 3 * quarters.length : monthsFrom(planStart, start),
    quarters: isTermed(action) ? row.quarters : null,
    months,
    heads,
    fte: action === 'shift' || action === 'open' ? fteEach : heads * fteEach,
    band: bandBase(bands, profile, level ?? usualLevel) ?? 0,
  };
}

/** Index of the quarter a day lies in, the first for a day before the plan; `null` where it lies after, or there is none. */
export function quarterOfStart(start: number | null, quarters: readonly Quarter[]): number | null {
  if (start === null) return null;
  const index = quarters.findIndex(({ lastDay }) => start <= lastDay);
  return index < 0 ? null : index;
}

/** The name behind the id of a decided line; `null` for one typed in by hand. */
export function nameOf(decision: HiringDecision): LineName | null {
  return readLineId(decision.id, decision);
}

/** What a decided line does, by its columns where they say it and else by its id; `null` where neither does. */
function deedOf(decision: HiringDecision): LineDeed | null {
  const { action, profile, level, place } = decision;
  const cell = { profile, place };
  if (action === 'hire' || action === 'contract') return { action, cell, from: null, level, fteEach: null };
  const name = nameOf(decision);
  if (name === null || name.action !== action) return null;
  // The id of a delay names its use case.
  return action === 'defer' ? name : { ...name, cell };
}

/** Where the effort of a decided line comes from; `null` for hires, contractors and lines typed in by hand. */
export function sourceOf(decision: HiringDecision): LineDeed['from'] {
  return deedOf(decision)?.from ?? null;
}

/** The keys of the actions that rejected lines rule out, in every quarter of the plan. */
export function excludedKeys(decisions: readonly HiringDecision[]): readonly string[] {
  const keys = new Set<string>();
  for (const decision of decisions) {
    const deed = decision.status === 'rejected' && decision.action !== 'open' ? deedOf(decision) : null;
    if (deed !== null) keys.add(lineKey(deed));
  }
  return [...keys];
}

/** Index of the group whose members a line moves; -1 where there is none. */
function groupOf(decision: HiringDecision, groups: readonly KnownGroup[]): number {
  const { action, fteEach } = decision;
  const deed = action === 'train' || action === 'redeploy' ? deedOf(decision) : null;
  const from = deed?.from ?? null;
  if (deed === null || from === null) return -1;
  const isAlike = (group: KnownGroup) =>
    isSameCell(group, from) && group.level === deed.level && fteLabel(group.fte) === fteLabel(fteEach);
  const learns = (group: KnownGroup) => action === 'redeploy' || group.learns.includes(decision.profile);
  const found = [
    groups.findIndex((group) => group.movable && isAlike(group) && learns(group)),
    groups.findIndex((group) => group.movable && isAlike(group)),
    groups.findIndex(isAlike),
  ];
  return found.find((index) => index >= 0) ?? -1;
}

/** Whether a plan could still propose what a settled line does: its place, its level and its members are there. */
export function isPossible(
  decision: HiringDecision,
  cells: StaffingCells,
  groups: readonly KnownGroup[],
  terms: Parameters<typeof canLend>[2],
): boolean {
  const { action, profile, level, place } = decision;
  if (!cells.places.some(({ id }) => id === place)) return false;
  if (action === 'hire' || action === 'contract') return level !== null;
  if (action === 'defer') return nameOf(decision)?.action === 'defer';
  if (action !== 'shift') return groupOf(decision, groups) >= 0;
  const from = sourceOf(decision);
  // Heads lend to their own profile elsewhere and to near ones, whoever holds them today.
  if (from !== null && (from.profile === profile || canLend(from, { profile, place }, terms))) return true;
  const isHeld = (held: { readonly profile: string }) =>
    groups.some((group) => group.profile === held.profile);
  return from !== null && isHeld(from) && isHeld({ profile });
}

/** The heads that settled lines move out of each group. */
export function movedHeads(
  lines: readonly HiringDecision[],
  groups: readonly KnownGroup[],
): readonly number[] {
  const moved = groups.map(() => 0);
  for (const line of lines) {
    const group = groupOf(line, groups);
    if (group >= 0) moved[group] = (moved[group] ?? 0) + line.heads;
  }
  return moved;
}

/** What a decided delay frees by now; nothing for any other line. */
function deferredBy(
  action: HiringAction,
  id: string,
  quarters: number | null,
  model: PlanningModel,
): readonly FreedCell[] {
  const name = action === 'defer' ? readLineId(id) : null;
  return name === null ? [] : (deferral(model, name.cell.place, quarters ?? 0)?.frees ?? []);
}

/** A decided line as it stands for a plan; a delay in each of the cells that it changes. */
export function settledLinesOf(decision: HiringDecision, model: PlanningModel): readonly SettledLine[] {
  const line = settledLine(decision, model);
  if (decision.action !== 'defer') return [line];
  return deferredBy(decision.action, decision.id, decision.quarters, model).map(
    ({ gives, takes, ...cell }) => ({ ...line, cell, from: cell, gives, takes }),
  );
}

function settledLine(decision: HiringDecision, model: PlanningModel): SettledLine {
  const { action, profile, level, place, heads, start } = decision;
  const quarters = model.quarters.map(({ quarter }) => quarter);
  const line = effectLine(decision, model);
  const { gives, takes, cost } = lineEffect(line, model.assumptions, quarters.length);
  const quarter = quarterOfStart(start, quarters) ?? quarters.length;
  const moves = action === 'train' || action === 'redeploy';
  return {
    action,
    cell: { profile, place },
    from: sourceOf(decision),
    level,
    heads,
    quarter,
    arrives: moves
      ? Math.max(quarter, Math.ceil(arrivalMonth(line) / 3))
      : isTermed(action)
        ? quarters.length
        : quarter,
    gives,
    takes,
    cost: cost.byQuarter,
    yearlyPay: action === 'hire' ? cost.loaded : 0,
  };
}

/**
 * What is kept free for a line on hold, so that nothing else is proposed in its place: its FTE up to speed in the quarters
 * of its term; without a term in all, as it may start sooner or later than it says.
 */
export function heldEffort(decision: HiringDecision, model: PlanningModel): HeldEffort {
  const { profile, place, start, quarters: term, action } = decision;
  const { fte } = effectLine(decision, model);
  const quarters = model.quarters.map(({ quarter }) => quarter);
  const first = start === null ? -1 : quarters.findIndex(({ lastDay }) => start <= lastDay);
  const isKept = (at: number) => {
    if (!isTermed(action) || term === null) return true;
    return first >= 0 && at >= first && at < first + term;
  };
  return { profile, place, fte: quarters.map((_, at) => (isKept(at) ? fte : 0)) };
}
