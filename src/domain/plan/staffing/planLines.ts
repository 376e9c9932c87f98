import { columnsByCell } from './columnsByCell';
import { cellAt, nextBest, takeUnits, waysByCell, type Trial } from './nextBest';
import type { BoundRule, PlanLine } from './planLine';
import { planSteps, type PlanStep } from './planSteps';
import { closesMore, roomOf } from './room';
import type { StaffingModel } from './staffingModel';

function lineOf(staffing: StaffingModel, trial: Trial, step: PlanStep): PlanLine | null {
  const { ground, choices } = staffing;
  const { choice, units } = step;
  const cell = cellAt(staffing, choice.cell);
  if (cell === null) return null;
  const costByQuarter = ground.problem.quarters.map(() => 0);
  for (const index of step.indices) {
    choices[index]?.cost.forEach((cost, at) => (costByQuarter[at] = (costByQuarter[at] ?? 0) + units * cost));
  }
  const termed = choice.action === 'contract' || choice.action === 'shift';
  const fixed = step.indices.every((index) => (choices[index]?.lower ?? 0) > 0);
  const stops = new Set<BoundRule>(fixed ? ['approved'] : []);
  for (const index of step.indices) for (const { rule } of trial.room.stops(index)) stops.add(rule);
  return {
    id: step.id,
    action: choice.action,
    ...cell,
    level: choice.level,
    from: cellAt(staffing, choice.from),
    quarter: choice.quarter,
    quarters: termed ? step.indices.length : ground.span - choice.quarter,
    heads: choice.action === 'shift' ? 0 : units,
    fte: units * choice.fte,
    costPerQuarter: units * choice.costPerQuarter,
    oneOff: units * choice.oneOff,
    backfill: units * choice.backfill,
    costByQuarter,
    leavesOpen: 0,
    fixed,
    boundBy: [...stops],
    next: null,
  };
}

/** What keeps a gap open: the rules that stop every choice that could close some of it. */
function boundsOf(
  staffing: StaffingModel,
  trial: Trial,
  ways: readonly number[],
  first: number,
  end: number,
): BoundRule[] {
  const rules = new Set<BoundRule>();
  for (const index of ways) {
    const choice = staffing.choices[index];
    const helps = choice?.gives.some((effort, at) => at >= first && at < end && effort > 0) === true;
    if (choice === undefined || !helps || closesMore(staffing, choice, trial.after) < 1e-6) continue;
    const stops = trial.room.stops(index);
    for (const { rule } of stops) rules.add(rule);
    if (stops.length === 0 && (trial.units[index] ?? 0) < choice.upper) {
      rules.add(
        choice.action === 'hire' && staffing.ground.problem.limits.order !== null ? 'order' : 'unproven',
      );
    }
  }
  return rules.size > 0 ? [...rules] : ['noAction'];
}

function openLines(staffing: StaffingModel, trial: Trial): readonly PlanLine[] {
  const { ground } = staffing;
  const { into } = columnsByCell(staffing.choices, ground.need.length);
  const lines: PlanLine[] = [];
  trial.after.forEach((quarters, cell) => {
    const at = cellAt(staffing, cell);
    if (at === null) return;
    for (let first = 0; first < quarters.length; first++) {
      let end = first;
      while ((quarters[end] ?? 0) > 1e-6) end++;
      if (end === first) continue;
      const missing = quarters.slice(first, end);
      lines.push({
        id: `open|${at.profile}|${at.place}|${ground.problem.quarters[first]?.id ?? ''}`,
        action: 'open',
        ...at,
        level: null,
        from: null,
        quarter: first,
        quarters: end - first,
        heads: 0,
        fte: Math.max(...missing),
        costPerQuarter: 0,
        oneOff: 0,
        backfill: 0,
        costByQuarter: ground.problem.quarters.map(() => 0),
        leavesOpen: missing.reduce((sum, fte) => sum + fte, 0),
        fixed: false,
        boundBy: boundsOf(staffing, trial, into[cell] ?? [], first, end),
        next: null,
      });
      first = end;
    }
  });
  return lines;
}

/** The lines of a plan: its actions with what would replace each, then the gaps that stay open. */
export function planLines(staffing: StaffingModel, units: readonly number[]): readonly PlanLine[] {
  const { choices } = staffing;
  const steps = planSteps(staffing, units);
  const trial: Trial = {
    after: staffing.ground.need.map((quarters) => [...quarters]),
    room: roomOf(staffing),
    units: choices.map(() => 0),
  };
  choices.forEach((choice, index) => {
    takeUnits(trial, choice, index, units[index] ?? 0);
  });
  const ways = waysByCell(staffing);
  const actions = steps.flatMap((step) => {
    const line = lineOf(staffing, trial, step);
    if (line === null) return [];
    return [{ ...line, next: nextBest(staffing, trial, step, ways.get(step.choice.cell) ?? []) }];
  });
  return [...actions, ...openLines(staffing, trial)];
}
