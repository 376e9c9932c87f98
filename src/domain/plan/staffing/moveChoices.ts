import { decisionOn, peakNeed, unitsFor, upperOf } from './bounds';
import type { Choice } from './choice';
import { cellOf, positive, type Ground } from './ground';
import { quarterSeries, type QuarterSeries } from './quarterSeries';
import type { MemberGroup, MoveOption, ShiftOption } from './staffingProblem';

const grain = 1e-9;

/** Least spare effort of a cell from a quarter on, FTE. */
function leastSpare(ground: Ground, cell: number, from: number): number {
  let least = Number.POSITIVE_INFINITY;
  for (let at = from; at < ground.span; at++) least = Math.min(least, -(ground.need[cell]?.[at] ?? 0));
  return Math.max(0, least);
}

/** The choice of a move in a quarter; `null` where no plan may take a unit of it. */
function moveChoice(
  ground: Ground,
  option: MoveOption,
  group: MemberGroup,
  cells: { readonly cell: number; readonly from: number },
  series: QuarterSeries,
  key: string,
  at: number,
): Choice | null {
  const { cell, from } = cells;
  const fte = positive(group.fte);
  const arrives = at + Math.ceil(positive(option.months) / 3);
  const decision = decisionOn(ground, key, at);
  const canGo = fte > 0 ? Math.floor(leastSpare(ground, from, at) / fte + grain) : 0;
  const canUse =
    arrives < ground.span
      ? Math.max(unitsFor(peakNeed(ground, cell, arrives), fte), ground.minimum[cell] ?? 0)
      : 0;
  const useful = Math.min(Math.floor(positive(group.heads)), canGo, canUse);
  const upper = upperOf(decision, useful);
  if (upper <= 0) return null;
  return {
    key,
    action: option.action,
    cell,
    from,
    level: group.level,
    quarter: at,
    group: option.group,
    lower: Math.round(decision.fixed),
    upper,
    fte,
    gives: series.from(arrives, fte),
    takes: series.from(at, fte),
    cost: series.only(at, positive(option.cost)),
    costPerQuarter: 0,
    oneOff: positive(option.cost),
    backfill: 0,
    arrives,
  };
}

/** Trainings and redeployments of members of the groups. */
export function moveChoices(ground: Ground, unique: (key: string) => string): readonly Choice[] {
  const { problem } = ground;
  const found: Choice[] = [];
  const series = quarterSeries(ground.span);
  for (const option of problem.moves) {
    const group = problem.groups[option.group];
    if (group === undefined) continue;
    const cell = cellOf(ground, option.profile, option.place);
    const from = cellOf(ground, group.profile, group.place);
    if (cell < 0 || from < 0 || cell === from) continue;
    const path = `${group.profile}>${option.profile}|${group.level}|${group.place}>${option.place}`;
    const key = unique(`${option.action}|${path}`);
    for (let at = 0; at < ground.span; at++) {
      const choice = moveChoice(ground, option, group, { cell, from }, series, key, at);
      if (choice !== null) found.push(choice);
    }
  }
  return found;
}

/** The choice of a shift in a quarter; `null` where no plan may take a step of it. */
function shiftChoice(
  ground: Ground,
  option: ShiftOption,
  cells: { readonly cell: number; readonly from: number },
  series: QuarterSeries,
  key: string,
  at: number,
): Choice | null {
  const { cell, from } = cells;
  const step = positive(ground.problem.limits.shiftStep);
  const { fixed, excluded } = decisionOn(ground, key, at);
  const lower = step > 0 ? Math.round(fixed / step) : 0;
  const spare = Math.max(0, -(ground.need[from]?.[at] ?? 0));
  const canGo = step > 0 ? Math.floor(Math.min(spare, positive(option.maxFte)) / step + grain) : 0;
  const useful = Math.min(canGo, unitsFor(ground.need[cell]?.[at] ?? 0, step));
  const upper = upperOf({ fixed: lower, excluded }, useful);
  if (upper <= 0) return null;
  const cost = positive(option.costPerFteQuarter) * step;
  return {
    key,
    action: 'shift',
    cell,
    from,
    level: null,
    quarter: at,
    group: -1,
    lower,
    upper,
    fte: step,
    gives: series.only(at, step),
    takes: series.only(at, step),
    cost: series.only(at, cost),
    costPerQuarter: cost,
    oneOff: 0,
    backfill: 0,
    arrives: ground.span,
  };
}

/** Shares that can shift, by quarter. */
export function shiftChoices(ground: Ground, unique: (key: string) => string): readonly Choice[] {
  const { problem } = ground;
  const found: Choice[] = [];
  const series = quarterSeries(ground.span);
  for (const option of problem.shifts) {
    const cell = cellOf(ground, option.to.profile, option.to.place);
    const from = cellOf(ground, option.from.profile, option.from.place);
    if (cell < 0 || from < 0 || cell === from) continue;
    const path = `${option.from.profile}>${option.to.profile}|${option.from.place}>${option.to.place}`;
    const key = unique(`shift|${path}`);
    for (let at = 0; at < ground.span; at++) {
      const choice = shiftChoice(ground, option, { cell, from }, series, key, at);
      if (choice !== null) found.push(choice);
    }
  }
  return found;
}
