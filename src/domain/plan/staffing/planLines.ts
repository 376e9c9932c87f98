import { isTermed } from '../line/hiringAction';
import { columnsByCell } from '../model/columnsByCell';
import { cellAt } from '../model/modelContext';
import type { StaffingModel } from '../model/staffingModel';
import { solverTolerance } from '../model/tolerance';
import { nextBest, takeUnits, waysByCell, type Trial } from './nextBest';
import type { BoundRule, OpenCell, PlanLine } from './planLine';
import { planSteps, type PlanStep } from './planSteps';
import { closesMore, roomOf } from './room';

type Ways = ReturnType<typeof waysByCell>;

function lineOf(staffing: StaffingModel, trial: Trial, step: PlanStep, ways: Ways): PlanLine | null {
  const { context } = staffing;
  const { choice, units, indices } = step;
  const cell = cellAt(context, choice.cell);
  if (cell === null) return null;
  const isShift = choice.action === 'shift';
  const stops = new Set<BoundRule>();
  for (const index of indices) for (const { rule } of trial.room.stops(index)) stops.add(rule);
  return {
    ...cell,
    key: choice.key,
    action: choice.action,
    level: choice.level,
    from: cellAt(context, choice.from),
    quarter: choice.quarter,
    quarters: isTermed(choice.action) ? indices.length : null,
    months: choice.months,
    heads: isShift ? 0 : units,
    fteEach: isShift ? units * choice.fte : choice.fte,
    boundBy: [...stops],
    next: nextBest(staffing, trial, step, ways.get(choice.cell) ?? []),
  };
}

/** What keeps a gap open: the rules that stop every choice that could close some of it. */
function boundsOf(
  { context, choices }: StaffingModel,
  trial: Trial,
  columns: readonly number[],
  isOpen: (quarter: number) => boolean,
): readonly BoundRule[] {
  const rules = new Set<BoundRule>();
  for (const index of columns) {
    const choice = choices[index];
    const helps = choice?.effect.gives.some((effort, at) => effort > 0 && isOpen(at)) === true;
    if (choice === undefined || !helps || closesMore(context, choice, trial.after) < solverTolerance)
      continue;
    const stops = trial.room.stops(index);
    for (const { rule } of stops) rules.add(rule);
    if (stops.length === 0 && (trial.units[index] ?? 0) < choice.upper) rules.add('unproven');
  }
  return rules.size > 0 ? [...rules] : ['noAction'];
}

/** The cells in which the plan leaves open what it was asked for, with what keeps their first gap open. */
function openCells(staffing: StaffingModel, trial: Trial): readonly OpenCell[] {
  const { context, choices } = staffing;
  const { into } = columnsByCell(choices, context.need.length);
  return trial.after.flatMap((quarters, index): readonly OpenCell[] => {
    const cell = cellAt(context, index);
    const first = quarters.findIndex((fte) => fte > solverTolerance);
    if (cell === null || first < 0) return [];
    const closed = quarters.findIndex((fte, at) => at > first && fte <= solverTolerance);
    const end = closed < 0 ? quarters.length : closed;
    const isOpen = (at: number) => at >= first && at < end;
    return [{ ...cell, boundBy: boundsOf(staffing, trial, into[index] ?? [], isOpen) }];
  });
}

/** The lines of a plan with what would replace each, and the cells that stay short of what it was asked for. */
export function planLines(
  staffing: StaffingModel,
  units: readonly number[],
): { readonly lines: readonly PlanLine[]; readonly openCells: readonly OpenCell[] } {
  const { choices, context } = staffing;
  const trial: Trial = {
    after: context.need.map((quarters) => [...quarters]),
    room: roomOf(staffing),
    units: choices.map(() => 0),
  };
  choices.forEach((choice, index) => {
    takeUnits(trial, choice, index, units[index] ?? 0);
  });
  const ways = waysByCell(staffing);
  const lines = planSteps(staffing, units).flatMap((step) => {
    const line = lineOf(staffing, trial, step, ways);
    return line === null ? [] : [line];
  });
  return { lines, openCells: openCells(staffing, trial) };
}
