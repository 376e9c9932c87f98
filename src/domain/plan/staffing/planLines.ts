import { unitsFor } from '../model/bounds';
import type { Choice } from '../model/choice';
import { columnsByCell } from '../model/columnsByCell';
import { cellAt } from '../model/modelContext';
import type { StaffingModel } from '../model/staffingModel';
import { solverTolerance } from '../model/tolerance';
import { addEffort } from './outcome';
import { openRuns } from '../problem/openRuns';
import { nextBest, takeUnits, waysByCell, type Trial } from './nextBest';
import type { BoundRule, OpenCell, PlanLine } from './planLine';
import { planSteps, type PlanStep } from './planSteps';
import { closesMore, roomOf } from './room';

type Ways = ReturnType<typeof waysByCell>;

/** Heads of a line and FTE of each: a share has none; parts of contractors are spread over as many heads as they need. */
function headsOf({ action, fte }: Choice, units: number): Pick<PlanLine, 'heads' | 'fteEach'> {
  if (action === 'shift') return { heads: 0, fteEach: units * fte };
  if (action === 'defer') return { heads: 0, fteEach: 0 };
  if (action !== 'contract') return { heads: units, fteEach: fte };
  const heads = unitsFor(units * fte, 1);
  return { heads, fteEach: (units * fte) / heads };
}

function lineOf(staffing: StaffingModel, trial: Trial, step: PlanStep, ways: Ways): PlanLine | null {
  const { context } = staffing;
  const { choice, units, taken } = step;
  const cell = cellAt(context, choice.cell);
  if (cell === null) return null;
  const stops = new Set<BoundRule>();
  for (const { index } of taken) for (const { rule } of trial.room.stops(index)) stops.add(rule);
  return {
    ...cell,
    key: choice.key,
    action: choice.action,
    level: choice.level,
    from: choice.action === 'defer' ? null : cellAt(context, choice.from),
    quarter: choice.quarter,
    quarters: step.quarters,
    months: choice.months,
    ...headsOf(choice, units),
    boundBy: [...stops],
    next: choice.action === 'defer' ? null : nextBest(staffing, trial, step, ways.get(choice.cell) ?? []),
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
    if (choice === undefined || !helps || closesMore(choice, 1, trial.after) < solverTolerance) continue;
    const stops = trial.room.stops(index);
    for (const { rule } of stops) rules.add(rule);
    const isFree = stops.length === 0 && (trial.units[index] ?? 0) < choice.upper;
    if (isFree) rules.add(context.problem.objective === 'balanced' ? 'price' : 'unproven');
  }
  return rules.size > 0 ? [...rules] : ['noAction'];
}

/** The cells in which the plan leaves effort open, with what keeps their first gap open. */
function openCells(staffing: StaffingModel, trial: Trial): readonly OpenCell[] {
  const { context, choices } = staffing;
  const { into } = columnsByCell(choices, context.need.length);
  const after = context.missing.map((quarters) => [...quarters]);
  choices.forEach((choice, index) => {
    addEffort(after, choice, trial.units[index] ?? 0);
  });
  return after.flatMap((quarters, index): readonly OpenCell[] => {
    const cell = cellAt(context, index);
    // What is kept free for lines on hold is not asked for.
    const [gap] = openRuns(quarters.map((fte, at) => Math.min(fte, trial.after[index]?.[at] ?? 0)));
    if (cell === null || gap === undefined) return [];
    const isOpen = (at: number) => at >= gap.first && at < gap.first + gap.missing.length;
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
